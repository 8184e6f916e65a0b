package org.gridgovernance.workforce.worker;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.personal.PersonalText;

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

    /** Whether it takes the place of that one: of the same kind, issued on the same day. */
    boolean renews(Certificate other) {
        return kind.equals(other.kind) && issuedOn.equals(other.issuedOn);
    }
}
