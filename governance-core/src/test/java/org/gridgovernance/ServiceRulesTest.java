package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.ServiceSamples.ALLOWANCE;
import static org.gridgovernance.ServiceSamples.papers;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.declaration.AcceptCase;
import org.gridgovernance.task.declaration.CaseStage;
import org.gridgovernance.task.declaration.DecideCase;
import org.gridgovernance.task.declaration.DeclareCase;
import org.gridgovernance.task.declaration.EraseCases;
import org.gridgovernance.task.declaration.IssueResult;
import org.gridgovernance.task.declaration.Prefill;
import org.gridgovernance.task.declaration.Proxy;
import org.gridgovernance.task.declaration.RecordVisit;
import org.gridgovernance.task.declaration.RefuseCase;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.declaration.ServiceCaseId;
import org.gridgovernance.task.declaration.ServiceRates;
import org.gridgovernance.task.declaration.ServiceReason;
import org.gridgovernance.task.declaration.SupplementCase;
import org.gridgovernance.task.declaration.Visits;
import org.gridgovernance.task.declaration.WithdrawCase;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.HeldFact;
import org.gridgovernance.task.matter.Matter;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.MatterReason;
import org.gridgovernance.task.matter.Requirement;
import org.gridgovernance.task.matter.StandardCatalogue;
import org.gridgovernance.task.matter.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of service cases, met by a command at the desk, and what comes of those that are taken. */
class ServiceRulesTest {
    private static final MatterCode RESIDENCE = MatterCode.of("certificate.residence");
    private static final ServiceCaseId NOTHING = new ServiceCaseId(Town.id(99));
    private static final PersonalText TOO_LONG = PersonalText.of("字".repeat(2_001));

    private static final List<Line> RULES = List.of(
            refused(
                    ResidentReason.NOT_A_COMMUNITY,
                    "home",
                    declares(c -> c.home(HOME.parent().orElseThrow()))),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "applicant",
                    declares(c -> c.applicant(new ResidentId(Town.id(99))))),
            refused(KernelReason.SUBJECT_ERASED, "applicant", town -> {
                ResidentId gone = town.resident();
                town.does(town.erase(gone));
                return DeclareCase.builder()
                        .from(declaration(town, ALLOWANCE))
                        .applicant(gone)
                        .build();
            }),
            refused(MatterReason.UNKNOWN, "matter", declares(c -> c.matter(MatterCode.of("elderly")))),
            refused(
                    ServiceReason.CHANNEL_NOT_OFFERED,
                    "channel",
                    declares(c -> c.matter(MatterCode.of("environment.rubbish")))),
            refused(ServiceReason.PROXY_MISSING, "channel", declares(c -> c.channel(Channel.BY_PROXY))),
            refused(ServiceReason.PAPER_UNKNOWN, "handedIn", declares(c -> c.handedIn(papers("passport")))),
            refused(ServiceReason.ACCOUNT_MALFORMED, "account", declares(c -> c.account("居民"))),
            refused(
                    PersonalReason.NAME_BLANK,
                    "proxy.name",
                    declares(c -> c.proxy(new Proxy(PersonName.of(" "), Optional.empty())))),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> supplements(town, NOTHING, "bank-card")),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> accepts(town, NOTHING)),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> refuses(town, NOTHING)),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> decides(town, NOTHING, true)),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> issues(town, NOTHING)),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> visits(town, NOTHING)),
            refused(ServiceReason.CASE_UNKNOWN, "serviceCase", town -> withdraws(town, NOTHING)),
            refused(
                    ServiceReason.NOT_AT_THIS_STAGE,
                    "serviceCase",
                    town -> supplements(town, declared(town, ALLOWANCE), "bank-card")),
            refused(ServiceReason.NOT_AT_THIS_STAGE, "serviceCase", town -> accepts(town, accepted(town))),
            refused(ServiceReason.NOT_AT_THIS_STAGE, "serviceCase", town -> refuses(town, accepted(town))),
            refused(
                    ServiceReason.NOT_AT_THIS_STAGE,
                    "serviceCase",
                    town -> decides(town, declared(town, RESIDENCE), true)),
            refused(ServiceReason.NOT_AT_THIS_STAGE, "serviceCase", town -> issues(town, accepted(town))),
            refused(
                    ServiceReason.NOT_AT_THIS_STAGE,
                    "serviceCase",
                    town -> visits(
                            town,
                            town.does(refuses(town, declared(town, RESIDENCE))).id())),
            refused(
                    ServiceReason.NOT_AT_THIS_STAGE,
                    "serviceCase",
                    town -> withdraws(
                            town,
                            town.does(decides(town, accepted(town), false)).id())),
            refused(ServiceReason.OUT_OF_ORDER, "occurredAt", town -> DecideCase.builder()
                    .from(decides(town, accepted(town), true))
                    .occurredAt(NOW.minusSeconds(1))
                    .build()),
            refused(ServiceReason.OUT_OF_ORDER, "occurredAt", town -> RecordVisit.builder()
                    .from(visits(town, accepted(town)))
                    .occurredAt(NOW.minusSeconds(1))
                    .build()),
            refused(ServiceReason.PAPER_UNKNOWN, "papers", town -> supplements(town, supplementing(town), "identity")),
            refused(ServiceReason.PAPER_UNKNOWN, "papers", town -> SupplementCase.builder()
                    .from(supplements(town, supplementing(town), "bank-card"))
                    .papers(papers())
                    .build()),
            refused(ServiceReason.PAPERS_LACKING, "serviceCase", town -> {
                ServiceCaseId some = supplementing(town);
                town.does(supplements(town, some, "bank-card"));
                return accepts(town, some);
            }),
            refused(
                    ServiceReason.PAPERS_LACKING,
                    "serviceCase",
                    town -> decides(
                            town,
                            town.does(AcceptCase.builder()
                                            .from(accepts(town, declared(town, ALLOWANCE)))
                                            .tolerating(true)
                                            .build())
                                    .id(),
                            true)),
            refused(ServiceReason.NO_VISIT, "channel", town -> RecordVisit.builder()
                    .from(visits(town, accepted(town)))
                    .channel(Channel.ONLINE)
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "because", town -> RefuseCase.builder()
                    .from(refuses(town, declared(town, ALLOWANCE)))
                    .because(TOO_LONG)
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "because", town -> DecideCase.builder()
                    .from(decides(town, accepted(town), true))
                    .because(TOO_LONG)
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "because", town -> WithdrawCase.builder()
                    .from(withdraws(town, accepted(town)))
                    .because(TOO_LONG)
                    .build()),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> erasesCases(town, new ResidentId(Town.id(99)))),
            refused(ServiceReason.NOT_ERASED, "resident", town -> erasesCases(town, town.resident())),
            refused(KernelReason.SUBJECT_ERASED, "serviceCase", town -> {
                ServiceCase erased = town.does(declaration(town, RESIDENCE));
                town.does(town.erase(erased.applicant()));
                return accepts(town, erased.id());
            }));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(RULES, ServiceReason.values());
    }

    @Test
    void aCertificateIsDeclaredAndIssuedWithoutATripAndWithoutAPaper() {
        Town town = new Town();
        ServiceCase declared = town.does(declaration(town, RESIDENCE));
        assertThat(declared.prefilled()).containsExactly("identity", "residence");
        assertThat(declared.lacking()).isEmpty();
        ServiceCase accepted = town.does(accepts(town, declared.id()));
        assertThat(accepted.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(accepted.deadlines()).containsOnlyKeys(Step.ACCEPT, Step.RESOLVE);
        assertThat(accepted.light(NOW)).contains(Light.GREEN);
        assertThat(accepted.light(NOW.plus(Duration.ofDays(9)))).contains(Light.RED);
        town.does(decides(town, declared.id(), true));
        ServiceCase done = town.does(issues(town, declared.id()));
        assertThat(done.visits()).isEqualTo(Visits.NONE);
        assertThat(done.running()).isEmpty();
        assertThat(done.isLate(NOW.plus(Duration.ofDays(99)))).isFalse();
        town.does(DeclareCase.builder()
                .from(declaration(town, RESIDENCE))
                .channel(Channel.ON_THE_SPOT)
                .build());
        ServiceRates rates =
                ServiceRates.of(town.desk(), HOME, Period.of(TODAY), NOW).get();
        assertThat(rates.shareWithoutTrip()).isEqualTo(OptionalDouble.of(1));
        assertThat(rates.matters()).containsExactly(new ServiceRates.Line(RESIDENCE, 2, 1, 1, 1, 0, 0, 0, 0, 0));
        assertThat(ServiceRates.of(town.desk(), HOME, Period.of(TODAY.minusDays(1)), NOW)
                        .get()
                        .shareWithoutTrip())
                .isEmpty();
    }

    @Test
    void allThatIsLackingIsToldOnceAndTheTimeStandsStill() {
        Town town = new Town();
        ServiceCaseId some = town.does(DeclareCase.builder()
                        .from(declaration(town, ALLOWANCE))
                        .occurredAt(NOW.minus(Duration.ofDays(7)))
                        .build())
                .id();
        ServiceCase asked = town.does(AcceptCase.builder()
                .from(accepts(town, some))
                .occurredAt(NOW.minus(Duration.ofDays(7)).plus(Duration.ofMinutes(30)))
                .build());
        assertThat(asked.stage()).isEqualTo(CaseStage.SUPPLEMENTING);
        assertThat(asked.lacking()).as("the residence began since").containsExactly("bank-card", "birth", "residence");
        assertThat(asked.running()).isEmpty();
        ServiceCase again = town.does(SupplementCase.builder()
                .from(supplements(town, some, "bank-card", "birth", "residence"))
                .channel(Channel.ON_THE_SPOT)
                .build());
        assertThat(again.stage()).isEqualTo(CaseStage.DECLARED);
        assertThat(again.lacking()).isEmpty();
        assertThat(again.handedIn()).containsExactly("bank-card", "birth", "residence");
        assertThat(again.visits()).isEqualTo(new Visits(1, 0, 0));
        assertThat(again.light(NOW)).as("what was left is left again").contains(Light.GREEN);
        assertThat(town.does(accepts(town, some)).stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(town.does(accepts(town, declared(town, RESIDENCE))).isLate(NOW))
                .isFalse();
    }

    @Test
    void whatIsToleratedIsHandedInBeforeItIsApproved() {
        Town town = new Town();
        ServiceCaseId some = declared(town, ALLOWANCE);
        town.does(
                AcceptCase.builder().from(accepts(town, some)).tolerating(true).build());
        ServiceCase supplied = town.does(supplements(town, some, "bank-card", "birth"));
        assertThat(supplied.stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(town.does(decides(town, some, true)).approved()).contains(true);
    }

    @Test
    void visitsAreCountedByWhoCame() {
        Town town = new Town();
        ServiceCaseId some = town.does(DeclareCase.builder()
                        .from(declaration(town, RESIDENCE))
                        .channel(Channel.BY_PROXY)
                        .proxy(ServiceSamples.PROXY)
                        .build())
                .id();
        town.does(visits(town, some));
        town.does(RecordVisit.builder()
                .from(visits(town, some))
                .channel(Channel.DOOR_VISIT)
                .build());
        assertThat(town.does(accepts(town, some)).visits()).isEqualTo(new Visits(1, 1, 1));
        ServiceCase withdrawn = town.does(withdraws(town, some));
        assertThat(withdrawn.stage().isOpen()).isFalse();
        assertThat(ServiceRates.of(town.desk(), HOME, Period.of(TODAY), NOW)
                        .get()
                        .sum(ServiceRates.Line::withdrawn))
                .isEqualTo(1);
    }

    @Test
    void whatTheRegisterHoldsIsNotAskedFor() {
        Town town = new Town();
        DwellingId dwelling = town.dwelling("101");
        ResidentId resident = town.does(town.registration()
                        .particulars(Particulars.builder()
                                .from(Town.person())
                                .birth(BirthDate.of(Canaries.BIRTH))
                                .build())
                        .residence(Town.tenancy(dwelling))
                        .addDocument(Town.idCard())
                        .build())
                .id();
        Matter housing = StandardCatalogue.CATALOGUE
                .find(MatterCode.of("certificate.housing"))
                .orElseThrow();
        assertThat(prefill(town, housing, resident).asked())
                .extracting(Requirement::code)
                .containsExactly("tenure");
        town.household(Optional.of(dwelling), Town.member(resident, Relation.HEAD));
        town.does(BeginTenure.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .dwelling(dwelling)
                .holder(Holder.of(TenureKind.OWNER, resident))
                .since(TODAY)
                .build());
        Prefill prefill = prefill(town, housing, resident);
        assertThat(prefill.held())
                .containsExactlyInAnyOrder(
                        HeldFact.NAME,
                        HeldFact.DOCUMENT,
                        HeldFact.BIRTH,
                        HeldFact.RESIDENCE,
                        HeldFact.HOUSEHOLD,
                        HeldFact.TENURE);
        assertThat(prefill.asked()).isEmpty();
        assertThat(prefill.prefilled()).hasSize(2);
        ServiceCase declared = town.does(DeclareCase.builder()
                .from(declaration(town, MatterCode.of("certificate.housing")))
                .applicant(resident)
                .build());
        assertThat(declared.prefilled()).containsExactly("identity", "tenure");
        assertThat(declared.lacking()).isEmpty();
    }

    @Test
    void whoeverDeclaredItOnlineSeesItAndNoOther() {
        Town town = new Town();
        Desk online = town.governance().as(Actor.of("resident-9", Grant.of(Role.RESIDENT, HOME)));
        ServiceCaseId own = online.execute(DeclareCase.builder()
                        .from(declaration(town, RESIDENCE))
                        .account("resident-9")
                        .build())
                .get()
                .aggregate()
                .id();
        declared(town, RESIDENCE);
        assertThat(online.search(Criteria.of(ServiceCase.TYPE).within(HOME))
                        .get()
                        .items())
                .extracting(found -> found.state().id())
                .containsExactly(own);
        assertThat(town.desk().count(Criteria.of(ServiceCase.TYPE).within(HOME)).get())
                .isEqualTo(2);
    }

    @Test
    void theCasesOfADuplicateAreThoseOfTheEntryKept() {
        Town town = new Town();
        ServiceCase first = town.does(declaration(town, RESIDENCE));
        ResidentId survivor = town.resident();
        Resident kept = town.does(town.merge(survivor, first.applicant()));
        assertThat(town.desk().search(ServiceCase.of(kept)).get().items())
                .extracting(found -> found.state().id())
                .containsExactly(first.id());
        ServiceCase second = town.does(DeclareCase.builder()
                .from(declaration(town, RESIDENCE))
                .applicant(first.applicant())
                .build());
        assertThat(second.applicant()).isEqualTo(survivor);
    }

    @Test
    void nothingPersonalIsLeftOfWhoeverIsErased() {
        Town town = new Town();
        ServiceCase open = town.does(DeclareCase.builder()
                .from(declaration(town, RESIDENCE))
                .channel(Channel.BY_PROXY)
                .proxy(ServiceSamples.PROXY)
                .account("resident-9")
                .build());
        ResidentId survivor = town.resident();
        town.does(town.merge(survivor, open.applicant()));
        town.does(town.erase(survivor));
        ServiceCase erased = town.desk()
                .find(Ref.to(ServiceCase.TYPE, HOME, open.id()))
                .get()
                .state();
        assertThat(erased.stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(erased.erasedOn()).contains(TODAY);
        assertThat(erased.account()).isEmpty();
        assertThat(erased.proxy()).map(Proxy::name).hasValueSatisfying(name -> assertThat(name.isErased())
                .isTrue());
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private static Prefill prefill(Town town, Matter matter, ResidentId resident) {
        return Prefill.of(town.desk(), matter, Ref.to(Resident.TYPE, HOME, resident), TODAY)
                .get();
    }

    private static Function<Town, Command<?>> declares(UnaryOperator<DeclareCase.Builder> but) {
        return town -> but.apply(DeclareCase.builder().from(declaration(town, ALLOWANCE)))
                .build();
    }

    /** By somebody who lives there and has a card; without a date of birth. */
    private static DeclareCase declaration(Town town, MatterCode matter) {
        ResidentId applicant = town.does(town.registration()
                        .residence(Town.tenancy(town.dwelling(town.nextId().value())))
                        .addDocument(Document.of(
                                DocumentKind.PASSPORT,
                                "E" + town.nextId().value().replaceAll("\\D", "") + "000001"))
                        .build())
                .id();
        return DeclareCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .matter(matter)
                .channel(Channel.ONLINE)
                .applicant(applicant)
                .build();
    }

    private static ServiceCaseId declared(Town town, MatterCode matter) {
        return town.does(declaration(town, matter)).id();
    }

    private static ServiceCaseId accepted(Town town) {
        return town.does(accepts(town, declared(town, RESIDENCE))).id();
    }

    private static ServiceCaseId supplementing(Town town) {
        return town.does(accepts(town, declared(town, ALLOWANCE))).id();
    }

    private static AcceptCase accepts(Town town, ServiceCaseId which) {
        return AcceptCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .build();
    }

    private static SupplementCase supplements(Town town, ServiceCaseId which, String... papers) {
        return SupplementCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .papers(papers(papers))
                .channel(Channel.ONLINE)
                .build();
    }

    private static RefuseCase refuses(Town town, ServiceCaseId which) {
        return RefuseCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .build();
    }

    private static DecideCase decides(Town town, ServiceCaseId which, boolean approved) {
        return DecideCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .approved(approved)
                .build();
    }

    private static IssueResult issues(Town town, ServiceCaseId which) {
        return IssueResult.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .channel(Channel.ONLINE)
                .build();
    }

    private static RecordVisit visits(Town town, ServiceCaseId which) {
        return RecordVisit.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .channel(Channel.ON_THE_SPOT)
                .build();
    }

    private static WithdrawCase withdraws(Town town, ServiceCaseId which) {
        return WithdrawCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(which)
                .build();
    }

    private static EraseCases erasesCases(Town town, ResidentId who) {
        return EraseCases.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(who)
                .build();
    }
}
