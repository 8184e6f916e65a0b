package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.PostReason;
import org.gridgovernance.workforce.worker.LeaveService;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What posts promise while many write at once: one holder a post, one post a holder. */
@Tag("posts")
abstract class PostRaces extends ServingRaces {
    @Test
    void ofEightWhoAreGivenAPostOneHoldsIt() {
        List<WorkerId> hands = hands(team(), THREADS);
        for (int round = 0; round < ROUNDS; round++) {
            Post post = crew.post(desk, PostKind.BOUGHT_SERVICE);
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(
                    hands.stream().map(worker -> crew.fill(post.id(), worker)).toList());
            oneOf(round, answers, PostReason.HELD);
            assertThat(now(post).holdings().open()).hasSize(1);
            done(desk, crew.vacate(post.id()));
        }
        assertClean();
    }

    @Test
    void ofEightPostsGivenToOneHeHoldsOne() {
        List<Post> posts = IntStream.range(0, THREADS)
                .mapToObj(i -> crew.post(desk, PostKind.BOUGHT_SERVICE))
                .toList();
        OrganizationRef team = team();
        for (int round = 0; round < ROUNDS; round++) {
            WorkerId worker = crew.worker(desk, team);
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(
                    posts.stream().map(post -> crew.fill(post.id(), worker)).toList());
            oneOf(round, answers, PostReason.HOLDS_ANOTHER);
            assertThat(count(Criteria.of(Post.TYPE).where(Post.HELD_BY.asOf(worker, Town.TODAY))))
                    .isOne();
            done(desk, leave(worker));
        }
        assertClean();
    }

    /** Filled before or after the holder left, nobody holds it who does not serve. */
    @Test
    void whoLeavesHoldsNoPost() {
        List<Post> posts = IntStream.range(0, THREADS - 1)
                .mapToObj(i -> crew.post(desk, PostKind.BOUGHT_SERVICE))
                .toList();
        OrganizationRef team = team();
        for (int round = 0; round < ROUNDS; round++) {
            WorkerId worker = crew.worker(desk, team);
            List<Either<Rejection, ? extends Accepted<?>>> answers = atOnce(IntStream.range(0, THREADS)
                    .<Command<?>>mapToObj(i ->
                            i == 0 ? leave(worker) : crew.fill(posts.get(i - 1).id(), worker))
                    .toList());
            assertThat(answers.get(0).isRight()).as("round %s", round).isTrue();
            lostFor(round, answers, PostReason.HOLDS_ANOTHER, PostReason.NOT_SERVING);
            assertThat(posts.stream().map(this::now).flatMap(post -> post.holder().stream()))
                    .as("round %s", round)
                    .isEmpty();
        }
        assertClean();
    }

    private Post now(Post post) {
        return desk.find(Post.TYPE, HERE, post.id()).get().state();
    }

    private LeaveService leave(WorkerId worker) {
        return LeaveService.builder()
                .commandId(Town.id())
                .occurredAt(now())
                .home(HERE)
                .worker(worker)
                .build();
    }
}
