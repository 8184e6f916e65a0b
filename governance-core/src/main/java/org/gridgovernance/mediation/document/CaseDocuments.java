package org.gridgovernance.mediation.document;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.store.type.Ref;

/** The documents of a case (案件文书), filled from the templates in force. Thread-safe. */
public final class CaseDocuments {
    private CaseDocuments() {}

    /**
     * Fills a document, from one moment of the store. What the actor may not see has no value: a template leaves a blank for
     * it or asks for it. Refused, with every reason at once and nothing filled: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_FOUND} if there is no such case or the actor does not see it, {@link
     * TemplateReason#NOT_YET} if the document cannot be made of it, {@link TemplateReason#FIELD_UNKNOWN} for a field that
     * there is not, as {@code parties.nickname}, {@link TemplateReason#FIELD_MISSING} for one that has no value, as {@code
     * parties[0].birth}.
     *
     * @param desk of whom it is made for
     * @param ref the case
     * @param which the document
     * @param on the day it is dated, by which the template in force is chosen
     */
    public static Either<Rejection, FilledDocument> fill(
            Desk desk, Ref<MediationCase> ref, CaseDocument which, LocalDate on) {
        return desk.inSnapshot(reading ->
                reading.find(ref).flatMap(found -> fill(reading, CasePaper.read(reading, found.state(), on), which)));
    }

    private static Either<Rejection, FilledDocument> fill(Desk desk, CasePaper paper, CaseDocument which) {
        MediationCase found = paper.found();
        InForce<TemplateBook> book =
                desk.rule(TemplateBook.IN_FORCE, found.home(), desk.posture(found.home()), paper.on());
        DocumentTemplate template = book.rule().template(which);
        Filling filling = new Filling();
        filling.fill(template.parts(), List.of(new Naming<>(CaseFields.CASE, paper, "")));
        List<Reason> faults = Stream.of(
                        which.isPossibleIn(found) ? Stream.<Reason>empty() : Stream.of(TemplateReason.NOT_YET.at("")),
                        NameCheck.unknown(template, CaseFields.CASE),
                        filling.missing())
                .flatMap(reasons -> reasons)
                .toList();
        return Rejection.unless(
                faults,
                () -> new FilledDocument(which, found.id(), paper.on(), book.label(), PersonalText.of(filling.text())));
    }
}
