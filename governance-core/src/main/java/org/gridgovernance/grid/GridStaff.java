package org.gridgovernance.grid;

import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;

/**
 * Somebody at a post of a grid. Immutable.
 *
 * @param account the host's opaque account id of that person, see {@link org.gridgovernance.kernel.Actor#isId};
 *     nothing personal
 * @param post the post
 * @param person the name that is posted publicly
 * @param phone the service phone that is posted publicly
 */
public record GridStaff(String account, GridPost post, PersonName person, Optional<Phone> phone) {}
