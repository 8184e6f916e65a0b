package org.gridgovernance.examples.thirtydays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyListKind;
import org.gridgovernance.task.duty.Support;
import org.gridgovernance.task.matter.MatterCode;

/**
 * The duty list of these days. What is one's own needs nobody's leave; what a department asks comes with money, or comes back
 * once it does; some of it nobody may ask. In the storm an order lets in what safety asks, and ends by itself.
 */
final class DutyRoster implements Routine {
    static final MatterCode HEALTH = MatterCode.of("health.epidemic-check");
    static final MatterCode HELP = MatterCode.of("hardship.help");
    static final MatterCode PARKING = MatterCode.of("order.parking");
    static final MatterCode ILLEGAL = MatterCode.of("building.illegal");
    static final MatterCode INSPECTION = MatterCode.of("report.inspection");
    static final MatterCode DANGER = MatterCode.of("safety.hidden-danger");

    private static final Support PROMISED = new Support(8_000_000, 0);
    private static final Support HALF = new Support(4_000_000, 0);
    private static final int FUNDED_AFTER = 9;

    private final Setting setting;
    private final DutyActs acts;
    private Optional<DutyItem> withoutFunds = Optional.empty();

    DutyRoster(Setting setting) {
        this.setting = setting;
        acts = new DutyActs(setting.desks().steward(), setting.counter());
    }

    @Override
    public void hour() {
        LocalDate today = setting.clock().today();
        if (setting.tide().isHour(0) && today.equals(Simulation.FIRST)) {
            begin(today);
        }
        if (setting.tide().isHour(0) && today.equals(setting.weather().first())) {
            acts.override(
                    Set.of(Matters.FLOOD_PATROL, DANGER), setting.weather().last());
        }
        if (setting.tide().isHour(9) && today.equals(Simulation.FIRST.plusDays(FUNDED_AFTER))) {
            fund(today);
        }
    }

    private void begin(LocalDate today) {
        acts.apply(MatterCode.of("elderly"), DutyListKind.OWN, Optional.empty(), Support.NONE, today)
                .ifPresent(item -> acts.enter(item.id()));
        acts.apply(ILLEGAL, DutyListKind.FORBIDDEN, Optional.empty(), Support.NONE, today)
                .ifPresent(item -> acts.enter(item.id()));
        enter(HEALTH, DutyListKind.ASSIST, setting.health(), PROMISED, today)
                .ifPresent(item -> acts.arrived(item.id(), PROMISED));
        enter(HELP, DutyListKind.BOUGHT, setting.civilAffairs(), PROMISED, today)
                .ifPresent(item -> acts.arrived(item.id(), HALF));
        withoutFunds = enter(PARKING, DutyListKind.ASSIST, setting.police(), Support.NONE, today);
    }

    /** What came without money is taken off the list and comes in again with it. */
    private void fund(LocalDate today) {
        withoutFunds.ifPresent(item -> acts.exit(item.id(), "未落实经费，重新申请"));
        enter(PARKING, DutyListKind.ASSIST, setting.police(), PROMISED, today);
    }

    private Optional<DutyItem> enter(
            MatterCode matter, DutyListKind list, Department department, Support support, LocalDate from) {
        return acts.apply(matter, list, Optional.of(department.ref()), support, from)
                .flatMap(item -> acts.approve(item.id()))
                .flatMap(item -> acts.enter(item.id()));
    }

    /** What each department asks, by how often. */
    static List<Asked> asked(Setting setting) {
        return List.of(
                new Asked(setting.health(), HEALTH, 1.6),
                new Asked(setting.civilAffairs(), HELP, 1.2),
                new Asked(setting.police(), PARKING, 1.0),
                new Asked(setting.cityManagement(), ILLEGAL, 0.5),
                new Asked(setting.emergency(), DANGER, 1.2),
                new Asked(setting.statistics(), INSPECTION, 0.6));
    }

    /**
     * What a department asks of the communities.
     *
     * @param department which
     * @param matter what
     * @param perDay how often in each community
     */
    record Asked(Department department, MatterCode matter, double perDay) {}
}
