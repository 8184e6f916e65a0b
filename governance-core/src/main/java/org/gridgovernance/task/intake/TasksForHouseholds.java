package org.gridgovernance.task.intake;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Request;

/**
 * One task for every household of a grid (一事多户): a flood warning, a check of every door. How far that has come, or how it
 * came out. Immutable.
 *
 * @param households how many households were gone through
 * @param reported for how many of them a task is on record
 * @param refused the answers for the others, with their reasons
 */
public record TasksForHouseholds(long households, long reported, List<Answer> refused) {
    private static final int PORTION = 500;

    /** Copies the list. */
    public TasksForHouseholds {
        refused = List.copyOf(refused);
    }

    /**
     * Reports the tasks, some hundred at a time. Sent again with the same id, those on record are answered again and not made
     * again; so it may be stopped and begun anew. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to
     * whom may not read the households of the community.
     *
     * @param asked what is asked of each; household, dwelling and grid are filled in, and a reference is left out
     * @param id from which the ids of the commands are derived
     * @param at when it was asked; the households are those of that day
     * @param progress is told after each portion how far it has come
     */
    public static Either<Rejection, TasksForHouseholds> report(
            Desk desk,
            AreaCode community,
            GridId grid,
            Request asked,
            CommandId id,
            Instant at,
            Consumer<? super TasksForHouseholds> progress) {
        LocalDate on = Moment.day(at);
        Criteria<Household> households = Criteria.of(Household.TYPE)
                .within(community)
                .where(Household.LIVES_IN_GRID.asOf(grid, on), Household.DISSOLVED_ON.absent())
                .limit(PORTION);
        Running running = new Running();
        return desk.searchAll(households, page -> {
                    List<ReportTask> commands = page.stream()
                            .map(found -> report(found.state(), asked, id, at, on))
                            .toList();
                    running.add(desk.executeAll(commands));
                    progress.accept(running.soFar);
                })
                .map(all -> running.soFar);
    }

    private static ReportTask report(Household household, Request asked, CommandId id, Instant at, LocalDate on) {
        return ReportTask.builder()
                .commandId(id.derive(household.id().value().toString()))
                .occurredAt(at)
                .home(household.home())
                .request(Request.builder()
                        .from(asked)
                        .household(household.id())
                        .dwelling(household.dwelling().asOf(on).findFirst())
                        .grid(Optional.empty())
                        .reference(Optional.empty())
                        .build())
                .build();
    }

    private static final class Running {
        private TasksForHouseholds soFar = new TasksForHouseholds(0, 0, List.of());

        void add(List<Answer> answers) {
            List<Answer> no =
                    answers.stream().filter(answer -> !answer.isAccepted()).toList();
            soFar = new TasksForHouseholds(
                    soFar.households + answers.size(),
                    soFar.reported + answers.size() - no.size(),
                    Stream.concat(soFar.refused.stream(), no.stream()).toList());
        }
    }
}
