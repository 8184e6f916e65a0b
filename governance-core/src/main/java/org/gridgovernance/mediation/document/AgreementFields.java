package org.gridgovernance.mediation.document;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.document.CasePaper.Of;

/** What a template can name of what the parties agreed, and of what became of it. */
final class AgreementFields {
    private static final FieldTable<Of<Obligation>> OBLIGATION = new FieldTable<Of<Obligation>>()
            .always("number", each -> String.valueOf(each.what().number()))
            .value("debtor", each -> each.paper().partyName(each.what().debtor()))
            .value("creditor", each -> each.paper().partyName(each.what().creditor()))
            .value("what", each -> CasePaper.clear(each.what().what()))
            .value("amount", each -> each.what().amountFen().map(CasePaper::yuan))
            .value("amountInWords", each -> each.what().amountFen().map(CasePaper::inWords))
            .always("due", each -> CasePaper.day(each.what().due()));

    private static final FieldTable<Of<FollowUp>> FOLLOW_UP = new FieldTable<Of<FollowUp>>()
            .always("on", each -> CasePaper.day(each.what().on()))
            .value("by", each -> each.paper().nameOf(each.what().by()))
            .value("party", each -> each.paper().partyName(each.what().party()))
            .value("findings", each -> CasePaper.clear(each.what().findings()))
            .always("satisfaction", each -> each.what().satisfaction().zh());

    private AgreementFields() {}

    static void addTo(FieldTable<CasePaper> table) {
        table.value("agreement.form", paper -> made(paper)
                        .map(made -> made.form().zh()))
                .value("agreement.facts", paper -> made(paper).flatMap(made -> CasePaper.clear(made.facts())))
                .value("agreement.on", paper -> made(paper).map(made -> CasePaper.day(made.agreedOn())))
                .value(
                        "agreement.effectiveOn",
                        paper -> made(paper).flatMap(Agreement::effectiveOn).map(CasePaper::day))
                .value("agreement.draft", paper -> made(paper).map(made -> String.valueOf(made.draft())))
                .value("agreement.copies", paper -> made(paper).map(made -> copies(paper)))
                .value("agreement.amount", paper -> amount(paper).map(CasePaper::yuan))
                .value("agreement.amountInWords", paper -> amount(paper).map(CasePaper::inWords))
                .list("obligations", OBLIGATION, AgreementFields::obligations)
                .list("followUps", FOLLOW_UP, paper -> paper.each(paper.found().followUps().stream()))
                .value(
                        "confirmation.court",
                        paper -> paper.found().confirmation().map(Confirmation::court))
                .value(
                        "confirmation.appliedOn",
                        paper -> paper.found().confirmation().map(asked -> CasePaper.day(asked.appliedOn())));
    }

    private static Optional<Agreement> made(CasePaper paper) {
        return paper.found().agreement();
    }

    private static List<Of<Obligation>> obligations(CasePaper paper) {
        return paper.each(made(paper).stream().flatMap(made -> made.obligations().stream()));
    }

    private static Optional<Long> amount(CasePaper paper) {
        return made(paper).map(Agreement::amountFen).filter(fen -> fen > 0);
    }

    /** One for each party, one for the committee. */
    private static String copies(CasePaper paper) {
        return String.valueOf(paper.found().parties().size() + 1);
    }
}
