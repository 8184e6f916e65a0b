package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.ConfidentialWorld.BANNED;
import static org.gridgovernance.store.contract.ConfidentialWorld.BLANKET;
import static org.gridgovernance.store.contract.ConfidentialWorld.CLERK;
import static org.gridgovernance.store.contract.ConfidentialWorld.KEEPER;
import static org.gridgovernance.store.contract.ConfidentialWorld.PROVINCE;
import static org.gridgovernance.store.contract.ConfidentialWorld.RESIDENT;
import static org.gridgovernance.store.contract.ConfidentialWorld.STRANGER;
import static org.gridgovernance.store.contract.ConfidentialWorld.WARDEN;
import static org.gridgovernance.store.contract.Town.ELSEWHERE;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.desk.Preview;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.contract.Confidence.ConfidenceId;
import org.gridgovernance.store.contract.Confidence.Told;
import org.gridgovernance.store.contract.Confidences.Refusal;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What is confidential is to everybody else as if it were not there, over every store: in questions, in answers to
 * commands, in what follows from them. {@code -Dgovernance.seed} replays the random part.
 */
public abstract class ConfidentialContract {
    private static final Reason NOT_FOUND = KernelReason.NOT_FOUND.at("");
    private static final ConfidenceId NOBODY = new ConfidenceId(ConfidentialWorld.id(4_711_000));

    private final List<ConfidentialWorld> opened = new ArrayList<>();

    /** Opens a fresh, empty store that keeps {@link Confidence} and {@link Notice}. */
    protected abstract StoreFixture open();

    private ConfidentialWorld world() {
        ConfidentialWorld world = new ConfidentialWorld(open());
        opened.add(world);
        return world;
    }

    @AfterEach
    void closeWorlds() {
        opened.forEach(ConfidentialWorld::close);
    }

    // reading

    @Test
    void itIsSeenByThoseItNamesAndByNoRole() {
        ConfidentialWorld world = world();
        Confidence mine = world.confided(HERE, Told.to("clerk", "resident").amounting(2));
        Confidence next = world.confided(NEXT_DOOR, Told.to("other", "resident").amounting(1));
        Confidence far = world.confided(ELSEWHERE, Told.to("other"));
        assertSees(world, KEEPER, PROVINCE, mine, next, far);
        assertSees(world, CLERK, PROVINCE, mine);
        assertSees(world, RESIDENT, PROVINCE, mine, next);
        assertSees(world, STRANGER, PROVINCE);
        assertSees(world, BLANKET, PROVINCE);
        assertHides(world, CLERK, next, far);
        assertHides(world, BLANKET, mine, next, far);
        assertThat(world.audit().differences()).isEmpty();
    }

    @Test
    void aGateOfItsOwnQuestionOpensAPartAndIsABorder() {
        ConfidentialWorld world = world();
        Confidence mine = world.confided(HERE, Told.to("warden"));
        Confidence next = world.confided(NEXT_DOOR, Told.to("other"));
        assertSees(world, WARDEN, NEXT_DOOR, next);
        assertSees(world, WARDEN, PROVINCE, next); // where some may be read whole, one's own is not mixed in
        assertSees(world, WARDEN, HERE, mine);
        assertThat(world.as(WARDEN).find(mine.ref()).isRight()).isTrue();
        assertHides(world, CLERK, next);
    }

    @Test
    void whatEitherQuestionDeniesIsDeniedToThoseItNamesAsWell() {
        ConfidentialWorld world = world();
        Confidence mine = world.confided(HERE, Told.to("banned"));
        Confidence next = world.confided(NEXT_DOOR, Told.to("banned"));
        Confidence far = world.confided(ELSEWHERE, Told.to("banned"));
        assertSees(world, BANNED, PROVINCE, mine);
        assertHides(world, BANNED, next, far);
        assertThat(world.as(BANNED).search(of(NEXT_DOOR)).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(world.as(BANNED).execute(world.tell(NEXT_DOOR, next.id(), Told.to("banned"))))
                .isEqualTo(world.as(BANNED).execute(world.tell(NEXT_DOOR, NOBODY, Told.to("banned"))))
                .isEqualTo(notFound());
    }

    @Test
    void whoIsNamedNoMoreSeesItNoMore() {
        ConfidentialWorld world = world();
        Confidence mine = world.confided(HERE, Told.to("clerk"));
        Confidence theirs = world.told(mine, Told.to("other"));
        assertHides(world, CLERK, theirs);
        assertSees(world, Actor.of("other"), PROVINCE, theirs);
    }

    @Test
    void theJournalIsHandedToThoseWhoSeeAllAlone() {
        ConfidentialWorld world = world();
        world.confided(NEXT_DOOR, Told.to("clerk", "resident"));
        JournalRange<Confidence> range = JournalRange.of(Confidence.TYPE, NEXT_DOOR);
        List<JournalEntry<Confidence>> heard = new ArrayList<>();
        assertThat(world.as(WARDEN).journal(range, heard::add).get()).isEqualTo(1);
        for (Actor actor : List.of(CLERK, RESIDENT, BLANKET, BANNED, STRANGER)) {
            assertThat(world.as(actor).journal(range, heard::add).getLeft().names(KernelReason.NOT_PERMITTED))
                    .isTrue();
        }
        assertThat(heard).hasSize(1);
    }

    @Test
    void theUnseenIsNeitherCountedNorOrderedNorPagedBy() {
        ConfidentialWorld world = world();
        for (int i = 0; i < 12; i++) {
            world.confided(HERE, Told.to(i % 3 == 0 ? "clerk" : "other").amounting(i));
        }
        Criteria<Confidence> latest =
                of(HERE).orderedByLatest(Confidence.AMOUNT).limit(2);
        assertThat(pages(world.as(CLERK), latest).stream()
                        .map(found -> found.state().told().amount().orElseThrow()))
                .containsExactly(9L, 6L, 3L, 0L);
        assertThat(world.as(CLERK).count(latest).get()).isEqualTo(4);
        assertThat(world.as(CLERK).count(latest, Confidence.AMOUNT).get()).hasSize(4);
        assertThat(world.as(CLERK).count(latest, Confidence.SEEN_BY).get()).hasSize(1);
        assertThat(world.as(KEEPER).count(latest, Confidence.SEEN_BY).get()).hasSize(2);
    }

    // commands

    @Test
    void aCommandThatNamesTheUnseenIsAnsweredAsIfItWereNotThere() {
        ConfidentialWorld world = world();
        Confidence hidden = world.confided(HERE, Told.to("other").amounting(9));
        Told wrong = Told.to("clerk").amounting(1);
        for (Actor actor : List.of(CLERK, BLANKET, RESIDENT, WARDEN, BANNED)) {
            List<Command<?>> named = List.of(
                    world.tell(HERE, hidden.id(), wrong),
                    world.tell(HERE, hidden.id(), Told.to("clerk")),
                    world.tell(HERE, NOBODY, wrong),
                    world.tell(HERE, NOBODY, Told.to("clerk")));
            assertThat(world.as(actor).executeAll(named))
                    .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(notFound()));
            assertThat(world.as(actor).checkAll(named)).containsOnly(notFound());
            assertThat(named).allSatisfy(each -> {
                assertThat(world.as(actor).preview(each)).isEqualTo(notFound());
                assertThat(world.as(actor).check(each)).isEqualTo(notFound());
                assertThat(world.as(actor).execute(each)).isEqualTo(notFound());
            });
        }
        assertThat(world.as(KEEPER).find(hidden.ref()).get().state()).isEqualTo(hidden);
        assertThat(world.as(KEEPER).check(world.tell(HERE, hidden.id(), wrong)).getLeft())
                .isEqualTo(Rejection.of(Refusal.LESS.at("told.amount")));
    }

    @Test
    void whoMayNotDoItAndWhatIsMalformedAreToldOfTheCommandAlone() {
        ConfidentialWorld world = world();
        Confidence hidden = world.confided(HERE, Told.to("other"));
        Confidence mine = world.confided(HERE, Told.to("clerk"));
        Confidence.Told wordy = wordy("clerk");
        for (ConfidenceId id : List.of(hidden.id(), mine.id(), NOBODY)) {
            assertThat(world.as(CLERK).check(world.tell(HERE, id, wordy)).getLeft())
                    .isEqualTo(Rejection.of(Refusal.TOO_MUCH.at("told.words")));
            assertThat(world.as(STRANGER).check(world.tell(HERE, id, wordy)).getLeft())
                    .isEqualTo(Rejection.of(KernelReason.NOT_PERMITTED.at("")));
            Confidences.Tell early = new Confidences.Tell(
                    world.nextCommand(), Instant.EPOCH.minus(Duration.ofDays(40_000)), HERE, id, Told.to("clerk"));
            assertThat(world.as(CLERK).check(early).getLeft().names(KernelReason.OCCURRED_TOO_EARLY))
                    .isTrue();
        }
    }

    @Test
    void whatIsFoundOnASecondLookMustBeSeenAsWell() {
        ConfidentialWorld world = world();
        Confidence hidden = world.confided(HERE, Told.to("other", "resident"));
        Notice notice = world.done(
                CLERK, new Confidences.Post(world.nextCommand(), world.now(), HERE, Optional.of(hidden.id())));
        Actor resident = Actor.of("resident", Grant.of(Role.OBSERVER, HERE));
        assertThat(world.as(CLERK).execute(cite(world, notice))).isEqualTo(notFound());
        assertThat(world.done(resident, cite(world, notice)).cited()).isEqualTo(1);
    }

    @Test
    void whoTookAPlaceIsNamedOnlyByThoseWhoSeeBoth() {
        ConfidentialWorld world = world();
        Confidence last = world.confided(HERE, Told.to("both", "last"));
        Confidence first = world.confided(HERE, Told.to("both", "first"));
        world.told(first, Told.to("both", "first").followedBy(last.id()));
        for (String account : List.of("first", "last", "neither")) {
            Actor actor = Actor.of(account, Grant.of(Role.OBSERVER, HERE));
            assertThat(world.as(actor).execute(world.tell(HERE, first.id(), Told.to(account))))
                    .isEqualTo(notFound());
        }
        Actor both = Actor.of("both", Grant.of(Role.OBSERVER, HERE));
        assertThat(world.done(both, world.tell(HERE, first.id(), Told.to("both")))
                        .id())
                .isEqualTo(last.id());
    }

    @Test
    void whoActsForHimselfIsKnownToTheDecision() {
        ConfidentialWorld world = world();
        Confidence own = world.done(
                RESIDENT, new Confidences.Confide(world.nextCommand(), world.now(), HERE, Told.to("resident")));
        assertThat(own.by()).contains("resident");
        assertThat(world.confided(HERE, Told.to("clerk")).by()).isEmpty();
        assertThat(world.as(RESIDENT)
                        .execute(new Confidences.Confide(world.nextCommand(), world.now(), HERE, Told.to("other")))
                        .getLeft())
                .isEqualTo(Rejection.of(KernelReason.NOT_PERMITTED.at("")));
    }

    // what follows

    @Test
    void aReactionReachesWhatTheActorDoesNotSeeAndTellsHimNothing() {
        ConfidentialWorld world = world();
        Confidence hidden = world.confided(HERE, Told.to("other"));
        Confidences.Post post = new Confidences.Post(world.nextCommand(), world.now(), HERE, Optional.of(hidden.id()));
        Preview<Notice> foreseen = world.as(CLERK).preview(post).get();
        assertThat(foreseen.entries()).extracting(JournalEntry::eventName).containsExactly("notice-posted");
        assertThat(world.as(KEEPER).preview(post).get().entries())
                .extracting(JournalEntry::eventName)
                .containsExactly("notice-posted", "confidence-marked");
        assertThat(world.as(CLERK).execute(post).isRight()).isTrue();
        assertThat(world.as(KEEPER).find(hidden.ref()).get().state().marks()).isEqualTo(1);
        assertHides(world, CLERK, hidden);
    }

    @Test
    void whatFollowsIsNotDoneAwayWithBySendingItBefore() {
        ConfidentialWorld world = world();
        Confidence seen = world.confided(HERE, Told.to("clerk"));
        Confidences.Post post = post(world, seen);
        world.done(CLERK, mark(post, seen));
        assertThat(world.as(CLERK).execute(post)).isEqualTo(reused());
        assertThat(world.as(CLERK).preview(post)).isEqualTo(reused());
        Confidences.Post next = post(world, seen);
        assertThat(world.as(CLERK).executeAll(List.of(mark(next, seen), next)))
                .extracting(Answer::outcome)
                .last()
                .isEqualTo(reused());
        assertThat(world.as(KEEPER).count(Criteria.of(Notice.TYPE).within(HERE)).get())
                .isZero();
        assertThat(world.as(KEEPER).find(seen.ref()).get().state().marks()).isEqualTo(2);
        Confidences.Post another = post(world, seen);
        List<Answer> once = world.as(CLERK).executeAll(List.of(another, mark(another, seen), another));
        assertThat(once).allMatch(Answer::isAccepted);
        assertThat(world.as(KEEPER).find(seen.ref()).get().state().marks()).isEqualTo(3);
        assertThat(world.audit().differences()).isEmpty();
    }

    @Test
    void whatOneDoesWithoutSeeingItIsAnsweredErasedAndForeseenWithoutIt() {
        ConfidentialWorld world = world();
        Confidences.Confide command = new Confidences.Confide(world.nextCommand(), world.now(), HERE, Told.to("other"));
        Preview<Confidence> foreseen = world.as(CLERK).preview(command).get();
        assertThat(foreseen.entries()).isEmpty();
        assertThat(isErased(foreseen.answer())).isTrue();
        assertThat(isErased(world.as(CLERK).execute(command).get())).isTrue();
    }

    @Test
    void anAnswerGivenAgainShowsNothingToWhoLostSightOfIt() {
        ConfidentialWorld world = world();
        Confidences.Confide command = new Confidences.Confide(world.nextCommand(), world.now(), HERE, Told.to("clerk"));
        Accepted<Confidence> first = world.as(CLERK).execute(command).get();
        assertThat(world.as(CLERK).execute(command).get()).isEqualTo(first);
        assertThat(isErased(first)).isFalse();
        Confidence theirs = world.told(first.aggregate(), Told.to("other"));
        for (Accepted<Confidence> again : List.of(
                world.as(CLERK).execute(command).get(),
                world.as(CLERK).preview(command).get().answer())) {
            assertThat(isErased(again)).isTrue();
            assertThat(again.version()).isEqualTo(1);
        }
        world.told(theirs, Told.to("clerk"));
        assertThat(world.as(CLERK).execute(command).get()).isEqualTo(first);
    }

    // two worlds

    @Test
    void twoWorldsThatDifferInWhatIsHiddenAnswerOutsidersAlike() {
        long seed = Long.getLong("governance.seed", System.nanoTime());
        System.out.println("confidential seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        new ConfidentialTwins(seed, world(), world()).compare();
    }

    // words of this test

    private static Criteria<Confidence> of(AreaCode area) {
        return Criteria.of(Confidence.TYPE).within(area);
    }

    private static <T> Either<Rejection, T> notFound() {
        return Either.left(Rejection.of(NOT_FOUND));
    }

    private static <T> Either<Rejection, T> reused() {
        return Either.left(Rejection.of(KernelReason.COMMAND_ID_REUSED.at("")));
    }

    private static Confidences.Post post(ConfidentialWorld world, Confidence about) {
        return new Confidences.Post(world.nextCommand(), world.now(), HERE, Optional.of(about.id()));
    }

    /** What follows from it. */
    private static Confidences.Mark mark(Confidences.Post post, Confidence about) {
        return new Confidences.Mark(post.commandId().derive("mark"), post.occurredAt(), post.home(), about.id());
    }

    private static Confidences.Cite cite(ConfidentialWorld world, Notice notice) {
        return new Confidences.Cite(world.nextCommand(), world.now(), notice.home(), notice.id());
    }

    private static Told wordy(String account) {
        Told plain = Told.to(account);
        return new Told(
                plain.seenBy(),
                plain.name(),
                plain.label(),
                plain.about(),
                plain.day(),
                plain.moment(),
                plain.amount(),
                false,
                java.util.Set.of("w0", "w1", "w2", "w3"),
                plain.phases(),
                plain.next());
    }

    private static boolean isErased(Accepted<Confidence> answer) {
        return !answer.aggregate().told().name().equals(PersonName.of("王小明"));
    }

    static List<Found<Confidence>> pages(Desk desk, Criteria<Confidence> criteria) {
        List<Found<Confidence>> all = new ArrayList<>();
        assertThat(desk.searchAll(criteria, all::addAll).get()).isEqualTo(all.size());
        return all;
    }

    /** By every way to look. */
    private static void assertSees(ConfidentialWorld world, Actor actor, AreaCode area, Confidence... expected) {
        Desk desk = world.as(actor);
        List<Confidence> seen = List.of(expected);
        Page<Found<Confidence>> page = desk.search(of(area)).get();
        assertThat(page.items()).extracting(Found::state).containsExactlyElementsOf(seen);
        assertThat(pages(desk, of(area).limit(1))).isEqualTo(page.items());
        assertThat(desk.count(of(area)).get()).isEqualTo(seen.size());
        assertThat(desk.count(of(area), Confidence.FLAG).get().values().stream()
                        .mapToLong(each -> each)
                        .sum())
                .isEqualTo(seen.size());
        assertThat(desk.findAll(seen.stream().map(Confidence::ref).toList())).hasSize(seen.size());
        seen.forEach(each -> {
            assertThat(desk.find(each.ref()).get().state()).isEqualTo(each);
            assertThat(desk.history(each.ref()).get()).isNotEmpty();
        });
    }

    private static void assertHides(ConfidentialWorld world, Actor actor, Confidence... hidden) {
        Desk desk = world.as(actor);
        assertThat(desk.findAll(Stream.of(hidden).map(Confidence::ref).toList()))
                .isEmpty();
        for (Confidence each : hidden) {
            assertThat(desk.find(each.ref())).isEqualTo(notFound());
            assertThat(desk.history(each.ref())).isEqualTo(notFound());
        }
    }
}
