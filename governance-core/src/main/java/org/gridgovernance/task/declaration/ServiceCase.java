package org.gridgovernance.task.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Light;
import org.gridgovernance.task.matter.Channel;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.task.matter.Step;
import org.immutables.value.Value;

/** A service case (办件) of a resident. Immutable and thread-safe; prints no personal value. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableServiceCase.class)
public interface ServiceCase extends Aggregate {
    /** How far it has come. */
    Index.Value<ServiceCase, CaseStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, each -> Optional.of(each.stage()));

    /** What was declared. */
    Index.Value<ServiceCase, MatterCode> MATTER =
            Index.value("matter", ColumnKind.TEXT, each -> Optional.of(each.matter()));

    /** For whom, as named when it was declared; see {@link #of}. */
    Index.Value<ServiceCase, ResidentId> APPLICANT =
            Index.value("applicant", ColumnKind.UUID, each -> Optional.of(each.applicant()));

    /** By which channel it was declared. */
    Index.Value<ServiceCase, Channel> CHANNEL =
            Index.value("channel", ColumnKind.TEXT, each -> Optional.of(each.channel()));

    /** The account that declared it: who holds it sees the case. */
    Index.Value<ServiceCase, String> ACCOUNT = Index.value("account", ColumnKind.TEXT, ServiceCase::account);

    /** The day it was declared. */
    Index.Value<ServiceCase, LocalDate> DECLARED_ON =
            Index.value("declared_on", ColumnKind.DATE, each -> Optional.of(Moment.day(each.declaredAt())));

    /** By when the present step is due, of those whose time runs: what lies before now is overdue. */
    Index.Value<ServiceCase, Instant> DUE =
            Index.value("due", ColumnKind.INSTANT, each -> each.running().map(Deadline::due));

    /** What a store needs to know of it. */
    AggregateType<ServiceCase> TYPE = AggregateType.named("service_case", ServiceCase.class)
            .begins("case-declared", ServiceEvent.Declared.class, ServiceFold::declared)
            .folds("case-supplement-asked", ServiceEvent.SupplementAsked.class, ServiceFold::supplementAsked)
            .folds("case-supplemented", ServiceEvent.Supplemented.class, ServiceFold::supplemented)
            .folds("case-accepted", ServiceEvent.Accepted.class, ServiceFold::accepted)
            .folds("case-refused", ServiceEvent.Refused.class, ServiceFold::refused)
            .folds("case-decided", ServiceEvent.Decided.class, ServiceFold::decided)
            .folds("case-result-issued", ServiceEvent.Issued.class, ServiceFold::issued)
            .folds("case-visited", ServiceEvent.Visited.class, ServiceFold::visited)
            .folds("case-withdrawn", ServiceEvent.Withdrawn.class, ServiceFold::withdrawn)
            .folds("case-erased", ServiceEvent.Erased.class, ServiceFold::erased)
            .ownedBy(ACCOUNT)
            .index(STAGE)
            .index(MATTER)
            .index(APPLICANT)
            .index(CHANNEL)
            .index(DECLARED_ON)
            .index(DUE)
            .build();

    /** Its identity. */
    ServiceCaseId id();

    /** What was declared. */
    MatterCode matter();

    /** By which channel. */
    Channel channel();

    /** For whom. */
    ResidentId applicant();

    /** Who acts for the applicant, if somebody does. */
    Optional<Proxy> proxy();

    /** The host's account that declared it, if one did. */
    Optional<String> account();

    /** When it was declared. */
    Instant declaredAt();

    /** How far it has come. */
    CaseStage stage();

    /** When the last step was taken. */
    Instant steppedAt();

    /** The papers that were handed in, by the codes of the matter's requirements. */
    @Value.NaturalOrder
    SortedSet<String> handedIn();

    /** The papers for which the register stands, so that nobody was asked for them. */
    @Value.NaturalOrder
    SortedSet<String> prefilled();

    /** The papers that are still lacking. */
    @Value.NaturalOrder
    SortedSet<String> lacking();

    /** When all that was lacking was told, if something was: once. */
    Optional<Instant> supplementAskedAt();

    /** When it was accepted, if it was. */
    Optional<Instant> acceptedAt();

    /** When it was decided, if it was. */
    Optional<Instant> decidedAt();

    /** What was decided, if it was. */
    Optional<Boolean> approved();

    /** When the result was issued, if it was. */
    Optional<Instant> issuedAt();

    /** Why it was refused, decided so, or withdrawn, if somebody said. */
    Optional<PersonalText> because();

    /** By when it must be accepted, and decided; as it stood on the case last. */
    Map<Step, Deadline> deadlines();

    /** How often somebody came or went for it. */
    @Value.Default
    default Visits visits() {
        return Visits.NONE;
    }

    /** The day on which its personal data were erased, if they were. */
    Optional<LocalDate> erasedOn();

    /** The deadline that runs now, if one does. */
    default Optional<Deadline> running() {
        return switch (stage()) {
            case DECLARED -> Optional.ofNullable(deadlines().get(Step.ACCEPT));
            case ACCEPTED -> Optional.ofNullable(deadlines().get(Step.RESOLVE));
            default -> Optional.empty();
        };
    }

    /** How near the deadline is that runs now, if one does. */
    default Optional<Light> light(Instant now) {
        return running().map(deadline -> deadline.light(now));
    }

    /** Whether it was accepted or decided late, or is late by now. */
    default boolean isLate(Instant now) {
        return isLate(Step.ACCEPT, acceptedAt())
                || isLate(Step.RESOLVE, decidedAt())
                || light(now).filter(Light.RED::equals).isPresent();
    }

    private boolean isLate(Step step, Optional<Instant> done) {
        return Optional.ofNullable(deadlines().get(step))
                .filter(deadline -> done.filter(at -> !deadline.isKeptBy(at)).isPresent())
                .isPresent();
    }

    /** The cases of a resident, to search for: those declared for one of their duplicates too. */
    static Criteria<ServiceCase> of(Resident resident) {
        List<ResidentId> everybody = new ArrayList<>(resident.duplicates());
        everybody.add(resident.id());
        return Criteria.of(TYPE).within(resident.home()).where(APPLICANT.in(everybody));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableServiceCase.Builder {
        Builder() {}
    }
}
