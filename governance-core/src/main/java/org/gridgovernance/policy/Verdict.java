package org.gridgovernance.policy;

import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;

/** What a gate answers (裁决). Closed for ever. */
public sealed interface Verdict {
    /** Yes, unless somebody denies. */
    static Verdict permit() {
        return new Permit();
    }

    /** No, whoever permits, for that reason. */
    static Verdict deny(ReasonCode because) {
        return new Deny(because.at(""));
    }

    /** Nothing to say. */
    static Verdict abstain() {
        return new Abstain();
    }

    /** Yes, unless somebody denies. */
    record Permit() implements Verdict {
        @Override
        public String toString() {
            return "permit";
        }
    }

    /**
     * No, whoever permits.
     *
     * @param because the reason reported
     */
    record Deny(Reason because) implements Verdict {
        @Override
        public String toString() {
            return "deny " + because.code();
        }
    }

    /** Nothing to say. */
    record Abstain() implements Verdict {
        @Override
        public String toString() {
            return "abstain";
        }
    }
}
