package org.gridgovernance.task.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.task.duty.Admission.Ruling;

/** The standard ruling: see {@link AdmissionRule#STANDARD}. */
final class StandardAdmission {
    private static final List<DutyListKind> WEIGHT =
            List.of(DutyListKind.FORBIDDEN, DutyListKind.OWN, DutyListKind.BOUGHT, DutyListKind.ASSIST);

    private StandardAdmission() {}

    static Admission admit(AdmissionQuestion question) {
        Optional<DutyItem> item = deciding(question);
        if (item.filter(listed -> listed.list() == DutyListKind.FORBIDDEN).isPresent()) {
            return Admission.of(Ruling.REFUSED, AdmissionReason.FORBIDDEN, item.get());
        }
        Admission ruling = question.overrides().stream()
                .findFirst()
                .map(Admission::by)
                .or(() -> item.map(StandardAdmission::listed))
                .orElseGet(() -> Admission.of(Ruling.REFUSED, AdmissionReason.NOT_LISTED));
        boolean waits =
                ruling.ruling() == Ruling.ADMITTED && ruling.override().isEmpty() && question.isBeyondCapacity();
        return waits ? waiting(ruling) : ruling;
    }

    /** Of the nearest area that names the matter: what is forbidden before all, what is supported before what is not. */
    private static Optional<DutyItem> deciding(AdmissionQuestion question) {
        return question.items().stream()
                .min(Comparator.<DutyItem>comparingInt(
                                item -> -item.home().prefix().length())
                        .thenComparing(item -> item.list() != DutyListKind.FORBIDDEN)
                        .thenComparing(item -> item.list() != DutyListKind.OWN)
                        .thenComparing(item -> !item.promised().isAny())
                        .thenComparing(item -> WEIGHT.indexOf(item.list()))
                        .thenComparing(item -> item.id().value()));
    }

    private static Admission waiting(Admission ruling) {
        return new Admission(
                Ruling.QUEUED, List.of(AdmissionReason.BEYOND_CAPACITY.code()), ruling.item(), ruling.override());
    }

    private static Admission listed(DutyItem item) {
        if (item.list() == DutyListKind.OWN) {
            return Admission.of(Ruling.ADMITTED, AdmissionReason.OWN_DUTY, item);
        }
        return item.promised().isAny()
                ? Admission.of(Ruling.ADMITTED, AdmissionReason.SUPPORTED, item)
                : Admission.of(Ruling.RETURNED, AdmissionReason.NO_SUPPORT, item);
    }
}
