/**
 * The whole library (社区治理), put together: {@link org.gridgovernance.Governance} and its builder, nothing else.
 *
 * <p>A host builds it once, says where all is kept, and adds its own: gates that forbid, rules that give values, validators
 * that check, listeners that hear. What it leaves out has a standard: a store in memory, the system's clock, the standard
 * concepts and policies. A builder fails loudly when two rules rival or something will never be asked.
 *
 * <pre>{@code
 * Governance governance = Governance.builder()
 *     .store(JdbcGovernanceStore.using(dataSource)
 *         .keeping(Governance.standardTypes())
 *         .sealedBy(Seal.aes(keys))
 *         .migrating()
 *         .open())
 *     .gate("grids are established by people", 1, MayExecute.class, OurGates::peopleOnly)
 *     .rule(Resident.FRESHNESS, "a week in an emergency", 1, Scope.in(district).during(Posture.EMERGENCY), any -> 7)
 *     .validator(RegisterResident.class, OurChecks.OF_A_RESIDENT)
 *     .listener("visits", ResidentEvent.Registered.class, (event, entry) -> plan(entry.ref()))
 *     .build();
 * }</pre>
 *
 * <p>From then on each person, import or machine stands before its own {@link org.gridgovernance.desk.Desk}, got with {@code
 * governance.as(actor)}, whom the host has authenticated; a desk is light, make one a request. Now and then the host calls
 * {@code forgetOldCommands()}, and after a restore {@code verify(area)} (状态与日志核对).
 *
 * <p>Nothing depends on this package.
 */
@NullMarked
package org.gridgovernance;

import org.jspecify.annotations.NullMarked;
