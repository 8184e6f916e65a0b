package org.gridgovernance.workforce.post;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Worker;

/**
 * A step of a career ladder (等级). Immutable.
 *
 * @param number its number, 1 to 30
 * @param zh its title in Chinese
 * @param en its title in English
 * @param oneOf kinds of certificates, of which it asks for one that is valid; none if it asks for none
 */
public record LadderStep(int number, String zh, String en, List<CertificateKind> oneOf) {
    /** Copies the list. */
    public LadderStep {
        oneOf = List.copyOf(oneOf);
    }

    /** Whether somebody has on that day what it asks for. */
    public boolean admits(Worker worker, LocalDate on) {
        return oneOf.isEmpty() || oneOf.stream().anyMatch(kind -> worker.certified(kind, on));
    }
}
