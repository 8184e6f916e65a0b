package org.gridgovernance.workforce.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;

/** What commands on posts must be like, whatever is on record. */
final class PostChecks {
    private static final int STREET_DIGITS = 9;
    private static final int LONGEST_TITLE = 100;
    private static final int HIGHEST_BAND = 30;

    static final Validator<EstablishPost> ESTABLISH = Validator.all(
            Validator.that(
                    command -> command.home().prefix().length() >= STREET_DIGITS,
                    PostReason.NOT_IN_COMMUNITY_OR_STREET.at("home")),
            command -> faults(command.profile()));

    static final Validator<ReclassifyPost> RECLASSIFY = command -> faults(command.profile());

    static final Validator<AnnounceVacancy> ANNOUNCE = Validator.that(
            command -> isNear(command.closes(), Moment.day(command.occurredAt())),
            PostReason.CLOSES_IMPLAUSIBLE.at("closes"));

    private PostChecks() {}

    private static boolean isNear(LocalDate closes, LocalDate on) {
        return !closes.isBefore(on) && !closes.isAfter(on.plusYears(1));
    }

    private static List<Reason> faults(PostProfile profile) {
        Optional<Reason> title = PlainText.fits(profile.title(), LONGEST_TITLE)
                ? Optional.empty()
                : Optional.of(PostReason.TITLE_MALFORMED.at("profile.title"));
        Optional<Reason> band = profile.payBand() >= 1 && profile.payBand() <= HIGHEST_BAND
                ? Optional.empty()
                : Optional.of(PostReason.PAY_BAND_IMPLAUSIBLE.at("profile.payBand"));
        return Stream.of(title, band).flatMap(Optional::stream).toList();
    }
}
