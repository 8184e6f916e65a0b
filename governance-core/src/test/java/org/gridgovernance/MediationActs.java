package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.SessionForm;
import org.gridgovernance.mediation.committee.AppointMediator;
import org.gridgovernance.mediation.committee.EstablishCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.mediation.course.AskForWriting;
import org.gridgovernance.mediation.course.ChallengeMediator;
import org.gridgovernance.mediation.course.ConsentToMediation;
import org.gridgovernance.mediation.course.DiscloseTie;
import org.gridgovernance.mediation.course.EndMediation;
import org.gridgovernance.mediation.course.ExtendTerm;
import org.gridgovernance.mediation.course.HoldSession;
import org.gridgovernance.mediation.course.IdentifyParty;
import org.gridgovernance.mediation.course.NameMediators;
import org.gridgovernance.mediation.course.NotifyRights;
import org.gridgovernance.mediation.course.RefuseMediation;
import org.gridgovernance.mediation.course.ResumeMediation;
import org.gridgovernance.mediation.course.SuspendForAppraisal;
import org.gridgovernance.mediation.course.WaiveTie;
import org.gridgovernance.mediation.course.WithdrawMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.intake.AcceptMediation;
import org.gridgovernance.mediation.intake.AuthorizeAgent;
import org.gridgovernance.mediation.intake.DeclineMediation;
import org.gridgovernance.mediation.intake.DismissAgent;
import org.gridgovernance.mediation.intake.OpenAccount;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.intake.WithdrawApplication;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * What is done in mediation cases, at an instant, and how one is brought to a stage. The director keeps the cases, the
 * vice-director mediates; party 1 is the tenant, who applies, and party 2 the landlord.
 */
record MediationActs(Town town, Committee crew, Instant at) {
    static final String KEEPER = "keeper";
    static final String MEDIATOR = "mediator";
    static final String MEMBER = "member";
    static final String TENANT = "tenant";
    static final String LANDLORD = "landlord";
    static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    static final PersonName NAME = PersonName.of(Canaries.NAME);

    /** The committee, elected two hundred days ago, and who sits in it. */
    record Committee(
            MediationCommitteeId id, WorkerId director, WorkerId vice, WorkerId member, OrganizationRef organization) {}

    /** In a town with a committee, ten days ago. */
    static MediationActs in(Town town) {
        OrganizationRef organization = WorkforceActs.today(town).committee();
        WorkerId director = worker(town, organization, KEEPER);
        WorkerId vice = worker(town, organization, MEDIATOR);
        WorkerId member = worker(town, organization, MEMBER);
        MediationCommitteeId id = town.does(EstablishCommittee.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW.minus(Duration.ofDays(200)))
                        .home(HOME)
                        .title("桥社区人民调解委员会")
                        .mark("桥人调")
                        .multiEthnic(false)
                        .members(List.of(
                                Seat.of(director, SeatKind.DIRECTOR, Sex.FEMALE),
                                Seat.of(vice, SeatKind.VICE_DIRECTOR, Sex.MALE),
                                Seat.of(member, SeatKind.MEMBER, Sex.MALE)))
                        .build())
                .id();
        return new MediationActs(
                town, new Committee(id, director, vice, member, organization), NOW.minus(Duration.ofDays(10)));
    }

    private static WorkerId worker(Town town, OrganizationRef organization, String account) {
        return town.does(WorkforceActs.ago(town, 3_650)
                        .enrol(new Affiliation(organization, AffiliationKind.EMPLOYEE))
                        .account(account)
                        .build())
                .id();
    }

    /** Somebody appointed as a mediator a hundred days ago, with that account and entry of the register. */
    WorkerId appointee(String account, ResidentId resident) {
        WorkerId worker = worker(town, crew.organization(), account);
        town.does(WorkforceActs.ago(town, 3_650).skills(worker, SkillHeld.of(Skill.MEDIATION)));
        town.does(AppointMediator.builder()
                .commandId(town.nextId())
                .occurredAt(NOW.minus(Duration.ofDays(100)))
                .home(HOME)
                .committee(crew.id())
                .worker(worker)
                .resident(resident)
                .build());
        return worker;
    }

    MediationActs later(Duration passed) {
        return new MediationActs(town, crew, at.plus(passed));
    }

    MediationActs now() {
        return new MediationActs(town, crew, NOW);
    }

    /** The desk of somebody with the role of a mediator. */
    static Desk mediator(Town town, String account) {
        return town.governance().as(Actor.of(account, Grant.of(Role.MEDIATOR, HOME)));
    }

    /** The desk of whoever keeps the cases. */
    static Desk keeper(Town town) {
        return mediator(town, KEEPER);
    }

    /** The desk of a resident. */
    static Desk resident(Town town, String account) {
        return town.governance().as(Actor.of(account, Grant.of(Role.RESIDENT, HOME)));
    }

    <A extends Aggregate> Either<Rejection, Accepted<A>> tries(Desk desk, Command<A> command) {
        return desk.execute(command);
    }

    <A extends Aggregate> A does(Desk desk, Command<A> command) {
        Either<Rejection, Accepted<A>> answer = tries(desk, command);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        return answer.get().aggregate();
    }

    /** Done by whoever keeps the cases. */
    <A extends Aggregate> A does(Command<A> command) {
        return does(keeper(town), command);
    }

    /** Done by each of them, one after the other. */
    void doesAll(Command<?>... commands) {
        for (Command<?> command : commands) {
            does(command);
        }
    }

    MediationCase found(MediationCaseId mediation) {
        return found(keeper(town), mediation);
    }

    MediationCase found(Desk desk, MediationCaseId mediation) {
        return desk.find(CaseDocket.entry(HOME, mediation)).get().state();
    }

    static Party.Builder party(int number, String account) {
        return Party.builder()
                .number(number)
                .kind(PartyKind.PERSON)
                .role(number == 1 ? PartyRole.APPLICANT : PartyRole.RESPONDENT)
                .name(NAME)
                .account(account);
    }

    RegisterMediation.Builder register(Party... parties) {
        RegisterMediation.Builder begun = RegisterMediation.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .committee(crew.id())
                .keeper(crew.director())
                .origin(CaseOrigin.APPLICATION)
                .type(DisputeType.SHOP_LEASE)
                .facts(WORDS)
                .amount(new BigDecimal("12000.50"))
                .parties(List.of(parties));
        return begun;
    }

    RegisterMediation register() {
        return register(party(1, TENANT).build(), party(2, LANDLORD).build()).build();
    }

    AcceptMediation accept(MediationCaseId mediation) {
        return AcceptMediation.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .build();
    }

    DeclineMediation decline(MediationCaseId mediation) {
        return DeclineMediation.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .ground(DeclineGround.NO_CIVIL_DISPUTE)
                .words(WORDS)
                .routes(Set.of(Recourse.LAWSUIT))
                .build();
    }

    WithdrawApplication withdrawApplication(MediationCaseId mediation, int party) {
        return WithdrawApplication.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .build();
    }

    AuthorizeAgent.Builder authorize(MediationCaseId mediation, int party, String account) {
        AuthorizeAgent.Builder begun = AuthorizeAgent.builder();
        begun.commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .name(NAME)
                .kind(AgentKind.SPECIAL)
                .account(account)
                .since(Moment.day(at));
        return begun;
    }

    DismissAgent dismiss(MediationCaseId mediation, int party, int agent) {
        return DismissAgent.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .agent(agent)
                .on(Moment.day(at))
                .build();
    }

    OpenAccount open(MediationCaseId mediation, int party, String account) {
        return OpenAccount.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .account(account)
                .build();
    }

    NotifyRights tell(MediationCaseId mediation, Integer... parties) {
        return NotifyRights.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .parties(List.of(parties))
                .build();
    }

    ConsentToMediation consent(MediationCaseId mediation, int party) {
        return ConsentToMediation.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .build();
    }

    RefuseMediation refuse(MediationCaseId mediation, int party) {
        return RefuseMediation.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .build();
    }

    NameMediators name(MediationCaseId mediation, WorkerId... mediators) {
        return NameMediators.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .mediators(List.of(mediators))
                .namedBy(NamedBy.COMMITTEE)
                .build();
    }

    IdentifyParty identify(MediationCaseId mediation, int party, ResidentId resident) {
        return IdentifyParty.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .resident(resident)
                .build();
    }

    DiscloseTie disclose(MediationCaseId mediation, WorkerId mediator, int party) {
        return DiscloseTie.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .mediator(mediator)
                .party(party)
                .kind(TieKind.OTHER)
                .build();
    }

    WaiveTie waive(MediationCaseId mediation, WorkerId mediator, int party) {
        return WaiveTie.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .mediator(mediator)
                .party(party)
                .build();
    }

    ChallengeMediator challenge(MediationCaseId mediation, WorkerId mediator, int party) {
        return ChallengeMediator.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .mediator(mediator)
                .kind(TieKind.INTEREST)
                .build();
    }

    WithdrawMediator withdraw(MediationCaseId mediation, WorkerId mediator, WithdrawalCause cause) {
        return WithdrawMediator.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .mediator(mediator)
                .cause(cause)
                .build();
    }

    Session.Builder session() {
        return Session.builder()
                .at(at)
                .minutes(90)
                .form(SessionForm.ON_SITE)
                .parties(List.of(1, 2))
                .mediators(List.of(crew.vice()))
                .what(WORDS);
    }

    HoldSession hold(MediationCaseId mediation, Session session) {
        return HoldSession.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .session(session)
                .build();
    }

    HoldSession hold(MediationCaseId mediation) {
        return hold(mediation, session().build());
    }

    SuspendForAppraisal suspend(MediationCaseId mediation) {
        return SuspendForAppraisal.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .because(WORDS)
                .build();
    }

    ResumeMediation resume(MediationCaseId mediation) {
        return ResumeMediation.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .build();
    }

    ExtendTerm extend(MediationCaseId mediation, int days, Integer... consenting) {
        return ExtendTerm.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .days(days)
                .consentedBy(List.of(consenting))
                .build();
    }

    AskForWriting askForWriting(MediationCaseId mediation, int party) {
        return AskForWriting.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .party(party)
                .build();
    }

    EndMediation end(MediationCaseId mediation, EndReason reason, Recourse... routes) {
        return EndMediation.builder()
                .commandId(town.nextId())
                .occurredAt(at)
                .home(HOME)
                .mediation(mediation)
                .reason(reason)
                .routes(Set.of(routes))
                .build();
    }

    /** A case that is registered. */
    MediationCaseId registered() {
        return does(register()).id();
    }

    /** A case that is accepted. */
    MediationCaseId accepted() {
        MediationCaseId mediation = registered();
        does(accept(mediation));
        return mediation;
    }

    /** A case in which all parties were told and consent. */
    MediationCaseId consented() {
        MediationCaseId mediation = accepted();
        doesAll(tell(mediation, 1, 2), consent(mediation, 1), consent(mediation, 2));
        return mediation;
    }

    /** A case in which the vice-director mediates. */
    MediationCaseId mediating() {
        MediationCaseId mediation = consented();
        does(name(mediation, crew.vice()));
        return mediation;
    }

    /** Likewise, in which a session was held with both parties. */
    MediationCaseId held() {
        MediationCaseId mediation = mediating();
        does(hold(mediation));
        return mediation;
    }

    /** Likewise, which waits for an appraisal. */
    MediationCaseId suspended() {
        MediationCaseId mediation = mediating();
        does(suspend(mediation));
        return mediation;
    }
}
