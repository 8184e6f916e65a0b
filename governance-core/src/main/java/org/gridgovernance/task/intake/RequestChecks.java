package org.gridgovernance.task.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.task.TaskSource;

/** What must be true of what is asked, whatever is on record. */
final class RequestChecks {
    private static final Pattern REFERENCE = Pattern.compile("[!-~]{1,60}");
    private static final int LONGEST_OCCASION = 60;
    private static final int LONGEST_BASIS = 200;
    private static final int MOST_LANGUAGES = 20;
    private static final int MOST_MINUTES = 100_000;

    static final Validator<Command<?>> IN_COMMUNITY =
            Validator.that(command -> command.home().isCommunity(), TaskReason.NOT_A_COMMUNITY.at("home"));

    static final Validator<ReportTask> REPORT = Validator.all(IN_COMMUNITY, command -> faults(command.request()));

    static final Validator<SupplementTask> SUPPLEMENT = command -> faults(command.request());

    static final Validator<EraseTasksOf> ERASE = Validator.that(
            command -> PlainText.fits(command.basis(), LONGEST_BASIS), IntakeReason.BASIS_MALFORMED.at("basis"));

    private RequestChecks() {}

    static <C> Validator<C> says(Function<C, PersonalText> text, String path) {
        return command -> Docket.faults(text.apply(command), path);
    }

    /** Whether somebody who reports for himself only says it more than a day late. */
    static List<Reason> late(Moment moment) {
        boolean late = moment.occurredAt().isBefore(moment.recordedAt().minus(Duration.ofDays(1)));
        return named(late, "occurredAt").stream().toList();
    }

    /** What somebody may not say who reports for himself only. */
    static List<Reason> forOneself(Request request) {
        return Stream.of(
                        named(request.source() != TaskSource.RESIDENT_APP, "request.source"),
                        named(request.reference().isPresent(), "request.reference"),
                        named(request.occasion().isPresent(), "request.occasion"),
                        named(request.about().isPresent(), "request.about"),
                        named(request.household().isPresent(), "request.household"),
                        named(request.reporter().flatMap(Reporter::resident).isPresent(), "request.reporter.resident"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reason> named(boolean so, String path) {
        return so ? Optional.of(IntakeReason.NOT_FOR_ONESELF.at(path)) : Optional.empty();
    }

    private static List<Reason> faults(Request request) {
        return Stream.of(
                        Docket.faults(request.what(), "request.what").stream(),
                        request.reporter().stream().flatMap(RequestChecks::faults),
                        request.place().flatMap(place -> place.fault("request.place")).stream(),
                        numbers(request),
                        department(request))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<Reason> faults(Reporter reporter) {
        return Stream.of(
                        reporter.name().fault("request.reporter.name"),
                        reporter.phone().flatMap(phone -> phone.fault("request.reporter.phone")),
                        reporter.account()
                                .filter(account -> !Actor.isId(account))
                                .map(malformed -> IntakeReason.ACCOUNT_MALFORMED.at("request.reporter.account")))
                .flatMap(Optional::stream);
    }

    private static Stream<Reason> numbers(Request request) {
        return Stream.of(
                        request.reference()
                                .filter(number -> !REFERENCE.matcher(number).matches())
                                .map(malformed -> IntakeReason.REFERENCE_MALFORMED.at("request.reference")),
                        Optional.of(request.languages())
                                .filter(many -> many.size() > MOST_LANGUAGES)
                                .map(tooMany -> IntakeReason.LANGUAGES_TOO_MANY.at("request.languages")),
                        request.occasion()
                                .filter(occasion -> !PlainText.fits(occasion, LONGEST_OCCASION))
                                .map(malformed -> IntakeReason.OCCASION_MALFORMED.at("request.occasion")),
                        request.plannedMinutes()
                                .filter(minutes -> minutes < 1 || minutes > MOST_MINUTES)
                                .map(implausible -> IntakeReason.EFFORT_IMPLAUSIBLE.at("request.plannedMinutes")))
                .flatMap(Optional::stream);
    }

    private static Stream<Reason> department(Request request) {
        boolean asks = request.source() == TaskSource.DEPARTMENT;
        if (asks == request.department().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                asks
                        ? IntakeReason.DEPARTMENT_MISSING.at("request.source")
                        : IntakeReason.DEPARTMENT_CONTRADICTS.at("request.department"));
    }
}
