package org.gridgovernance.mediation.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * The file of a case (卷宗), as it was filed. Immutable. Source: Ministry of Justice, formats of people's mediation files
 * (人民调解文书格式, 2010).
 *
 * @param pages how many pages each part has, 1 to 9,999; a part that is not there is left out
 * @param retention how long it is kept
 * @param filedOn the day on which it was filed
 * @param filedBy who filed it (立卷人)
 */
public record CaseFile(SortedMap<FilePart, Integer> pages, Retention retention, LocalDate filedOn, WorkerId filedBy) {
    /** Copies the map. */
    public CaseFile {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** The first day on which it may be destroyed; empty for ever. */
    public Optional<LocalDate> destroyableFrom() {
        return retention.years().isPresent()
                ? Optional.of(filedOn.plusYears(retention.years().getAsInt()))
                : Optional.empty();
    }
}
