package org.gridgovernance.mediation.conclusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.mediation.Amounts;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;

/** What commands on agreements and files must be like, whatever is on record. */
final class ConclusionChecks {
    private static final int LONGEST_COURT = 60;
    private static final int MOST_PAGES = 9_999;
    private static final int MOST_MONTHS = 120;

    static final Validator<Agreed> AGREED = Validator.all(
            agreed -> CaseDocket.faults(agreed.facts(), "facts"),
            Validator.that(
                    agreed -> isCountable(agreed.obligations().size()),
                    ConclusionReason.OBLIGATIONS_COUNT.at("obligations")),
            ConclusionChecks::obligations);

    static final Validator<RecordBreach> BREACH =
            Validator.that(command -> !command.routes().isEmpty(), MediationReason.ROUTES_MISSING.at("routes"));

    static final Validator<RecordConfirmationRuling> RULING = Validator.all(
            Validator.that(
                    command -> isConfirmed(command) || !command.routes().isEmpty(),
                    MediationReason.ROUTES_MISSING.at("routes")),
            Validator.that(
                    command -> isConfirmed(command) || !command.routes().contains(Recourse.ENFORCEMENT),
                    ConclusionReason.NOT_ENFORCEABLE.at("routes")));

    static final Validator<ApplyForConfirmation> APPLY =
            Validator.that(command -> court(command.court()).isPresent(), ConclusionReason.COURT_MALFORMED.at("court"));

    static final Validator<FollowUpAgreement> FOLLOW_UP = command -> CaseDocket.faults(command.findings(), "findings");

    static final Validator<ArchiveMediation> ARCHIVE = command -> command.pages().entrySet().stream()
            .filter(part -> part.getValue() < 1 || part.getValue() > MOST_PAGES)
            .map(Map.Entry::getKey)
            .map(part -> ConclusionReason.PAGES_IMPLAUSIBLE.at("pages." + part.code()))
            .toList();

    private ConclusionChecks() {}

    private static boolean isConfirmed(RecordConfirmationRuling command) {
        return command.ruling() == ConfirmationRuling.VALID;
    }

    /** The name of a court as it is kept; empty if it is none. */
    static Optional<String> court(String text) {
        return Optional.of(PlainText.tidy(text)).filter(court -> PlainText.fits(court, LONGEST_COURT));
    }

    private static boolean isCountable(int obligations) {
        return obligations >= 1 && obligations <= Agreement.MOST_OBLIGATIONS;
    }

    private static List<Reason> obligations(Agreed agreed) {
        return IntStream.range(0, Math.min(agreed.obligations().size(), Agreement.MOST_OBLIGATIONS))
                .boxed()
                .flatMap(i -> faults(agreed.obligations().get(i), agreed.on(), "obligations[" + i + "]"))
                .toList();
    }

    private static Stream<Reason> faults(ObligationTerms terms, LocalDate agreedOn, String path) {
        return Stream.of(
                        CaseDocket.faults(terms.what(), path + ".what").stream(),
                        Amounts.faults(terms.amount(), path + ".amount"),
                        Conclusion.unless(
                                terms.debtor() != terms.creditor(),
                                ConclusionReason.OWED_TO_ONESELF.at(path + ".creditor")),
                        Conclusion.unless(
                                isPlausible(terms.due(), agreedOn), ConclusionReason.DUE_IMPLAUSIBLE.at(path + ".due")))
                .flatMap(reasons -> reasons);
    }

    private static boolean isPlausible(LocalDate due, LocalDate agreedOn) {
        long months = ChronoUnit.MONTHS.between(agreedOn, due);
        return !due.isBefore(agreedOn) && (months < MOST_MONTHS || due.equals(agreedOn.plusMonths(MOST_MONTHS)));
    }
}
