package org.gridgovernance.workforce.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.workforce.Days;

/**
 * A certificate somebody holds (证书). Immutable.
 *
 * @param kind what it certifies
 * @param number its number, up to 2,000 characters; often that of the holder's id card, and so personal
 * @param issuedOn the first day on which it is valid
 * @param expiresOn the last day on which it is valid; empty if it does not expire
 */
public record Certificate(
        CertificateKind kind, Optional<PersonalText> number, LocalDate issuedOn, Optional<LocalDate> expiresOn) {
    /** Whether it is valid on that day. */
    public boolean isValid(LocalDate on) {
        return !on.isBefore(issuedOn) && !expiresOn.filter(on::isAfter).isPresent();
    }

    /**
     * What is wrong with it, if anything: {@link WorkerReason#CERTIFICATE_IMPLAUSIBLE}, or a fault of its number.
     *
     * @param path the field it stands in, as in the command's JSON
     * @param on the day the command occurred
     */
    public List<Reason> faults(String path, LocalDate on) {
        Stream<Reason> days = isPlausible(on)
                ? Stream.empty()
                : Stream.of(WorkerReason.CERTIFICATE_IMPLAUSIBLE.at(path + ".issuedOn"));
        return Stream.concat(days, number.flatMap(text -> text.fault(path + ".number")).stream())
                .toList();
    }

    private boolean isPlausible(LocalDate on) {
        LocalDate last = expiresOn.orElse(issuedOn);
        return Days.arePlausible(issuedOn, last) && !issuedOn.isAfter(on) && !last.isBefore(issuedOn);
    }

    /** Whether it takes the place of that one: of the same kind, issued on the same day. */
    boolean renews(Certificate other) {
        return kind.equals(other.kind) && issuedOn.equals(other.issuedOn);
    }
}
