package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.ELSEWHERE;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.NOW;
import static org.gridgovernance.store.contract.Town.TODAY;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.contract.Confidence.ConfidenceId;
import org.gridgovernance.store.contract.Confidence.Told;
import org.gridgovernance.store.contract.Notice.NoticeId;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.Ref;

/**
 * Two worlds in which the same happens, but that one confidence is there in the second alone, and another holds something else:
 * whoever sees neither is answered alike in both, whatever he asks or does.
 */
final class ConfidentialTwins {
    private static final int CONFIDENCES = 40;
    private static final int HIDDEN = 17;
    private static final int SHADED = 23;
    private static final int BATCHES = 40;
    private static final int QUESTIONS = 150;
    private static final int CHECKS = 90;
    private static final int DEEDS = 5;

    private static final List<Actor> OUTSIDERS = List.of(
            ConfidentialWorld.STRANGER,
            ConfidentialWorld.CLERK,
            ConfidentialWorld.BLANKET,
            ConfidentialWorld.WARDEN,
            ConfidentialWorld.BANNED,
            ConfidentialWorld.RESIDENT);
    private static final List<String> OUTSIDE =
            OUTSIDERS.stream().map(Actor::id).toList();
    private static final List<String> INSIDE = List.of("insider", "confidant");
    private static final List<AreaCode> HOMES = List.of(HERE, HERE, NEXT_DOOR, ELSEWHERE);
    private static final List<AreaCode> AREAS = List.of(
            HERE,
            NEXT_DOOR,
            ELSEWHERE,
            Town.STREET,
            Town.COUNTY,
            ConfidentialWorld.PROVINCE,
            AreaCode.NATION,
            AreaCode.of("11"));
    private static final List<String> TEXTS = List.of("a", "b", "", "%_\\", "𠀀");
    private static final List<String> WORDS = List.of("w0", "w1", "w2", "w3");
    private static final List<String> PHASES = List.of("p0", "p1", "p2");
    private static final List<PersonName> NAMES =
            Stream.of("王小明", "李四", "张三").map(PersonName::of).toList();
    private static final List<Index.Value<Confidence, ?>> ORDERS = List.of(
            Confidence.LABEL, Confidence.ABOUT, Confidence.DAY, Confidence.MOMENT, Confidence.AMOUNT, Confidence.FLAG);

    private final long seed;
    private final Chance chance;
    private final ConfidentialWorld without;
    private final ConfidentialWorld with;
    private final List<Ref<Confidence>> refs = new ArrayList<>();
    private final List<Ref<Notice>> notices = new ArrayList<>();
    private final List<Confidence> secrets = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private int commands;
    private long growth;
    private long asked;
    private long answered;
    private long accepted;

    ConfidentialTwins(long seed, ConfidentialWorld without, ConfidentialWorld with) {
        this.seed = seed;
        this.without = without;
        this.with = with;
        chance = new Chance(seed, () -> NOW);
    }

    /** What is asked of a desk. */
    private record Asked(Object what, Function<Desk, Object> answer) {}

    private record Sent(Actor actor, Command<?> command) {}

    void compare() {
        IntStream.range(0, CONFIDENCES).forEach(this::confide);
        IntStream.range(0, CONFIDENCES).forEach(i -> retell(chance.oneIn(4) ? HIDDEN : chance.upTo(CONFIDENCES)));
        refs.add(Ref.to(Confidence.TYPE, HERE, new ConfidenceId(ConfidentialWorld.id(4_711_000))));
        IntStream.range(0, BATCHES).forEach(i -> ask(chance.pick(OUTSIDERS)));
        assertThat(asked).isEqualTo(10_000);
        assertThat(answered).as("seed %s: answers that say something", seed).isGreaterThan(1_000);
        assertThat(accepted).as("seed %s: commands done", seed).isGreaterThan(20);
        assertThat(pages(with.as(ConfidentialWorld.KEEPER), Criteria.of(Confidence.TYPE)))
                .as("seed %s: to those who see them the worlds differ", seed)
                .isNotEqualTo(pages(without.as(ConfidentialWorld.KEEPER), Criteria.of(Confidence.TYPE)));
        assertThat(with.audit().differences()).isEmpty();
    }

    // what happens before

    private void confide(int i) {
        AreaCode home = i == HIDDEN || i == SHADED ? HERE : chance.pick(HOMES);
        Told first = told(i == HIDDEN || i == SHADED ? INSIDE : OUTSIDE);
        Told second = i == SHADED ? told(INSIDE) : first;
        Ref<Confidence> ref = with.confided(home, second).ref();
        if (i == HIDDEN) {
            without.nextId();
            without.nextCommand();
        } else {
            assertThat(without.confided(home, first).ref()).isEqualTo(ref);
        }
        refs.add(ref);
        later();
    }

    private void retell(int i) {
        Told first = grown(told(i == HIDDEN || i == SHADED ? INSIDE : OUTSIDE));
        Told second = i == SHADED ? grown(told(INSIDE)) : first;
        Ref<Confidence> ref = refs.get(i);
        Confidence after = retold(with, ref, second);
        if (i == HIDDEN) {
            without.nextCommand();
        } else {
            retold(without, ref, first);
        }
        if (i == HIDDEN || i == SHADED) {
            secrets.add(after);
        }
        later();
    }

    private static Confidence retold(ConfidentialWorld world, Ref<Confidence> ref, Told told) {
        return world.done(ConfidentialWorld.KEEPER, world.tell(ref.home(), new ConfidenceId(ref.id()), told));
    }

    /** With a number never less than one before. */
    private Told grown(Told told) {
        growth += 10;
        return told.amount().map(some -> told.amounting(growth + some)).orElse(told);
    }

    private void later() {
        without.later();
        with.later();
    }

    private Told told(List<String> accounts) {
        Set<String> seenBy = new HashSet<>();
        IntStream.rangeClosed(0, chance.upTo(3)).forEach(i -> seenBy.add(chance.pick(accounts)));
        Timeline<String> phases = Timeline.empty();
        if (chance.oneIn(2)) {
            phases = phases.record(chance.pick(PHASES), day(), TODAY.plusDays(1), NOW);
        }
        if (chance.oneIn(2)) {
            phases = phases.open(chance.pick(PHASES), TODAY.plusDays(2), NOW);
        }
        return new Told(
                seenBy,
                chance.pick(NAMES),
                chance.pickUnless(3, TEXTS),
                chance.oneIn(3) ? Optional.empty() : Optional.of(about()),
                chance.oneIn(3) ? Optional.empty() : Optional.of(day()),
                chance.oneIn(3) ? Optional.empty() : Optional.of(moment()),
                chance.oneIn(3) ? Optional.empty() : Optional.of(amount()),
                chance.oneIn(2),
                some(WORDS, 3),
                phases,
                Optional.empty());
    }

    private Set<String> some(List<String> all, int most) {
        Set<String> some = new HashSet<>();
        IntStream.range(0, chance.upTo(most + 1)).forEach(i -> some.add(chance.pick(all)));
        return some;
    }

    private UUID about() {
        return ConfidentialWorld.id(1_000_000 + chance.upTo(4));
    }

    private LocalDate day() {
        return TODAY.minusDays(chance.upTo(6));
    }

    private Instant moment() {
        return NOW.minus(Duration.ofHours(chance.upTo(6)));
    }

    private Long amount() {
        return (long) chance.upTo(6);
    }

    // what is asked

    private void ask(Actor actor) {
        List<Asked> questions = Stream.generate(this::question).limit(QUESTIONS).toList();
        List<Object> ones = without.as(actor).inSnapshot(desk -> answers(desk, questions));
        List<Object> others = with.as(actor).inSnapshot(desk -> answers(desk, questions));
        same(actor, questions.stream().map(Asked::what).toList(), ones, others);
        List<Command<?>> checked =
                Stream.<Command<?>>generate(this::command).limit(CHECKS).toList();
        same(actor, checked, without.as(actor).checkAll(checked), with.as(actor).checkAll(checked));
        deeds(actor);
        later();
    }

    private void deeds(Actor actor) {
        List<Command<?>> foreseen =
                Stream.<Command<?>>generate(this::command).limit(DEEDS).toList();
        foreseen.forEach(command -> same(
                actor,
                List.of(command),
                List.of(without.as(actor).preview(command)),
                List.of(with.as(actor).preview(command))));
        List<Command<?>> done = new ArrayList<>(
                Stream.<Command<?>>generate(this::command).limit(DEEDS - 1).toList());
        done.add(sent.stream()
                .filter(each -> each.actor().equals(actor))
                .findFirst()
                .<Command<?>>map(Sent::command)
                .orElseGet(this::command));
        List<Answer> ones = without.as(actor).executeAll(done);
        same(actor, done, ones, with.as(actor).executeAll(done));
        for (int i = 0; i < done.size(); i++) {
            if (ones.get(i).isAccepted()) {
                keep(ones.get(i));
                sent.add(chance.upTo(sent.size() + 1), new Sent(actor, done.get(i)));
            }
        }
    }

    private void keep(Answer answer) {
        accepted++;
        Object state = answer.outcome().get().aggregate();
        if (state instanceof Notice notice) {
            notices.add(notice.ref());
        } else if (!refs.contains(((Confidence) state).ref())) {
            refs.add(((Confidence) state).ref());
        }
    }

    private static List<Object> answers(Desk desk, List<Asked> questions) {
        return questions.stream().map(each -> each.answer().apply(desk)).toList();
    }

    private void same(Actor actor, List<?> asked, List<?> ones, List<?> others) {
        for (int i = 0; i < asked.size(); i++) {
            assertThat(others.get(i))
                    .as("seed %s, %s asked %s", seed, actor, asked.get(i))
                    .isEqualTo(ones.get(i));
            this.asked++;
            answered += saysSomething(ones.get(i)) ? 1 : 0;
        }
    }

    private static boolean saysSomething(Object answer) {
        return answer instanceof List<?> list
                ? !list.isEmpty()
                : answer instanceof Either<?, ?> either
                        && either.isRight()
                        && !either.get().equals(0L);
    }

    private Asked question() {
        return switch (chance.upTo(20)) {
            case 0, 1, 2, 3, 4 -> looked(chance.pick(refs));
            case 5, 6, 7 ->
                lookedAtAll(Stream.generate(() -> chance.pick(refs)).limit(6).toList());
            case 8 -> history(chance.pick(refs));
            case 9, 10 -> counted(criteria());
            case 11, 12 -> grouped(criteria(), grouping());
            case 13 -> journal(JournalRange.of(Confidence.TYPE, chance.pick(AREAS)));
            case 14 -> new Asked("notices", desk -> desk.search(Criteria.of(Notice.TYPE)));
            default -> paged(criteria());
        };
    }

    private Asked looked(Ref<Confidence> ref) {
        Ref<Confidence> named = chance.oneIn(8) ? Confidence.TYPE.ref(chance.pick(HOMES), ref.id()) : ref;
        return new Asked(named, desk -> desk.find(named));
    }

    private static Asked lookedAtAll(List<Ref<Confidence>> refs) {
        return new Asked(refs, desk -> desk.findAll(refs));
    }

    private static Asked history(Ref<Confidence> ref) {
        return new Asked("history of " + ref, desk -> desk.history(ref));
    }

    private static Asked counted(Criteria<Confidence> criteria) {
        return new Asked("count of " + criteria, desk -> desk.count(criteria));
    }

    private static Asked grouped(Criteria<Confidence> criteria, Grouping<Confidence> by) {
        return new Asked(criteria + " by " + by, desk -> desk.count(criteria, by));
    }

    private static Asked journal(JournalRange<Confidence> range) {
        return new Asked(range, desk -> {
            List<JournalEntry<Confidence>> heard = new ArrayList<>();
            return List.of(desk.journal(range, heard::add), heard);
        });
    }

    private static Asked paged(Criteria<Confidence> criteria) {
        return new Asked(criteria, desk -> pages(desk, criteria));
    }

    /** Three pages at most. */
    private static List<Object> pages(Desk desk, Criteria<Confidence> criteria) {
        List<Object> pages = new ArrayList<>();
        Optional<Criteria<Confidence>> next = Optional.of(criteria);
        while (next.isPresent() && pages.size() < 3) {
            Either<Rejection, Page<Found<Confidence>>> page = desk.search(next.get());
            pages.add(page);
            next = page.map(Page::next).getOrElse(Optional.empty()).map(criteria::after);
        }
        return pages;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Criteria<Confidence> criteria() {
        Criteria<Confidence> criteria = Criteria.of(Confidence.TYPE).limit(chance.oneIn(2) ? 100 : 1 + chance.upTo(5));
        for (int i = chance.upTo(3); i > 0; i--) {
            Condition[] all =
                    Stream.generate(this::condition).limit(1 + chance.upTo(2)).toArray(Condition[]::new);
            criteria = criteria.where((Condition<Confidence>[]) all);
        }
        for (int i = chance.upTo(3); i > 0; i--) {
            criteria = criteria.within(chance.pick(AREAS));
        }
        if (chance.oneIn(4)) {
            criteria = criteria.except(Set.copyOf(List.of(chance.pick(AREAS), chance.pick(AREAS))));
        }
        return ordered(criteria);
    }

    /** Some go on behind a secret. */
    private Criteria<Confidence> ordered(Criteria<Confidence> criteria) {
        Confidence secret = chance.pick(secrets);
        if (chance.oneIn(3)) {
            return chance.oneIn(3)
                    ? criteria.after(new Cursor(Optional.empty(), secret.id().value()))
                    : criteria;
        }
        Index.Value<Confidence, ?> index = chance.pick(ORDERS);
        Criteria<Confidence> ordered = chance.oneIn(2) ? criteria.orderedBy(index) : criteria.orderedByLatest(index);
        Optional<IndexValue> value = index.of(secret);
        return chance.oneIn(3) ? ordered.after(new Cursor(value, secret.id().value())) : ordered;
    }

    private Condition<Confidence> condition() {
        return switch (chance.upTo(18)) {
            case 0 -> Confidence.SEEN_BY.contains(chance.pick(INSIDE));
            case 1 -> Confidence.SEEN_BY.containsAny(List.of(chance.pick(INSIDE), chance.pick(OUTSIDE)));
            case 2 -> Confidence.LABEL.in(List.of(chance.pick(TEXTS), chance.pick(TEXTS)));
            case 3 -> Confidence.LABEL.between(chance.pickUnless(3, TEXTS), Optional.of("𠀀"));
            case 4 -> Confidence.LABEL.absent();
            case 5 -> Confidence.NAME.is(chance.pick(NAMES));
            case 6 -> Confidence.ABOUT.is(about());
            case 7 -> Confidence.DAY.between(Optional.of(day()), Optional.of(day()));
            case 8 -> Confidence.DAY.between(Optional.of(day()), Optional.empty());
            case 9 -> Confidence.MOMENT.between(Optional.empty(), Optional.of(moment()));
            case 10 -> Confidence.AMOUNT.between(Optional.of(100 * amount()), Optional.empty());
            case 11 -> Confidence.AMOUNT.in(List.of(amount(), 10 * amount()));
            case 12 -> Confidence.FLAG.is(chance.oneIn(2));
            case 13 -> Confidence.WORDS.containsAny(some(WORDS, 2));
            case 14 -> Confidence.PHASES.asOf(chance.pick(PHASES), day());
            case 15 -> Confidence.PHASES.asOf(chance.pick(PHASES), day(), moment());
            case 16 -> Confidence.PHASES.anyAsOf(day());
            default -> Confidence.MOMENT.absent();
        };
    }

    private Grouping<Confidence> grouping() {
        return switch (chance.upTo(9)) {
            case 0 -> Confidence.SEEN_BY;
            case 1 -> Confidence.WORDS;
            case 2 -> Confidence.PHASES.on(day());
            default -> chance.pick(ORDERS);
        };
    }

    // what is done

    private Command<?> command() {
        CommandId id = CommandId.of("q-" + commands++);
        Ref<Confidence> ref = chance.pick(refs);
        ConfidenceId named = new ConfidenceId(ref.id());
        AreaCode home = ref.home();
        Instant at = with.now();
        return switch (chance.upTo(10)) {
            case 0 -> new Confidences.Mark(id, at, home, named);
            case 1 -> new Confidences.Confide(id, at, chance.pick(HOMES), told(OUTSIDE));
            case 2 -> new Confidences.Post(id, at, home, chance.oneIn(2) ? Optional.empty() : about(ref));
            case 3 ->
                Optional.of(notices)
                        .filter(some -> !some.isEmpty())
                        .map(chance::pick)
                        .<Command<?>>map(
                                notice -> new Confidences.Cite(id, at, notice.home(), new NoticeId(notice.id())))
                        .orElseGet(() -> new Confidences.Mark(id, at, home, named));
            case 4 -> new Confidences.Tell(id, at.plus(Duration.ofDays(1)), home, named, told(OUTSIDE));
            default -> new Confidences.Tell(id, at, home, named, told(OUTSIDE));
        };
    }

    /** What follows from a notice about nobody is told; it is the concept's to tell of nobody that hides. */
    private Optional<ConfidenceId> about(Ref<Confidence> ref) {
        return Optional.of(ref)
                .filter(named -> !named.equals(refs.get(HIDDEN)))
                .map(named -> new ConfidenceId(named.id()));
    }
}
