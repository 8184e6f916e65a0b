package org.gridgovernance.resource.asset;

import java.util.Set;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.workforce.OrganizationKind;

/** What an asset is (装备场所类别). The codes are this library's own. */
public enum AssetKind implements CodeTable {
    /** 车辆. */
    VEHICLE("vehicle", "车辆", "Vehicle", "应急车辆、运输车辆"),
    /** 场所, such as a shelter or a hall. */
    VENUE("venue", "场所", "Venue", "场地、避难场所、活动室"),
    /** 设备. */
    EQUIPMENT("equipment", "设备", "Equipment", "装备、器材"),
    /** 队伍: the team it stands for is its owner. */
    TEAM("team", "队伍", "Team", "救援队伍、应急队伍");

    /** What an organisation must be to stand behind a {@link #TEAM} (可调用的队伍). */
    public static final Set<OrganizationKind> TEAMS = Set.of(
            OrganizationKind.VOLUNTEER_TEAM,
            OrganizationKind.COMMANDO_TEAM,
            OrganizationKind.DISASTER_RELIEF,
            OrganizationKind.MUTUAL_HELP);

    private final Wording wording;

    AssetKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
