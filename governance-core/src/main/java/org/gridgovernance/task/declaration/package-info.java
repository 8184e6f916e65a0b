/**
 * Service cases (办件): what a resident declares, from the declaration to the issued result (申报至办结).
 *
 * <p>A {@link org.gridgovernance.task.declaration.ServiceCase} is of a {@link org.gridgovernance.task.matter.Matter}, comes by one
 * of its channels, for a resident or by proxy (代办). What the register holds already is not asked for ({@link
 * org.gridgovernance.task.declaration.Prefill}, 免填免交); what is lacking is told once and all together (一次性告知). How often
 * somebody had to come is counted ({@link org.gridgovernance.task.declaration.Visits}, 跑动次数).
 *
 * <pre>{@code
 * ServiceCase declared = desk.execute(DeclareCase.builder()…matter(MatterCode.of("certificate.residence"))
 *     .channel(Channel.ONLINE).applicant(resident).build());
 * desk.execute(AcceptCase.builder()…serviceCase(declared.id()).build());   // or asks for all that is lacking
 * desk.execute(DecideCase.builder()…serviceCase(declared.id()).approved(true).build());
 * desk.execute(IssueResult.builder()…serviceCase(declared.id()).channel(Channel.ONLINE).build());
 * ServiceRates.of(desk, community, month, now).shareWithoutTrip();         // zero trips (零跑动)
 * }</pre>
 *
 * <p>Deadlines run on the working calendar and stand in the events; while something is lacking the time does not run.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.declaration;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
