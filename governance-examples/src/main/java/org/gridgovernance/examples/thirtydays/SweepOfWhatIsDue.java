package org.gridgovernance.examples.thirtydays;

import java.util.EnumMap;
import java.util.Map;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.NoticeKind;

/** Every hour somebody asks what is due; at noon they ask twice, and the second time there is nothing left to tell. */
final class SweepOfWhatIsDue implements Routine {
    private static final int NOON = 12;

    private final Setting setting;
    private final Map<NoticeKind, Long> told = new EnumMap<>(NoticeKind.class);

    SweepOfWhatIsDue(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void hour() {
        Desk supervisor = setting.desks().supervisor();
        sweep(supervisor);
        if (setting.tide().isHour(NOON) && sweep(supervisor).told() > 0) {
            throw new IllegalStateException("told twice");
        }
    }

    private DueSweep sweep(Desk supervisor) {
        return Answered.by(DueSweep.due(
                supervisor,
                Desks.COUNTY,
                setting.clock().instant(),
                notice -> told.merge(notice.kind(), 1L, Long::sum)));
    }

    /** How many notices of each kind there were. */
    Map<NoticeKind, Long> told() {
        return told;
    }
}
