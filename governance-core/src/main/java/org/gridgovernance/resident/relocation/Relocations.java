package org.gridgovernance.resident.relocation;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.residence.Relocation;
import org.gridgovernance.resident.residence.RelocationId;
import org.gridgovernance.resident.residence.RelocationReason;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.KeyRef;

/**
 * Drives relocations between two communities (社区间迁移办理), step by step, each a transaction of its own. It keeps nothing: every
 * step can be asked again, by anybody, and is done once. Immutable and thread-safe.
 *
 * @see OfferResident
 */
public final class Relocations {
    private static final int PAGE = 500;

    private final Desk leaving;
    private final Desk receiving;

    private Relocations(Desk leaving, Desk receiving) {
        this.leaving = leaving;
        this.receiving = receiving;
    }

    /**
     * Between the communities of two desks; the same one twice if its actor may act in both.
     *
     * @param leaving may read, offer and let go where people leave
     * @param receiving may read and register where they arrive
     */
    public static Relocations between(Desk leaving, Desk receiving) {
        return new Relocations(leaving, receiving);
    }

    /**
     * Offers a person, has them accepted and lets them go. If the other community refuses, the offer stands, to be accepted
     * later or withdrawn.
     *
     * @param arrival completes the registration there, say with a residence
     * @return the person as registered there, or why the first step that failed was refused
     */
    public Either<Rejection, Accepted<Resident>> move(
            OfferResident offer, UnaryOperator<RegisterResident.Builder> arrival) {
        return leaving.execute(offer).flatMap(this::now).flatMap(person -> person.offered()
                .map(relocation -> arrive(offer, person, relocation, arrival))
                .orElseGet(() -> arrived(person)));
    }

    /** Whoever was offered, as they stand by now: of a duplicate, the entry kept. */
    private Either<Rejection, Resident> now(Accepted<Resident> offered) {
        Resident person = offered.aggregate();
        return leaving.find(OnTheBooks.entry(person.home(), person.id())).map(Found::state);
    }

    /**
     * Lets go whoever was accepted elsewhere meanwhile, and tells whose offers still stand.
     *
     * @param today the day on which an offer waits or has lapsed
     */
    public Either<Rejection, OpenOffers> resume(AreaCode community, LocalDate today) {
        return offered(community).map(this::open).map(open -> OpenOffers.of(open, today));
    }

    private List<Found<Resident>> open(List<Found<Resident>> offered) {
        Map<RelocationId, Found<Resident>> accepted =
                acceptances(offered.stream().flatMap(one -> one.state().offered().stream()));
        return offered.stream().filter(one -> !released(one, accepted)).toList();
    }

    private Either<Rejection, Accepted<Resident>> arrive(
            OfferResident offer,
            Resident person,
            Relocation relocation,
            UnaryOperator<RegisterResident.Builder> arrival) {
        RegisterResident.Builder registration = RegisterResident.builder();
        registration
                .commandId(offer.commandId().derive("arrives"))
                .occurredAt(offer.occurredAt())
                .home(relocation.to())
                .relocation(relocation)
                .particulars(person.particulars())
                .documents(person.documents())
                .careTags(person.careTags());
        return receiving.execute(arrival.apply(registration).build()).flatMap(there -> release(
                        person, relocation, offer.occurredAt())
                .map(gone -> there));
    }

    /** Asked again once all is done: the person as registered there. */
    private Either<Rejection, Accepted<Resident>> arrived(Resident person) {
        return person.leftBy()
                .flatMap(this::acceptance)
                .<Either<Rejection, Accepted<Resident>>>map(there -> Either.right(
                        new Accepted<>(there.state(), there.versioned().version(), List.of())))
                .orElseGet(() -> Either.left(Rejection.of(RelocationReason.NOT_OFFERED.at("resident"))));
    }

    private boolean released(Found<Resident> offered, Map<RelocationId, Found<Resident>> accepted) {
        Relocation relocation = offered.state().offered().orElseThrow();
        return Optional.ofNullable(accepted.get(relocation.id()))
                .map(there -> release(offered.state(), relocation, begun(there)).isRight())
                .orElse(false);
    }

    private Either<Rejection, Accepted<Resident>> release(Resident person, Relocation relocation, Instant at) {
        return leaving.execute(ReleaseResident.builder()
                .commandId(CommandId.of(relocation.id().value()).derive("released"))
                .occurredAt(at)
                .home(person.home())
                .resident(person.id())
                .relocation(relocation.id())
                .build());
    }

    private Optional<Found<Resident>> acceptance(Relocation relocation) {
        return Optional.ofNullable(acceptances(Stream.of(relocation)).get(relocation.id()));
    }

    /** Who arrived by them, read in one go. */
    private Map<RelocationId, Found<Resident>> acceptances(Stream<Relocation> relocations) {
        List<KeyRef<Resident>> keys = relocations
                .flatMap(one -> KeyRef.of(Resident.TYPE, Resident.RELOCATION, one.to(), one.id()).stream())
                .toList();
        Map<RelocationId, Found<Resident>> accepted = new HashMap<>();
        receiving.holders(keys).values().forEach(holder -> holder.state()
                .arrivedBy()
                .ifPresent(relocation -> accepted.put(relocation.id(), holder)));
        return accepted;
    }

    private Instant begun(Found<Resident> there) {
        return receiving.history(there.ref()).get().get(0).moment().occurredAt();
    }

    private Either<Rejection, List<Found<Resident>>> offered(AreaCode community) {
        Criteria<Resident> question = Criteria.of(Resident.TYPE)
                .within(community)
                .where(Resident.OFFERED_UNTIL.between(Optional.empty(), Optional.empty()))
                .orderedBy(Resident.OFFERED_UNTIL)
                .limit(PAGE);
        List<Found<Resident>> all = new ArrayList<>();
        return leaving.searchAll(question, all::addAll).map(count -> all);
    }
}
