package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.post.Establishment;
import org.gridgovernance.workforce.post.Holding;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Whatever is told of those who serve and of posts, in whatever order and for whatever days: each day a post has one holder
 * at most, who then serves and holds no other; and the figures of a period fit together.
 */
class WorkforceHistoryTest {
    private static final int DAYS = 60;

    enum Act {
        FILL,
        VACATE,
        MOVE,
        ENTER,
        LEAVE_POST,
        LEAVE_SERVICE,
        AFFILIATE,
        VOLUNTEER,
        END,
        RECLASSIFY,
        ERASE
    }

    /**
     * What is told.
     *
     * @param act what
     * @param who which person
     * @param which which post
     * @param daysAgo for which day
     */
    record Step(Act act, int who, int which, int daysAgo) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyDayFits(@ForAll("histories") List<Step> history) {
        Chronicle chronicle = new Chronicle();
        history.forEach(chronicle::tell);
        assertThat(chronicle.town.governance().verify(HOME).isClean()).isTrue();
        IntStream.range(0, DAYS).mapToObj(TODAY::minusDays).forEach(chronicle::fits);
        chronicle.figuresFit(new Period(TODAY.minusDays(40), TODAY.minusDays(10)));
        chronicle.figuresFit(Period.of(TODAY.minusDays(20)));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.of(Act.FILL)),
                                Tuple.of(4, Arbitraries.of(Act.VACATE, Act.MOVE, Act.ENTER, Act.END)),
                                Tuple.of(5, Arbitraries.of(Act.class))),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, DAYS - 1))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    private static final class Chronicle {
        final Town town = new Town();
        final OrganizationRef committee = ago(town, 0).committee();
        final List<WorkerId> workers =
                IntStream.range(0, 3).mapToObj(i -> graduate(ago(town, 2_000))).toList();
        final List<PostId> posts = IntStream.range(0, 2)
                .mapToObj(i -> ago(town, 0).post(PostKind.ELECTED))
                .toList();

        private WorkerId graduate(WorkforceActs acts) {
            WorkerId worker = acts.worker(committee);
            town.does(acts.certify(
                    worker,
                    new Certificate(
                            CertificateKind.SOCIAL_WORKER,
                            Optional.empty(),
                            TODAY.minusDays(2_000),
                            Optional.empty())));
            return worker;
        }

        void tell(Step step) {
            town.tries(command(step, workers.get(step.who()), posts.get(step.which())));
        }

        private Command<?> command(Step step, WorkerId worker, PostId post) {
            WorkforceActs acts = ago(town, step.daysAgo());
            return switch (step.act()) {
                case FILL -> acts.fill(post, worker).build();
                case VACATE -> acts.vacate(post);
                case MOVE -> acts.move(post, step.who() + 1);
                case ENTER -> acts.enter(post);
                case LEAVE_POST -> acts.leavePost(worker);
                case LEAVE_SERVICE -> acts.leave(worker);
                case AFFILIATE -> acts.affiliate(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE));
                case VOLUNTEER -> acts.affiliate(worker, new Affiliation(committee, AffiliationKind.VOLUNTEER));
                case END -> acts.end(worker, new Affiliation(committee, AffiliationKind.EMPLOYEE));
                case RECLASSIFY ->
                    acts.reclassify(
                            post, WorkforceActs.profile(step.who() == 0 ? PostKind.ELECTED : PostKind.SECONDMENT, 1));
                case ERASE -> acts.erase(worker);
            };
        }

        List<Post> posts() {
            return posts.stream()
                    .map(post -> town.desk().find(Post.of(HOME, post)).get().state())
                    .toList();
        }

        void fits(LocalDate day) {
            posts().forEach(post -> {
                assertThat(holders(day)).doesNotHaveDuplicates();
                assertThat(post.holdings().asOf(day).count()).isLessThanOrEqualTo(1);
                post.holder(day).ifPresent(holding -> assertThat(town.desk()
                                .find(Worker.of(HOME, holding.worker()))
                                .get()
                                .state()
                                .serves(day))
                        .isTrue());
            });
        }

        /** Those who held a post before, and those who came, are those who left and those who hold one. */
        void figuresFit(Period period) {
            Establishment.Count total =
                    Establishment.of(town.desk(), HOME, period).get().total();
            assertThat(held(period.first().minusDays(1)) + total.entries()).isEqualTo(total.exits() + total.filled());
            assertThat(total.filled()).isEqualTo(held(period.last()));
            assertThat(total.heldDays())
                    .isEqualTo(period.first()
                            .datesUntil(period.last().plusDays(1))
                            .mapToLong(this::held)
                            .sum());
        }

        private List<WorkerId> holders(LocalDate day) {
            return posts().stream()
                    .flatMap(post -> post.holder(day).stream())
                    .map(Holding::worker)
                    .toList();
        }

        private long held(LocalDate day) {
            return posts().stream().filter(post -> post.holder(day).isPresent()).count();
        }
    }
}
