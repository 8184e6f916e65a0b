/**
 * Files (卷宗): thirteen parts, and how long they are kept.
 *
 * <pre>{@code
 * found.file().flatMap(CaseFile::destroyableFrom);   // from when it may be destroyed; empty for ever
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.archive;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
