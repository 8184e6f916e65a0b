package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.examples.FollowYourOwnReportMain.LAN;
import static org.gridgovernance.examples.FollowYourOwnReportMain.MING;
import static org.gridgovernance.examples.FollowYourOwnReportMain.report;
import static org.gridgovernance.examples.FollowYourOwnReportMain.resident;
import static org.gridgovernance.examples.FollowYourOwnReportMain.seen;
import static org.gridgovernance.examples.FollowYourOwnReportMain.settle;
import static org.gridgovernance.examples.serving.Neighbourhood.COMMUNITY;

import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Tasks;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskStage;
import org.junit.jupiter.api.Test;

class FollowYourOwnReportMainTest {
    private final Neighbourhood place = FollowYourOwnReportMain.place();
    private final Task leak = report(place, MING, "欧阳明", "building.leakage", "厨房天花板漏水");
    private final Task noise = report(place, LAN, "王小兰", "order.noise", "楼上很吵");
    private final Desk ming = resident(place, MING);

    @Test
    void ofTwoReportsEachSeesTheirOwn() {
        assertThat(seen(ming)).extracting(Task::id).containsExactly(leak.id());
        assertThat(seen(resident(place, LAN))).extracting(Task::id).containsExactly(noise.id());
        assertThat(seen(resident(place, "resident-3"))).isEmpty();
        assertThat(seen(place.clerk())).hasSize(2);
    }

    @Test
    void neitherCountsNorIdsNorTheJournalTellOfAnothers() {
        assertThat(ming.count(Criteria.of(Task.TYPE).within(COMMUNITY)).get()).isEqualTo(1);
        assertThat(ming.count(Criteria.of(Task.TYPE).where(Task.MATTER.is(noise.matter())))
                        .get())
                .isZero();
        assertThat(ming.find(Ref.to(Task.TYPE, COMMUNITY, noise.id())).getLeft().reasons())
                .containsExactly(KernelReason.NOT_FOUND.at(""));
        assertThat(ming.journal(JournalRange.of(Task.TYPE, COMMUNITY), entry -> {})
                        .isLeft())
                .isTrue();
    }

    @Test
    void whatTheClerkDoesIsSeenAtOnce() {
        new Tasks(place, place.clerk()).accept(leak);

        assertThat(seen(ming)).extracting(Task::stage).containsExactly(TaskStage.ACCEPTED);
        assertThat(ming.history(Ref.to(Task.TYPE, COMMUNITY, leak.id())).get()).hasSize(2);
    }

    @Test
    void theAnswerIsForThemAlone() {
        new Tasks(place, place.clerk()).accept(leak);
        settle(place, leak, "已修补防水层");

        assertThat(seen(ming)).extracting(Task::answer).containsExactly(Optional.of(PersonalText.of("已修补防水层")));
        assertThat(seen(resident(place, LAN))).extracting(Task::answer).containsExactly(Optional.empty());
    }

    @Test
    void mainPrintsTheProgressOfBoth() {
        assertThat(Printed.by(() -> FollowYourOwnReportMain.main(new String[0])))
                .isEqualTo("""
                        09-26 09:00
                          resident-1  building.leakage registered since 09-26 09:00, in time
                          resident-2  order.noise registered since 09-26 09:00, in time
                        09-26 10:00
                          resident-1  building.leakage accepted since 09-26 10:00, in time
                          resident-2  order.noise returned since 09-26 10:00: 请说明楼栋和时间
                        09-29 16:00
                          resident-1  building.leakage resolved since 09-29 16:00, in time: 已修补防水层
                          resident-2  order.noise returned since 09-26 10:00: 请说明楼栋和时间
                        """);
    }
}
