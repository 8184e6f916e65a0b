package org.gridgovernance.resident;

import java.time.LocalDate;
import org.gridgovernance.resident.evidence.Source;

/**
 * That somebody died (死亡). Immutable. After a death near kin may, for their own lawful interests, ask to see, copy,
 * correct or erase what is kept of the dead, unless the dead arranged otherwise. Source: Personal Information Protection Law
 * (个人信息保护法) art. 49.
 *
 * @param on the day of death; from that day on the person lives nowhere and belongs to no household
 * @param source where this comes from
 */
public record Death(LocalDate on, Source source) {}
