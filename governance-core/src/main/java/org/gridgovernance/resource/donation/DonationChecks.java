package org.gridgovernance.resource.donation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.Lines;
import org.gridgovernance.resource.arrival.ArrivingLine;

/** What commands on donations must be like, whatever is on record. */
final class DonationChecks {
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_BASIS = 200;

    private DonationChecks() {}

    static List<Reason> faults(PromiseDonation command) {
        return Stream.of(
                        command.donor().faults("donor"),
                        GoodsLine.faults(command.lines(), command.home(), "lines").stream(),
                        text(command.purpose(), "purpose"))
                .flatMap(each -> each)
                .toList();
    }

    static List<Reason> faults(WithdrawDonation command) {
        return text(command.because(), "because").toList();
    }

    static List<Reason> faults(ReceiveDonation command) {
        return ArrivingLine.faults(command.lines(), command, "lines");
    }

    static List<Reason> faults(PublishDonation command) {
        Stream<Reason> place = PlainText.fits(PlainText.tidy(command.where()), LONGEST_PLACE)
                ? Stream.empty()
                : Stream.of(DonationReason.PLACE_MALFORMED.at("where"));
        return Stream.concat(place, Lines.each(command.lines(), "lines", (line, at) -> line.used()
                        .faultsOrNone(at + ".used")))
                .toList();
    }

    static List<Reason> faults(EraseDonor command) {
        return PlainText.fits(PlainText.tidy(command.basis()), LONGEST_BASIS)
                ? List.of()
                : List.of(DonationReason.BASIS_MALFORMED.at("basis"));
    }

    private static Stream<Reason> text(Optional<PersonalText> text, String path) {
        return text.stream().flatMap(words -> words.fault(DonationReason.TEXT_BLANK, path).stream());
    }
}
