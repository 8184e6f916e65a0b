package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.STREET;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Assignee;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;

/** What the races of those who serve share: commands filled in, and counts of who won. */
abstract class ServingRaces extends HouseContract {
    final Jobs jobs = new Jobs(HERE, this::now);
    final Crew crew = new Crew(HERE, this::now);
    final Crew street = new Crew(STREET, this::now);

    OrganizationRef team() {
        return crew.organization(desk, OrganizationKind.VOLUNTEER_TEAM, "team");
    }

    OrganizationRef department(String title) {
        return street.organization(desk, OrganizationKind.DEPARTMENT, title);
    }

    List<WorkerId> hands(OrganizationRef of, int many) {
        return IntStream.range(0, many).mapToObj(i -> crew.worker(desk, of)).toList();
    }

    /** Reported, and nothing more. */
    TaskId reported() {
        return done(desk, jobs.report(Jobs.seen(Jobs.RUBBISH).build())).id();
    }

    /** Reported and accepted. */
    TaskId accepted() {
        TaskId task = reported();
        done(desk, jobs.accept(task));
        return task;
    }

    /** Given to somebody. */
    TaskId dispatched(WorkerId to) {
        TaskId task = accepted();
        done(desk, jobs.dispatch(task, Assignee.of(to)));
        return task;
    }

    /** Begun by somebody. */
    TaskId begun(WorkerId by) {
        TaskId task = dispatched(by);
        done(desk, jobs.take(task, by));
        done(desk, jobs.start(task));
        return task;
    }

    Task found(TaskId task) {
        return desk.find(ref(task)).get().state();
    }

    static Ref<Task> ref(TaskId task) {
        return Ref.to(Task.TYPE, HERE, task);
    }

    /** What happened to the task, the last at the end. */
    List<?> told(TaskId task) {
        return desk.history(ref(task)).get().stream()
                .map(entry -> entry.event())
                .toList();
    }

    long told(TaskId task, Class<?> event) {
        return told(task).stream().filter(event::isInstance).count();
    }

    /** Each does its own at the same moment. */
    List<Either<Rejection, ? extends Accepted<?>>> atOnce(List<? extends Command<?>> commands) {
        return atOnce(desk, commands);
    }

    List<Either<Rejection, ? extends Accepted<?>>> atOnce(Desk at, List<? extends Command<?>> commands) {
        return atOnce(commands.size(), i -> () -> at.execute(commands.get(i)));
    }

    static <A> List<A> won(List<? extends Either<Rejection, ? extends A>> answers) {
        return answers.stream().<A>flatMap(Either::toJavaStream).toList();
    }

    static <A extends Aggregate> List<A> states(List<? extends Either<Rejection, Accepted<A>>> answers) {
        return answers.stream()
                .flatMap(Either::toJavaStream)
                .map(Accepted::aggregate)
                .toList();
    }

    /** One was accepted, and all others are told one of those reasons. */
    static void oneOf(int round, List<? extends Either<Rejection, ?>> answers, ReasonCode... otherwise) {
        assertThat(answers.stream().filter(Either::isRight))
                .as("round %s", round)
                .hasSize(1);
        lostFor(round, answers, otherwise);
    }

    /** Whoever was refused is told one of those reasons and nothing else. */
    static void lostFor(int round, List<? extends Either<Rejection, ?>> answers, ReasonCode... reasons) {
        Set<String> codes = Set.copyOf(Stream.of(reasons).map(ReasonCode::code).toList());
        assertThat(answers.stream().filter(Either::isLeft).flatMap(no -> no.getLeft().reasons().stream()))
                .as("round %s", round)
                .allMatch(reason -> codes.contains(reason.code()));
    }
}
