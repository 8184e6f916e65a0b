/**
 * How people belong to places (居住事实): {@link org.gridgovernance.resident.residence.Residence} facts, several at once, each
 * dated where a resident keeps them, and each perhaps with its {@link org.gridgovernance.resident.evidence.Source}.
 *
 * <p>Leaving and coming back (外出、返回) takes nothing away: where somebody lives stays open, a second fact of the kind {@link
 * org.gridgovernance.resident.residence.ResidenceKind#TEMPORARILY_AWAY} begins beside it and ends when they are back.
 *
 * <p>What two communities say of one move stands here too: the {@link org.gridgovernance.resident.residence.Relocation} that a
 * resident keeps, and {@link org.gridgovernance.resident.residence.RelocationReason why} a step of it is refused. The steps are
 * commands, in {@link org.gridgovernance.resident.relocation}.
 *
 * <pre>{@code
 * Residence away = Residence.builder()
 *     .status(REGISTERED_AND_PRESENT).kind(TEMPORARILY_AWAY).community(village)
 *     .reason(StayReason.WORK).destination(PersonalText.of("广东东莞")).plannedReturn(newYearsEve)
 *     .build();
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.residence;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
