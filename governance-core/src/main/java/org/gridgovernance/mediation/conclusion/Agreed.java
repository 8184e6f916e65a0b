package org.gridgovernance.mediation.conclusion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.Amounts;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.ConfirmationBar;
import org.gridgovernance.mediation.agreement.Obligation;

/** What parties agreed, as a command tells it, written or oral. */
record Agreed(
        Command<MediationCase> command,
        MediationCaseId mediation,
        PersonalText facts,
        List<ObligationTerms> obligations,
        SortedSet<ConfirmationBar> bars,
        LocalDate on) {
    static Agreed of(DraftAgreement command) {
        return new Agreed(
                command,
                command.mediation(),
                command.facts(),
                command.obligations(),
                command.bars(),
                command.agreedOn());
    }

    static Agreed of(AgreeOrally command) {
        return new Agreed(
                command,
                command.mediation(),
                command.facts(),
                command.obligations(),
                command.bars(),
                command.agreedOn());
    }

    /** The agreement, signed by nobody. */
    Agreement.Builder agreement(AgreementForm form) {
        Agreement.Builder begun = Agreement.builder();
        begun.form(form)
                .facts(facts)
                .obligations(IntStream.range(0, obligations.size())
                        .mapToObj(i -> owed(i + 1, obligations.get(i)))
                        .toList())
                .bars(bars)
                .agreedOn(on);
        return begun;
    }

    private static Obligation owed(int number, ObligationTerms terms) {
        return new Obligation(
                number,
                terms.debtor(),
                terms.creditor(),
                terms.what(),
                Amounts.fen(terms.amount()),
                terms.due(),
                Optional.empty(),
                Optional.empty());
    }
}
