package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.Reporter;
import org.gridgovernance.task.Request;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.declaration.DeclareCase;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.declaration.WithdrawCase;
import org.gridgovernance.task.intake.AcceptTask;
import org.gridgovernance.task.intake.IntakeReason;
import org.gridgovernance.task.intake.ReportTask;
import org.gridgovernance.task.intake.UrgeTask;
import org.gridgovernance.task.intake.WithdrawTask;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.MatterCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resident sees to his own affairs, and neither does nor learns anything of another's. */
class OwnAffairsTest {
    private final Town town = new Town();
    private final DwellingId flat = town.dwelling("101");
    private final Desk wang = resident("app-wang");
    private final Desk li = resident("app-li");

    @Test
    void heReportsAndFollowsAndUrgesAndWithdrawsHisOwn() {
        Task task = done(wang, reports("app-wang", TaskSource.RESIDENT_APP));
        done(wang, urges(task.id()));
        assertThat(wang.find(Docket.entry(HOME, task.id())).get().state().urges())
                .isEqualTo(1);
        assertThat(done(wang, withdraws(task.id())).stage().isOpen()).isFalse();
        assertThat(wang.history(Docket.entry(HOME, task.id())).get()).hasSize(3);
    }

    @Test
    void heSeesWhatHeReportedWholeInTheAnswer() {
        Request asked = reports("app-wang", TaskSource.RESIDENT_APP).request();
        assertThat(done(wang, reports("app-wang", TaskSource.RESIDENT_APP))
                        .request()
                        .what())
                .isEqualTo(asked.what());
    }

    @Test
    void heReportsForNobodyElse() {
        refused(wang, reports("app-li", TaskSource.RESIDENT_APP), KernelReason.NOT_PERMITTED.at(""));
        ReportTask anonymous = ReportTask.builder()
                .from(reports("app-wang", TaskSource.RESIDENT_APP))
                .request(Request.builder()
                        .from(reports("app-wang", TaskSource.RESIDENT_APP).request())
                        .reporter(Optional.empty())
                        .build())
                .build();
        refused(wang, anonymous, KernelReason.NOT_PERMITTED.at(""));
        assertThat(town.desk().count(Criteria.of(Task.TYPE)).get()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESIDENT_APP", "DEPARTMENT"})
    void heReportsByHisAppAlone(TaskSource source) {
        refused(wang, reports("app-wang", source), IntakeReason.NOT_FOR_ONESELF.at("request.source"));
    }

    @Test
    void heTakesNoNumberOfAnOrderAndWatchesNobody() {
        ReportTask fine = reports("app-wang", TaskSource.RESIDENT_APP);
        ReportTask nosy = ReportTask.builder()
                .from(fine)
                .request(Request.builder()
                        .from(fine.request())
                        .reference("12345-1")
                        .occasion("台风")
                        .about(town.resident())
                        .build())
                .build();
        assertThat(wang.execute(nosy).getLeft().reasons())
                .containsExactlyInAnyOrder(
                        IntakeReason.NOT_FOR_ONESELF.at("request.reference"),
                        IntakeReason.NOT_FOR_ONESELF.at("request.occasion"),
                        IntakeReason.NOT_FOR_ONESELF.at("request.about"));
    }

    @Test
    void heReportsWhatIsOfToday() {
        ReportTask late = ReportTask.builder()
                .from(reports("app-wang", TaskSource.RESIDENT_APP))
                .occurredAt(NOW.minus(Duration.ofDays(2)))
                .build();
        refused(wang, late, IntakeReason.NOT_FOR_ONESELF.at("occurredAt"));
    }

    @Test
    void heLearnsOfNobodyByNamingHim() {
        ReportTask fine = reports("app-wang", TaskSource.RESIDENT_APP);
        town.does(withRequest(reports("app-li", TaskSource.RESIDENT_APP), like -> like.reference("12345-1")));
        ResidentId known = town.resident();
        ResidentId gone = new ResidentId(Town.id(4711));
        assertLearns(fine, "request.about", like -> like.about(known), like -> like.about(gone));
        assertLearns(fine, "request.reporter.resident", like -> from(like, known), like -> from(like, gone));
        assertLearns(fine, "request.reference", like -> like.reference("12345-1"), like -> like.reference("12345-2"));
    }

    /** That one is there and one is not is told alike. */
    private void assertLearns(
            ReportTask fine, String path, UnaryOperator<Request.Builder> there, UnaryOperator<Request.Builder> gone) {
        for (UnaryOperator<Request.Builder> but : List.of(there, gone)) {
            ReportTask named = withRequest(fine, but);
            Rejection told = Rejection.of(IntakeReason.NOT_FOR_ONESELF.at(path));
            assertThat(wang.check(named).getLeft()).isEqualTo(told);
            assertThat(wang.execute(named).getLeft()).isEqualTo(told);
        }
    }

    private static ReportTask withRequest(ReportTask command, UnaryOperator<Request.Builder> but) {
        return ReportTask.builder()
                .from(command)
                .request(but.apply(Request.builder().from(command.request())).build())
                .build();
    }

    private static Request.Builder from(Request.Builder like, ResidentId resident) {
        return like.reporter(
                new Reporter(PersonName.of("王小明"), Optional.empty(), Optional.of(resident), Optional.of("app-wang")));
    }

    @Test
    void heIsToldNothingOfTheRegister() {
        ServiceCase declared = done(wang, declares("app-wang"));
        assertThat(declared.prefilled()).isEmpty();
        assertThat(town.does(declares("app-wang")).prefilled()).isNotEmpty();
    }

    @Test
    void whatIsAnothersIsAsIfItWereNotThere() {
        Task task = done(li, reports("app-li", TaskSource.RESIDENT_APP));
        TaskId none = new TaskId(Town.id(4711));
        assertThat(wang.execute(urges(task.id())).getLeft())
                .isEqualTo(wang.execute(urges(none)).getLeft())
                .isEqualTo(Rejection.of(KernelReason.NOT_FOUND.at("")));
        assertThat(wang.execute(withdraws(task.id())).getLeft())
                .isEqualTo(wang.execute(withdraws(none)).getLeft());
        assertThat(wang.preview(withdraws(task.id())).getLeft())
                .isEqualTo(wang.preview(withdraws(none)).getLeft());
        assertThat(wang.check(withdraws(task.id())).getLeft())
                .isEqualTo(wang.check(withdraws(none)).getLeft());
        assertThat(wang.find(Docket.entry(HOME, task.id())).isLeft()).isTrue();
        assertThat(wang.search(Criteria.of(Task.TYPE)).get().items()).isEmpty();
        assertThat(wang.count(Criteria.of(Task.TYPE), Task.STAGE).get()).isEmpty();
        assertThat(town.desk().find(Docket.entry(HOME, task.id())).get().state())
                .isEqualTo(task);
    }

    @Test
    void whatIsNotAResidentsAffairIsNotPermitted() {
        Task task = done(wang, reports("app-wang", TaskSource.RESIDENT_APP));
        refused(
                wang,
                AcceptTask.builder()
                        .commandId(town.nextId())
                        .occurredAt(NOW)
                        .home(HOME)
                        .task(task.id())
                        .build(),
                KernelReason.NOT_PERMITTED.at(""));
    }

    @Test
    void heDeclaresAndWithdrawsHisOwnCasesOnly() {
        refused(wang, declares("app-li"), KernelReason.NOT_PERMITTED.at(""));
        ServiceCase declared = done(wang, declares("app-wang"));
        refused(li, withdraws(declared), KernelReason.NOT_FOUND.at(""));
        done(wang, withdraws(declared));
        assertThat(li.search(Criteria.of(ServiceCase.TYPE)).get().items()).isEmpty();
        assertThat(wang.count(Criteria.of(ServiceCase.TYPE)).get()).isEqualTo(1);
    }

    private Desk resident(String account) {
        return town.governance().as(Actor.of(account, Grant.of(Role.RESIDENT, HOME)));
    }

    private ReportTask reports(String account, TaskSource source) {
        return ReportTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .request(Errands.request(Errands.LEAKAGE)
                        .source(source)
                        .department(Optional.empty())
                        .reporter(new Reporter(
                                PersonName.of("王小明"), Optional.empty(), Optional.empty(), Optional.of(account)))
                        .build())
                .build();
    }

    private UrgeTask urges(TaskId task) {
        return UrgeTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .said(Errands.said())
                .build();
    }

    private WithdrawTask withdraws(TaskId task) {
        return WithdrawTask.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .task(task)
                .because(Errands.said())
                .build();
    }

    private DeclareCase declares(String account) {
        return DeclareCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .matter(MatterCode.of("certificate.residence"))
                .channel(Channel.ONLINE)
                .applicant(town.does(town.registration()
                                .residence(Town.tenancy(flat))
                                .build())
                        .id())
                .account(account)
                .build();
    }

    private WithdrawCase withdraws(ServiceCase declared) {
        return WithdrawCase.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .serviceCase(declared.id())
                .because(Errands.said())
                .build();
    }

    private static <A extends org.gridgovernance.kernel.Aggregate> A done(Desk desk, Command<A> command) {
        Either<Rejection, Accepted<A>> answer = desk.execute(command);
        assertThat(answer.isRight()).as("%s", answer).isTrue();
        return answer.get().aggregate();
    }

    private static void refused(Desk desk, Command<?> command, Reason reason) {
        Either<Rejection, ? extends Accepted<?>> answer = desk.execute(command);
        assertThat(answer.isLeft()).as("%s", answer).isTrue();
        assertThat(answer.getLeft().reasons()).isEqualTo(List.of(reason));
    }
}
