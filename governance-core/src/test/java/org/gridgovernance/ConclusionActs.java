package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.Recourse;
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
import org.gridgovernance.mediation.conclusion.OralAgreementRule;
import org.gridgovernance.mediation.conclusion.RecordBreach;
import org.gridgovernance.mediation.conclusion.RecordConfirmationRuling;
import org.gridgovernance.mediation.conclusion.RecordPerformance;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;

/** What is done to agreements and files, at an instant, and how a case is brought to that. */
record ConclusionActs(MediationActs course) {
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);

    /** When it is by the clock: late enough for every file. */
    static final Instant LATE = NOW.plus(Duration.ofDays(6 * 365));

    private static final String ARCHIVIST = "archivist";

    /** A town years later, of Ningbo's rules, in which an archivist sees every case. */
    static Town town(Instant clock) {
        return new Town(rules -> rules.clock(() -> clock)
                .rule(OralAgreementRule.IN_FORCE, "ningbo", 1, Scope.everywhere(), OralAgreementRule.NINGBO)
                .gate(
                        "archivist-sees",
                        1,
                        MayReadConfidential.class,
                        asked -> asked.actor().id().equals(ARCHIVIST) ? Verdict.permit() : Verdict.abstain()));
    }

    /** In a town with a committee, ten days ago. */
    static ConclusionActs in(Town town) {
        return new ConclusionActs(MediationActs.in(town));
    }

    ConclusionActs later(Duration passed) {
        return new ConclusionActs(course.later(passed));
    }

    ConclusionActs days(int passed) {
        return later(Duration.ofDays(passed));
    }

    Town town() {
        return course.town();
    }

    Instant at() {
        return course.at();
    }

    WorkerId mediator() {
        return course.crew().vice();
    }

    MediationCase does(Command<MediationCase> command) {
        return course.does(command);
    }

    MediationCase found(MediationCaseId mediation) {
        return course.found(mediation);
    }

    /** A case of those parties, mediated once. */
    MediationCaseId held(Party... parties) {
        return held(course.register(parties).build());
    }

    /** A case so registered, mediated once. */
    MediationCaseId held(RegisterMediation command) {
        MediationCaseId mediation = does(command).id();
        does(course.accept(mediation));
        does(course.tell(mediation, 1, 2));
        does(course.consent(mediation, 1));
        does(course.consent(mediation, 2));
        does(course.name(mediation, mediator()));
        does(course.hold(mediation));
        return mediation;
    }

    /** A case whose agreement is written, and signed by nobody. */
    MediationCaseId drafted(ObligationTerms... terms) {
        MediationCaseId mediation = course.held();
        does(draft(mediation, terms).build());
        return mediation;
    }

    /** A case whose agreement everybody signed. */
    MediationCaseId effective(ObligationTerms... terms) {
        MediationCaseId mediation = drafted(terms);
        signAll(mediation);
        return mediation;
    }

    void signAll(MediationCaseId mediation) {
        found(mediation).signersMissing().forEach(signer -> does(sign(mediation, signer)));
    }

    /** A case whose agreement is performed at once. */
    MediationCaseId performed() {
        MediationCaseId mediation = effective(pays(day()));
        does(perform(mediation, 1, day()));
        return mediation;
    }

    /** A case whose file is closed. */
    MediationCaseId archived(Retention retention) {
        MediationCaseId mediation = performed();
        does(archive(found(mediation)).retention(retention).build());
        return mediation;
    }

    /** The desk of whoever sees every case, mediates and may destroy files. */
    static Desk archivist(Town town) {
        return town.governance()
                .as(Actor.of(ARCHIVIST, Grant.of(Role.DATA_STEWARD, HOME), Grant.of(Role.MEDIATOR, HOME)));
    }

    LocalDate day() {
        return Moment.day(at());
    }

    /** That the second party pays the first some money by that day. */
    static ObligationTerms pays(LocalDate due) {
        return new ObligationTerms(2, 1, WORDS, Optional.of(new BigDecimal("12000.50")), due);
    }

    DraftAgreement.Builder draft(MediationCaseId mediation, ObligationTerms... terms) {
        DraftAgreement.Builder begun = DraftAgreement.builder();
        begun.commandId(town().nextId())
                .occurredAt(at())
                .home(HOME)
                .mediation(mediation)
                .facts(WORDS)
                .obligations(List.of(terms))
                .agreedOn(day());
        return begun;
    }

    AgreeOrally.Builder agree(MediationCaseId mediation, WorkerId recordedBy, ObligationTerms... terms) {
        AgreeOrally.Builder begun = AgreeOrally.builder();
        begun.commandId(town().nextId())
                .occurredAt(at())
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
                .commandId(town().nextId())
                .occurredAt(at())
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
                .commandId(town().nextId())
                .occurredAt(at())
                .home(HOME)
                .mediation(mediation)
                .obligation(obligation)
                .on(on)
                .build();
    }

    RecordBreach breach(MediationCaseId mediation, int obligation, LocalDate on, Recourse... routes) {
        return RecordBreach.builder()
                .commandId(town().nextId())
                .occurredAt(at())
                .home(HOME)
                .mediation(mediation)
                .obligation(obligation)
                .on(on)
                .routes(List.of(routes))
                .build();
    }

    ApplyForConfirmation.Builder apply(MediationCaseId mediation, Collection<Integer> applicants, LocalDate on) {
        ApplyForConfirmation.Builder begun = ApplyForConfirmation.builder();
        begun.commandId(town().nextId())
                .occurredAt(at())
                .home(HOME)
                .mediation(mediation)
                .on(on)
                .applicants(applicants)
                .court("江岸区人民法院")
                .basis(CourtBasis.COMMITTEE_PLACE);
        return begun;
    }

    /** With a word on the other ways, unless the court confirmed. */
    RecordConfirmationRuling rule(MediationCaseId mediation, ConfirmationRuling ruling, LocalDate on) {
        return ruling == ConfirmationRuling.VALID
                ? rule(mediation, ruling, on, Set.of())
                : rule(mediation, ruling, on, Set.of(Recourse.LAWSUIT));
    }

    RecordConfirmationRuling rule(
            MediationCaseId mediation, ConfirmationRuling ruling, LocalDate on, Set<Recourse> routes) {
        return RecordConfirmationRuling.builder()
                .commandId(town().nextId())
                .occurredAt(at())
                .home(HOME)
                .mediation(mediation)
                .ruling(ruling)
                .on(on)
                .routes(routes)
                .build();
    }

    FollowUpAgreement.Builder followUp(MediationCaseId mediation, WorkerId by, int party) {
        FollowUpAgreement.Builder begun = FollowUpAgreement.builder();
        begun.commandId(town().nextId())
                .occurredAt(at())
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
        begun.commandId(town().nextId())
                .occurredAt(at())
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
                .commandId(town().nextId())
                .occurredAt(at())
                .home(HOME)
                .mediation(mediation)
                .build();
    }
}
