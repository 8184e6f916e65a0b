package org.gridgovernance;

import static org.gridgovernance.Town.HOME;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.Route;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.conclusion.AgreeOrally;
import org.gridgovernance.mediation.conclusion.ApplyForConfirmation;
import org.gridgovernance.mediation.conclusion.ArchiveMediation;
import org.gridgovernance.mediation.conclusion.DestroyFile;
import org.gridgovernance.mediation.conclusion.DraftAgreement;
import org.gridgovernance.mediation.conclusion.FileContents;
import org.gridgovernance.mediation.conclusion.FollowUpAgreement;
import org.gridgovernance.mediation.conclusion.ObligationTerms;
import org.gridgovernance.mediation.conclusion.RecordBreach;
import org.gridgovernance.mediation.conclusion.RecordConfirmationRuling;
import org.gridgovernance.mediation.conclusion.RecordPerformance;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;

/** What is done to agreements and files, at an instant. */
record ConclusionActs(Town town, Instant at) {
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);

    LocalDate day() {
        return Moment.day(at);
    }

    /** That the second party pays the first some money by that day. */
    static ObligationTerms pays(LocalDate due) {
        return new ObligationTerms(2, 1, WORDS, Optional.of(new BigDecimal("12000.50")), due);
    }

    DraftAgreement.Builder draft(MediationCaseId mediation, ObligationTerms... terms) {
        DraftAgreement.Builder begun = DraftAgreement.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .facts(WORDS)
                .obligations(List.of(terms))
                .agreedOn(day());
        return begun;
    }

    AgreeOrally.Builder agree(MediationCaseId mediation, WorkerId recordedBy, ObligationTerms... terms) {
        AgreeOrally.Builder begun = AgreeOrally.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .facts(WORDS)
                .obligations(List.of(terms))
                .agreedOn(day())
                .recordedBy(recordedBy);
        return begun;
    }

    SignAgreement sign(MediationCaseId mediation, Signer signer, SigningManner manner) {
        return sign(mediation, signer, manner, day());
    }

    SignAgreement sign(MediationCaseId mediation, Signer signer, SigningManner manner, LocalDate on) {
        return SignAgreement.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .signer(signer)
                .manner(manner)
                .on(on)
                .build();
    }

    /** In the manner in which such a one may sign. */
    SignAgreement sign(MediationCaseId mediation, Signer signer) {
        return switch (signer.kind()) {
            case PARTY, COMMITTEE -> sign(mediation, signer, SigningManner.SEALED);
            case MEDIATOR, AGENT -> sign(mediation, signer, SigningManner.SIGNED);
            case REPRESENTATIVE -> sign(mediation, signer, SigningManner.FINGERPRINT);
        };
    }

    RecordPerformance perform(MediationCaseId mediation, int obligation, LocalDate on) {
        return RecordPerformance.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .obligation(obligation)
                .on(on)
                .build();
    }

    RecordBreach breach(MediationCaseId mediation, int obligation, LocalDate on, Route... routes) {
        return RecordBreach.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .obligation(obligation)
                .on(on)
                .routes(List.of(routes))
                .build();
    }

    ApplyForConfirmation.Builder apply(MediationCaseId mediation, Collection<Integer> applicants, LocalDate on) {
        ApplyForConfirmation.Builder begun = ApplyForConfirmation.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .on(on)
                .applicants(applicants)
                .court("江岸区人民法院")
                .basis(CourtBasis.COMMITTEE_PLACE);
        return begun;
    }

    RecordConfirmationRuling rule(MediationCaseId mediation, ConfirmationRuling ruling, LocalDate on) {
        return RecordConfirmationRuling.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .ruling(ruling)
                .on(on)
                .build();
    }

    FollowUpAgreement.Builder followUp(MediationCaseId mediation, WorkerId by, int party) {
        FollowUpAgreement.Builder begun = FollowUpAgreement.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .on(day())
                .by(by)
                .party(party)
                .findings(WORDS)
                .satisfaction(Satisfaction.SATISFIED);
        return begun;
    }

    /** With all the parts it must have. */
    ArchiveMediation.Builder archive(MediationCase found) {
        SortedMap<FilePart, Integer> pages = new TreeMap<>();
        FileContents.required(found).forEach(part -> pages.put(part, 2));
        ArchiveMediation.Builder begun = ArchiveMediation.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(found.id())
                .pages(pages)
                .retention(Retention.SHORT)
                .filedOn(day())
                .filedBy(found.keeper().worker());
        return begun;
    }

    DestroyFile destroy(MediationCaseId mediation) {
        return DestroyFile.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .build();
    }
}
