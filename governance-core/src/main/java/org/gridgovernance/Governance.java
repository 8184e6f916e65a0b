package org.gridgovernance;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Listener;
import org.gridgovernance.desk.ServiceHall;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.GridConcept;
import org.gridgovernance.grid.change.GridChangeConcept;
import org.gridgovernance.grid.compound.CompoundConcept;
import org.gridgovernance.grid.map.GridMapConcept;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.id.IdSource;
import org.gridgovernance.kernel.id.TimeOrderedIds;
import org.gridgovernance.mediation.committee.CommitteeConcept;
import org.gridgovernance.mediation.conclusion.ConclusionConcept;
import org.gridgovernance.mediation.confidence.ConfidenceConcept;
import org.gridgovernance.mediation.course.MediationCourseConcept;
import org.gridgovernance.mediation.document.DocumentConcept;
import org.gridgovernance.mediation.finding.FindingConcept;
import org.gridgovernance.mediation.intake.MediationIntakeConcept;
import org.gridgovernance.policy.Policy;
import org.gridgovernance.policy.PostureSource;
import org.gridgovernance.policy.Question;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.resident.ResidentConcept;
import org.gridgovernance.resident.duplicate.DuplicateConcept;
import org.gridgovernance.resident.household.HouseholdConcept;
import org.gridgovernance.resident.relocation.RelocationConcept;
import org.gridgovernance.resident.tenure.TenureConcept;
import org.gridgovernance.resident.visit.VisitConcept;
import org.gridgovernance.resource.StockConcept;
import org.gridgovernance.resource.alert.AlertConcept;
import org.gridgovernance.resource.allocation.AllocationConcept;
import org.gridgovernance.resource.asset.AssetConcept;
import org.gridgovernance.resource.booking.BookingConcept;
import org.gridgovernance.resource.count.CountConcept;
import org.gridgovernance.resource.delivery.DeliveryConcept;
import org.gridgovernance.resource.donation.DonationConcept;
import org.gridgovernance.resource.handout.HandoutConcept;
import org.gridgovernance.resource.item.SupplyItemConcept;
import org.gridgovernance.resource.movement.MovementConcept;
import org.gridgovernance.resource.point.StockPointConcept;
import org.gridgovernance.resource.request.SupplyRequestConcept;
import org.gridgovernance.resource.requisition.RequisitionConcept;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.task.declaration.ServiceConcept;
import org.gridgovernance.task.demand.DemandConcept;
import org.gridgovernance.task.due.DueConcept;
import org.gridgovernance.task.duty.DutyConcept;
import org.gridgovernance.task.handling.HandlingConcept;
import org.gridgovernance.task.intake.IntakeConcept;
import org.gridgovernance.task.joint.JointConcept;
import org.gridgovernance.task.review.ReviewConcept;
import org.gridgovernance.task.routing.RoutingConcept;
import org.gridgovernance.workforce.OrganizationConcept;
import org.gridgovernance.workforce.dossier.DossierConcept;
import org.gridgovernance.workforce.post.PostConcept;
import org.gridgovernance.workforce.vanguard.VanguardConcept;
import org.gridgovernance.workforce.worker.WorkerConcept;

/**
 * The library, embedded (社区治理): built once by the host, it gives each actor a {@link Desk}. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Governance governance = Governance.builder().store(new MemoryStore()).build();
 * Desk desk = governance.as(Actor.of("clerk-1", Grant.of(Role.COMMUNITY_CLERK, community)));
 * desk.execute(command);
 * }</pre>
 */
public final class Governance {
    /** How long accepted commands are remembered unless set otherwise: 90 days. */
    public static final Duration REMEMBERED = Duration.ofDays(90);

    private static final List<Concept> STANDARD = List.of(
            OrganizationConcept.TABLE,
            WorkerConcept.TABLE,
            DossierConcept.TABLE,
            VanguardConcept.TABLE,
            PostConcept.TABLE,
            GridConcept.TABLE,
            GridChangeConcept.TABLE,
            GridMapConcept.TABLE,
            CompoundConcept.TABLE,
            ResidentConcept.TABLE,
            DuplicateConcept.TABLE,
            RelocationConcept.TABLE,
            HouseholdConcept.TABLE,
            TenureConcept.TABLE,
            VisitConcept.TABLE,
            DutyConcept.TABLE,
            IntakeConcept.TABLE,
            HandlingConcept.TABLE,
            JointConcept.TABLE,
            ReviewConcept.TABLE,
            DueConcept.TABLE,
            RoutingConcept.TABLE,
            DemandConcept.TABLE,
            ServiceConcept.TABLE,
            StockPointConcept.TABLE,
            SupplyItemConcept.TABLE,
            StockConcept.TABLE,
            MovementConcept.TABLE,
            AlertConcept.TABLE,
            SupplyRequestConcept.TABLE,
            DeliveryConcept.TABLE,
            HandoutConcept.TABLE,
            CountConcept.TABLE,
            DonationConcept.TABLE,
            RequisitionConcept.TABLE,
            AllocationConcept.TABLE,
            AssetConcept.TABLE,
            BookingConcept.TABLE,
            CommitteeConcept.TABLE,
            MediationIntakeConcept.TABLE,
            MediationCourseConcept.TABLE,
            ConfidenceConcept.TABLE,
            ConclusionConcept.TABLE,
            DocumentConcept.TABLE,
            FindingConcept.TABLE);

    private final ServiceHall hall;
    private final InstantSource clock;
    private final Duration remembered;

    private Governance(Builder builder) {
        clock = builder.clock;
        remembered = builder.remembered;
        hall = builder.hall();
        List<AggregateType<?>> homeless =
                hall.types().stream().filter(type -> !hall.store().keeps(type)).toList();
        if (!homeless.isEmpty()) {
            throw new IllegalStateException("the store does not keep " + homeless + ": name them when it is opened");
        }
    }

    /** Begins with a memory store, the system's clock and the standard concepts and policies. */
    public static Builder builder() {
        return new Builder();
    }

    /** The concepts every house has, in their order on the ladder. */
    public static List<Concept> standardConcepts() {
        return STANDARD;
    }

    /** The types of the standard concepts, to give to a store: in their order on the ladder, what others build on first. */
    public static List<AggregateType<?>> standardTypes() {
        return STANDARD.stream()
                .<AggregateType<?>>flatMap(concept -> concept.kept().keySet().stream())
                .toList();
    }

    /** The desk of that actor, whom the host has authenticated. */
    public Desk as(Actor actor) {
        return hall.as(actor);
    }

    /**
     * Reads a command from JSON: an object with its fields and its stable name as {@code command}. Refused: {@link
     * KernelReason#COMMAND_FIELD_MISSING} at each field that an object lacks, or {@link KernelReason#COMMAND_UNREADABLE} at
     * the first field that does not fit. Paths hold declared names and indexes alone.
     */
    public Either<Rejection, Command<?>> readCommand(String json) {
        return hall.read(json);
    }

    /** Writes a command as JSON, personal values in the clear: keep it out of logs. */
    public String writeCommand(Command<?> command) {
        return hall.write(command);
    }

    /**
     * Replays every aggregate of an area from its journal and compares it with all the store holds of it (状态与日志核对): what
     * is found, and what cannot be, is told in {@link StoreAudit}.
     */
    public StoreAudit verify(AreaCode area) {
        return StoreAudit.of(hall.store(), hall.types(), area);
    }

    /** Forgets commands answered longer ago than they are remembered; how many. Call it now and then. */
    public long forgetOldCommands() {
        return hall.store()
                .inTransaction(session -> session.forget(clock.instant().minus(remembered)));
    }

    /** Builds the library. Not thread-safe. */
    public static final class Builder {
        private GovernanceStore store = new MemoryStore();
        private InstantSource clock = Clock.systemUTC();
        private Optional<IdSource> ids = Optional.empty();
        private Duration remembered = REMEMBERED;
        private final List<Consumer<ServiceHall.Builder>> wishes = new ArrayList<>();

        private Builder() {}

        /** Where all is kept. */
        public Builder store(GovernanceStore where) {
            store = where;
            return this;
        }

        /** The clock that says when something is recorded. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** Where fresh ids come from; time-ordered UUIDs unless set otherwise. */
        public Builder ids(IdSource source) {
            ids = Optional.of(source);
            return this;
        }

        /** How long accepted commands are remembered. */
        public Builder remembering(Duration howLong) {
            remembered = howLong;
            return this;
        }

        /** Who tells the posture of an area; everyday work unless set otherwise. */
        public Builder postures(PostureSource source) {
            return wish(hall -> hall.postures(source));
        }

        /** A vendor's own concept. */
        public Builder concept(Concept concept) {
            return wish(hall -> hall.concept(concept));
        }

        /** A vendor's role, or further rights for a standard one. */
        public Builder role(Role role, Right... rights) {
            return wish(hall -> hall.book().role(role, rights));
        }

        /** A gate in force everywhere and always. */
        public <Q extends Question> Builder gate(String name, int version, Class<Q> asks, Policy<? super Q> policy) {
            return gate(name, version, Scope.everywhere(), asks, policy);
        }

        /** A gate in force in that scope. */
        public <Q extends Question> Builder gate(
                String name, int version, Scope scope, Class<Q> asks, Policy<? super Q> policy) {
            return wish(hall -> hall.book().gate(name, version, scope, asks, policy));
        }

        /** The rule in force in that scope. */
        public <F> Builder rule(RuleSlot<F> slot, String name, int version, Scope scope, F rule) {
            return wish(hall -> hall.book().rule(slot, name, version, scope, rule));
        }

        /** A further check over commands of that type alone. */
        public <C extends Command<?>> Builder validator(Class<C> command, Validator<? super C> check) {
            return wish(hall -> hall.validator(command, check));
        }

        /** A further check over commands of that type and the facts read for them. */
        public <C extends Command<?>> Builder validator(
                Class<C> command, BiFunction<? super C, Facts, List<Reason>> check) {
            return wish(hall -> hall.validator(command, check));
        }

        /** Hears of events of that type once they are kept. */
        public <E extends Event> Builder listener(String name, Class<E> event, Listener<? super E> listener) {
            return wish(hall -> hall.listener(name, event, listener));
        }

        /**
         * The library.
         *
         * @throws IllegalStateException if something is declared twice, two rules rival, a gate, rule, validator or
         *     listener will never be asked, or the store does not keep a type of a concept
         */
        public Governance build() {
            return new Governance(this);
        }

        private ServiceHall hall() {
            ServiceHall.Builder hall = ServiceHall.over(store, clock, ids.orElseGet(() -> new TimeOrderedIds(clock)));
            STANDARD.forEach(hall::concept);
            wishes.forEach(wish -> wish.accept(hall));
            return hall.build();
        }

        private Builder wish(Consumer<ServiceHall.Builder> wish) {
            wishes.add(wish);
            return this;
        }
    }
}
