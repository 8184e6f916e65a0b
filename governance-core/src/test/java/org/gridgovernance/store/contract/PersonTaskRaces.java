package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.register;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskEvent;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskStage;
import org.gridgovernance.task.intake.ReportTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of those whom tasks are about, whoever writes first. */
@Tag("persons")
abstract class PersonTaskRaces extends ServingRaces {
    /** Reported before or after, nothing personal is left of whoever was erased. */
    @Test
    void ofWhoIsErasedNothingIsLeftInTasks() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident person = done(desk, register(HERE, "王小明"));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .<Command<?>>mapToObj(i -> i == 0 ? Town.erase(person) : i % 2 == 0 ? about(person) : by(person))
                    .toList());
            assertThat(answers.get(0).isRight()).as("round %s", round).isTrue();
            lostFor(round, answers, KernelReason.SUBJECT_ERASED);
            assertThat(concerning(person))
                    .as("round %s", round)
                    .hasSize(won(answers).size() - 1)
                    .allMatch(task ->
                            task.erasedOn().isPresent() && task.request().what().isErased())
                    .allMatch(task -> task.request().reporter().stream()
                            .allMatch(reporter -> reporter.name().isErased()))
                    .allMatch(task -> nothingTold(task.id()));
        }
        assertClean();
    }

    private boolean nothingTold(TaskId task) {
        return desk.history(ref(task)).get().stream()
                .map(entry -> entry.event())
                .filter(TaskEvent.Registered.class::isInstance)
                .map(event -> ((TaskEvent.Registered) event).request())
                .allMatch(request -> request.what().isErased());
    }

    /** Reported before or after, it is a task about the entry kept. */
    @Test
    void whoIsMergedMeanwhileTakesHisTasksAlong() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident kept = done(desk, register(HERE, "k" + round));
            Resident other = done(desk, register(HERE, "o" + round));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .<Command<?>>mapToObj(i -> i == 0 ? Town.merge(kept, other) : about(other))
                    .toList());
            assertThat(answers).as("round %s", round).allMatch(Either::isRight);
            assertThat(count(Criteria.of(Task.TYPE).where(Task.ABOUT.is(other.id()))))
                    .as("round %s", round)
                    .isZero();
            assertThat(count(Criteria.of(Task.TYPE).where(Task.ABOUT.is(kept.id()))))
                    .isEqualTo(THREADS - 1);
        }
        assertClean();
    }

    /** Reported before or after, no task is open about whoever died. */
    @Test
    void aboutWhoDiedNothingStaysOpen() {
        for (int round = 0; round < ROUNDS; round++) {
            Resident person = done(desk, register(HERE, "王小明"));
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .<Command<?>>mapToObj(i -> i == 0 ? Town.death(person) : about(person))
                    .toList());
            assertThat(answers.get(0).isRight()).as("round %s", round).isTrue();
            lostFor(round, answers, ResidentReason.DECEASED);
            assertThat(concerning(person))
                    .as("round %s", round)
                    .hasSize(won(answers).size() - 1)
                    .allMatch(task -> task.stage() == TaskStage.LEFT);
        }
        assertClean();
    }

    private List<Task> concerning(Resident person) {
        return desk
                .search(Criteria.of(Task.TYPE).where(Task.ABOUT.is(person.id())).where(Task.REPORTER.is(person.id())))
                .get()
                .items()
                .stream()
                .map(Found::state)
                .toList();
    }

    private ReportTask about(Resident person) {
        return jobs.report(Jobs.seen(Jobs.RUBBISH).about(person.id()).build());
    }

    private ReportTask by(Resident person) {
        return jobs.report(Jobs.seen(Jobs.RUBBISH)
                .reporter(new Reporter(
                        PersonName.of("王小明"), Optional.empty(), Optional.of(person.id()), Optional.empty()))
                .build());
    }
}
