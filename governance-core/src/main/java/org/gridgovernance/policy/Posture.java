package org.gridgovernance.policy;

/**
 * How serious it is in an area (平战状态). Source: Emergency Response Law (突发事件应对法) arts. 63, 71: warning and
 * response are declared by county governments and above; the posture refers to them, it does not declare them.
 */
public enum Posture {
    /** Everyday work (平时). */
    NORMAL,
    /** A warning is in force (预警). */
    ALERT,
    /** An emergency response is in force (应急响应). */
    EMERGENCY
}
