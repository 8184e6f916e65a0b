package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.resident.evidence.FactGroup.CIRCUMSTANCES;
import static org.gridgovernance.resident.evidence.FactGroup.CONTACT;
import static org.gridgovernance.resident.evidence.FactGroup.IDENTITY;
import static org.gridgovernance.resident.evidence.FactGroup.RESIDENCE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.Education;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.MaritalStatus;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.resident.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What sources say: which the register follows, which it keeps beside, and that nothing said is lost or doubled. */
class StatementRulesTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final String ONE = "13900000001";
    private static final String TWO = "13900000002";

    private static final List<Line> LINES = List.of(
            refused(
                    EvidenceReason.NOTHING_SAID,
                    "said",
                    town -> states(town, town.resident(), Said.builder().build())),
            refused(
                    EvidenceReason.NOTHING_SAID,
                    "said",
                    town -> states(
                            town,
                            town.resident(),
                            Said.builder().sex(Sex.UNKNOWN).build())),
            refused(EvidenceReason.STATEMENT_OLDER, "day", town -> {
                ResidentId resident = town.resident();
                town.does(states(town, resident, Source.PHONE, TODAY, reached(ONE)));
                return states(town, resident, Source.PHONE, YESTERDAY, reached(TWO));
            }),
            refused(
                    EvidenceReason.DATE_IN_FUTURE,
                    "day",
                    town -> states(town, town.resident(), Source.PHONE, TODAY.plusDays(1), reached(ONE))),
            refused(PersonalReason.NAME_BLANK, "said.name", town -> states(town, town.resident(), named(" "))),
            refused(
                    PersonalReason.PHONE_MALFORMED,
                    "said.phones[0]",
                    town -> states(town, town.resident(), reached("12"))),
            refused(
                    ResidentReason.PHONES_TOO_MANY,
                    "said.phones",
                    town -> states(
                            town,
                            town.resident(),
                            Said.builder()
                                    .phones(Collections.nCopies(21, Phone.of(ONE)))
                                    .build())),
            refused(
                    PersonalReason.BIRTH_IN_FUTURE,
                    "said.birth",
                    town -> states(
                            town,
                            town.resident(),
                            Said.builder()
                                    .birth(BirthDate.of(TODAY.plusDays(1)))
                                    .build())),
            refused(
                    PersonalReason.TEXT_TOO_LONG,
                    "said.workplace",
                    town -> states(
                            town,
                            town.resident(),
                            Said.builder()
                                    .workplace(PersonalText.of("厂".repeat(2_001)))
                                    .build())),
            refused(
                    PersonalReason.ADDRESS_TOO_LONG,
                    "said.registeredAddress",
                    town -> states(
                            town,
                            town.resident(),
                            Said.builder()
                                    .registeredAddress(Address.of("路".repeat(201)))
                                    .build())),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> states(town, new ResidentId(Town.id(999)), reached(ONE))),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> StateFacts.builder()
                    .from(states(town, town.resident(), reached(ONE)))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(KernelReason.SUBJECT_ERASED, "", town -> {
                ResidentId resident = town.resident();
                town.does(town.erase(resident));
                return states(town, resident, reached(ONE));
            }),
            warned(
                    EvidenceReason.KEPT_BESIDE,
                    "said",
                    town -> states(town, town.resident(), Source.SELF_REPORT, TODAY, named("欧阳鸣"))),
            warned(
                    EvidenceReason.KEPT_BESIDE,
                    "said",
                    town -> states(
                            town,
                            town.resident(),
                            Said.builder().residence(ResidenceSamples.AWAY).build())),
            warned(ResidentReason.SEX_DIFFERS, "said", town -> {
                ResidentId resident = town.does(town.registration()
                                .documents(List.of(Town.idCard()))
                                .build())
                        .id();
                return states(town, resident, Said.builder().sex(Sex.FEMALE).build());
            }));

    static Stream<Arguments> rules() {
        return LINES.stream().map(Line::named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void sourcesAreRankedByGroup() {
        assertThat(ranked(IDENTITY))
                .isEqualTo(ranked(FactGroup.CARE))
                .containsExactly(
                        Source.PUBLIC_SECURITY,
                        Source.CIVIL_AFFAIRS,
                        Source.DOOR_VISIT,
                        Source.DATA_SHARING,
                        Source.PHONE,
                        Source.SELF_REPORT);
        assertThat(ranked(CONTACT))
                .isEqualTo(ranked(RESIDENCE))
                .startsWith(Source.DOOR_VISIT, Source.PUBLIC_SECURITY, Source.CIVIL_AFFAIRS);
    }

    @Test
    void theRegisterFollowsWhomItTrustsMoreAndKeepsTheOtherBeside() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(town, resident, Source.PUBLIC_SECURITY, YESTERDAY, named("欧阳鸣")));
        Resident now = town.does(states(town, resident, Source.DOOR_VISIT, TODAY, named("欧阳明")));

        assertThat(now.particulars().name()).isEqualTo(PersonName.of("欧阳鸣"));
        assertThat(now.origin(IDENTITY)).contains(new Provenance(IDENTITY, Source.PUBLIC_SECURITY, YESTERDAY));
        assertThat(now.conflicts()).containsExactly(new Provenance(IDENTITY, Source.DOOR_VISIT, TODAY));
        assertThat(now.statements()).hasSize(2);
        assertThat(now.toString()).doesNotContain("鸣");
    }

    @Test
    void groupsOfOneStatementAreJudgedEachForItself() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(town, resident, Source.DOOR_VISIT, YESTERDAY, reached(ONE)));
        Resident now = town.does(states(
                town,
                resident,
                Source.PUBLIC_SECURITY,
                TODAY,
                Said.builder().from(named("欧阳鸣")).addPhone(Phone.of(TWO)).build()));
        assertThat(now.particulars().name()).isEqualTo(PersonName.of("欧阳鸣"));
        assertThat(now.particulars().phones()).containsExactly(Phone.of(ONE));
        assertThat(now.conflicts()).containsExactly(new Provenance(CONTACT, Source.PUBLIC_SECURITY, TODAY));
    }

    @Test
    void whatNoSourceGaveIsTheRegistersOwnWordAndGivesWayToTheSourceTrustedMost() {
        Town town = new Town();
        ResidentId resident = town.resident();
        assertThat(town.does(states(town, resident, Source.CIVIL_AFFAIRS, TODAY, named("欧阳鸣")))
                        .particulars()
                        .name())
                .isEqualTo(PersonName.of(Canaries.NAME));
        town.does(states(town, resident, Source.PUBLIC_SECURITY, YESTERDAY, named("欧阳鸣")));
        Resident corrected = town.does(CorrectResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .particulars(Particulars.of(PersonName.of("欧阳亮"), Sex.MALE))
                .build());
        assertThat(corrected.origin(IDENTITY))
                .as("a correction is nobody's but ours")
                .isEmpty();
        assertThat(corrected.conflicts())
                .extracting(Provenance::source)
                .containsExactly(Source.CIVIL_AFFAIRS, Source.PUBLIC_SECURITY);
        assertThat(town.does(states(town, resident, Source.PUBLIC_SECURITY, TODAY, named("欧阳鸣")))
                        .particulars()
                        .name())
                .isEqualTo(PersonName.of("欧阳鸣"));
    }

    @Test
    void aVerificationCountsAsMuchAsTheSourceItWasMadeBy() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(town, resident, Source.SELF_REPORT, YESTERDAY, reached(ONE)));
        town.does(verifies(town, resident));
        Resident now = town.does(states(town, resident, Source.PUBLIC_SECURITY, TODAY, reached(TWO)));
        assertThat(now.particulars().phones()).containsExactly(Phone.of(ONE));
    }

    @Test
    void aVerificationCountsForTheGroupsThatWereVerifiedAndForNoOther() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(
                town,
                resident,
                Source.SELF_REPORT,
                YESTERDAY,
                Said.builder()
                        .addPhone(Phone.of(ONE))
                        .employment(Employment.EMPLOYED)
                        .build()));
        town.does(VerifyResident.builder()
                .from(verifies(town, resident))
                .addFact(CONTACT)
                .build());
        Resident now = town.does(states(
                town,
                resident,
                Source.PHONE,
                TODAY,
                Said.builder()
                        .addPhone(Phone.of(TWO))
                        .employment(Employment.RETIRED)
                        .build()));
        assertThat(now.particulars().phones()).containsExactly(Phone.of(ONE));
        assertThat(now.particulars().employment()).contains(Employment.RETIRED);
    }

    @Test
    void aLaterVerificationOfOneGroupIsNotOutweighedByAnOlderOneOfAll() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(town, resident, Source.SELF_REPORT, YESTERDAY.minusDays(1), reached(ONE)));
        town.does(VerifyResident.builder()
                .from(verifies(town, resident))
                .verification(new Verification(YESTERDAY.minusDays(1), Source.PHONE))
                .build());
        town.does(VerifyResident.builder()
                .from(verifies(town, resident))
                .addFact(CONTACT)
                .build());
        Resident now = town.does(states(town, resident, Source.PUBLIC_SECURITY, TODAY, reached(TWO)));
        assertThat(now.particulars().phones()).containsExactly(Phone.of(ONE));
    }

    @Test
    void residencesAreRankedByWhoSaidOrVerifiedThem() {
        Town town = new Town();
        ResidentId resident = town.resident();
        Residence unsaid = residence(ResidenceKind.HABITUAL, Optional.empty());
        Residence told = residence(ResidenceKind.TENANT, Optional.of(Source.SELF_REPORT));
        Residence fed = residence(ResidenceKind.TEMPORARY, Optional.of(Source.PUBLIC_SECURITY));
        town.does(begins(town, resident, told, YESTERDAY.minusDays(2)));
        town.does(begins(town, resident, fed, YESTERDAY.minusDays(1)));
        Resident now = town.does(begins(town, resident, unsaid, YESTERDAY));
        assertThat(ranked(now, TODAY)).containsExactly(fed, told, unsaid);
        assertThat(ranked(now, YESTERDAY.minusDays(2))).containsExactly(told);
        Resident seen = town.does(VerifyResident.builder()
                .from(verifies(town, resident))
                .verification(new Verification(YESTERDAY, Source.DOOR_VISIT))
                .build());
        assertThat(ranked(seen, TODAY)).containsExactlyInAnyOrder(fed, told, unsaid);
        Resident later = town.does(begins(town, resident, ResidenceSamples.AWAY, TODAY));
        assertThat(ranked(later, TODAY)).endsWith(ResidenceSamples.AWAY);
        assertThat(later.residences(TODAY, (group, source) -> 0)).hasSize(4);
    }

    private static List<Residence> ranked(Resident resident, LocalDate on) {
        return resident.residences(on, TrustRule.standard()).stream()
                .map(Dated::value)
                .toList();
    }

    private static Residence residence(ResidenceKind kind, Optional<Source> source) {
        return Residence.builder()
                .status(ResidenceStatus.PRESENT_ONLY)
                .kind(kind)
                .community(HOME)
                .source(source)
                .build();
    }

    private static BeginResidence begins(Town town, ResidentId resident, Residence residence, LocalDate since) {
        return BeginResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(residence)
                .since(since)
                .build();
    }

    @Test
    void ofWhatNothingWasKnownAnySourceIsFollowed() {
        Town town = new Town();
        Said works = Said.builder().employment(Employment.EMPLOYED).build();
        Resident now = town.does(states(town, town.resident(), Source.SELF_REPORT, TODAY, works));
        assertThat(now.particulars().employment()).contains(Employment.EMPLOYED);
        assertThat(now.conflicts()).isEmpty();
    }

    @Test
    void aNumberAmongOthersAgreesAndTakesNoneAway() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(
                town,
                resident,
                Source.DOOR_VISIT,
                YESTERDAY,
                Said.builder().addPhones(Phone.of(ONE), Phone.of(TWO)).build()));
        Resident now = town.does(states(town, resident, Source.DOOR_VISIT, TODAY, reached(TWO)));
        assertThat(now.particulars().phones()).containsExactly(Phone.of(ONE), Phone.of(TWO));
        assertThat(now.conflicts()).isEmpty();
        assertThat(now.origin(CONTACT)).contains(new Provenance(CONTACT, Source.DOOR_VISIT, TODAY));
    }

    @Test
    void whatASourceDoesNotSayAgainStandsAsItSaidItBefore() {
        Town town = new Town();
        ResidentId resident = town.resident();
        Said married = Said.builder().maritalStatus(MaritalStatus.MARRIED).build();
        Said divorced = Said.builder().maritalStatus(MaritalStatus.DIVORCED).build();
        Said graduated = Said.builder().education(Education.BACHELOR).build();
        town.does(states(town, resident, Source.PUBLIC_SECURITY, YESTERDAY, married));
        town.does(states(town, resident, Source.SELF_REPORT, YESTERDAY, divorced));
        Resident now = town.does(states(town, resident, Source.SELF_REPORT, TODAY, graduated));
        assertThat(now.conflicts()).containsExactly(new Provenance(CIRCUMSTANCES, Source.SELF_REPORT, TODAY));
        long events = town.governance().verify(HOME).events();
        town.does(states(town, resident, Source.SELF_REPORT, TODAY, graduated));
        assertThat(town.governance().verify(HOME).events()).as("no news").isEqualTo(events);
    }

    @Test
    void whatComesTooLateOfAPartIsWarnedOf() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(town, resident, Source.PHONE, TODAY, reached(ONE)));
        Said both = Said.builder()
                .addPhone(Phone.of(TWO))
                .education(Education.BACHELOR)
                .build();
        Accepted<Resident> answer = town.tries(states(town, resident, Source.PHONE, YESTERDAY, both))
                .get();
        assertThat(answer.warnings()).extracting(Reason::code).containsExactly(EvidenceReason.STATEMENT_OLDER.code());
        assertThat(answer.aggregate().particulars().phones()).containsExactly(Phone.of(ONE));
    }

    @Test
    void toldAgainItChangesNothing() {
        Town town = new Town();
        ResidentId resident = town.resident();
        Resident once = town.does(states(town, resident, ResidenceSamples.SAID));
        long events = town.governance().verify(HOME).events();
        assertThat(town.does(states(town, resident, ResidenceSamples.SAID))).isEqualTo(once);
        assertThat(town.governance().verify(HOME).events()).isEqualTo(events);
    }

    @Test
    void anErasureTakesWhatSourcesSaidToo() {
        Town town = new Town();
        ResidentId resident = town.resident();
        town.does(states(town, resident, ResidenceSamples.SAID));
        Resident erased = town.does(town.erase(resident));
        assertThat(erased.statements()).isEmpty();
        assertThat(erased.origins()).isEmpty();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    /**
     * A statement.
     *
     * @param source who
     * @param phone which number
     */
    record Told(Source source, int phone) {}

    /** Of each source the last statement is kept, and the register follows the one trusted most, however they are told. */
    @Property(tries = 200)
    void inWhateverOrderTheySpeakTheRegisterFollowsTheSame(
            @ForAll("statements") List<Told> told, @ForAll("orders") List<Integer> order) {
        Town town = new Town();
        ResidentId resident = town.resident();
        List<Integer> days = IntStream.range(0, told.size()).boxed().toList();
        days.stream()
                .sorted(Comparator.comparing(order::get))
                .forEach(day -> town.tries(
                        states(town, resident, told.get(day).source(), on(day), reached(number(told.get(day))))));
        Comparator<Integer> trusted = Comparator.comparing(
                day -> TrustRule.standard().trust(CONTACT, told.get(day).source()));
        int followed = days.stream().max(trusted.thenComparing(day -> day)).orElseThrow();
        Resident now = town.desk().find(Resident.TYPE, HOME, resident).get().state();

        assertThat(now.particulars().phones()).containsExactly(Phone.of(number(told.get(followed))));
        assertThat(now.origin(CONTACT))
                .contains(new Provenance(CONTACT, told.get(followed).source(), on(followed)));
        assertThat(now.statements().stream().map(Statement::from))
                .containsExactlyInAnyOrderElementsOf(days.stream()
                        .filter(day -> days.stream()
                                .noneMatch(later -> later > day
                                        && told.get(later).source()
                                                == told.get(day).source()))
                        .map(day -> new Provenance(CONTACT, told.get(day).source(), on(day)))
                        .toList());
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Provide
    Arbitrary<List<Told>> statements() {
        return Combinators.combine(
                        Arbitraries.of(Source.values()), Arbitraries.integers().between(1, 3))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, 12).boxed().toList());
    }

    private static LocalDate on(int day) {
        return TODAY.minusDays(20 - day);
    }

    private static String number(Told told) {
        return "1390000000" + told.phone();
    }

    private static List<Source> ranked(FactGroup group) {
        return Stream.of(Source.values())
                .sorted(Comparator.comparing(
                        (Source source) -> -TrustRule.standard().trust(group, source)))
                .toList();
    }

    private static Said named(String name) {
        return Said.builder().name(PersonName.of(name)).build();
    }

    private static Said reached(String number) {
        return Said.builder().addPhone(Phone.of(number)).build();
    }

    static StateFacts states(Town town, ResidentId resident, Said said) {
        return states(town, resident, Source.PUBLIC_SECURITY, TODAY, said);
    }

    private static StateFacts states(Town town, ResidentId resident, Source source, LocalDate day, Said said) {
        return StateFacts.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .source(source)
                .day(day)
                .said(said)
                .build();
    }

    private static VerifyResident verifies(Town town, ResidentId resident) {
        return VerifyResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .verification(new Verification(TODAY, Source.DOOR_VISIT))
                .build();
    }
}
