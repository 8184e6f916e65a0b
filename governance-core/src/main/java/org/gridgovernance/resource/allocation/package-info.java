/**
 * Who gets how much of what is short, and from where (物资分配): pure computation, in whole packs.
 *
 * <p>An {@link org.gridgovernance.resource.allocation.AllocationQuestion} tells the lots that may be given out, with place and expiry, and
 * who needs how much, for whom and until when. The rule in force answers with an {@link
 * org.gridgovernance.resource.allocation.AllocationPlan}; {@link org.gridgovernance.resource.allocation.Allocation} looks for faults of the
 * question before, and of the plan after, whoever wrote the rule.
 *
 * <pre>{@code
 * AllocationQuestion question = AllocationQuestion.builder()
 *     .packSize(BigDecimal.valueOf(500))                                              // 500 masks in a box
 *     .addSupplies(Supply.of(warehouse, 40))
 *     .addDemands(new Demand(grid, BigDecimal.valueOf(12_000), people, tomorrow))
 *     .build();
 * AllocationRule rule = desk.rule(AllocationRule.IN_FORCE, district, desk.posture(district), today).rule();
 * AllocationPlan plan = Allocation.of(rule, question).get();
 * plan.shares();                                                                      // each grid's, and why
 * plan.isProvenCheapest();                                                            // 已证最省
 * }</pre>
 *
 * <p>The standard rule, {@link org.gridgovernance.resource.allocation.FairAllocation}, raises the lowest level of supply as high as it goes
 * (最大最小公平), by need and {@link org.gridgovernance.resource.allocation.PriorityRule} weight; what expires before it is needed does not
 * serve (效期); then it finds the least cost of transport through a {@link
 * org.gridgovernance.resource.allocation.TransportSolver}, with a proof that it cannot cost less (对偶下界).
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.allocation;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
