/**
 * Donations (捐赠): promised, received, and told the public.
 *
 * <p>Whoever gives promises goods ({@link org.gridgovernance.resource.donation.PromiseDonation}, 认捐), which arrive at once or little by
 * little ({@link org.gridgovernance.resource.donation.ReceiveDonation}, 接收). Every lot knows for ever by which donation it came, so that
 * {@link org.gridgovernance.resource.donation.DonationUse} can tell where it went: it follows its lots through every
 * paper the asker may see. What was received and how it was used is told the public ({@link
 * org.gridgovernance.resource.donation.PublishDonation}, 公示) by the day that the {@link
 * org.gridgovernance.resource.donation.PublicationRule} says; a person is named only if he agreed.
 *
 * <pre>{@code
 * Donation donation = desk.execute(PromiseDonation.builder()…donor(Provider.organization("…"))
 *     .addLines(new GoodsLine(masks.named(), Quantity.of(2_000, Unit.PIECE))).build()).get().aggregate();
 * desk.execute(ReceiveDonation.builder()…donation(donation.id()).point(point).addLines(…).build());
 * DonationUse use = DonationUse.of(desk, Donation.entry(community, donation.id())).get();
 * desk.execute(PublishDonation.builder()…donation(donation.id()).where("社区公示栏").lines(use.toPublish()).build());
 * DonationBoard.of(desk, community, month).get().csv();   // 捐赠公示
 * }</pre>
 *
 * <p>Source: Emergency Response Law (突发事件应对法) art. 54; Charity Law (慈善法); Organic Law of Residents' Committees (居委会组织法)
 * art. 34(2); Shandong regulation on emergency support (山东省突发事件应急保障条例) art. 56.
 */
@Experimental
@NullMarked
package org.gridgovernance.resource.donation;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
