package org.gridgovernance.task.duty;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * Whether something pushed down comes in, and why (准入结论). Immutable.
 *
 * @param ruling what becomes of it
 * @param reasons the codes of what it rests on: those of {@link AdmissionReason}, or a vendor's own
 * @param item the item of the duty list it rests on, if it rests on one
 * @param override the override it rests on, if it rests on one
 */
public record Admission(
        Ruling ruling, List<String> reasons, Optional<DutyItemId> item, Optional<DutyOverrideId> override) {
    /** Copies the codes. */
    public Admission {
        reasons = List.copyOf(reasons);
    }

    /** What becomes of something that is pushed down (结论). */
    public enum Ruling implements CodeTable {
        /** 准入: it comes in. */
        ADMITTED("admitted", "准入", "admitted"),
        /** 不予准入: it does not come in. */
        REFUSED("refused", "不予准入", "refused"),
        /** 退回: it may come again, once something is supplied. */
        RETURNED("returned", "退回", "returned"),
        /** 排队: it waits until there is time for it. */
        QUEUED("queued", "排队", "queued");

        private final Wording wording;

        Ruling(String code, String zh, String en) {
            wording = Wording.of(code, zh, en);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    /** A ruling that rests on no item. */
    public static Admission of(Ruling ruling, AdmissionReason because) {
        return new Admission(ruling, List.of(because.code()), Optional.empty(), Optional.empty());
    }

    /** A ruling that rests on that item. */
    public static Admission of(Ruling ruling, AdmissionReason because, DutyItem item) {
        return new Admission(ruling, List.of(because.code()), Optional.of(item.id()), Optional.empty());
    }

    /** It comes in by that override. */
    public static Admission by(DutyOverride override) {
        return new Admission(
                Ruling.ADMITTED,
                List.of(AdmissionReason.OVERRIDDEN.code()),
                Optional.empty(),
                Optional.of(override.id()));
    }
}
