package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridgovernance.CompoundSamples.PROFILE;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.compound.AssessCompound;
import org.gridgovernance.grid.compound.ChangeCompoundProfile;
import org.gridgovernance.grid.compound.CompleteRectification;
import org.gridgovernance.grid.compound.Compound;
import org.gridgovernance.grid.compound.CompoundComparison;
import org.gridgovernance.grid.compound.CompoundEvent;
import org.gridgovernance.grid.compound.CompoundId;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.CompoundReason;
import org.gridgovernance.grid.compound.ManagementKind;
import org.gridgovernance.grid.compound.OrderRectification;
import org.gridgovernance.grid.compound.OwnersCommittee;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.grid.compound.RenameCompound;
import org.gridgovernance.grid.compound.RetireCompound;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.QuestionnaireKey;
import org.gridgovernance.grid.questionnaire.QuestionnaireReason;
import org.gridgovernance.grid.questionnaire.Scores;
import org.gridgovernance.grid.questionnaire.StandardQuestionnaire;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of compounds, met by a command at the desk, and what comes of those that are taken. */
class CompoundRulesTest {
    private static final QuestionnaireKey STANDARD = StandardQuestionnaire.COMPOUND.key();
    private static final CompoundId NOBODY = new CompoundId(Town.id(99));
    private static final CompoundProfile OLD = CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE);

    private static final List<Line> RULES = List.of(
            refused(CompoundReason.NOT_A_COMMUNITY, "home", town -> RecordCompound.builder()
                    .from(enters(town, "花园"))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(CompoundReason.TITLE_MALFORMED, "title", town -> enters(town, " ")),
            refused(CompoundReason.TITLE_MALFORMED, "title", town -> enters(town, "园".repeat(41))),
            refused(CompoundReason.TITLE_MALFORMED, "title", town -> enters(town, "园".repeat(4_000))),
            refused(CompoundReason.TITLE_MALFORMED, "title", town -> enters(town, "花|园")),
            refused(CompoundReason.TITLE_MALFORMED, "title", town -> enters(town, "花\0园")),
            refused(CompoundReason.TITLE_MALFORMED, "title", town -> renames(town, recorded(town, "花园"), "花\n园")),
            refused(CompoundReason.TITLE_TAKEN, "title", town -> {
                recorded(town, "花园");
                return enters(town, " 花园 ");
            }),
            refused(CompoundReason.TITLE_TAKEN, "title", town -> {
                recorded(town, "花园");
                return renames(town, recorded(town, "东园"), "花园");
            }),
            refused(CompoundReason.TITLE_TAKEN, "title", town -> {
                town.does(renames(town, recorded(town, "花园"), "新园"));
                return enters(town, "花园");
            }),
            refused(CompoundReason.COMPOUND_UNKNOWN, "compound", town -> changes(town, NOBODY, OLD)),
            refused(CompoundReason.COMPOUND_UNKNOWN, "compound", town -> renames(town, NOBODY, "花园")),
            refused(CompoundReason.COMPOUND_UNKNOWN, "compound", town -> retires(town, NOBODY)),
            refused(CompoundReason.COMPOUND_UNKNOWN, "compound", town -> assesses(town, NOBODY, marks(1))),
            refused(CompoundReason.COMPOUND_UNKNOWN, "compound", town -> orders(town, NOBODY, TODAY)),
            refused(CompoundReason.COMPOUND_UNKNOWN, "compound", town -> completes(town, NOBODY)),
            refused(CompoundReason.COMPOUND_RETIRED, "compound", town -> changes(town, retired(town), OLD)),
            refused(CompoundReason.COMPOUND_RETIRED, "compound", town -> renames(town, retired(town), "新园")),
            refused(CompoundReason.COMPOUND_RETIRED, "compound", town -> retires(town, retired(town))),
            refused(CompoundReason.COMPOUND_RETIRED, "compound", town -> assesses(town, retired(town), marks(1))),
            refused(CompoundReason.COMPOUND_RETIRED, "compound", town -> orders(town, retired(town), TODAY)),
            refused(CompoundReason.BUILT_IMPLAUSIBLE, "profile.builtIn", profile(like -> like.builtIn(1799))),
            refused(CompoundReason.BUILT_IMPLAUSIBLE, "profile.builtIn", profile(like -> like.builtIn(2026))),
            refused(CompoundReason.COUNT_IMPLAUSIBLE, "profile.buildings", profile(like -> like.buildings(0))),
            refused(CompoundReason.COUNT_IMPLAUSIBLE, "profile.entrances", profile(like -> like.entrances(2_001))),
            refused(
                    CompoundReason.COMPANY_CONTRADICTS,
                    "profile.management.company",
                    profile(like -> like.management(new PropertyManagement(
                            ManagementKind.NONE, Optional.of(UnifiedSocialCreditCode.of("91350100M000100Y43")))))),
            warned(
                    CompoundReason.COMPANY_MISSING,
                    "profile.management",
                    profile(like -> like.management(new PropertyManagement(ManagementKind.COMPANY, Optional.empty())))),
            refused(
                    CompoundReason.COMMITTEE_CONTRADICTS,
                    "profile.committee.since",
                    profile(like -> like.committee(OwnersCommittee.since(TODAY.plusDays(1))))),
            refused(
                    CompoundReason.COMMITTEE_CONTRADICTS,
                    "profile.committee.since",
                    town -> changes(
                            town,
                            recorded(town, "花园"),
                            CompoundProfile.builder()
                                    .from(OLD)
                                    .committee(new OwnersCommittee(false, Optional.of(TODAY)))
                                    .build())),
            refused(CompoundReason.TOLD_SINCE, "occurredAt", town -> RetireCompound.builder()
                    .from(retires(town, recorded(town, "花园")))
                    .occurredAt(ago(1_000))
                    .build()),
            refused(CompoundReason.TOLD_SINCE, "occurredAt", town -> {
                CompoundId compound = recorded(town, "花园");
                town.does(assesses(town, compound, marks(1)));
                return RetireCompound.builder()
                        .from(retires(town, compound))
                        .occurredAt(ago(1))
                        .build();
            }),
            refused(CompoundReason.TOLD_SINCE, "occurredAt", town -> {
                CompoundId compound = recorded(town, "花园");
                town.does(ago(5, assesses(town, compound, marks(1))));
                town.does(orders(town, compound, TODAY));
                return RetireCompound.builder()
                        .from(retires(town, compound))
                        .occurredAt(ago(1))
                        .build();
            }),
            refused(
                    CompoundReason.BEFORE_RECORDED,
                    "occurredAt",
                    town -> ago(1_000, assesses(town, recorded(town, "花园"), marks(1)))),
            refused(CompoundReason.OTHER_QUESTIONNAIRE, "questionnaire", town -> AssessCompound.builder()
                    .from(assesses(town, recorded(town, "花园"), marks(1)))
                    .questionnaire(new QuestionnaireKey(STANDARD.id(), 2))
                    .build()),
            refused(
                    QuestionnaireReason.MARK_MISSING,
                    "marks",
                    town -> assesses(town, recorded(town, "花园"), marks(1).subList(0, 19))),
            refused(
                    QuestionnaireReason.POINTS_OFF_SCALE,
                    "marks[3].points",
                    town -> assesses(town, recorded(town, "花园"), but(3, new Mark("patrols", 2)))),
            refused(
                    QuestionnaireReason.ITEM_UNKNOWN,
                    "marks[20].item",
                    town -> assesses(town, recorded(town, "花园"), but(20, new Mark("parking", 1)))),
            refused(
                    QuestionnaireReason.MARKED_TWICE,
                    "marks[20].item",
                    town -> assesses(town, recorded(town, "花园"), but(20, new Mark("patrols", 1)))),
            refused(CompoundReason.ITEM_NOT_ASSESSED, "item", town -> orders(town, recorded(town, "花园"), TODAY)),
            refused(CompoundReason.ITEM_NOT_ASSESSED, "item", town -> OrderRectification.builder()
                    .from(orders(town, assessed(town), TODAY))
                    .item("parking")
                    .build()),
            refused(CompoundReason.DUE_IMPLAUSIBLE, "due", town -> orders(town, assessed(town), TODAY.minusDays(1))),
            refused(
                    CompoundReason.DUE_IMPLAUSIBLE,
                    "due",
                    town -> orders(town, assessed(town), TODAY.plusYears(10).plusDays(1))),
            refused(CompoundReason.ORDERED_ALREADY, "item", town -> {
                CompoundId compound = assessed(town);
                town.does(orders(town, compound, TODAY));
                return orders(town, compound, TODAY.plusDays(1));
            }),
            refused(CompoundReason.ORDERED_ALREADY, "item", town -> {
                CompoundId compound = recorded(town, "花园");
                town.does(ago(9, assesses(town, compound, marks(0))));
                town.does(OrderRectification.builder()
                        .from(orders(town, compound, TODAY))
                        .occurredAt(ago(5))
                        .build());
                town.does(completes(town, compound));
                return OrderRectification.builder()
                        .from(orders(town, compound, TODAY))
                        .occurredAt(ago(7))
                        .build();
            }),
            refused(CompoundReason.NOTHING_ORDERED, "item", town -> completes(town, assessed(town))),
            refused(CompoundReason.DONE_BEFORE_ORDERED, "occurredAt", town -> {
                CompoundId compound = assessed(town);
                town.does(orders(town, compound, TODAY));
                return CompleteRectification.builder()
                        .from(completes(town, compound))
                        .occurredAt(ago(1))
                        .build();
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
        RuleTable.coversAll(RULES, CompoundReason.values());
        RuleTable.coversAll(RULES, QuestionnaireReason.values());
    }

    @Test
    void itsProfileIsDatedAndCountedByAsOf() {
        Town town = new Town();
        CompoundId compound = recorded(town, "花园");
        town.does(ago(10, changes(town, compound, OLD)));
        Compound now = town.does(ago(30, changes(town, compound, like(OwnershipForm.COMMERCIAL))));
        assertThat(now.profile().asOf(TODAY.minusDays(40))).containsExactly(PROFILE);
        assertThat(now.profile().asOf(TODAY.minusDays(20)))
                .as("told late, it holds until the next change")
                .containsExactly(like(OwnershipForm.COMMERCIAL));
        assertThat(now.profile().asOf(TODAY)).containsExactly(OLD);
        assertThat(count(town, TODAY)).containsOnly(Map.entry("none", 1L));
        assertThat(count(town, TODAY.minusDays(40))).containsOnly(Map.entry("company", 1L));
        assertThat(PROFILE.age(TODAY)).contains(27);
        assertThat(OLD.age(TODAY)).isEmpty();
        assertThat(town.does(changes(town, compound, OLD)))
                .as("again changes nothing")
                .isEqualTo(now);
    }

    @Test
    void itsDwellingsAreThoseThatBearOneOfItsTitles() {
        Town town = new Town();
        DwellingId dwelling = town.dwelling("101");
        CompoundId compound = recorded(town, " 百步亭 ");
        Compound renamed = town.does(renames(town, compound, "百步亭花园"));
        assertThat(town.desk().search(renamed.dwellings()).get().items())
                .extracting(found -> found.state().id())
                .containsExactly(dwelling);
        Compound back = town.does(renames(town, compound, "百步亭"));
        assertThat(back.title()).isEqualTo("百步亭");
        assertThat(back.formerTitles()).containsExactly("百步亭花园");
        assertThat(town.does(renames(town, compound, "百步亭"))).isEqualTo(back);
        assertThat(town.desk()
                        .search(renamed(town, recorded(town, "东园")).dwellings())
                        .get()
                        .items())
                .isEmpty();
    }

    @Test
    void whatIsRetiredIsPastAndItsTitleFree() {
        Town town = new Town();
        CompoundId compound = retired(town);
        Compound was =
                town.desk().find(Ref.to(Compound.TYPE, HOME, compound)).get().state();
        assertThat(was.profile().asOf(TODAY)).isEmpty();
        assertThat(was.profile().asOf(TODAY.minusDays(1))).containsExactly(PROFILE);
        assertThat(was.retiredOn()).contains(TODAY);
        recorded(town, "花园");
    }

    @Test
    void anAssessmentCountsUntilTheNextWhateverTheOrderOfTelling() {
        Town town = new Town();
        CompoundId compound = recorded(town, "花园");
        town.does(ago(20, assesses(town, compound, marks(1))));
        town.does(assesses(town, compound, marks(2)));
        Compound now = town.does(ago(10, assesses(town, compound, marks(0))));
        assertThat(now.scoresOverTime().keySet()).containsExactly(TODAY.minusDays(20), TODAY.minusDays(10), TODAY);
        assertThat(now.scoresOverTime().values()).extracting(Scores::total).containsExactly(64.7, 0.0, 100.0);
        assertThat(now.assessments().asOf(TODAY.minusDays(15)).map(found -> found.scores()
                        .total()))
                .containsExactly(64.7);
        Compound again = town.does(assesses(town, compound, marks(1)));
        assertThat(again.scoresOverTime().get(TODAY).total())
                .as("of the same day the last counts")
                .isEqualTo(64.7);
        assertThat(again.scoresOverTime()).hasSize(3);
    }

    @Test
    void theQuestionnaireIsARuleByAreaAndTraitsAndIsKeptWithTheMarks() {
        Town plain = new Town();
        Governance governance = Governance.builder()
                .clock(() -> NOW)
                .rule(
                        Compound.QUESTIONNAIRE,
                        "unmanaged compounds are asked less",
                        1,
                        Scope.everywhere(),
                        profile -> profile.management().kind() == ManagementKind.NONE
                                ? CompoundSamples.QUESTIONNAIRE
                                : StandardQuestionnaire.COMPOUND)
                .build();
        Desk desk = governance.as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, HOME)));
        CompoundId managed = desk.execute(enters(plain, "花园")).get().aggregate().id();
        CompoundId old = desk.execute(RecordCompound.builder()
                        .from(enters(plain, "东园"))
                        .profile(OLD)
                        .build())
                .get()
                .aggregate()
                .id();
        assertThat(desk.execute(assesses(plain, managed, marks(1))).isRight()).isTrue();
        assertThat(desk.execute(assesses(plain, old, marks(1))).getLeft().names(CompoundReason.OTHER_QUESTIONNAIRE))
                .isTrue();
        desk.execute(AssessCompound.builder()
                        .from(assesses(plain, old, CompoundSamples.MARKS))
                        .questionnaire(CompoundSamples.QUESTIONNAIRE.key())
                        .build())
                .get();
        List<JournalEntry<Compound>> life =
                desk.history(Ref.to(Compound.TYPE, HOME, old)).get();
        assertThat(life.get(1).event())
                .isEqualTo(new CompoundEvent.Assessed(
                        CompoundSamples.QUESTIONNAIRE,
                        CompoundSamples.MARKS,
                        CompoundSamples.QUESTIONNAIRE.score(CompoundSamples.MARKS)));
        assertThat(life.get(1).decidedBy()).contains("unmanaged compounds are asked less/1");
    }

    @Test
    void whetherSomethingIsOverdueFollowsFromTheDates() {
        Town town = new Town();
        CompoundId compound = recorded(town, "花园");
        town.does(ago(30, assesses(town, compound, marks(0))));
        Compound ordered = town.does(OrderRectification.builder()
                .from(orders(town, compound, TODAY.minusDays(10)))
                .occurredAt(ago(20))
                .build());
        assertThat(ordered.rectifications()).singleElement().satisfies(open -> {
            assertThat(open.isOverdue(TODAY.minusDays(10))).isFalse();
            assertThat(open.isOverdue(TODAY.minusDays(9))).isTrue();
        });
        assertThat(overdue(town, TODAY)).containsExactly(compound);
        assertThat(overdue(town, TODAY.minusDays(10))).isEmpty();
        Compound done = town.does(completes(town, compound));
        assertThat(done.rectifications()).singleElement().satisfies(late -> {
            assertThat(late.doneOn()).contains(TODAY);
            assertThat(late.isOverdue(TODAY.minusDays(1))).isTrue();
            assertThat(late.isOverdue(TODAY)).isFalse();
            assertThat(late.isOpen(TODAY)).isFalse();
        });
        assertThat(overdue(town, TODAY)).isEmpty();
        assertThat(town.does(orders(town, compound, TODAY)).rectifications())
                .as("found wanting again")
                .hasSize(2);
        town.does(retires(town, compound));
        assertThat(overdue(town, TODAY.plusYears(1))).isEmpty();
    }

    @Test
    void compoundsAreComparedWithThoseOfLikeTraits() {
        Town town = new Town();
        found(town, "甲", PROFILE, marks(2));
        found(town, "乙", PROFILE, marks(1));
        found(town, "丙", PROFILE, marks(1));
        found(town, "丁", PROFILE, marks(0));
        found(town, "旧", OLD, marks(0));
        recorded(town, "未评估");
        List<CompoundComparison> comparisons = CompoundComparison.of(all(town), TODAY, Scores::total);
        assertThat(comparisons).hasSize(2);
        CompoundComparison managed = comparisons.get(0);
        assertThat(managed.traits())
                .isEqualTo(new CompoundComparison.Traits(OwnershipForm.COMMERCIAL, ManagementKind.COMPANY, STANDARD));
        assertThat(managed.compounds())
                .extracting(each -> each.rank() + each.title())
                .containsExactly("1甲", "2丙", "2乙", "4丁");
        assertThat(managed.mean()).isCloseTo(57.35, within(1e-9));
        assertThat(managed.median()).isEqualTo(64.7);
        assertThat(comparisons.get(1).compounds()).singleElement().satisfies(old -> {
            assertThat(old.rank()).isEqualTo(1);
            assertThat(old.score()).isZero();
        });
        assertThat(CompoundComparison.of(all(town), TODAY.minusDays(1), Scores::total))
                .as("the day before none was assessed")
                .isEmpty();
        assertThat(CompoundComparison.of(all(town), TODAY, scores -> scores.section("security")
                                .orElseThrow())
                        .get(0)
                        .mean())
                .isNotEqualTo(managed.mean());
    }

    private record Step(int act, int compound, int points, int daysAgo) {}

    /** Whatever happens in any order, a compound is of one kind a day, no record is lost, and the journal tells the same. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whateverHappensOneProfileAndOneAssessmentCountOnADay(@ForAll("histories") List<Step> history) {
        Town town = new Town();
        List<CompoundId> compounds =
                Stream.of("甲", "乙").map(title -> recorded(town, title)).toList();
        history.forEach(step -> town.tries(command(town, step, compounds.get(step.compound()))));
        for (Compound compound : all(town)) {
            for (int ago = 0; ago <= 12; ago++) {
                LocalDate day = TODAY.minusDays(ago);
                assertThat(compound.profile().asOf(day)).hasSizeLessThanOrEqualTo(1);
                assertThat(compound.assessments().asOf(day)).hasSizeLessThanOrEqualTo(1);
                assertThat(compound.rectifications().stream()
                                .filter(each -> each.isOpen(day) && !day.isBefore(each.orderedOn())))
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(compound.rectifications()).allMatch(each -> each.doneOn()
                    .map(done -> !done.isBefore(each.orderedOn()))
                    .orElse(true));
            assertThat(stands(compound.profile())).doesNotHaveDuplicates();
        }
        assertThat(town.governance().verify(HOME).differences()).isEmpty();
    }

    private static List<LocalDate> stands(Timeline<?> line) {
        return line.entries().stream()
                .filter(entry -> entry.stands() && entry.holdsOn(entry.from()))
                .<LocalDate>map(Dated::from)
                .toList();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(3, 2), Tuple.of(3, 3), Tuple.of(1, 4)),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 12))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    private static Command<?> command(Town town, Step step, CompoundId compound) {
        Instant at = ago(step.daysAgo());
        return switch (step.act()) {
            case 0 -> ago(step.daysAgo(), assesses(town, compound, marks(step.points())));
            case 1 ->
                ago(step.daysAgo(), changes(town, compound, step.points() == 0 ? OLD : like(OwnershipForm.UNIT_OWNED)));
            case 2 ->
                OrderRectification.builder()
                        .from(orders(town, compound, TODAY))
                        .occurredAt(at)
                        .build();
            case 3 ->
                CompleteRectification.builder()
                        .from(completes(town, compound))
                        .occurredAt(at)
                        .build();
            default ->
                RetireCompound.builder()
                        .from(retires(town, compound))
                        .occurredAt(at)
                        .build();
        };
    }

    private static CompoundProfile like(OwnershipForm form) {
        return CompoundProfile.builder().from(OLD).ownership(form).build();
    }

    private static Map<String, Long> count(Town town, LocalDate on) {
        return town.desk().count(Criteria.of(Compound.TYPE), Compound.MANAGEMENT.on(on)).get().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().value().toString(), Map.Entry::getValue));
    }

    private static List<CompoundId> overdue(Town town, LocalDate today) {
        return town
                .desk()
                .search(Criteria.of(Compound.TYPE)
                        .where(Compound.NEXT_DUE.between(Optional.empty(), Optional.of(today))))
                .get()
                .items()
                .stream()
                .map(found -> found.state().id())
                .toList();
    }

    private static List<Compound> all(Town town) {
        return town.desk().search(Criteria.of(Compound.TYPE)).get().items().stream()
                .map(Found::state)
                .toList();
    }

    private static Compound renamed(Town town, CompoundId compound) {
        return town.does(renames(town, compound, "西园"));
    }

    private static CompoundId retired(Town town) {
        CompoundId compound = recorded(town, "花园");
        town.does(retires(town, compound));
        return compound;
    }

    private static CompoundId assessed(Town town) {
        CompoundId compound = recorded(town, "花园");
        town.does(assesses(town, compound, marks(0)));
        return compound;
    }

    private static void found(Town town, String title, CompoundProfile profile, List<Mark> marks) {
        CompoundId compound = town.does(RecordCompound.builder()
                        .from(enters(town, title))
                        .profile(profile)
                        .build())
                .id();
        town.does(assesses(town, compound, marks));
    }

    /** Recorded a hundred days ago. */
    private static CompoundId recorded(Town town, String title) {
        return town.does(enters(town, title)).id();
    }

    private static RecordCompound enters(Town town, String title) {
        return RecordCompound.builder()
                .commandId(town.nextId())
                .occurredAt(ago(100))
                .home(HOME)
                .title(title)
                .profile(PROFILE)
                .build();
    }

    private static Function<Town, Command<?>> profile(Function<CompoundProfile.Builder, CompoundProfile.Builder> like) {
        return town -> RecordCompound.builder()
                .from(enters(town, "花园"))
                .occurredAt(NOW)
                .profile(like.apply(CompoundProfile.builder().from(PROFILE)).build())
                .build();
    }

    private static ChangeCompoundProfile changes(Town town, CompoundId compound, CompoundProfile profile) {
        return ChangeCompoundProfile.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .compound(compound)
                .profile(profile)
                .build();
    }

    private static RenameCompound renames(Town town, CompoundId compound, String title) {
        return RenameCompound.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .compound(compound)
                .title(title)
                .build();
    }

    private static RetireCompound retires(Town town, CompoundId compound) {
        return RetireCompound.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .compound(compound)
                .build();
    }

    private static AssessCompound assesses(Town town, CompoundId compound, List<Mark> marks) {
        return AssessCompound.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .compound(compound)
                .questionnaire(STANDARD)
                .marks(marks)
                .build();
    }

    private static OrderRectification orders(Town town, CompoundId compound, LocalDate due) {
        return OrderRectification.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .compound(compound)
                .item("lanes")
                .due(due)
                .build();
    }

    private static CompleteRectification completes(Town town, CompoundId compound) {
        return CompleteRectification.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .compound(compound)
                .item("lanes")
                .build();
    }

    private static AssessCompound ago(int days, AssessCompound command) {
        return AssessCompound.builder().from(command).occurredAt(ago(days)).build();
    }

    private static ChangeCompoundProfile ago(int days, ChangeCompoundProfile command) {
        return ChangeCompoundProfile.builder()
                .from(command)
                .occurredAt(ago(days))
                .build();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    /** Every item gets that many points, as far as its scale goes. */
    private static List<Mark> marks(int points) {
        return StandardQuestionnaire.COMPOUND
                .items()
                .map(item -> new Mark(item.code(), Math.min(points, item.scale().best())))
                .toList();
    }

    /** Fair marks, and one in that place instead. */
    private static List<Mark> but(int place, Mark mark) {
        List<Mark> fair = marks(1);
        return IntStream.rangeClosed(0, 20)
                .filter(at -> at == place || at < fair.size())
                .mapToObj(at -> at == place ? mark : fair.get(at))
                .toList();
    }
}
