package org.gridgovernance.grid.compound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Place;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;

/** What commands on compounds must be like, whatever is on record. */
final class CompoundChecks {
    private static final int EARLIEST = 1800;
    private static final int MOST = 2_000;

    static final Validator<Command<?>> IN_COMMUNITY =
            Validator.that(command -> command.home().isCommunity(), CompoundReason.NOT_A_COMMUNITY.at("home"));

    static final Validator<RecordCompound> RECORD = Validator.all(
            IN_COMMUNITY,
            command -> malformed(command.title()),
            command -> faults(command.profile(), command.occurredAt()));

    static final Validator<ChangeCompoundProfile> CHANGE =
            Validator.all(IN_COMMUNITY, command -> faults(command.profile(), command.occurredAt()));

    static final Validator<RenameCompound> RENAME = Validator.all(IN_COMMUNITY, command -> malformed(command.title()));

    private CompoundChecks() {}

    /** The title as the place of a dwelling has it; empty if none could. */
    static Optional<String> title(String text) {
        Place any = new Place(text, "", "", "1");
        return Optional.of(any.compound()).filter(title -> !title.isEmpty() && any.isWellFormed());
    }

    private static List<Reason> malformed(String title) {
        return title(title).isPresent() ? List.of() : List.of(CompoundReason.TITLE_MALFORMED.at("title"));
    }

    private static List<Reason> faults(CompoundProfile profile, Instant occurredAt) {
        LocalDate on = Moment.day(occurredAt);
        return Stream.of(
                        unless(
                                isWithin(profile.builtIn(), EARLIEST, on.getYear()),
                                CompoundReason.BUILT_IMPLAUSIBLE.at("profile.builtIn")),
                        unless(
                                isWithin(profile.buildings(), 1, MOST),
                                CompoundReason.COUNT_IMPLAUSIBLE.at("profile.buildings")),
                        unless(
                                isWithin(profile.entrances(), 0, MOST),
                                CompoundReason.COUNT_IMPLAUSIBLE.at("profile.entrances")),
                        unless(
                                !profile.management().contradictsItself(),
                                CompoundReason.COMPANY_CONTRADICTS.at("profile.management.company")),
                        unless(
                                !profile.management().lacksItsCompany(),
                                CompoundReason.COMPANY_MISSING.warnAt("profile.management")),
                        unless(
                                profile.committee()
                                        .map(committee -> committee.fits(on))
                                        .orElse(true),
                                CompoundReason.COMMITTEE_CONTRADICTS.at("profile.committee.since")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isWithin(Optional<Integer> number, int least, int most) {
        return number.map(n -> n >= least && n <= most).orElse(true);
    }

    private static Optional<Reason> unless(boolean well, Reason otherwise) {
        return well ? Optional.empty() : Optional.of(otherwise);
    }
}
