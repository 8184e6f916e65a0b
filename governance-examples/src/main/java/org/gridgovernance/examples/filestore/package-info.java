/**
 * A store adapter in small: {@link org.gridgovernance.examples.filestore.FileStore} keeps what a {@link
 * org.gridgovernance.store.MemoryStore} holds in a file, a line a transaction. It passes the whole store contract.
 */
@NullMarked
package org.gridgovernance.examples.filestore;

import org.jspecify.annotations.NullMarked;
