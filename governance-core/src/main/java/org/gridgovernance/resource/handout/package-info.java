/**
 * What households and people receive (物资发放), each once.
 *
 * <p>A {@link org.gridgovernance.resource.handout.Ration} (发放方案) says how much of an item each household, or each person, of a community
 * receives, and in which days. A {@link org.gridgovernance.resource.handout.Handout} (发放单) is what was handed to one household, or to
 * some persons: out of the lots that expire first. Nobody receives a ration twice, however many hand it out at the same time; and since no
 * two rations of an item have a day in common, nobody receives an item twice in a period.
 *
 * <pre>{@code
 * Ration ration = desk.execute(OpenRation.builder()…item(masks.named()).period(week)
 *     .basis(RationBasis.PER_HOUSEHOLD).each(Quantity.of(20, Unit.PIECE)).build()).get().aggregate();
 * desk.execute(HandOutGoods.builder()…point(store.id()).ration(ration.id()).household(family).build());
 * HandoutReport.of(desk, Ration.entry(community, ration.id()), grid, today).get().waiting();   // whom to see yet
 * }</pre>
 *
 * <p>Where residents are merged in the register, or households, what the one received counts for the other. What is brought back (退回)
 * is in stock again, and may be handed out again. A report and a hand-out hold ids, no personal data; who
 * hands out needs a role that reads the register, to know whom. When and where somebody received, {@link
 * org.gridgovernance.desk.Desk#holders} finds by {@link org.gridgovernance.resource.handout.Handout#received}.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.handout;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
