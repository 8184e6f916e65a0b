package org.gridgovernance.kernel.id;

import java.util.UUID;

/** Where fresh ids come from. Implement: yes, for tests or a host's own scheme. Must be thread-safe. */
@FunctionalInterface
public interface IdSource {
    /** A UUID never given before, later ones sorting after earlier ones. */
    UUID next();
}
