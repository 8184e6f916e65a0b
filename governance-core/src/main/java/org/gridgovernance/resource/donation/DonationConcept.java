package org.gridgovernance.resource.donation;

import static org.gridgovernance.kernel.Role.COMMUNITY_CLERK;
import static org.gridgovernance.kernel.Role.DATA_STEWARD;
import static org.gridgovernance.kernel.Role.DEPARTMENT;
import static org.gridgovernance.kernel.Role.GRID_OFFICER;
import static org.gridgovernance.kernel.Role.OBSERVER;
import static org.gridgovernance.kernel.Role.STOREKEEPER;

import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.resource.StockBook;
import org.gridgovernance.resource.arrival.ArrivingLine;

/** The contents of this package (目录): what is kept, and which command is handled how. */
public final class DonationConcept {
    private static final Reason UNKNOWN = DonationReason.DONATION_UNKNOWN.at("donation");

    /** The table. */
    public static final Concept TABLE = Concept.named("donation")
            .keeps(Donation.TYPE, STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT, OBSERVER)
            .asks(PublicationRule.IN_FORCE)
            .handles(Handling.of("promise-donation", PromiseDonation.class)
                    .needs("donation.promise", STOREKEEPER, GRID_OFFICER, COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(DonationChecks::faults)
                    .gathers(DonationCases::wants)
                    .fits(DonationCases::fits)
                    .decides(DonationCases::promise))
            .handles(Handling.of("withdraw-donation", WithdrawDonation.class)
                    .needs("donation.withdraw", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(DonationChecks::faults)
                    .touches(c -> Donation.entry(c.home(), c.donation()), UNKNOWN)
                    .fits(DonationCases::fits)
                    .decides(DonationCases::withdraw))
            .handles(StockBook.at(
                            "receive-donation",
                            ReceiveDonation.class,
                            "donation.receive",
                            ReceiveDonation::point,
                            command -> command.lines().stream().map(ArrivingLine::item),
                            STOREKEEPER,
                            COMMUNITY_CLERK,
                            DATA_STEWARD,
                            DEPARTMENT)
                    .wellFormed(DonationChecks::faults)
                    .touches(c -> Donation.entry(c.home(), c.donation()), UNKNOWN)
                    .gathers((c, wanted) -> ArrivingLine.wants(c.lines(), c.home(), wanted))
                    .fits(DonationCases::fits)
                    .decides(DonationCases::receive))
            .handles(Handling.of("publish-donation", PublishDonation.class)
                    .needs("donation.publish", COMMUNITY_CLERK, DATA_STEWARD, DEPARTMENT)
                    .wellFormed(DonationChecks::faults)
                    .touches(c -> Donation.entry(c.home(), c.donation()), UNKNOWN)
                    .thenGathers(PublishedGoods::wants)
                    .fits(DonationCases::fits)
                    .decides(DonationCases::publish))
            .handles(Handling.of("erase-donor", EraseDonor.class)
                    .needs("donation.erase", DATA_STEWARD)
                    .wellFormed(DonationChecks::faults)
                    .touches(c -> Donation.entry(c.home(), c.donation()), UNKNOWN)
                    .fits(DonationCases::fits)
                    .decides(DonationCases::erase))
            .build();

    private DonationConcept() {}
}
