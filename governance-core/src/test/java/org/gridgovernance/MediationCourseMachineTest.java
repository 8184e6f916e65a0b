package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ConclusionActs.pays;
import static org.gridgovernance.Town.HOME;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.mediation.confidence.ConfidenceKind;
import org.gridgovernance.mediation.confidence.ReportRisk;
import org.gridgovernance.mediation.confidence.TellInConfidence;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.task.calendar.ChineseCalendar;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every edge of the course of a case, taken at the desk in whatever order, and that there is no other. */
class MediationCourseMachineTest {
    /** Written out once more: what the table must say, act by act. */
    private static final String EDGES = """
            accept                 registered > accepted
            decline                registered > declined
            notify                 accepted
            consent                accepted
            refuse                 accepted consented mediating suspended agreed > terminated
            withdraw               registered accepted consented mediating suspended agreed > terminated
            name-mediators         consented mediating > mediating
            raise-tie              mediating suspended agreed
            waive-tie              mediating suspended agreed
            challenge              registered accepted consented mediating suspended agreed
            withdraw-mediator      registered accepted consented mediating suspended agreed effective broken performed \
            terminated declined
            hold-session           mediating
            suspend                mediating > suspended
            resume                 suspended
            extend                 accepted consented mediating agreed
            ask-for-writing        accepted consented mediating suspended
            draft                  mediating agreed > agreed
            agree-orally           mediating > effective
            sign                   agreed
            perform                effective broken
            break                  effective broken > broken
            apply-for-confirmation effective broken performed
            record-ruling          effective broken performed
            follow-up              effective broken performed
            end                    accepted consented mediating suspended agreed > terminated
            archive                declined terminated performed broken > archived
            destroy                archived
            change-side            registered accepted consented mediating suspended agreed effective broken performed \
            terminated declined
            tell                   registered accepted consented mediating suspended agreed effective broken performed
            report-risk            registered accepted consented mediating suspended agreed effective broken performed \
            terminated declined
            """;

    /** Where it depends on what else was done which stage follows: which may, besides the same. */
    private static final String TURNS = """
            notify            accepted > consented
            consent           accepted > consented
            challenge         mediating > consented
            challenge         agreed > mediating
            challenge         agreed > consented
            withdraw-mediator mediating > consented
            withdraw-mediator agreed > mediating
            withdraw-mediator agreed > consented
            resume            suspended > mediating
            resume            suspended > consented
            sign              agreed > effective
            perform           effective > performed
            perform           broken > performed
            perform           broken > effective
            """;

    private static final int MOST_CASES = 500;

    private static final Map<CaseAct, Edge> TABLE = table();
    private static final Set<String> ALL = edges();

    /** How one comes to each stage. */
    private static final Map<MediationStage, String> WAYS = Map.ofEntries(
            Map.entry(MediationStage.REGISTERED, ""),
            Map.entry(MediationStage.DECLINED, "decline"),
            Map.entry(MediationStage.ACCEPTED, "accept"),
            Map.entry(MediationStage.CONSENTED, "accept notify notify consent consent"),
            Map.entry(MediationStage.MEDIATING, "accept notify notify consent consent name-mediators"),
            Map.entry(
                    MediationStage.SUSPENDED,
                    "accept notify notify consent consent name-mediators name-mediators suspend"),
            Map.entry(MediationStage.AGREED, "accept notify notify consent consent name-mediators hold-session draft"),
            Map.entry(
                    MediationStage.EFFECTIVE,
                    "accept notify notify consent consent name-mediators hold-session draft sign sign sign sign"),
            Map.entry(
                    MediationStage.PERFORMED,
                    "accept notify notify consent consent name-mediators hold-session agree-orally perform perform"),
            Map.entry(
                    MediationStage.BROKEN,
                    "accept notify notify consent consent name-mediators hold-session agree-orally break"),
            Map.entry(MediationStage.TERMINATED, "accept end"),
            Map.entry(MediationStage.ARCHIVED, "decline archive"));

    private record Edge(Set<MediationStage> from, Optional<MediationStage> to) {}

    /** Which act is tried. */
    private enum Mode {
        /** The one told. */
        TOLD,
        /** One that leads on. */
        ONWARD,
        /** One that may lead nowhere, or end the case where that was never done. */
        RARE
    }

    /**
     * An act tried at random.
     *
     * @param act which
     * @param hours how long after the one before; less than nothing is told late
     * @param who which of several, where there are several
     * @param mode whether it is rather another
     */
    private record Try(CaseAct act, int hours, int who, Mode mode) {
        Try doing(CaseAct another) {
            return new Try(another, hours, who, mode);
        }
    }

    @Test
    void theTableSaysExactlyThis() {
        assertThat(TABLE).hasSize(CaseAct.values().length);
        for (CaseAct act : CaseAct.values()) {
            Edge edge = TABLE.getOrDefault(act, new Edge(Set.of(), Optional.empty()));
            assertThat(act.from()).as(act.name()).isEqualTo(edge.from());
            assertThat(act.to()).as(act.name()).isEqualTo(edge.to());
        }
    }

    /** Every act at every stage: what the table does not have is refused with its article, and nothing is written. */
    @ParameterizedTest
    @EnumSource
    void everyActIsTriedAtEveryStage(MediationStage stage) {
        Scene scene = new Scene();
        for (CaseAct act : CaseAct.values()) {
            Model model = new Model(scene, new HashMap<>());
            model.comesTo(stage);
            model.tries(new Try(act, 1, 1, Mode.TOLD));
        }
        assertThat(scene.town.governance().verify(HOME).isClean()).isTrue();
    }

    /** Cases go on until every edge was taken; none is taken that is not in the table. */
    @Test
    void everyEdgeIsTakenAndNoOther() {
        Map<String, Integer> taken = new HashMap<>();
        Random random = new Random(20_101_028);
        for (int n = 0; n < MOST_CASES && !taken.keySet().containsAll(ALL); n++) {
            Model model = new Model(new Scene(), taken);
            model.comesTo(MediationStage.values()[n % MediationStage.values().length]);
            IntStream.range(0, 40).mapToObj(any -> some(random)).forEach(model::tries);
        }
        assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    private static Try some(Random random) {
        CaseAct act = CaseAct.values()[random.nextInt(CaseAct.values().length)];
        int hours = random.nextInt(4) == 0 ? 30 : 1 + random.nextInt(9);
        return new Try(act, hours, random.nextInt(6), random.nextInt(5) < 3 ? Mode.ONWARD : Mode.RARE);
    }

    /** Whatever is tried in any order: what the model allows is done, all else is refused and leaves no trace. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whateverIsTriedTheModelToldIt(@ForAll MediationStage begun, @ForAll("tries") List<Try> tries) {
        Scene scene = new Scene();
        Model model = new Model(scene, new HashMap<>());
        model.comesTo(begun);
        tries.forEach(model::tries);
        assertThat(scene.town.governance().verify(HOME).isClean()).isTrue();
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(CaseAct.class),
                        Arbitraries.frequency(
                                Tuple.of(24, 1), Tuple.of(8, 9), Tuple.of(6, 30), Tuple.of(2, -2), Tuple.of(1, 960)),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.frequency(Tuple.of(3, Mode.ONWARD), Tuple.of(2, Mode.RARE), Tuple.of(1, Mode.TOLD)))
                .as(Try::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static Map<CaseAct, Edge> table() {
        Map<CaseAct, Edge> table = new EnumMap<>(CaseAct.class);
        EDGES.lines().forEach(line -> {
            String[] words = line.strip().split("\\s+", 2);
            String[] sides = words[1].split(">");
            Set<MediationStage> from = Stream.of(sides[0].strip().split("\\s+"))
                    .map(MediationCourseMachineTest::stage)
                    .collect(Collectors.toSet());
            table.put(
                    act(words[0]),
                    new Edge(
                            from,
                            Stream.of(sides)
                                    .skip(1)
                                    .map(to -> stage(to.strip()))
                                    .findFirst()));
        });
        return table;
    }

    /** Every edge, as it is counted. */
    private static Set<String> edges() {
        Set<String> edges = new LinkedHashSet<>();
        TABLE.forEach((act, edge) -> edge.from().stream()
                .filter(from -> !neverStays(act, from))
                .forEach(from -> edges.add(edge(act, from, edge.to().orElse(from)))));
        TURNS.lines().forEach(line -> {
            String[] words = line.strip().split("\\s+");
            edges.add(edge(act(words[0]), stage(words[1]), stage(words[3])));
        });
        return edges;
    }

    private static boolean neverStays(CaseAct act, MediationStage from) {
        return act == CaseAct.RESUME
                || from == MediationStage.AGREED && (act == CaseAct.CHALLENGE || act == CaseAct.WITHDRAW_MEDIATOR);
    }

    private static String edge(CaseAct act, MediationStage from, MediationStage to) {
        return act + ": " + from + " > " + to;
    }

    private static CaseAct act(String word) {
        return CaseAct.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static MediationStage stage(String code) {
        return Stream.of(MediationStage.values())
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A town with a committee of three, and an archivist who sees every case. */
    private static final class Scene {
        final Town town = ConclusionActs.town(ConclusionActs.LATE);
        final Desk desk = ConclusionActs.archivist(town);
        final ConclusionActs begun = ConclusionActs.in(town).days(-60);
        final List<WorkerId> byRank = List.of(
                begun.course().crew().director(),
                begun.course().crew().vice(),
                begun.course().crew().member());
    }

    /** A tie, as the model has it. */
    private record Bond(WorkerId mediator, int party, boolean challenged, Set<Integer> waived) {}

    /** Something owed, as the model has it. */
    private static final class Debt {
        final int number;
        final LocalDate due;
        boolean performed;
        boolean broken;

        Debt(int number, LocalDate due) {
            this.number = number;
            this.due = due;
        }
    }

    /** What must come of each act, told from a table and a few facts, and not from the code under test. */
    private static final class Model {
        private final Scene scene;
        private final Map<String, Integer> taken;
        private final MediationCaseId id;
        private Instant now;
        private Instant since;
        private MediationStage stage = MediationStage.REGISTERED;
        private final Set<Integer> notified = new TreeSet<>();
        private final Set<Integer> consenting = new TreeSet<>();
        private final List<WorkerId> inCharge = new ArrayList<>();
        private final List<WorkerId> recused = new ArrayList<>();
        private final List<Bond> bonds = new ArrayList<>();
        private WorkerId keeper;
        private Optional<LocalDate> firstSession = Optional.empty();
        private final Set<Integer> writing = new TreeSet<>();
        private List<Signer> unsigned = List.of();
        private LocalDate agreedOn = LocalDate.MIN;
        private int drafts;
        private LocalDate effectiveOn = LocalDate.MIN;
        private List<Debt> debts = List.of();
        private Optional<LocalDate> appliedOn = Optional.empty();
        private boolean awaited;
        private int followUps;
        private int agents;
        private LocalDate filedOn = LocalDate.MAX;
        private boolean destroyed;

        Model(Scene scene, Map<String, Integer> taken) {
            this.scene = scene;
            this.taken = taken;
            now = scene.begun.at();
            since = now;
            keeper = scene.byRank.get(0);
            id = scene.begun.course().registered();
        }

        void comesTo(MediationStage wanted) {
            Stream.of(WAYS.getOrDefault(wanted, "").split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(MediationCourseMachineTest::act)
                    .forEach(each -> tries(new Try(each, each == CaseAct.BREAK ? 48 : 1, 1, Mode.TOLD)));
            assertThat(stage).isEqualTo(wanted);
        }

        void tries(Try told) {
            Instant at = now.plus(Duration.ofHours(told.hours()));
            Try each = chosen(told, at);
            at = time(each, at);
            now = at.isAfter(now) ? at : now;
            MediationCase was = found();
            Command<?> command = command(
                    each,
                    new ConclusionActs(
                            new MediationActs(scene.town, scene.begun.course().crew(), at)));
            StoreAudit before = scene.town.governance().verify(HOME);
            Either<Rejection, ? extends Accepted<?>> answer = scene.desk.execute(command);
            if (isPossible(each.act()) && !at.isBefore(since) && can(each, at)) {
                assertThat(answer.isRight())
                        .as("%s at %s: %s", each, stage, answer)
                        .isTrue();
                MediationStage from = stage;
                follows(each, at);
                count(edge(each.act(), from, stage));
                holds(found());
            } else {
                assertThat(answer.isLeft())
                        .as("%s at %s: %s", each, stage, answer)
                        .isTrue();
                refused(each, at, answer.getLeft());
                assertThat(scene.town.governance().verify(HOME)).isEqualTo(before);
                assertThat(found()).isEqualTo(was);
            }
        }

        private void refused(Try each, Instant at, Rejection no) {
            if (each.act() != CaseAct.RECORD_RULING) { // refused with the same words where nobody waits
                assertThat(no.names(each.act().refusal()))
                        .as("%s at %s: %s", each, stage, no)
                        .isEqualTo(!isPossible(each.act()));
            } else if (!isPossible(each.act())) {
                assertThat(no.names(each.act().refusal())).isTrue();
            }
            if (isPossible(each.act())) {
                assertThat(no.names(MediationReason.BEFORE_LAST_ACT)).isEqualTo(at.isBefore(since));
            }
        }

        private void count(String edge) {
            taken.merge(edge, 1, Integer::sum);
        }

        private boolean isPossible(CaseAct act) {
            return TABLE.get(act).from().contains(stage);
        }

        /** The act told, or another where that is wanted: what was never done at the stage comes first. */
        private Try chosen(Try told, Instant at) {
            List<CaseAct> able = Stream.of(CaseAct.values())
                    .filter(this::isPossible)
                    .filter(act -> can(told.doing(act), time(told.doing(act), at)))
                    .filter(act -> told.mode() == Mode.RARE || !isOver(act))
                    .toList();
            List<CaseAct> wanted = Stream.of(
                            able.stream().filter(this::isNew).toList(),
                            able.stream()
                                    .filter(act -> told.mode() == Mode.ONWARD && leadsOn(act))
                                    .toList(),
                            able.stream().filter(act -> !isOver(act)).toList())
                    .filter(acts -> !acts.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            return told.mode() == Mode.TOLD || wanted.isEmpty()
                    ? told
                    : told.doing(wanted.get(told.act().ordinal() % wanted.size()));
        }

        private boolean isOver(CaseAct act) {
            return TABLE.get(act).to().filter(to -> !to.isOpen()).isPresent();
        }

        private boolean isNew(CaseAct act) {
            return times(act) == 0;
        }

        private int times(CaseAct act) {
            MediationStage to =
                    switch (act) {
                        case RESUME -> resumed();
                        case CHALLENGE, WITHDRAW_MEDIATOR -> left(inCharge.size() - 1);
                        default -> TABLE.get(act).to().orElse(stage);
                    };
            return taken.getOrDefault(edge(act, stage, to), 0);
        }

        /** Where it stands once so many are left in charge. */
        private MediationStage left(int mediators) {
            return switch (stage) {
                case MEDIATING, AGREED -> mediators > 0 ? MediationStage.MEDIATING : MediationStage.CONSENTED;
                default -> stage;
            };
        }

        private MediationStage resumed() {
            return inCharge.isEmpty() ? MediationStage.CONSENTED : MediationStage.MEDIATING;
        }

        private boolean leadsOn(CaseAct act) {
            return switch (act) {
                case ACCEPT,
                        NOTIFY,
                        CONSENT,
                        WAIVE_TIE,
                        HOLD_SESSION,
                        RESUME,
                        AGREE_ORALLY,
                        SIGN,
                        PERFORM,
                        BREAK,
                        DESTROY -> true;
                case NAME_MEDIATORS -> inCharge.size() < 2;
                case DRAFT -> stage == MediationStage.MEDIATING;
                case ARCHIVE -> stage != MediationStage.BROKEN;
                default -> false;
            };
        }

        /** A file is destroyed once that can be, and one of a broken agreement is closed once no court can be asked. */
        private Instant time(Try each, Instant at) {
            if (each.mode() == Mode.TOLD) {
                return at;
            }
            if (each.act() == CaseAct.DESTROY && stage == MediationStage.ARCHIVED) {
                return Moment.start(filedOn.plusYears(5));
            }
            return each.act() == CaseAct.ARCHIVE && isConfirmable(Moment.day(at))
                    ? Moment.start(lastDay().plusDays(1))
                    : at;
        }

        /** Whether nothing of its own is against an act, whose stage it is. */
        private boolean can(Try each, Instant at) {
            LocalDate day = Moment.day(at);
            return switch (each.act()) {
                case CONSENT -> consenting.size() < 2;
                case NAME_MEDIATORS -> free().isPresent();
                case RAISE_TIE ->
                    inCharge.contains(mediator(each))
                            && bonds.stream()
                                    .noneMatch(bond -> bond.mediator().equals(mediator(each))
                                            && bond.party() == party(each)
                                            && !bond.challenged());
                case WAIVE_TIE -> waiting().isPresent();
                case CHALLENGE, WITHDRAW_MEDIATOR ->
                    inCharge.contains(mediator(each)) || !recused.contains(mediator(each));
                case HOLD_SESSION -> !isTied() && !found().isOverdue(at);
                case SUSPEND -> !found().isOverdue(at);
                case EXTEND -> !found().isOverdue(at) && found().extendedDays() < 30;
                case ASK_FOR_WRITING -> writing.size() < 2;
                case DRAFT -> isReady(at);
                case AGREE_ORALLY -> isReady(at) && writing.isEmpty();
                case SIGN -> !day.isBefore(agreedOn) && !isTied();
                case PERFORM, FOLLOW_UP -> !day.isBefore(effectiveOn) && followUps < 50;
                case BREAK -> debts.stream().anyMatch(debt -> isLate(debt, day));
                case APPLY_FOR_CONFIRMATION ->
                    appliedOn.isEmpty() && !day.isBefore(effectiveOn) && !day.isAfter(lastDay());
                case RECORD_RULING -> awaited && !day.isBefore(appliedOn.orElseThrow());
                case ARCHIVE -> !awaited && (followUps > 0 || !isSlow()) && !isConfirmable(day);
                case DESTROY -> !destroyed && !day.isBefore(filedOn.plusYears(5));
                case CHANGE_SIDE -> agents < 10;
                default -> true;
            };
        }

        private boolean isReady(Instant at) {
            return firstSession.filter(first -> !Moment.day(at).isBefore(first)).isPresent()
                    && !isTied()
                    && !found().isOverdue(at);
        }

        private static boolean isLate(Debt debt, LocalDate day) {
            return !debt.performed && !debt.broken && day.isAfter(debt.due);
        }

        /** Whether an agreement in effect had something due later. */
        private boolean isSlow() {
            return (stage == MediationStage.PERFORMED || stage == MediationStage.BROKEN)
                    && debts.stream().anyMatch(debt -> debt.due.isAfter(effectiveOn));
        }

        private boolean isConfirmable(LocalDate day) {
            return stage == MediationStage.BROKEN && appliedOn.isEmpty() && !day.isAfter(lastDay());
        }

        /** Thirty days, or the first workday after. */
        private LocalDate lastDay() {
            return ChineseCalendar.STANDARD.workday(effectiveOn.plusDays(29), 1);
        }

        private Optional<WorkerId> free() {
            return Stream.of(1, 2, 0)
                    .map(scene.byRank::get)
                    .filter(worker -> !inCharge.contains(worker) && !recused.contains(worker))
                    .findFirst();
        }

        private Optional<WorkerId> successor(WorkerId left) {
            return scene.byRank.stream()
                    .filter(worker -> !worker.equals(left) && !recused.contains(worker))
                    .filter(worker -> bonds.stream()
                            .noneMatch(bond -> bond.mediator().equals(worker)
                                    && bond.waived().size() < 2))
                    .findFirst();
        }

        /** One of those in charge; where nobody is, the keeper. */
        private WorkerId mediator(Try each) {
            return inCharge.isEmpty() ? keeper : inCharge.get(each.who() % inCharge.size());
        }

        private static int party(Try each) {
            return 1 + each.who() % 2;
        }

        private static WithdrawalCause cause(Try each) {
            return each.who() < 3 ? WithdrawalCause.REPLACED : WithdrawalCause.RECUSED;
        }

        private Stream<Bond> open() {
            return bonds.stream()
                    .filter(bond ->
                            inCharge.contains(bond.mediator()) && bond.waived().size() < 2);
        }

        private boolean isTied() {
            return open().findAny().isPresent();
        }

        private Optional<Bond> waiting() {
            return open().findFirst();
        }

        private static int next(Set<Integer> done) {
            return done.contains(1) ? 2 : 1;
        }

        private Command<?> command(Try each, ConclusionActs acts) {
            MediationActs course = acts.course();
            LocalDate day = acts.day();
            return switch (each.act()) {
                case ACCEPT -> course.accept(id);
                case DECLINE -> course.decline(id);
                case NOTIFY -> course.tell(id, next(notified));
                case CONSENT -> course.consent(id, next(consenting));
                case REFUSE -> course.refuse(id, party(each));
                case WITHDRAW -> course.withdrawApplication(id, 1);
                case NAME_MEDIATORS -> course.name(id, free().orElse(scene.byRank.get(1)));
                case RAISE_TIE -> course.disclose(id, mediator(each), party(each));
                case WAIVE_TIE ->
                    waiting()
                            .map(bond -> course.waive(id, bond.mediator(), next(bond.waived())))
                            .orElseGet(() -> course.waive(id, mediator(each), 1));
                case CHALLENGE -> course.challenge(id, mediator(each), party(each));
                case WITHDRAW_MEDIATOR -> course.withdraw(id, mediator(each), cause(each));
                case HOLD_SESSION ->
                    course.hold(
                            id,
                            course.session().mediators(List.of(mediator(each))).build());
                case SUSPEND -> course.suspend(id);
                case RESUME -> course.resume(id);
                case EXTEND -> course.extend(id, 1, 1, 2);
                case ASK_FOR_WRITING -> course.askForWriting(id, next(writing));
                case DRAFT -> acts.draft(id, pays(day), pays(day.plusDays(1))).build();
                case AGREE_ORALLY ->
                    acts.agree(id, mediator(each), pays(day), pays(day)).build();
                case SIGN ->
                    SignAgreement.builder()
                            .from(acts.sign(id, unsigned.isEmpty() ? Signer.committee() : signer(each)))
                            .draft(drafts)
                            .build();
                case PERFORM -> acts.perform(id, debt(each).number, day);
                case BREAK ->
                    acts.breach(
                            id,
                            debts.stream()
                                    .filter(debt -> isLate(debt, day))
                                    .findFirst()
                                    .orElse(debt(each))
                                    .number,
                            day,
                            Recourse.LAWSUIT);
                case APPLY_FOR_CONFIRMATION ->
                    acts.apply(id, List.of(1, 2), day).build();
                case RECORD_RULING -> acts.rule(id, ruling(each), day);
                case FOLLOW_UP -> acts.followUp(id, keeper, party(each)).build();
                case END -> course.end(id, EndReason.NO_AGREEMENT, Recourse.LAWSUIT);
                case ARCHIVE ->
                    acts.archive(found())
                            .filedBy(keeper)
                            .retention(Retention.SHORT)
                            .build();
                case DESTROY -> acts.destroy(id);
                case CHANGE_SIDE ->
                    course.authorize(id, 1, "agent")
                            .account(Optional.empty())
                            .kind(AgentKind.GENERAL)
                            .build();
                case TELL ->
                    TellInConfidence.builder()
                            .commandId(scene.town.nextId())
                            .occurredAt(acts.at())
                            .home(HOME)
                            .mediation(id)
                            .party(party(each))
                            .kind(ConfidenceKind.STATEMENT)
                            .what(ConclusionActs.WORDS)
                            .build();
                case REPORT_RISK ->
                    ReportRisk.builder()
                            .commandId(scene.town.nextId())
                            .occurredAt(acts.at())
                            .home(HOME)
                            .mediation(id)
                            .what(ConclusionActs.WORDS)
                            .told(ConclusionActs.WORDS)
                            .matter(TaskActs.LEAKAGE)
                            .build();
            };
        }

        private Signer signer(Try each) {
            return unsigned.get(each.who() % unsigned.size());
        }

        private static ConfirmationRuling ruling(Try each) {
            return each.who() < 2 ? ConfirmationRuling.NOT_ACCEPTED : ConfirmationRuling.VALID;
        }

        private Debt debt(Try each) {
            List<Debt> open = debts.stream().filter(debt -> !debt.performed).toList();
            return open.isEmpty() ? new Debt(1, LocalDate.MAX) : open.get(each.who() % open.size());
        }

        private void follows(Try each, Instant at) {
            MediationStage was = stage;
            LocalDate day = Moment.day(at);
            stage = TABLE.get(each.act()).to().orElse(stage);
            switch (each.act()) {
                case NOTIFY -> ready(notified);
                case CONSENT -> ready(consenting);
                case NAME_MEDIATORS -> inCharge.add(free().orElseThrow());
                case RAISE_TIE -> bonds.add(new Bond(mediator(each), party(each), false, new TreeSet<>()));
                case WAIVE_TIE -> {
                    Bond open = waiting().orElseThrow();
                    int party = next(open.waived());
                    bonds.stream()
                            .filter(bond -> bond.mediator().equals(open.mediator()))
                            .forEach(bond -> bond.waived().add(party));
                }
                case RESUME -> stage = resumed();
                case CHALLENGE -> leaves(mediator(each), WithdrawalCause.CHALLENGED);
                case WITHDRAW_MEDIATOR -> leaves(mediator(each), cause(each));
                case HOLD_SESSION ->
                    firstSession = Optional.of(firstSession.filter(day::isAfter).orElse(day));
                case ASK_FOR_WRITING -> writing.add(next(writing));
                case DRAFT -> agrees(day, 1);
                case AGREE_ORALLY -> {
                    agrees(day, 0);
                    effectiveOn = day;
                }
                case SIGN -> {
                    Signer signer = signer(each);
                    unsigned =
                            unsigned.stream().filter(one -> !one.equals(signer)).toList();
                    effectiveOn = effectiveOn.isAfter(day) ? effectiveOn : day;
                    stage = unsigned.isEmpty() ? MediationStage.EFFECTIVE : stage;
                }
                case PERFORM -> {
                    debt(each).performed = true;
                    stage = debts.stream().allMatch(debt -> debt.performed)
                            ? MediationStage.PERFORMED
                            : debts.stream().anyMatch(debt -> !debt.performed && debt.broken)
                                    ? MediationStage.BROKEN
                                    : MediationStage.EFFECTIVE;
                }
                case BREAK ->
                    debts.stream().filter(debt -> isLate(debt, day)).findFirst().orElseThrow().broken = true;
                case APPLY_FOR_CONFIRMATION -> {
                    appliedOn = Optional.of(day);
                    awaited = true;
                }
                case RECORD_RULING -> {
                    awaited = false;
                    appliedOn = appliedOn.filter(on -> ruling(each) != ConfirmationRuling.NOT_ACCEPTED);
                }
                case FOLLOW_UP -> followUps++;
                case ARCHIVE -> filedOn = day;
                case DESTROY -> destroyed = true;
                case CHANGE_SIDE -> agents++;
                default -> {}
            }
            since = stage != was || each.act() == CaseAct.DRAFT ? at : since;
        }

        private void ready(Set<Integer> done) {
            done.add(next(done));
            stage = notified.size() == 2 && consenting.size() == 2 ? MediationStage.CONSENTED : stage;
        }

        private void leaves(WorkerId mediator, WithdrawalCause cause) {
            if (cause == WithdrawalCause.CHALLENGED) {
                bonds.add(new Bond(mediator, 0, true, new TreeSet<>()));
            }
            if (keeper.equals(mediator) && (cause != WithdrawalCause.REPLACED || !inCharge.contains(mediator))) {
                keeper = successor(mediator).orElse(mediator);
            }
            if (cause != WithdrawalCause.REPLACED) {
                recused.add(mediator);
            }
            inCharge.remove(mediator);
            stage = left(inCharge.size());
        }

        private void agrees(LocalDate day, int later) {
            drafts++;
            agreedOn = day;
            effectiveOn = LocalDate.MIN;
            debts = List.of(new Debt(1, day), new Debt(2, day.plusDays(later)));
            unsigned = Stream.of(
                            IntStream.of(1, 2).mapToObj(Signer::party),
                            inCharge.stream().map(Signer::mediator),
                            Stream.of(Signer.committee()))
                    .flatMap(signers -> signers)
                    .toList();
        }

        private MediationCase found() {
            return scene.desk.find(CaseDocket.entry(HOME, id)).get().state();
        }

        private void holds(MediationCase is) {
            assertThat(is.stage()).isEqualTo(stage);
            assertThat(is.stageSince()).isEqualTo(since);
            assertThat(is.notified()).isEqualTo(notified);
            assertThat(is.consents()).hasSameSizeAs(consenting);
            assertThat(is.inCharge().map(CaseMediator::worker)).containsExactlyInAnyOrderElementsOf(inCharge);
            assertThat(is.keeper().worker()).isEqualTo(keeper);
            assertThat(is.openTies().findAny().isPresent()).isEqualTo(isTied());
            assertThat(is.writingAskedBy()).isEqualTo(writing);
            assertThat(is.followUps()).hasSize(followUps);
            assertThat(is.file().isPresent()).isEqualTo(stage == MediationStage.ARCHIVED);
            assertThat(is.destroyedOn().isPresent()).isEqualTo(destroyed);
            assertThat(is.ending().isPresent() && stage != MediationStage.ARCHIVED)
                    .isEqualTo(stage == MediationStage.TERMINATED);
            if (stage == MediationStage.AGREED) {
                assertThat(is.signersMissing()).containsExactlyInAnyOrderElementsOf(unsigned);
            }
            if (stage == MediationStage.EFFECTIVE) {
                assertThat(is.agreement().flatMap(made -> made.effectiveOn())).hasValue(effectiveOn);
            }
        }
    }
}
