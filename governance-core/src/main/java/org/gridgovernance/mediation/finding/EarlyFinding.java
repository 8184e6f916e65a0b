package org.gridgovernance.mediation.finding;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;

/**
 * What a look for disputes about to begin came to (苗头发现结果). Immutable.
 *
 * @param raised how many suggestions were raised, or got further tasks
 * @param known how many were on record already by then
 * @param overtaken how many were to be raised and were not, since a task or a person changed in that moment, or somebody
 *     named is erased
 */
public record EarlyFinding(long raised, long known, long overtaken) {
    private static final int AT_ONCE = 200;

    /**
     * Looks through the tasks of the last days for what repeats itself, and tells what is to be raised: a {@link
     * RaiseSuggestion} for each pattern that is not on record with all its tasks. Where a narrower pattern tells the same tasks,
     * a wider one is left out. Raises nothing. Reads from one moment of the store, page by page; memory holds the tasks of the
     * matters that count. Which days and matters are looked through is told by the rule of that area, which of them make a
     * pattern by the rule of each community.
     *
     * <p>Sees what the desk's actor may read: of tasks none but his own if he may read no others; without tenures, no tenant is
     * known; without suggestions, what is on record is told too, and answered again or refused when it is raised. Holders of a
     * dwelling count if they are residents: of a household that holds it, a task does not tell who asked.
     *
     * @param desk where it is asked
     * @param area of which area, with all below it
     * @param day the last of those days; tasks told of later do not count
     * @return in the order of communities; or refused for {@link KernelReason#NOT_PERMITTED}, as a search for tasks is
     */
    public static Either<Rejection, List<RaiseSuggestion>> in(Desk desk, AreaCode area, LocalDate day) {
        return desk.inSnapshot(reading -> new Screening(reading, day).over(area));
    }

    /**
     * Raises what {@link #in} tells. Call it as often as you like, from several nodes at once: what follows from the same facts
     * is one command, and one suggestion. It never makes a case.
     *
     * @param desk where it is asked; not one of a snapshot
     * @param area of which area, with all below it
     * @param day the last of the days that are looked through; today, unless something is made up for
     * @param each is handed what was raised, after it is on record
     * @return refused for {@link KernelReason#NOT_PERMITTED} to whom lacks a right
     */
    public static Either<Rejection, EarlyFinding> raiseAll(
            Desk desk, AreaCode area, LocalDate day, Consumer<? super Suggestion> each) {
        return in(desk, area, day).flatMap(commands -> raiseAll(desk, commands, each));
    }

    private static Either<Rejection, EarlyFinding> raiseAll(
            Desk desk, List<RaiseSuggestion> commands, Consumer<? super Suggestion> each) {
        EarlyFinding sum = new EarlyFinding(0, 0, 0);
        for (int from = 0; from < commands.size(); from += AT_ONCE) {
            for (Answer answer : desk.executeAll(commands.subList(from, Math.min(from + AT_ONCE, commands.size())))) {
                answer.outcome().peek(accepted -> each.accept((Suggestion) accepted.aggregate()));
                if (answer.outcome().isLeft() && answer.outcome().getLeft().names(KernelReason.NOT_PERMITTED)) {
                    return Either.left(answer.outcome().getLeft());
                }
                sum = sum.and(answer);
            }
        }
        return Either.right(sum);
    }

    private EarlyFinding and(Answer answer) {
        if (answer.outcome().isRight()) {
            return new EarlyFinding(raised + 1, known, overtaken);
        }
        return answer.outcome().getLeft().names(FindingReason.NOTHING_NEW)
                ? new EarlyFinding(raised, known + 1, overtaken)
                : new EarlyFinding(raised, known, overtaken + 1);
    }
}
