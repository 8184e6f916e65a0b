/**
 * Assets (装备场所): emergency resources that are not used up (非消耗资源).
 *
 * <p>Vehicles, venues, equipment, and teams of the workforce that can be called on ({@link
 * org.gridgovernance.resource.asset.AssetKind}) are on record in a community, a street or a county. An {@link
 * org.gridgovernance.resource.asset.Asset} says whose it is (权属单位), how much it can take (容量), when it may be booked ({@link
 * org.gridgovernance.resource.asset.Opening}, 开放时间), when it is out of service ({@link
 * org.gridgovernance.resource.asset.Outage}, 停用), and who has it when ({@link org.gridgovernance.resource.asset.Booking}, 预约;
 * how that comes about, see {@code org.gridgovernance.resource.booking}). What is booked or out is not retired (注销).
 *
 * <pre>{@code
 * AssetId boat = desk.execute(RecordAsset.builder()…home(street).profile(AssetProfile.builder()
 *     .kind(AssetKind.VEHICLE).title("冲锋舟1号").capacity(8).owner(fireBrigade).build()).build()).get().aggregate().id();
 * desk.execute(SetOpening.builder()…asset(hall).opening(new Opening(
 *     List.of(OpenHours.of(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(20, 0))), List.of())).build());
 * desk.execute(TakeOutOfService.builder()…asset(boat).outage(new Outage(today, Optional.empty())).build());  // until somebody says it is back
 * desk.execute(ReturnToService.builder()…asset(boat).since(today).build());
 * }</pre>
 *
 * <p>Times of the calendar are those of Asia/Shanghai. The state of an asset on a day and that of a booking are derived, never
 * stored.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.asset;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
