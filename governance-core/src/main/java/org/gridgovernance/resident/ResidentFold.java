package org.gridgovernance.resident;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Provenance;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.resident.statement.Statement;
import org.gridgovernance.store.type.Ref;

/** How the events of a resident make the state. */
final class ResidentFold {
    private ResidentFold() {}

    static Resident registered(Ref<Resident> ref, ResidentEvent.Registered event, Moment moment) {
        Timeline<Residence> none = Timeline.empty();
        return Resident.builder()
                .id(new ResidentId(ref.id()))
                .home(ref.home())
                .particulars(event.particulars())
                .documents(event.documents())
                .residences(event.residence()
                        .map(residence -> none.open(residence, event.residesFrom(), moment.recordedAt()))
                        .orElse(none))
                .careTags(event.careTags())
                .verifications(event.verification().map(ResidentFold::all).orElse(Map.of()))
                .build();
    }

    private static Map<FactGroup, Verification> all(Verification verification) {
        Map<FactGroup, Verification> all = new EnumMap<>(FactGroup.class);
        Stream.of(FactGroup.values()).forEach(group -> all.put(group, verification));
        return all;
    }

    static Resident corrected(Resident resident, ResidentEvent.Corrected event, Moment moment) {
        Set<FactGroup> changed = changed(resident.particulars(), event.particulars());
        return Resident.builder()
                .from(resident)
                .particulars(event.particulars())
                .origins(without(resident.origins(), origin -> changed.contains(origin.group())))
                .build();
    }

    /** What is corrected is the register's own word. */
    private static Set<FactGroup> changed(Particulars before, Particulars after) {
        Set<FactGroup> changed = Said.of(after).differing(before, List.of());
        changed.addAll(Said.of(before).differing(after, List.of()));
        return changed;
    }

    static Resident documentAdded(Resident resident, ResidentEvent.DocumentAdded event, Moment moment) {
        return Resident.builder().from(resident).addDocument(event.document()).build();
    }

    static Resident residenceBegun(Resident resident, ResidentEvent.ResidenceBegun event, Moment moment) {
        return with(resident, line -> line.open(event.residence(), event.from(), moment.recordedAt()));
    }

    static Resident residenceEnded(Resident resident, ResidentEvent.ResidenceEnded event, Moment moment) {
        return with(resident, line -> event.since()
                .map(since -> line.end(
                        one -> one.everHolds()
                                && one.from().equals(since)
                                && one.value().equals(event.residence()),
                        event.to(),
                        moment.recordedAt()))
                .orElseGet(() -> line.close(event.residence()::equals, event.to(), moment.recordedAt())));
    }

    static Resident residenceCorrected(Resident resident, ResidentEvent.ResidenceCorrected event, Moment moment) {
        return with(
                resident,
                line -> line.change(event.was()::equals, any -> event.is(), event.from(), moment.recordedAt()));
    }

    static Resident residenceMoved(Resident resident, ResidentEvent.ResidenceMoved event, Moment moment) {
        return with(
                resident,
                line -> line.change(
                        residence -> isIn(residence, event.from()),
                        residence -> Residence.builder()
                                .from(residence)
                                .dwelling(event.to())
                                .build(),
                        event.on(),
                        moment.recordedAt()));
    }

    static Resident careTagsChanged(Resident resident, ResidentEvent.CareTagsChanged event, Moment moment) {
        TreeSet<CareTag> tags = new TreeSet<>(resident.careTags());
        tags.removeAll(event.removed());
        tags.addAll(event.added());
        return Resident.builder().from(resident).careTags(tags).build();
    }

    static Resident verified(Resident resident, ResidentEvent.Verified event, Moment moment) {
        Map<FactGroup, Verification> known = new TreeMap<>(resident.verifications());
        Map<FactGroup, Verification> said = all(event.verification());
        event.facts().ifPresent(some -> said.keySet().retainAll(some));
        known.putAll(said);
        return Resident.builder().from(resident).verifications(known).build();
    }

    static Resident stated(Resident resident, ResidentEvent.Stated event, Moment moment) {
        List<Statement> said = event.said().groups().stream()
                .map(group -> Statement.after(
                        resident.statements(), from(event, group), event.said().about(Set.of(group))))
                .toList();
        List<Provenance> taken =
                event.taken().stream().map(group -> from(event, group)).toList();
        return Resident.builder()
                .from(resident)
                .particulars(event.said().over(resident.particulars(), event.taken()))
                .statements(without(resident.statements(), was -> said.stream()
                        .anyMatch(now -> now.from().isSameSource(was.from()))))
                .addAllStatements(said)
                .origins(without(resident.origins(), origin -> event.taken().contains(origin.group())))
                .addAllOrigins(taken)
                .build();
    }

    private static Provenance from(ResidentEvent.Stated event, FactGroup group) {
        return new Provenance(group, event.source(), event.day());
    }

    private static <T> List<T> without(List<T> those, Predicate<T> which) {
        return those.stream().filter(which.negate()).toList();
    }

    static Resident erased(Resident resident, ResidentEvent.Erased event, Moment moment) {
        return Resident.builder()
                .from(resident)
                .particulars(Particulars.of(resident.particulars().name(), Sex.UNKNOWN))
                .documents(List.of())
                .erasedOn(moment.occurredOn())
                .residences(resident.residences().cut(any -> true, moment.occurredOn(), moment.recordedAt()))
                .cutShort(Timeline.empty())
                .offered(Optional.empty())
                .careTags(Set.of())
                .verifications(Map.of())
                .mergedInto(resident.mergedInto().map(MergedInto::erased))
                .takenOver(List.of())
                .origins(List.of())
                .statements(List.of())
                .build();
    }

    private static boolean isIn(Residence residence, DwellingId dwelling) {
        return residence.dwelling().filter(dwelling::equals).isPresent();
    }

    /** What is told late of somebody's life is also true of the life cut short. */
    private static Resident with(Resident resident, UnaryOperator<Timeline<Residence>> told) {
        return Resident.builder()
                .from(resident)
                .residences(told.apply(resident.residences()))
                .cutShort(resident.death().isPresent() ? told.apply(resident.cutShort()) : resident.cutShort())
                .build();
    }
}
