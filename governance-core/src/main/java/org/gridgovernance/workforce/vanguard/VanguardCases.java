package org.gridgovernance.workforce.vanguard;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationEvent;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.VanguardPost;
import org.gridgovernance.workforce.worker.Worker;

/** How commands on vanguard posts are decided; on who leaves them, see {@link StandingDown}. */
final class VanguardCases {
    private static final int LONGEST_TITLE = 100;
    private static final int MOST_POSTS = 100;

    static final Validator<OfferVanguardPost> OFFER =
            Validator.that(command -> title(command.title()).isPresent(), VanguardReason.TITLE_MALFORMED.at("title"));

    private VanguardCases() {}

    static Ref<Organization> team(AreaCode home, OrganizationId id) {
        return Ref.to(Organization.TYPE, home, id);
    }

    /** Refuses a team that is dissolved; whether it exists is asked apart. */
    static List<Reason> standing(AreaCode home, OrganizationId id, Facts facts) {
        return facts.find(team(home, id)).flatMap(Organization::dissolvedOn).stream()
                .map(dissolved -> OrganizationReason.DISSOLVED.at("team"))
                .toList();
    }

    static Either<Rejection, Outcome<Organization>> offer(OfferVanguardPost command, Facts facts, Deciding deciding) {
        Ref<Organization> ref = team(command.home(), command.team());
        String title = title(command.title()).orElseThrow();
        return Rejection.unless(
                faults(facts.the(ref), title, deciding.moment().occurredOn()),
                () -> Outcome.of(ref, new OrganizationEvent.VanguardPostOffered(title)));
    }

    private static List<Reason> faults(Organization team, String title, LocalDate on) {
        List<Reason> faults = new ArrayList<>();
        if (team.kind() != OrganizationKind.COMMANDO_TEAM) {
            faults.add(VanguardReason.NO_COMMANDO_TEAM.at("team"));
        }
        if (team.vanguardPost(title).isPresent()) {
            faults.add(VanguardReason.TITLE_TAKEN.at("title"));
        }
        if (team.vanguardPosts().size() >= MOST_POSTS) {
            faults.add(VanguardReason.POSTS_TOO_MANY.at("team"));
        }
        if (on.isBefore(team.recordedFrom())) {
            faults.add(OrganizationReason.NOT_YET_RECORDED.at("occurredAt"));
        }
        return faults;
    }

    static Either<Rejection, Outcome<Organization>> withdraw(
            WithdrawVanguardPost command, Facts facts, Deciding deciding) {
        Ref<Organization> ref = team(command.home(), command.team());
        return free(facts.the(ref), command.title(), deciding.moment().occurredOn())
                .map(post -> Outcome.of(ref, new OrganizationEvent.VanguardPostWithdrawn(post.title())));
    }

    static List<Reason> fits(TakeVanguardPost command, Facts facts) {
        return facts.find(Worker.of(command.home(), command.worker())).stream()
                .flatMap(worker -> faults(worker, command))
                .toList();
    }

    private static Stream<Reason> faults(Worker worker, TakeVanguardPost command) {
        OrganizationRef team = new OrganizationRef(command.home(), command.team());
        boolean member = worker.affiliations()
                .standing()
                .filter(entry -> entry.to().isEmpty() && entry.holdsOn(Moment.day(command.occurredAt())))
                .anyMatch(entry -> entry.value().organization().equals(team));
        return Stream.of(
                        member ? Optional.<Reason>empty() : Optional.of(VanguardReason.NOT_IN_THE_TEAM.at("worker")),
                        worker.isPartyMember()
                                ? Optional.<Reason>empty()
                                : Optional.of(VanguardReason.NO_PARTY_MEMBER.at("worker")))
                .flatMap(Optional::stream);
    }

    static Either<Rejection, Outcome<Organization>> take(TakeVanguardPost command, Facts facts, Deciding deciding) {
        Ref<Organization> ref = team(command.home(), command.team());
        return free(facts.the(ref), command.title(), deciding.moment().occurredOn())
                .map(post -> Outcome.of(
                                ref,
                                new OrganizationEvent.VanguardPostTaken(
                                        post.title(), command.worker().value()))
                        .provided(Worker.of(command.home(), command.worker())));
    }

    /** The post, if nobody holds it on that day or later. */
    private static Either<Rejection, VanguardPost> free(Organization team, String title, LocalDate on) {
        Optional<VanguardPost> post = title(title).flatMap(team::vanguardPost);
        if (post.isEmpty()) {
            return refused(VanguardReason.POST_UNKNOWN, "title");
        }
        if (post.get().holder().isPresent()) {
            return refused(VanguardReason.HELD, "title");
        }
        boolean toldSince = on.isBefore(post.get().offeredOn())
                || post.get().holders().standing().anyMatch(held -> held.holdsAfter(on));
        return toldSince ? refused(VanguardReason.TOLD_SINCE, "occurredAt") : Either.right(post.get());
    }

    private static Optional<String> title(String text) {
        return Optional.of(PlainText.tidy(text)).filter(title -> PlainText.fits(title, LONGEST_TITLE));
    }

    private static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
