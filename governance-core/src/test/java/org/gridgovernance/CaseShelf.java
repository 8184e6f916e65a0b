package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.Invited;
import org.gridgovernance.mediation.InvitedAs;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.SessionForm;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.committee.CaseNumber;
import org.gridgovernance.mediation.committee.EstablishCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.mediation.document.CaseDocument;
import org.gridgovernance.mediation.document.CaseDocuments;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.party.Representative;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.Change;
import org.gridgovernance.store.Changes;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.TermUnit;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.WorkerId;

/** Cases as they stand, put on the shelf of a town without the commands that would lead there. */
final class CaseShelf {
    static final String TENANT = "tenant-1";

    private final Town town;
    private final MediationCommitteeId committee;
    private final WorkerId director;
    private final WorkerId mediator;
    private int cases;

    CaseShelf(Town town) {
        this.town = town;
        OrganizationRef office = ago(town, 3_650).committee();
        director = worker(office, "陈主任");
        mediator = worker(office, "周调解");
        committee = committee(office);
    }

    /** A house that keeps cases, whatever its standard concepts keep. */
    static Governance.Builder keeping(Governance.Builder house) {
        return Governance.standardTypes().contains(MediationCase.TYPE)
                ? house
                : house.concept(Concept.named("cases").keeps(MediationCase.TYPE).build());
    }

    private WorkerId worker(OrganizationRef office, String called) {
        return town.does(ago(town, 3_650)
                        .enrol(new Affiliation(office, AffiliationKind.EMPLOYEE))
                        .name(PersonName.of(called))
                        .build())
                .id();
    }

    private MediationCommitteeId committee(OrganizationRef office) {
        return town.does(EstablishCommittee.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW.minus(Duration.ofDays(400)))
                        .home(HOME)
                        .title("百步亭社区人民调解委员会")
                        .mark("百人调")
                        .multiEthnic(false)
                        .members(List.of(
                                Seat.of(director, SeatKind.DIRECTOR, Sex.MALE),
                                Seat.of(mediator, SeatKind.MEMBER, Sex.FEMALE),
                                Seat.of(worker(office, "吴委员"), SeatKind.MEMBER, Sex.MALE)))
                        .build())
                .id();
    }

    /** A case on which nothing was done yet, kept by the town's steward; another one each time. */
    MediationCase.Builder registered(AreaCode home) {
        int number = ++cases;
        MediationCase.Builder begun = MediationCase.builder();
        begun.id(new MediationCaseId(Town.id(10_000 + number)))
                .home(home)
                .committee(committee)
                .number(new CaseNumber(2025, "百人调", number))
                .origin(CaseOrigin.APPLICATION)
                .keeper(new Keeper(director, Optional.of("steward")))
                .dispute(dispute("商铺漏水，双方就租金和装修损失各执一词。"))
                .parties(List.of(tenant("王小明"), landlord("百步亭商业管理有限公司")))
                .stage(MediationStage.REGISTERED)
                .registeredAt(at(60))
                .stageSince(at(60));
        return begun;
    }

    /** A case in which all was done that documents tell of, with an agreement made so. */
    MediationCase.Builder full(AgreementForm form) {
        MediationCase.Builder begun = registered(HOME);
        begun.acceptedAt(at(59))
                .term(new Deadline(at(59), at(40), Moment.start(TODAY.minusDays(28)), TermUnit.STATUTORY_DAYS))
                .mediators(List.of(
                        new CaseMediator(mediator, Optional.empty(), NamedBy.PARTIES, at(50), Optional.empty())))
                .sessions(List.of(session("经释明法律，双方让步。")))
                .agreement(agreement(form, "商铺漏水属实，出租人未及时维修。"))
                .followUps(List.of(new FollowUp(
                        TODAY.minusDays(2), mediator, 1, PersonalText.of("第一期款已收到。"), Satisfaction.SATISFIED)))
                .file(new CaseFile(
                        new TreeMap<>(Map.of(FilePart.APPLICATION, 2, FilePart.RECORD, 3)),
                        Retention.LONG,
                        TODAY,
                        director))
                .stage(MediationStage.EFFECTIVE);
        return begun;
    }

    /** A case that ended without an agreement. */
    MediationCase.Builder ended(EndReason reason, LocalDate on) {
        MediationCase.Builder begun = registered(HOME);
        begun.acceptedAt(at(59))
                .ending(new Ending(
                        reason,
                        new TreeSet<>(List.of(Recourse.ARBITRATION, Recourse.LAWSUIT)),
                        Optional.of(PersonalText.of("双方分歧过大。")),
                        on))
                .addAllRoutesTold(List.of(Recourse.ARBITRATION, Recourse.LAWSUIT))
                .stage(MediationStage.TERMINATED);
        return begun;
    }

    Session session(String what) {
        return Session.builder()
                .at(Instant.parse("2025-05-20T06:30:00Z"))
                .minutes(90)
                .form(SessionForm.ON_SITE)
                .addAllParties(List.of(1, 2))
                .addMediator(mediator)
                .addInvited(new Invited(InvitedAs.NEIGHBOUR, PersonName.of("孙邻居")))
                .what(PersonalText.of(what))
                .build();
    }

    static Agreement agreement(AgreementForm form, String facts) {
        return Agreement.builder()
                .form(form)
                .facts(PersonalText.of(facts))
                .addObligation(new Obligation(
                        1,
                        2,
                        1,
                        PersonalText.of("退还租金，\n转账至对方账户。"),
                        Optional.of(1_000_500L),
                        TODAY.plusDays(10),
                        Optional.empty(),
                        Optional.empty()))
                .addObligation(new Obligation(
                        2,
                        1,
                        2,
                        PersonalText.of("搬离商铺并交还钥匙。"),
                        Optional.empty(),
                        TODAY.plusDays(30),
                        Optional.empty(),
                        Optional.empty()))
                .agreedOn(TODAY.minusDays(12))
                .effectiveOn(TODAY.minusDays(10))
                .build();
    }

    static Dispute dispute(String facts) {
        return Dispute.builder()
                .type(DisputeType.SHOP_LEASE)
                .facts(PersonalText.of(facts))
                .claims(PersonalText.of("退还租金并赔偿损失。"))
                .amountFen(1_250_004L)
                .build();
    }

    static Party tenant(String called) {
        return Party.builder()
                .number(1)
                .kind(PartyKind.PERSON)
                .role(PartyRole.APPLICANT)
                .name(PersonName.of(called))
                .birth(BirthDate.of("1988-02-09"))
                .account(TENANT)
                .addAgent(new Agent(
                        1,
                        PersonName.of("李律师"),
                        AgentKind.SPECIAL,
                        Optional.empty(),
                        TODAY.minusDays(40),
                        Optional.empty()))
                .build();
    }

    static Party landlord(String title) {
        return Party.builder()
                .number(2)
                .kind(PartyKind.ORGANIZATION)
                .role(PartyRole.RESPONDENT)
                .title(title)
                .creditCode(WorkforceActs.CREDIT)
                .build();
    }

    /** A group with two representatives. */
    static Party tenants(int number, int people) {
        return Party.builder()
                .number(number)
                .kind(PartyKind.GROUP)
                .role(PartyRole.PARTY)
                .title("商户代表团")
                .people(people)
                .addRepresentative(new Representative(PersonName.of("赵一"), Optional.empty()))
                .addRepresentative(new Representative(PersonName.of("钱二"), Optional.empty()))
                .build();
    }

    static Instant at(int daysAgo) {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    /** A case and a document of it, full of what must not be printed. */
    static List<Object> answers() {
        Town town = new Town(CaseShelf::keeping);
        CaseShelf shelf = new CaseShelf(town);
        MediationCase found = shelf.full(AgreementForm.WRITTEN)
                .dispute(dispute(Canaries.TEXT))
                .parties(List.of(tenant(Canaries.NAME), tenants(2, 9)))
                .sessions(List.of(shelf.session(Canaries.TEXT)))
                .agreement(agreement(AgreementForm.WRITTEN, Canaries.TEXT))
                .build();
        Object filled = CaseDocuments.fill(town.desk(), shelf.keep(found), CaseDocument.AGREEMENT, TODAY)
                .get();
        return List.of(found, shelf.ended(EndReason.REFUSED, TODAY).build(), filled);
    }

    /** Puts it on the shelf. */
    Ref<MediationCase> keep(MediationCase found) {
        Ref<MediationCase> ref = CaseDocket.entry(found.home(), found.id());
        MediationEvent event = new MediationEvent.Registered(
                found.committee(),
                found.number(),
                found.origin(),
                found.keeper(),
                found.dispute(),
                found.parties(),
                found.tasks());
        JournalEntry<MediationCase> entry = new JournalEntry<>(
                ref, 1, event, new Moment(found.registeredAt(), NOW), "steward", town.nextId(), List.of());
        return town.store().inTransaction(session -> {
            session.save(Changes.of(new Change<>(ref, Optional.empty(), found, List.of(entry))));
            return ref;
        });
    }
}
