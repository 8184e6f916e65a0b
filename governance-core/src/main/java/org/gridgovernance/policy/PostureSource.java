package org.gridgovernance.policy;

import java.time.Instant;
import org.gridgovernance.kernel.AreaCode;

/** Tells the posture of an area. Implement: yes, one lambda; must be thread-safe and answer at once. */
@FunctionalInterface
public interface PostureSource {
    /** The posture of that area at that instant. */
    Posture of(AreaCode area, Instant at);

    /** Everyday work, everywhere and always. */
    static PostureSource normal() {
        return (area, at) -> Posture.NORMAL;
    }
}
