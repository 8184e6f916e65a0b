package org.gridgovernance.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.insight.AsOf;
import org.gridgovernance.insight.BySex;
import org.gridgovernance.insight.Pyramid;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.MergeHouseholds;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.junit.jupiter.api.Test;

/** Two grids, three dwellings (one in no grid), three households, five residents. */
class ReportTest {

    private static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final AsOf AS_OF = AsOf.of(NOW);

    private int commands;
    private final Desk desk = Governance.builder()
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build()
            .as(Actor.of("steward-1", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));
    private final Grid one = grid("001", "第1网格");
    private final DwellingId home = dwelling("101", Optional.of(one));
    private final DwellingId other = dwelling("201", Optional.of(grid("002", "第2网格")));

    @Test
    void coverageCountsDwellingsWithAVerifiedHousehold() {
        dwelling("301", Optional.empty());
        household(home, "2026-05-01");
        household(home, "2026-05-02"); // shares the dwelling, which counts once
        household(other, "");
        merged(household(other, "2026-05-03"), household(home, "2026-05-04"));
        resident(home, "");

        assertThat(rows(CoverageTable.of(desk, places(), AS_OF)))
                .containsExactly(
                        List.of("汉口花园社区 第1网格", "3", "3", "1", "1", "1", "100.0%"),
                        List.of("汉口花园社区 第2网格", "1", "0", "1", "0", "0", "0.0%"),
                        List.of("不在任何网格 in no grid", "0", "0", "1", "0", "0", "0.0%"),
                        List.of("合计 total", "4", "3", "3", "1", "1", "33.3%"));
    }

    @Test
    void stalenessKnowsThatThoseWithACareTagAreToBeSeenSooner() {
        resident(home, "2026-03-03", CareTag.VERY_OLD); // 90 days ago: the last day on which it is fresh
        resident(home, "2026-03-02", CareTag.VERY_OLD);
        resident(home, "2026-03-02");
        resident(other, "2025-05-31");
        resident(other, "");
        away(home, "2025-05-31", CareTag.VERY_OLD); // registered here only

        assertThat(rows(StalenessTable.of(desk, places(), AS_OF)))
                .containsExactly(
                        List.of("汉口花园社区 第1网格", "3", "2", "1", "0"),
                        List.of("汉口花园社区 第2网格", "2", "0", "1", "1"),
                        List.of("合计 total", "5", "2", "2", "1"));
    }

    @Test
    void careListsHaveAColumnForEachTagInUse() {
        resident(home, "", CareTag.VERY_OLD, CareTag.DISABLED);
        resident(other, "", CareTag.VERY_OLD);
        resident(other, "");
        away(home, "", CareTag.VERY_OLD, CareTag.LEFT_BEHIND_CHILD);

        GridTable table = CareTable.of(desk, places(), AS_OF);

        assertThat(table.columns()).extracting(column -> column.heading().zh()).containsExactly("残疾人", "高龄老人");
        assertThat(rows(table))
                .containsExactly(
                        List.of("汉口花园社区 第1网格", "1", "1"),
                        List.of("汉口花园社区 第2网格", "0", "1"),
                        List.of("合计 total", "1", "2"));
    }

    @Test
    void changesAreToldByEventDateAndByRecordDate() {
        resident(home, "");
        LocalDate today = AS_OF.day();
        Dates dates = new Dates(Optional.empty(), Optional.empty(), Optional.of(today.minusDays(1)));

        assertThat(tables(dates))
                .contains("实有人口 Population 2026-06-01", "人口结构 Population pyramid 2026-06-01")
                .contains("人口变动（按发生日期） Changes by event date 2026-05-31 – 2026-06-01")
                .containsPattern("汉口花园社区 +0 +1 +1\\n合计 total +0 +1 +1\\n注：.*\\n\\n人口变动（按登记日期）");
        assertThat(tables(new Dates(Optional.of(today.minusDays(1)), Optional.empty(), Optional.empty())))
                .containsPattern("合计 total +0\\n\\n人口结构");
    }

    @Test
    void whatIsAskedAsKnownBeforeItWasToldIsNotThere() {
        resident(home, "");
        LocalDate yesterday = AS_OF.day().minusDays(1);

        assertThat(tables(new Dates(Optional.of(AS_OF.day()), Optional.of(yesterday), Optional.empty())))
                .containsPattern("合计 total +0\\n\\n人口结构");
    }

    @Test
    void aPyramidHasMenOnTheLeftAndWomenOnTheRight() {
        Pyramid pyramid = new Pyramid(
                List.of(new Pyramid.Group(0, new BySex(30, 1, 2)), new Pyramid.Group(5, new BySex(0, 60, 0))),
                new BySex(1, 0, 4));

        assertThat(new PyramidChart(Words.of("人口结构", "Pyramid"), pyramid).in(Words.Language.EN))
                .isEqualTo(String.join(
                        "\n",
                        "",
                        "Pyramid",
                        " ".repeat(39) + "male|female",
                        "5-9        0 " + " ".repeat(30) + "|" + "#".repeat(30) + "    60",
                        "0-4       30 " + " ".repeat(15) + "#".repeat(15) + "|#" + " ".repeat(29) + "     1",
                        "age unknown: 5  sex unknown: 6"));
    }

    private String tables(Dates dates) {
        return String.join(
                "\n", new PeopleTables(desk, CommunityRow.all(desk, areas()), Words.Language.BOTH).all(dates, NOW));
    }

    private Places places() {
        return Places.of(desk, areas());
    }

    private static AreaTable areas() {
        try {
            return AreaTable.read(new StringReader("code,name\n420102018001,汉口花园社区\n"), "test");
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<List<String>> rows(GridTable table) {
        return table.over(GridList.of(desk, areas()), Words.Language.BOTH).rows();
    }

    private Grid grid(String number, String title) {
        return done(EstablishGrid.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(COMMUNITY)
                .code(new GridCode("420102018001" + number))
                .title(title)
                .build());
    }

    private DwellingId dwelling(String room, Optional<Grid> grid) {
        Dwelling dwelling = done(RecordDwelling.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(COMMUNITY)
                .place(new Place("汉口花园一期", "25", "4", room))
                .grid(grid.map(Grid::id))
                .build());
        return dwelling.id();
    }

    private Household household(DwellingId dwelling, String verifiedOn) {
        return done(FormHousehold.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(COMMUNITY)
                .dwelling(dwelling)
                .verification(verification(verifiedOn))
                .build());
    }

    private void merged(Household household, Household into) {
        done(MergeHouseholds.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(COMMUNITY)
                .household(household.id())
                .into(into.id())
                .build());
    }

    private void resident(DwellingId dwelling, String verifiedOn, CareTag... tags) {
        resident(ResidenceStatus.REGISTERED_AND_PRESENT, dwelling, verifiedOn, tags);
    }

    private void away(DwellingId dwelling, String verifiedOn, CareTag... tags) {
        resident(ResidenceStatus.REGISTERED_ONLY, dwelling, verifiedOn, tags);
    }

    private void resident(ResidenceStatus status, DwellingId dwelling, String verifiedOn, CareTag... tags) {
        done(RegisterResident.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(COMMUNITY)
                .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                .residence(Residence.builder()
                        .status(status)
                        .kind(ResidenceKind.HABITUAL)
                        .community(COMMUNITY)
                        .dwelling(dwelling)
                        .build())
                .addCareTags(tags)
                .verification(verification(verifiedOn))
                .build());
    }

    private static Optional<Verification> verification(String on) {
        return Optional.of(on)
                .filter(date -> !date.isEmpty())
                .map(date -> new Verification(LocalDate.parse(date), Source.DOOR_VISIT));
    }

    private <A extends Aggregate> A done(Command<A> command) {
        return desk.execute(command).get().aggregate();
    }

    private CommandId next() {
        commands++;
        return CommandId.of("c-" + commands);
    }
}
