package org.gridgovernance.resident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;

/** By when a group of facts was verified residents are found, each group in a column of its own. */
final class FactsVerifiedOn {
    private FactsVerifiedOn() {}

    static Map<FactGroup, Index.Value<Resident, LocalDate>> indexes() {
        Map<FactGroup, Index.Value<Resident, LocalDate>> indexes = new EnumMap<>(FactGroup.class);
        Stream.of(FactGroup.values()).forEach(group -> indexes.put(group, index(group)));
        return Collections.unmodifiableMap(indexes);
    }

    private static Index.Value<Resident, LocalDate> index(FactGroup group) {
        return Index.value(group.code() + "_verified_on", ColumnKind.DATE, resident -> Listed.once(resident)
                .map(person -> person.verifications().get(group))
                .map(Verification::on));
    }
}
