package org.gridgovernance.benchmark;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Cursor;
import org.gridgovernance.store.type.Grouping;
import org.gridgovernance.store.type.IndexValue;
import org.gridgovernance.store.type.KeyRef;

/** The questions as they are put to the desk. */
record OurInquiries(Desk desk) implements Inquiries {
    private static final Criteria<Resident> ALL = Criteria.of(Resident.TYPE).within(Town.STREET);

    @Override
    public List<UUID> livingIn(UUID grid, LocalDate day, int most) {
        return found(ALL.where(inGrid(grid, day)).limit(most));
    }

    @Override
    public List<UUID> stale(LocalDate before) {
        return found(ALL.where(verified(before)).orderedBy(Resident.VERIFIED_ON));
    }

    @Override
    public List<UUID> staleAfter(LocalDate before, LocalDate on, UUID id) {
        return found(ALL.where(verified(before))
                .orderedBy(Resident.VERIFIED_ON)
                .after(new Cursor(Optional.of(new IndexValue(on, false)), id)));
    }

    @Override
    public List<UUID> staleIn(UUID grid, LocalDate day, LocalDate before) {
        return found(ALL.where(inGrid(grid, day), verified(before)).orderedBy(Resident.VERIFIED_ON));
    }

    @Override
    public Map<String, Long> byTag() {
        return counted(ALL, Resident.CARE_TAGS);
    }

    @Override
    public Map<String, Long> byTagIn(UUID grid, LocalDate day) {
        return counted(ALL.where(inGrid(grid, day)), Resident.CARE_TAGS);
    }

    @Override
    public Map<String, Long> byGrid(LocalDate day) {
        return counted(ALL, Resident.LIVES_IN_GRID.on(day));
    }

    @Override
    public List<UUID> holderOf(String idNumber) {
        KeyRef<Resident> key = KeyRef.of(
                        Resident.TYPE,
                        Resident.DOCUMENT,
                        AreaCode.NATION,
                        Document.of(DocumentKind.RESIDENT_ID, idNumber).key())
                .orElseThrow();
        return ids(desk.holders(List.of(key)).values().stream().toList());
    }

    private static Condition<Resident> inGrid(UUID grid, LocalDate day) {
        return Resident.LIVES_IN_GRID.asOf(new GridId(grid), day);
    }

    private static Condition<Resident> verified(LocalDate before) {
        return Resident.VERIFIED_ON.between(Optional.empty(), Optional.of(before));
    }

    private List<UUID> found(Criteria<Resident> criteria) {
        return ids(answer(desk.search(criteria)).items());
    }

    private static List<UUID> ids(List<Found<Resident>> found) {
        return found.stream().map(each -> each.state().id().value()).toList();
    }

    private Map<String, Long> counted(Criteria<Resident> criteria, Grouping<Resident> by) {
        Map<String, Long> counts = new HashMap<>();
        answer(desk.count(criteria, by))
                .forEach((value, count) -> counts.put(value.value().toString(), count));
        return counts;
    }

    private static <T> T answer(Either<Rejection, T> answer) {
        return answer.getOrElseThrow(no -> new IllegalStateException(no.toString()));
    }
}
