package org.gridgovernance.store.type;

import java.util.Optional;
import java.util.UUID;

/**
 * The last of a page: where the next one begins. Immutable.
 *
 * @param value its value in the order; empty if it has none or there is no order
 * @param id its id
 */
public record Cursor(Optional<IndexValue> value, UUID id) {}
