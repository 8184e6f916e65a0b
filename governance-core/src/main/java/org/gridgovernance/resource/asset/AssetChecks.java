package org.gridgovernance.resource.asset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;

/** What commands on assets must be like, whatever is on record. */
final class AssetChecks {
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_CAPACITY = 1_000_000;
    private static final int MOST_HOURS = 50;
    private static final int MOST_CLOSED = 200;
    private static final int YEAR = 366;
    private static final int THREE_YEARS = 1_096;
    private static final int TEN_YEARS = 3_660;

    static final Validator<RecordAsset> RECORD = command -> faults(command.profile());
    static final Validator<CorrectAsset> CORRECT = command -> faults(command.profile());

    static final Validator<SetOpening> OPENING = Validator.all(
            Validator.that(
                    command -> isClear(command.opening().hours()), AssetReason.HOURS_UNCLEAR.at("opening.hours")),
            Validator.that(
                    command -> isPlausible(command.opening().closed(), Moment.day(command.occurredAt())),
                    AssetReason.CLOSED_IMPLAUSIBLE.at("opening.closed")));

    static final Validator<TakeOutOfService> OUTAGE = Validator.all(
            Validator.that(
                    command -> isWithin(
                            Moment.day(command.occurredAt()), command.outage().from(), -YEAR, YEAR),
                    AssetReason.OUTAGE_IMPLAUSIBLE.at("outage.from")),
            Validator.that(
                    command -> command.outage()
                            .until()
                            .map(until -> isWithin(command.outage().from(), until, 1, THREE_YEARS))
                            .orElse(true),
                    AssetReason.OUTAGE_IMPLAUSIBLE.at("outage.until")));

    private AssetChecks() {}

    /** The title as it is kept; empty if it is none. */
    static Optional<String> title(AssetProfile profile) {
        return Optional.of(PlainText.tidy(profile.title())).filter(title -> PlainText.fits(title, LONGEST_TITLE));
    }

    private static List<Reason> faults(AssetProfile profile) {
        List<Reason> faults = new ArrayList<>();
        if (title(profile).isEmpty()) {
            faults.add(AssetReason.TITLE_MALFORMED.at("profile.title"));
        }
        if (profile.capacity().filter(many -> many < 1 || many > MOST_CAPACITY).isPresent()) {
            faults.add(AssetReason.CAPACITY_IMPLAUSIBLE.at("profile.capacity"));
        }
        if (profile.kind() == AssetKind.TEAM && profile.owner().isEmpty()) {
            faults.add(AssetReason.OWNER_MISSING.at("profile"));
        }
        return faults;
    }

    private static boolean isClear(List<OpenHours> hours) {
        return hours.size() <= MOST_HOURS
                && hours.stream().allMatch(OpenHours::isPlausible)
                && IntStream.range(0, hours.size())
                        .noneMatch(i -> hours.subList(0, i).stream().anyMatch(hours.get(i)::overlaps));
    }

    private static boolean isPlausible(List<Period> closed, LocalDate on) {
        return closed.size() <= MOST_CLOSED
                && closed.stream()
                        .allMatch(period -> isWithin(on, period.first(), -TEN_YEARS, THREE_YEARS)
                                && isWithin(on, period.last(), -TEN_YEARS, THREE_YEARS));
    }

    private static boolean isWithin(LocalDate of, LocalDate day, int least, int most) {
        long days = ChronoUnit.DAYS.between(of, day);
        return days >= least && days <= most;
    }
}
