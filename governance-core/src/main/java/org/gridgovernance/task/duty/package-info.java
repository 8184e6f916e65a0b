/**
 * The duty list (准入清单): what may be pushed down on a community, and with which money and hands.
 *
 * <p>A {@link org.gridgovernance.task.duty.DutyItem} (准入事项) says of a matter, for an area and all below it, that it is the
 * community's own duty (依法履职), that it helps (协助), that its help is bought (购买服务), or that nobody may ask it
 * (负面清单). It is applied for (申请), discussed in a joint meeting (联席会议), entered (准入), supervised (监督), and exits (退出);
 * what was promised with it, and what was paid, is kept (费随事转).
 *
 * <pre>{@code
 * DutyItem item = desk.execute(ApplyForEntry.builder()…matter(figures).list(DutyListKind.ASSIST)
 *     .legalBasis("统计法第6条").requestedBy(bureau).support(new Support(300_000, 1)).validFrom(today).build());
 * desk.execute(HoldJointMeeting.builder()…item(item.id()).approved(true).inFavour(7).against(1).build());
 * desk.execute(EnterDutyItem.builder()…item(item.id()).build());
 * }</pre>
 *
 * <p>A department's task is judged against the {@link org.gridgovernance.task.duty.DutyList} by the {@link
 * org.gridgovernance.task.duty.AdmissionRule} in force: it is admitted, refused, returned, or queued where the {@link
 * org.gridgovernance.task.duty.CapacityRule capacity} is used up. In an emergency a {@link
 * org.gridgovernance.task.duty.DutyOverride} (紧急豁免) lets matters in without it; it is on record, and ends by itself. Source:
 * Law on residents' committees (居民委员会组织法) art. 43: whoever delegates bears the cost.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.duty;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
