package org.gridgovernance.desk;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.id.Id;
import org.gridgovernance.policy.InForce;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Gathered;
import org.gridgovernance.store.JournalEntry;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.StoreSession;
import org.gridgovernance.store.Versioned;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/**
 * The one door (办事窗口), as one actor stands before it. Answers are {@link Either}: a {@link Rejection} with every
 * reason, or the result. Whoever may have something done but not read it gets the answer with every personal value
 * erased. What is confidential, see {@link AggregateType#isConfidential}, is to whoever does not see it as if it were not
 * there, whatever he asks, and in the answer to a command that names it. Thread-safe.
 *
 * <p>Who comes second sees what the first one did: a lost race is tried again a few times, a moment later each time,
 * until the command is found answered, accepted, or refused by what now stands. Inside a host's transaction there is one
 * try: a lost race is a {@link org.gridgovernance.store.LostRaceException}, for only a fresh transaction tells more. One
 * command whose unique key was taken in that very moment is rejected for that key's reason; should the winner be the
 * same command sent elsewhere, it gets its answer when it is sent again.
 *
 * <p>Throws, and nothing of that transaction is written: {@link org.gridgovernance.store.StoreUnavailableException} if
 * the store fails, {@link org.gridgovernance.store.LostRaceException} if every try lost, {@link
 * org.gridgovernance.policy.PolicyFailedException} if a gate threw, {@link IllegalArgumentException} for a command that
 * no concept handles.
 *
 * <p>A refusal that tells something of areas one may not see, such as a document number held somewhere, is logged at
 * INFO under the name of this package: the actor's id and the code of the reason, no value.
 */
public final class Desk {
    private final ServiceHall hall;
    private final Actor actor;
    private final Optional<Snapshot> snapshot;
    private final Sight sight;

    Desk(ServiceHall hall, Actor actor, Optional<Snapshot> snapshot) {
        this.hall = hall;
        this.actor = actor;
        this.snapshot = snapshot;
        sight = new Sight(hall, actor);
    }

    /**
     * Has a command done. The same command sent again by the same actor gets an equal answer and is not done again, also after a crash and
     * on another node; the same id with another content is refused; a rejected one is judged anew.
     */
    @SuppressWarnings("unchecked")
    public <A extends Aggregate> Either<Rejection, Accepted<A>> execute(Command<A> command) {
        return (Either<Rejection, Accepted<A>>) outcomes(List.of(command)).get(0);
    }

    /**
     * Has many commands done, an answer for each, in their order. Those of one home go in chunks, a transaction each; a
     * chunk that loses a race is halved, outside a host's transaction. Commands of different homes may be done in another
     * order than given.
     *
     * <p>If it throws, what was written before stays written: earlier chunks, earlier homes. Send all of them again with
     * the same ids; those done are answered again and not done again.
     */
    public List<Answer> executeAll(List<? extends Command<?>> commands) {
        Answer[] answers = new Answer[commands.size()];
        Map<AreaCode, List<Integer>> byHome = IntStream.range(0, commands.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> commands.get(i).home(), LinkedHashMap::new, Collectors.toList()));
        byHome.values().forEach(places -> {
            List<? extends Either<Rejection, ? extends Accepted<?>>> outcomes =
                    outcomes(places.stream().map(commands::get).toList());
            for (int i = 0; i < places.size(); i++) {
                int place = places.get(i);
                answers[place] = new Answer(commands.get(place).commandId(), outcomes.get(i));
            }
        });
        return Arrays.asList(answers);
    }

    /**
     * Whether each of many commands would be let in, as {@link #check}, in their order. Each is judged by what is on
     * record, not by what those before it would change. Nothing is written.
     */
    public List<Either<Rejection, List<Reason>>> checkAll(List<? extends Command<?>> commands) {
        return rehearse(commands, passage -> commands.stream()
                .<Either<Rejection, List<Reason>>>map(
                        command -> passage.check(command).peekLeft(this::watch))
                .toList());
    }

    /**
     * A command id that stands for a content, by the store's key: the same content, the same id, and nothing of it to be
     * read in the id. For imports and machines that may have to send a command again.
     */
    public CommandId commandId(String content) {
        return CommandId.of(hall.store().seal().digest("command-id", content));
    }

    /** What a command would do, all of it: also what is decided from the facts, and what follows. Nothing is written. */
    public <A extends Aggregate> Either<Rejection, Preview<A>> preview(Command<A> command) {
        return rehearse(List.of(command), passage -> passage.pass(command)
                .peekLeft(this::watch)
                .map(answer -> new Preview<>(answer, passage.entries())));
    }

    /**
     * Whether a command is well formed, permitted and fits what it names, and the warnings it would get. What is only found out when it is
     * decided, say whether there is enough, {@link #preview} tells. Nothing is written.
     */
    public Either<Rejection, List<Reason>> check(Command<?> command) {
        return checkAll(List.of(command)).get(0);
    }

    /** How serious it is in that area now. */
    public Posture posture(AreaCode area) {
        return hall.postures().of(area, hall.clock().instant());
    }

    /** The rule in force in that area, posture and on that day, and its name: what a report or a plan goes by. */
    public <F> InForce<F> rule(RuleSlot<F> slot, AreaCode area, Posture posture, LocalDate day) {
        return hall.book().rule(slot, area, posture, day);
    }

    /** One aggregate, as it is, also where another took its place; what is not there and what one may not see get the same answer. */
    public <A extends Aggregate> Either<Rejection, Found<A>> find(Ref<A> ref) {
        Sight.Seen seen = sight.seen();
        return seen.reaches(ref)
                ? read(session -> session.find(ref))
                        .filter(found -> seen.shows(ref, found.state()))
                        .<Either<Rejection, Found<A>>>map(state -> Either.right(new Found<>(ref, state)))
                        .orElseGet(Desk::notFound)
                : notFound();
    }

    /** Many aggregates, read in one go. What is not there and what one may not see is left out alike. */
    @SuppressWarnings("unchecked")
    public <A extends Aggregate> Map<Ref<A>, Found<A>> findAll(Collection<Ref<A>> refs) {
        Sight.Seen seen = sight.seen();
        Wanted wanted = new Wanted();
        refs.stream().filter(seen::reaches).forEach(wanted::ref);
        return read(session -> session.gather(wanted)).states().entrySet().stream()
                .map(each -> new Found<>((Ref<A>) each.getKey(), (Versioned<A>) each.getValue()))
                .filter(found -> seen.shows(found.ref(), found.state()))
                .collect(Collectors.toMap(Found::ref, found -> found));
    }

    /**
     * Who holds these values of unique keys, read in one go: which of a thousand document numbers are on record, and
     * whose they are. What is not there and what one may not see is left out alike.
     */
    @SuppressWarnings("unchecked")
    public <A extends Aggregate> Map<KeyRef<A>, Found<A>> holders(Collection<KeyRef<A>> keys) {
        Wanted wanted = new Wanted();
        keys.forEach(wanted::key);
        Gathered gathered = read(session -> session.gather(wanted));
        Sight.Seen seen = sight.seen();
        Map<KeyRef<A>, Found<A>> found = new HashMap<>();
        gathered.holders().forEach((key, ref) -> {
            Versioned<A> state =
                    (Versioned<A>) Objects.requireNonNull(gathered.states().get(ref));
            if (seen.shows((Ref<A>) ref, state.state())) {
                found.put((KeyRef<A>) key, new Found<>((Ref<A>) ref, state));
            }
        });
        return found;
    }

    /** One aggregate by its id. */
    public <A extends Aggregate> Either<Rejection, Found<A>> find(AggregateType<A> type, AreaCode home, Id<A> id) {
        return find(Ref.to(type, home, id));
    }

    /** A page of answers, within the areas one may see. */
    public <A extends Aggregate> Either<Rejection, Page<Found<A>>> search(Criteria<A> criteria) {
        return sight.narrowed(criteria).map(narrow -> read(session -> session.search(narrow)));
    }

    /**
     * Hands over all answers to a question, within the areas one may see, page after page of its limit: however many there
     * are, memory holds one page. How many were handed over.
     */
    public <A extends Aggregate> Either<Rejection, Long> searchAll(
            Criteria<A> criteria, Consumer<? super List<Found<A>>> each) {
        long count = 0;
        Optional<Criteria<A>> next = Optional.of(criteria);
        while (next.isPresent()) {
            Either<Rejection, Page<Found<A>>> page = search(next.get());
            if (page.isLeft()) {
                return Either.left(page.getLeft());
            }
            each.accept(page.get().items());
            count += page.get().items().size();
            next = page.get().next().map(criteria::after);
        }
        return Either.right(count);
    }

    /** How many answers there are, within the areas one may see. */
    public <A extends Aggregate> Either<Rejection, Long> count(Criteria<A> criteria) {
        return sight.narrowed(criteria).map(narrow -> read(session -> session.count(narrow)));
    }

    /** How many answers there are for each value of a grouping, within the areas one may see. */
    public <A extends Aggregate> Either<Rejection, Map<IndexValue, Long>> count(Criteria<A> criteria, Grouping<A> by) {
        return sight.narrowed(criteria).map(narrow -> read(session -> session.count(narrow, by)));
    }

    /** The life of one aggregate: what happened, when, by whom, and what decided. */
    public <A extends Aggregate> Either<Rejection, List<JournalEntry<A>>> history(Ref<A> ref) {
        return find(ref)
                .map(found -> read(session -> {
                    try (Stream<JournalEntry<A>> entries = session.journal(JournalRange.of(ref))) {
                        return entries.toList();
                    }
                }));
    }

    /**
     * Hands over a part of the journal entry by entry, as it is read, however long it is: what happened in an area in a
     * period. What a gate denies in a part of the area is left out. How many were handed over.
     */
    public <A extends Aggregate> Either<Rejection, Long> journal(
            JournalRange<A> range, Consumer<? super JournalEntry<A>> each) {
        return sight.in(range.type(), range.area()) ? Either.right(handOver(range, each)) : notPermitted();
    }

    private <A extends Aggregate> long handOver(JournalRange<A> range, Consumer<? super JournalEntry<A>> each) {
        Sight.Seen seen = sight.seen();
        return read(session -> {
            try (Stream<JournalEntry<A>> entries = session.journal(range)) {
                return entries.filter(entry -> seen.showsAll(entry.ref()))
                        .peek(each)
                        .mapToLong(entry -> 1)
                        .sum();
            }
        });
    }

    /**
     * Several questions answered from one moment of the store, whatever others write meanwhile: what a report is made of
     * fits together. The desk handed on serves this thread until the answer is there, and only reads: a command given to
     * it, and any question once the answer is there, throws {@link IllegalStateException}.
     */
    public <T> T inSnapshot(Function<? super Desk, ? extends T> questions) {
        return snapshot.isPresent()
                ? questions.apply(this)
                : hall.store().<T>inSnapshot(session -> new Snapshot(session)
                        .during(held -> questions.apply(new Desk(hall, actor, Optional.of(held)))));
    }

    private <T> T read(Function<StoreSession, T> question) {
        return snapshot.isPresent()
                ? snapshot.get().read(question)
                : hall.store().inTransaction(question);
    }

    private List<? extends Either<Rejection, ? extends Accepted<?>>> outcomes(List<? extends Command<?>> commands) {
        List<Either<Rejection, ? extends Accepted<?>>> outcomes = new Transactions(hall, actor).outcomes(commands);
        outcomes.forEach(outcome -> outcome.peekLeft(this::watch));
        return outcomes;
    }

    private void watch(Rejection rejection) {
        hall.watch(actor, rejection);
    }

    private <T> T rehearse(List<? extends Command<?>> commands, Function<Passage, T> part) {
        return hall.store().inTransaction(session -> {
            session.undo();
            Passage passage = new Passage(hall, actor, new Workspace(session));
            passage.gather(commands);
            return part.apply(passage);
        });
    }

    private static <T> Either<Rejection, T> notPermitted() {
        return Either.left(Rejection.of(KernelReason.NOT_PERMITTED.at("")));
    }

    private static <T> Either<Rejection, T> notFound() {
        return Either.left(Rejection.of(KernelReason.NOT_FOUND.at("")));
    }
}
