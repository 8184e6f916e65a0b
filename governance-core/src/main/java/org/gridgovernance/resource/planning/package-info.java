/**
 * Who gets it (物资分配): from the stocks of one area and the open needs of another to allotments.
 *
 * <pre>{@code
 * DistributionProposal proposal = Distributions.propose(desk, Distribution.builder()
 *     .commandId(CommandId.of("masks-0203")).item(masks.named()).addGiver(district).to(district).build(), now).get();
 * proposal.plan().table(Locale.CHINESE);     // each share with its reason, the cost and its bound
 * proposal.carryOut(desk, promised -> {});   // promises and picks; nothing before
 * }</pre>
 *
 * <p>The {@link org.gridgovernance.resource.allocation.AllocationRule} in force says who gets how much; a vendor registers another. Whatever
 * a rule says is checked before anybody acts on it. Between the proposal and its carrying out others may have been given the goods: each
 * allotment is promised by itself, and the answers tell which were not.
 *
 * <p>Whole packs are rounded up: where a pack holds more than is needed, more is promised than was approved; {@code packSize(BigDecimal.ONE)}
 * parts them. A point that gives is not given to by the same plan: what it asks for itself waits for others.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.planning;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
