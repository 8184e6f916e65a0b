package org.gridgovernance.mediation.statistics;

/**
 * What became of agreements that took effect in the period (协议履行与司法确认), as known when it is counted. Immutable; holds no
 * personal value.
 *
 * @param performed all of it performed (已履行)
 * @param broken some of it found not to be performed, and not performed since (未履行)
 * @param applied the parties applied for judicial confirmation (申请司法确认)
 * @param confirmed of those, the court confirmed (裁定有效)
 * @param dismissed of those, the court dismissed or did not accept (裁定驳回、不予受理)
 */
public record Aftermath(long performed, long broken, long applied, long confirmed, long dismissed) {
    static final Aftermath NONE = new Aftermath(0, 0, 0, 0, 0);

    /** Both together. */
    public Aftermath plus(Aftermath other) {
        return new Aftermath(
                performed + other.performed,
                broken + other.broken,
                applied + other.applied,
                confirmed + other.confirmed,
                dismissed + other.dismissed);
    }
}
