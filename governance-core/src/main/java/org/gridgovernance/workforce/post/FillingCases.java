package org.gridgovernance.workforce.post;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.Worker;

/** Who may come to hold a post. */
final class FillingCases {
    private static final Set<PostKind> ANNOUNCED = Set.of(PostKind.CONTRACT, PostKind.ESTABLISHMENT);
    private static final int GRADUATE_YEARS = 2;

    private FillingCases() {}

    static void wants(FillPost command, Wanted wanted) {
        wanted.page(HoldingCases.heldBy(command.home(), command.worker(), Moment.day(command.occurredAt())));
    }

    /** Nobody holds two posts on one day, whatever was told first. */
    static List<Reason> fits(FillPost command, Facts facts) {
        return facts
                .page(HoldingCases.heldBy(command.home(), command.worker(), Moment.day(command.occurredAt())))
                .items()
                .stream()
                .filter(post -> !post.ref().id().equals(command.post().value()))
                .findFirst()
                .map(another -> PostReason.HOLDS_ANOTHER.at("worker"))
                .stream()
                .toList();
    }

    static Either<Rejection, Outcome<Post>> fill(FillPost command, Facts facts, Deciding deciding) {
        Ref<Post> ref = Post.of(command.home(), command.post());
        Post post = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        return post.profile()
                .asOf(on)
                .findFirst()
                .map(profile -> fill(command, new Filling(command, post, profile, facts, deciding)))
                .orElseGet(() -> PostCases.refused(PostReason.BEFORE_ESTABLISHED, "occurredAt"));
    }

    private static Either<Rejection, Outcome<Post>> fill(FillPost command, Filling filling) {
        return Rejection.unless(filling.faults().toList(), () -> Outcome.of(
                        Post.of(command.home(), command.post()),
                        new PostEvent.Filled(new Holding(
                                command.worker(),
                                filling.profile().kind(),
                                filling.profile().step())))
                .provided(Worker.of(command.home(), command.worker())));
    }

    /** What is looked at when a post is filled. */
    private record Filling(
            FillPost command, Post post, PostProfile profile, Worker worker, LocalDate on, CareerLadder ladder) {
        Filling(FillPost command, Post post, PostProfile profile, Facts facts, Deciding deciding) {
            this(
                    command,
                    post,
                    profile,
                    facts.the(Worker.of(command.home(), command.worker())),
                    deciding.moment().occurredOn(),
                    deciding.rule(Post.LADDER).ladder(profile));
        }

        Stream<Reason> faults() {
            return Stream.of(held(), serves(), admitted(), sought()).flatMap(Optional::stream);
        }

        private Optional<Reason> held() {
            if (post.holder().isPresent()) {
                return Optional.of(PostReason.HELD.at("post"));
            }
            return post.holdings().standing().anyMatch(held -> held.holdsAfter(on))
                    ? Optional.of(PostReason.TOLD_SINCE.at("occurredAt"))
                    : Optional.empty();
        }

        private Optional<Reason> serves() {
            return worker.servesFrom(on) ? Optional.empty() : Optional.of(PostReason.NOT_SERVING.at("worker"));
        }

        private Optional<Reason> admitted() {
            return ladder.step(profile.step())
                    .map(step -> step.admits(worker, on)
                            ? Optional.<Reason>empty()
                            : Optional.of(PostReason.CERTIFICATE_MISSING.at("worker")))
                    .orElse(Optional.of(PostReason.STEP_UNKNOWN.at("post")));
        }

        private Optional<Reason> sought() {
            Optional<Vacancy> open = post.vacancy().filter(vacancy -> vacancy.isOpen(on));
            if (open.isEmpty()) {
                return ANNOUNCED.contains(profile.kind())
                        ? Optional.of(PostReason.NOT_ANNOUNCED.at("post"))
                        : Optional.empty();
            }
            return meets(open.get().target()) ? Optional.empty() : Optional.of(PostReason.TARGET_MISSED.at("worker"));
        }

        private boolean meets(RecruitmentTarget target) {
            return switch (target) {
                case ANYONE -> true;
                case GRADUATES -> command.graduatedOn().filter(this::isRecent).isPresent();
                case VETERANS ->
                    command.dischargedOn().filter(day -> !day.isAfter(on)).isPresent();
                case PARTY_MEMBERS -> worker.isPartyMember();
            };
        }

        private boolean isRecent(LocalDate day) {
            return !day.isAfter(on) && !day.isBefore(on.minusYears(GRADUATE_YEARS));
        }
    }
}
