package org.gridgovernance.mediation;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Decision;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;

/**
 * The cases of a committee (调解案卷): how commands look up the case they name, whether what they would do can be done at its
 * stage, and on whose behalf. Thread-safe.
 */
public final class CaseDocket {
    private static final Reason UNKNOWN = MediationReason.CASE_UNKNOWN.at("mediation");

    private CaseDocket() {}

    /** Where a case is kept. */
    public static Ref<MediationCase> entry(AreaCode home, MediationCaseId id) {
        return Ref.to(MediationCase.TYPE, home, id);
    }

    /**
     * Begins the line of a command in a case: it must be there, at a stage at which that can be done, and not be told of for a
     * time before it came to that stage. In the standard book {@link Role#MEDIATOR} brings the right.
     *
     * @param name the command's stable name
     * @param shape the command's type
     * @param right the right it needs
     * @param act what it does
     * @param mediation which case it names, as its field {@code mediation}
     */
    public static <A extends Aggregate, C extends Command<A>> Handling.Steps<C, A> act(
            String name, Class<C> shape, String right, CaseAct act, Function<? super C, MediationCaseId> mediation) {
        return act(name, shape, right, act, mediation, Role.MEDIATOR);
    }

    /**
     * Begins the line of a command in a case whose right other roles bring, see {@link #act(String, Class, String, CaseAct,
     * Function)}.
     *
     * @param name the command's stable name
     * @param shape the command's type
     * @param right the right it needs
     * @param act what it does
     * @param mediation which case it names, as its field {@code mediation}
     * @param role the standard role that brings the right
     */
    public static <A extends Aggregate, C extends Command<A>> Handling.Steps<C, A> act(
            String name,
            Class<C> shape,
            String right,
            CaseAct act,
            Function<? super C, MediationCaseId> mediation,
            Role role) {
        return Handling.of(name, shape)
                .needs(right, role)
                .touches(
                        command -> entry(command.home(), mediation.apply(command)),
                        UNKNOWN,
                        (found, command) -> against(found, act, command));
    }

    private static Stream<Reason> against(MediationCase found, CaseAct act, Command<?> command) {
        if (!act.isPossibleAt(found.stage())) {
            return Stream.of(act.refusal().at("mediation"));
        }
        return command.occurredAt().isBefore(found.stageSince())
                ? Stream.of(MediationReason.BEFORE_LAST_ACT.at("occurredAt"))
                : Stream.empty();
    }

    /** A decision of those who conduct the case: no party, and nobody who acts for one, decides it so. */
    public static <A extends Aggregate, C extends Command<A>> Decision<C, A> conducted(
            Function<? super C, MediationCaseId> mediation, Decision<C, A> decision) {
        return (command, facts, deciding) -> isParty(command, mediation.apply(command), facts, deciding)
                ? Either.left(Rejection.of(MediationReason.PARTY_CANNOT_CONDUCT.at("")))
                : decision.decide(command, facts, deciding);
    }

    /** A decision of one side: of whoever belongs to it, or of those who conduct the case and were told so by it. */
    public static <A extends Aggregate, C extends Command<A>> Decision<C, A> ofSide(
            Function<? super C, MediationCaseId> mediation, ToIntFunction<? super C> party, Decision<C, A> decision) {
        return ofSide(mediation, party, "party", decision);
    }

    /**
     * A decision of one side, of a command that names it elsewhere, see {@link #ofSide(Function, ToIntFunction, Decision)}.
     *
     * @param path the field that names the party, as in the command's JSON
     */
    public static <A extends Aggregate, C extends Command<A>> Decision<C, A> ofSide(
            Function<? super C, MediationCaseId> mediation,
            ToIntFunction<? super C> party,
            String path,
            Decision<C, A> decision) {
        return (command, facts, deciding) -> {
            MediationCase found = facts.the(entry(command.home(), mediation.apply(command)));
            List<Integer> own = found.sidesOf(deciding.actor()).toList();
            boolean foreign = deciding.isForOneself() || !own.isEmpty();
            return foreign && !own.contains(party.applyAsInt(command))
                    ? Either.left(Rejection.of(MediationReason.NOT_YOUR_SIDE.at(path)))
                    : decision.decide(command, facts, deciding);
        };
    }

    private static boolean isParty(Command<?> command, MediationCaseId id, Facts facts, Deciding deciding) {
        return facts.the(entry(command.home(), id))
                .sidesOf(deciding.actor())
                .findAny()
                .isPresent();
    }

    /** That happens in the case a command names. */
    public static Either<Rejection, Outcome<MediationCase>> happens(
            Command<MediationCase> command, MediationCaseId mediation, MediationEvent... events) {
        return Outcome.of(entry(command.home(), mediation), events).accepted();
    }

    /** The reason if something is wrong with the case a command names; whether it is there is asked apart. */
    public static List<Reason> refusedIf(
            Command<?> command,
            MediationCaseId mediation,
            Facts facts,
            Predicate<MediationCase> wrong,
            Reason otherwise) {
        return facts.find(entry(command.home(), mediation)).filter(wrong).map(found -> otherwise).stream()
                .toList();
    }

    /** The reason if the case a command names has no such party. */
    public static List<Reason> unlessParty(Command<?> command, MediationCaseId mediation, int party, Facts facts) {
        return refusedIf(
                command,
                mediation,
                facts,
                found -> found.party(party).isEmpty(),
                MediationReason.PARTY_UNKNOWN.at("party"));
    }

    /** The reason if the term of the case a command names was over when it occurred (期限届满). */
    public static List<Reason> unlessInTerm(Command<?> command, MediationCaseId mediation, Facts facts) {
        return refusedIf(
                command,
                mediation,
                facts,
                found -> found.isOverdue(command.occurredAt()),
                MediationReason.TERM_OVER.at("mediation"));
    }

    /**
     * What is wrong with a text that must say something: blank, erased, or longer than 2,000 characters.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public static List<Reason> faults(PersonalText text, String path) {
        return text.fault(MediationReason.TEXT_BLANK, path).stream().toList();
    }

    /** Whether a day may be told of: not before another, and not after the one on which the command occurred. */
    public static boolean isPlausible(LocalDate on, LocalDate notBefore, Command<?> command) {
        return !on.isBefore(notBefore) && !on.isAfter(Moment.day(command.occurredAt()));
    }
}
