package org.gridgovernance.store.contract;

import static org.gridgovernance.store.contract.Town.ELSEWHERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;
import static org.gridgovernance.store.contract.Town.NOW;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.desk.ServiceHall;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.PolicyBook;
import org.gridgovernance.policy.Question;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.contract.Confidence.ConfidenceId;
import org.gridgovernance.store.contract.Confidence.Told;

/** A house over a fresh store in which things are told in confidence; of two that do the same, ids and times are the same. */
final class ConfidentialWorld implements AutoCloseable {
    static final AreaCode PROVINCE = AreaCode.of("42");

    /** Sees all, by a gate. */
    static final Actor KEEPER = clerk("keeper");
    /** Sees all next door, by a gate. */
    static final Actor WARDEN = clerk("warden");
    /** May read all that is not confidential, by a gate. */
    static final Actor BLANKET = clerk("blanket");
    /** Is denied: next door what is confidential, elsewhere all. */
    static final Actor BANNED = clerk("banned");
    /** Has every role. */
    static final Actor CLERK = clerk("clerk");
    /** Has none. */
    static final Actor STRANGER = Actor.of("stranger");
    /** May do things for himself. */
    static final Actor RESIDENT = Actor.of("resident", Grant.of(Role.RESIDENT, PROVINCE));

    private final StoreFixture fixture;
    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();
    private final ServiceHall hall;

    ConfidentialWorld(StoreFixture fixture) {
        this.fixture = fixture;
        ServiceHall.Builder builder =
                ServiceHall.over(fixture.store(), clock::get, this::nextId).concept(Confidences.TABLE);
        gates(builder.book());
        hall = builder.build();
    }

    private static void gates(PolicyBook.Builder book) {
        book.gate("the keeper sees all", 1, Scope.everywhere(), MayReadConfidential.class, of(KEEPER)::permits)
                .gate("the warden sees", 1, Scope.in(NEXT_DOOR), MayReadConfidential.class, of(WARDEN)::permits)
                .gate("banned next door", 1, Scope.in(NEXT_DOOR), MayReadConfidential.class, of(BANNED)::denies)
                .gate("all may be read", 1, Scope.everywhere(), MayRead.class, of(BLANKET)::permits)
                .gate("banned elsewhere", 1, Scope.in(ELSEWHERE), MayRead.class, of(BANNED)::denies);
    }

    private static Of of(Actor actor) {
        return new Of(actor);
    }

    /** What a gate says of one actor. */
    private record Of(Actor actor) {
        Verdict permits(Question question) {
            return question.actor().equals(actor) ? Verdict.permit() : Verdict.abstain();
        }

        Verdict denies(Question question) {
            return question.actor().equals(actor) ? Verdict.deny(Confidences.Refusal.CLOSED) : Verdict.abstain();
        }
    }

    private static Actor clerk(String account) {
        return Actor.of(account, Grant.of(Role.OBSERVER, PROVINCE), Grant.of(Role.MEDIATOR, PROVINCE));
    }

    /** In the order of time. */
    UUID nextId() {
        return id(ids.incrementAndGet());
    }

    static UUID id(long n) {
        return new UUID(0x0190_0000_0000_7000L + (n << 16), 0x8000_0000_0000_0000L | n);
    }

    CommandId nextCommand() {
        return CommandId.of("c-" + commands.incrementAndGet());
    }

    Instant now() {
        return clock.get();
    }

    void later() {
        clock.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
    }

    Desk as(Actor actor) {
        return hall.as(actor);
    }

    /** Confided by the keeper, and seen by these. */
    Confidence confided(AreaCode home, Told told) {
        return done(KEEPER, new Confidences.Confide(nextCommand(), now(), home, told));
    }

    /** What the keeper tells otherwise. */
    Confidence told(Confidence confidence, Told told) {
        return done(KEEPER, tell(confidence.home(), confidence.id(), told));
    }

    Confidences.Tell tell(AreaCode home, ConfidenceId id, Told told) {
        return new Confidences.Tell(nextCommand(), now(), home, id, told);
    }

    <A extends Aggregate> A done(Actor actor, Command<A> command) {
        Either<Rejection, Accepted<A>> answer = as(actor).execute(command);
        return answer.getOrElseThrow(no -> new AssertionError(no.toString())).aggregate();
    }

    StoreAudit audit() {
        return StoreAudit.of(fixture.store(), hall.types(), AreaCode.NATION);
    }

    @Override
    public void close() {
        fixture.close();
    }
}
