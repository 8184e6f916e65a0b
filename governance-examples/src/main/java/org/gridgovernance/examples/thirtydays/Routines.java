package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Map;
import org.gridgovernance.task.due.NoticeKind;

/**
 * Everybody's routine, in the order in which an hour goes.
 *
 * @param sweep tells what is due
 * @param all all of them, that one first
 */
record Routines(SweepOfWhatIsDue sweep, List<Routine> all) {
    private static final double BY_RESIDENTS = 0.55;
    private static final double BY_HOTLINE = 0.2;
    private static final double BY_PATROLS = 0.25;

    static Routines of(Setting setting, int perDay) {
        Hands hands = new Hands(setting);
        HourlyWork work = new HourlyWork(setting);
        SweepOfWhatIsDue sweep = new SweepOfWhatIsDue(setting);
        return new Routines(
                sweep,
                List.of(
                        sweep,
                        new DutyRoster(setting),
                        new SensorsSpeak(setting),
                        new StormDrill(setting),
                        new PeopleMove(setting),
                        new DepartmentsPushDown(setting),
                        new RegisterGrowsStale(setting),
                        new ResidentsReport(setting, perDay * BY_RESIDENTS),
                        new HotlineCalls(setting, perDay * BY_HOTLINE),
                        new OfficersPatrol(setting, perDay * BY_PATROLS),
                        new DemandedFigures(setting),
                        new ClerksDecide(setting),
                        new ClerksDispatch(setting, hands),
                        new WorkersTake(setting, work, hands),
                        new WorkersHandle(setting, work, hands),
                        new DepartmentsHandle(setting, work),
                        new DepartmentsReportIn(setting),
                        new CheckersLook(setting, work),
                        new ReportersComeBack(setting, work),
                        new SomebodyTriesIt(setting)));
    }

    /** How many notices of each kind there were. */
    Map<NoticeKind, Long> notices() {
        return sweep.told();
    }
}
