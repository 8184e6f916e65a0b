package org.gridgovernance.task.demand;

import java.util.Optional;
import org.gridgovernance.policy.RuleSlot;

/**
 * Which figures the register answers, and how each is reckoned (常备报表). Implement: yes, one lambda, or on top of the {@link
 * #STANDARD} ones. Pure.
 */
@FunctionalInterface
public interface StandingReports {
    /** Those of the constants of {@link FigureCode}. */
    StandingReports STANDARD = RegisterFigures::reckoning;

    /** The rule in force. Unless somebody registers another: {@link #STANDARD}. */
    RuleSlot<StandingReports> IN_FORCE = new RuleSlot<>("standing-reports", StandingReports.class, STANDARD);

    /** How that figure is reckoned, if the register answers it. */
    Optional<Reckoning> reckoning(FigureCode figure);
}
