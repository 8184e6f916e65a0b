package org.gridgovernance.mediation.party;

import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonName;

/**
 * One of those who stand for a group (推选的代表人), at most five. Immutable. Source: Ningbo regulation on people's mediation
 * (宁波市人民调解条例) art. 20.
 *
 * @param name the name
 * @param account the account of the host by which the representative sees the case, if there is one
 */
public record Representative(PersonName name, Optional<String> account) {}
