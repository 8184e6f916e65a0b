/**
 * Bookings (预约): who has an asset when, and what can be had.
 *
 * <p>An {@link org.gridgovernance.resource.asset.Asset} (装备场所) is booked for some time ({@link
 * org.gridgovernance.resource.booking.BookAsset}, 预约), handed over ({@link org.gridgovernance.resource.booking.LendAsset},
 * 交付) and taken back ({@link org.gridgovernance.resource.booking.TakeBackAsset}, 归还), fine, damaged or lost. No two bookings
 * that are booked or out have the same asset at the same time. What is late is not handed to the next one; a booking whose time
 * went by unused has lapsed (失效), which follows from the clock and is not stored. {@link
 * org.gridgovernance.resource.booking.Bookings} finds what is free (可用资源) and what is late (逾期未还), {@link
 * org.gridgovernance.resource.booking.AssetCalendar} shows an asset day by day (日历), {@link
 * org.gridgovernance.resource.booking.SkilledTeams} finds teams by what their members can do (技能队伍).
 *
 * <pre>{@code
 * for (Found<Asset> vehicle : Bookings.free(desk, street, AssetKind.VEHICLE, span).get()) {
 *     desk.execute(BookAsset.builder()…home(vehicle.ref().home()).asset(vehicle.state().id())
 *         .span(span).purpose(PersonalText.of("转运物资")).build());
 * }
 * desk.execute(LendAsset.builder()…asset(boat).booking(booking).build());      // when this occurred
 * desk.execute(TakeBackAsset.builder()…asset(boat).booking(booking).condition(ReturnCondition.FINE).build());
 * AssetCalendar.of(asset, Period.of(YearMonth.of(2025, 7))).days().get(0).free();  // the first of July, hour by hour
 * SkilledTeams.of(desk, street, Skill.FIRST_AID, day).get().teams().get(0);        // the team with most who know first aid
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.booking;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
