package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.WorkforceActs.ago;
import static org.gridgovernance.WorkforceActs.today;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.RepeatedTest;

/** Many at one post, one at many posts, and one who leaves meanwhile: whoever comes second sees what the first one did. */
class PostRaceTest {
    private static final int RIVALS = 8;

    private final Town town = new Town();

    @RepeatedTest(5)
    void ofManyExactlyOneComesToHoldThePost() throws Exception {
        OrganizationRef committee = ago(town, 0).committee();
        PostId post = ago(town, 0).post(PostKind.ELECTED);
        List<? extends Command<?>> rivals = IntStream.range(0, RIVALS)
                .mapToObj(i ->
                        today(town).fill(post, ago(town, 9).worker(committee)).build())
                .toList();
        assertThat(atOnce(rivals).stream().filter(Either::isRight)).hasSize(1);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @RepeatedTest(5)
    void ofManyPostsSomebodyComesToHoldExactlyOne() throws Exception {
        WorkerId worker = ago(town, 9).worker();
        List<? extends Command<?>> rivals = IntStream.range(0, RIVALS)
                .mapToObj(i -> today(town)
                        .fill(ago(town, 0).post(PostKind.ELECTED), worker)
                        .build())
                .toList();
        assertThat(atOnce(rivals).stream().filter(Either::isRight)).hasSize(1);
        assertThat(town.desk()
                        .count(Criteria.of(Post.TYPE).where(Post.HELD_BY.asOf(worker, Town.TODAY)))
                        .get())
                .isEqualTo(1);
    }

    @RepeatedTest(10)
    void whoLeavesServiceMeanwhileHoldsNoPost() throws Exception {
        OrganizationRef team = ago(town, 0).team();
        town.does(ago(town, 9).offer(team.id(), "防汛先锋岗"));
        WorkerId worker = ago(town, 9).worker(team);
        PostId post = ago(town, 0).post(PostKind.ELECTED);
        atOnce(List.of(
                ago(town, 1).fill(post, worker).build(),
                ago(town, 1).take(team.id(), "防汛先锋岗", worker),
                today(town).leave(worker)));
        assertThat(town.desk().find(Post.of(HOME, post)).get().state().holder()).isEmpty();
        assertThat(town.desk()
                        .find(team.ref())
                        .get()
                        .state()
                        .vanguardPosts()
                        .get(0)
                        .holder())
                .isEmpty();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    private List<Either<Rejection, ? extends Accepted<?>>> atOnce(List<? extends Command<?>> commands)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(commands.size());
        ExecutorService hands = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Either<Rejection, ? extends Accepted<?>>>> answers = new ArrayList<>();
            for (Command<?> command : commands) {
                answers.add(hands.submit(() -> {
                    together.await();
                    return town.tries(command);
                }));
            }
            List<Either<Rejection, ? extends Accepted<?>>> outcomes = new ArrayList<>();
            for (Future<Either<Rejection, ? extends Accepted<?>>> answer : answers) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } finally {
            hands.shutdownNow();
        }
    }
}
