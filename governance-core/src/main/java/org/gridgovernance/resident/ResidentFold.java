package org.gridgovernance.resident;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
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
        return Resident.builder()
                .from(resident)
                .particulars(event.particulars())
                .build();
    }

    static Resident documentAdded(Resident resident, ResidentEvent.DocumentAdded event, Moment moment) {
        return Resident.builder().from(resident).addDocument(event.document()).build();
    }

    static Resident residenceBegun(Resident resident, ResidentEvent.ResidenceBegun event, Moment moment) {
        return with(resident, resident.residences().open(event.residence(), event.from(), moment.recordedAt()));
    }

    static Resident residenceEnded(Resident resident, ResidentEvent.ResidenceEnded event, Moment moment) {
        return with(resident, resident.residences().close(event.residence()::equals, event.to(), moment.recordedAt()));
    }

    static Resident residenceMoved(Resident resident, ResidentEvent.ResidenceMoved event, Moment moment) {
        return with(
                resident,
                resident.residences()
                        .change(
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

    static Resident erased(Resident resident, ResidentEvent.Erased event, Moment moment) {
        return Resident.builder()
                .from(resident)
                .particulars(Particulars.of(resident.particulars().name(), Sex.UNKNOWN))
                .documents(List.of())
                .residences(resident.residences().close(any -> true, moment.occurredOn(), moment.recordedAt()))
                .careTags(Set.of())
                .verifications(Map.of())
                .mergedInto(Optional.empty())
                .takenOver(List.of())
                .build();
    }

    private static boolean isIn(Residence residence, DwellingId dwelling) {
        return residence.dwelling().filter(dwelling::equals).isPresent();
    }

    private static Resident with(Resident resident, Timeline<Residence> residences) {
        return Resident.builder().from(resident).residences(residences).build();
    }
}
