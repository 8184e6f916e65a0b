package org.gridgovernance.mediation.conclusion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.party.Party;

/**
 * Which parts the file of a case must have (卷宗应有材料): those the ministry's format asks of a case that went so far, and whatever
 * the case itself says is there. Thread-safe. Source: Ministry of Justice, formats of people's mediation files
 * (人民调解文书格式, 2010).
 */
public final class FileContents {
    private static final Map<FilePart, Predicate<MediationCase>> NEEDED = needed();

    private FileContents() {}

    /** The parts that must be there, in the order of the file; all else may. */
    public static SortedSet<FilePart> required(MediationCase found) {
        SortedSet<FilePart> parts = new TreeSet<>();
        NEEDED.forEach((part, when) -> {
            if (when.test(found)) {
                parts.add(part);
            }
        });
        return Collections.unmodifiableSortedSet(parts);
    }

    private static Map<FilePart, Predicate<MediationCase>> needed() {
        Map<FilePart, Predicate<MediationCase>> needed = new EnumMap<>(FilePart.class);
        needed.put(FilePart.APPLICATION, found -> true);
        needed.put(FilePart.RIGHTS_NOTICE, found -> !found.notified().isEmpty());
        needed.put(FilePart.IDENTITY, found -> found.acceptedAt().isPresent());
        needed.put(
                FilePart.AUTHORITY,
                found -> found.parties().stream().map(Party::agents).anyMatch(agents -> !agents.isEmpty()));
        needed.put(FilePart.RECORD, found -> !found.sessions().isEmpty());
        needed.put(FilePart.AGREEMENT, FileContents::isInEffect);
        needed.put(FilePart.PERFORMANCE, FileContents::isPerformedInPart);
        needed.put(FilePart.FOLLOW_UP, found -> !found.followUps().isEmpty());
        needed.put(FilePart.CONFIRMATION, found -> found.confirmation().isPresent());
        return needed;
    }

    private static boolean isInEffect(MediationCase found) {
        return found.agreement().filter(made -> made.effectiveOn().isPresent()).isPresent();
    }

    private static boolean isPerformedInPart(MediationCase found) {
        return found.agreement().stream()
                .flatMap(made -> made.obligations().stream())
                .anyMatch(each -> !each.isOutstanding());
    }
}
