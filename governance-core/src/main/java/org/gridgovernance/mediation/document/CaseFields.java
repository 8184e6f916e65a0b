package org.gridgovernance.mediation.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.Invited;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.document.CasePaper.Of;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.party.PartyRole;

/** What a template can name of a case. */
final class CaseFields {
    private static final FieldTable<Invited> INVITED = new FieldTable<Invited>()
            .value("name", each -> CasePaper.clear(each.name()))
            .always("as", each -> each.as().zh());

    private static final FieldTable<Of<Session>> SESSION = new FieldTable<Of<Session>>()
            .always(
                    "number",
                    each -> String.valueOf(each.paper().found().sessions().indexOf(each.what()) + 1))
            .always("at", each -> CasePaper.time(each.what().at()))
            .always("minutes", each -> String.valueOf(each.what().minutes()))
            .always("form", each -> each.what().form().zh())
            .always("openness", each -> each.what().isOpen() ? "公开" : "不公开")
            .value("partyNames", each -> each.paper().partyNames(each.what().parties()))
            .value("mediatorNames", each -> each.paper().namesOf(each.what().mediators()))
            .value("what", each -> CasePaper.clear(each.what().what()))
            .list("invited", INVITED, each -> each.what().invited());

    private static final FieldTable<Recourse> ROUTE = new FieldTable<Recourse>().always("title", Recourse::zh);

    private static final FieldTable<Of<FilePart>> FILE_PART = new FieldTable<Of<FilePart>>()
            .always("number", each -> String.valueOf(each.what().number()))
            .always("title", each -> each.what().zh())
            .value("pages", each -> pages(each.paper(), each.what()).map(String::valueOf));

    static final FieldTable<CasePaper> CASE = table();

    private CaseFields() {}

    private static FieldTable<CasePaper> table() {
        FieldTable<CasePaper> table = new FieldTable<>();
        addCourse(table);
        addDispute(table);
        AgreementFields.addTo(table);
        addEnd(table);
        return table;
    }

    private static void addCourse(FieldTable<CasePaper> table) {
        table.always("date", paper -> CasePaper.day(paper.on()))
                .always("case.number", paper -> paper.found().number().text())
                .always("case.origin", paper -> paper.found().origin().zh())
                .always(
                        "case.registeredOn",
                        paper -> CasePaper.day(paper.found().registeredAt()))
                .value("case.acceptedOn", paper -> paper.found().acceptedAt().map(CasePaper::day))
                .value("case.termDue", paper -> paper.found().term().map(term -> CasePaper.lastDay(term.due())))
                .value("case.concludedOn", paper -> paper.found().concludedOn().map(CasePaper::day))
                .value("committee.title", paper -> paper.committee().map(MediationCommittee::title))
                .value(
                        "keeper.name",
                        paper -> paper.nameOf(paper.found().keeper().worker()))
                .value(
                        "mediatorNames",
                        paper -> paper.namesOf(paper.found()
                                .inCharge()
                                .map(CaseMediator::worker)
                                .toList()))
                .list("sessions", SESSION, paper -> paper.each(paper.found().sessions().stream()));
    }

    private static void addDispute(FieldTable<CasePaper> table) {
        table.always("dispute.type", paper -> dispute(paper).type().zh())
                .value("dispute.facts", paper -> CasePaper.clear(dispute(paper).facts()))
                .value("dispute.claims", paper -> dispute(paper).claims().flatMap(CasePaper::clear))
                .value("dispute.amount", paper -> dispute(paper).amountFen().map(CasePaper::yuan))
                .value(
                        "dispute.amountInWords",
                        paper -> dispute(paper).amountFen().map(CasePaper::inWords))
                .value("partyNames", paper -> paper.partyNames(paper.found().partyNumbers()))
                .list("parties", PartyFields.PARTY, paper -> paper.found().parties())
                .list("applicants", PartyFields.PARTY, paper -> PartyFields.of(paper, PartyRole.APPLICANT))
                .list("respondents", PartyFields.PARTY, paper -> PartyFields.of(paper, PartyRole.RESPONDENT));
    }

    private static void addEnd(FieldTable<CasePaper> table) {
        table.value("ending.reason", paper -> paper.found().ending().map(end -> end.reason()
                        .zh()))
                .value("ending.words", paper -> paper.found().ending().flatMap(end -> end.words()
                        .flatMap(CasePaper::clear)))
                .value("ending.on", paper -> paper.found().ending().map(end -> CasePaper.day(end.on())))
                .value("declined.ground", paper -> paper.found().declined().map(ground -> ground.zh()))
                .value("declined.words", paper -> paper.found().declinedWords().flatMap(CasePaper::clear))
                .list("routes", ROUTE, paper -> List.copyOf(paper.found().routesTold()))
                .value("file.year", paper -> paper.found()
                        .file()
                        .map(file -> String.valueOf(file.filedOn().getYear())))
                .value("file.retention", paper -> paper.found().file().map(file -> file.retention()
                        .zh()))
                .value("file.filedOn", paper -> paper.found().file().map(file -> CasePaper.day(file.filedOn())))
                .value("file.filedBy", paper -> paper.found().file().flatMap(file -> paper.nameOf(file.filedBy())))
                .value("file.pages", paper -> paper.found()
                        .file()
                        .map(file -> String.valueOf(sum(file.pages().values()))))
                .list("fileParts", FILE_PART, CaseFields::parts);
    }

    private static Dispute dispute(CasePaper paper) {
        return paper.found().dispute();
    }

    private static List<Of<FilePart>> parts(CasePaper paper) {
        return paper.each(paper.found().file().stream().flatMap(file -> file.pages().keySet().stream()));
    }

    private static Optional<Integer> pages(CasePaper paper, FilePart part) {
        return paper.found().file().map(file -> file.pages().get(part));
    }

    private static int sum(Collection<Integer> pages) {
        return pages.stream().mapToInt(Integer::intValue).sum();
    }
}
