package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.AssetActs.LONG_AGO;
import static org.gridgovernance.AssetActs.at;
import static org.gridgovernance.AssetActs.boat;
import static org.gridgovernance.AssetActs.found;
import static org.gridgovernance.AssetActs.now;
import static org.gridgovernance.AssetActs.profile;
import static org.gridgovernance.AssetActs.span;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.AssetReason;
import org.gridgovernance.resource.asset.AssetState;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.OpenHours;
import org.gridgovernance.resource.asset.Opening;
import org.gridgovernance.resource.asset.Outage;
import org.gridgovernance.resource.asset.RecordAsset;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of assets, met by a command at the desk, and what comes of those that are taken. */
class AssetRulesTest {
    private static final AssetId NOBODY = new AssetId(Town.id(99));
    private static final OrganizationRef NO_OWNER = new OrganizationRef(HOME, new OrganizationId(Town.id(98)));

    private static final List<Line> RULES = List.of(
            refused(AssetReason.ASSET_UNKNOWN, "asset", town -> now(town)
                    .correct(NOBODY, profile("冲锋舟").build())),
            refused(AssetReason.ASSET_UNKNOWN, "asset", town -> now(town).open(NOBODY, Opening.ALWAYS)),
            refused(AssetReason.ASSET_UNKNOWN, "asset", town -> now(town).takeOut(NOBODY, TODAY, TODAY.plusDays(1))),
            refused(AssetReason.ASSET_UNKNOWN, "asset", town -> now(town).giveBack(NOBODY, TODAY)),
            refused(AssetReason.ASSET_UNKNOWN, "asset", town -> now(town).retire(NOBODY)),
            refused(AssetReason.ASSET_UNKNOWN, "asset", town -> now(town).book(NOBODY, span(0, 60))),
            refused(AssetReason.ASSET_RETIRED, "asset", town -> now(town)
                    .correct(retired(town), profile("冲锋舟").build())),
            refused(AssetReason.ASSET_RETIRED, "asset", town -> now(town).open(retired(town), Opening.ALWAYS)),
            refused(AssetReason.ASSET_RETIRED, "asset", town -> now(town)
                    .takeOut(retired(town), TODAY, TODAY.plusDays(1))),
            refused(AssetReason.ASSET_RETIRED, "asset", town -> now(town).retire(retired(town))),
            refused(AssetReason.ASSET_RETIRED, "asset", town -> now(town).book(retired(town), span(0, 60))),
            refused(AssetReason.BEFORE_RECORDED, "occurredAt", town -> at(town, LONG_AGO.minus(Duration.ofDays(1)))
                    .retire(boat(town))),
            refused(AssetReason.TITLE_MALFORMED, "profile.title", town -> now(town)
                    .record(profile(" ").build())),
            refused(AssetReason.TITLE_MALFORMED, "profile.title", town -> now(town)
                    .record(profile("舟".repeat(41)).build())),
            refused(AssetReason.TITLE_MALFORMED, "profile.title", town -> now(town)
                    .correct(boat(town), profile("舟\ud800").build())),
            refused(AssetReason.TITLE_TAKEN, "profile.title", town -> {
                boat(town);
                return now(town).record(profile(" 冲锋舟1号 ").build());
            }),
            refused(AssetReason.TITLE_TAKEN, "profile.title", town -> {
                boat(town);
                AssetId other =
                        town.does(now(town).record(profile("冲锋舟2号").build())).id();
                return now(town).correct(other, profile("冲锋舟1号").build());
            }),
            refused(AssetReason.CAPACITY_IMPLAUSIBLE, "profile.capacity", town -> now(town)
                    .record(profile("冲锋舟").capacity(0).build())),
            refused(AssetReason.CAPACITY_IMPLAUSIBLE, "profile.capacity", town -> now(town)
                    .correct(boat(town), profile("冲锋舟").capacity(1_000_001).build())),
            refused(AssetReason.OWNER_MISSING, "profile", town -> now(town)
                    .record(profile("救援队").kind(AssetKind.TEAM).build())),
            refused(AssetReason.OWNER_UNKNOWN, "profile.owner", town -> now(town)
                    .record(profile("冲锋舟").owner(NO_OWNER).build())),
            refused(AssetReason.OWNER_UNKNOWN, "profile.owner", town -> now(town)
                    .correct(boat(town), profile("冲锋舟").owner(NO_OWNER).build())),
            refused(AssetReason.OWNER_UNKNOWN, "profile.owner", town -> {
                OrganizationRef team = WorkforceActs.ago(town, 20).team();
                town.does(WorkforceActs.ago(town, 2).dissolve(team.id()));
                return now(town)
                        .record(profile("救援队").kind(AssetKind.TEAM).owner(team).build());
            }),
            refused(AssetReason.OWNER_NO_TEAM, "profile.owner", town -> now(town)
                    .record(profile("救援队")
                            .kind(AssetKind.TEAM)
                            .owner(WorkforceActs.today(town).committee())
                            .build())),
            refused(AssetReason.HOURS_UNCLEAR, "opening.hours", town -> now(town)
                    .open(boat(town), new Opening(List.of(new OpenHours(8, 0, 60)), List.of()))),
            refused(AssetReason.HOURS_UNCLEAR, "opening.hours", town -> now(town)
                    .open(boat(town), new Opening(List.of(new OpenHours(1, 60, 60)), List.of()))),
            refused(AssetReason.HOURS_UNCLEAR, "opening.hours", town -> now(town)
                    .open(
                            boat(town),
                            new Opening(List.of(new OpenHours(1, 0, 60), new OpenHours(1, 59, 120)), List.of()))),
            refused(AssetReason.HOURS_UNCLEAR, "opening.hours", town -> now(town)
                    .open(boat(town), new Opening(minutes(51), List.of()))),
            refused(AssetReason.CLOSED_IMPLAUSIBLE, "opening.closed", town -> now(town)
                    .open(boat(town), new Opening(List.of(), List.of(Period.of(TODAY.plusYears(4)))))),
            refused(AssetReason.CLOSED_IMPLAUSIBLE, "opening.closed", town -> now(town)
                    .open(boat(town), new Opening(List.of(), Collections.nCopies(201, Period.of(TODAY))))),
            warned(AssetReason.BOOKED_OUTSIDE, "opening", town -> {
                AssetId boat = boat(town);
                town.does(now(town).book(boat, span(0, 60)));
                return now(town).open(boat, new Opening(List.of(), List.of(Period.of(TODAY))));
            }),
            refused(AssetReason.OUTAGE_IMPLAUSIBLE, "outage.from", town -> now(town)
                    .takeOut(boat(town), TODAY.plusDays(367), TODAY.plusDays(368))),
            refused(AssetReason.OUTAGE_IMPLAUSIBLE, "outage.from", town -> now(town)
                    .takeOut(boat(town), TODAY.minusDays(367), TODAY)),
            refused(AssetReason.OUTAGE_IMPLAUSIBLE, "outage.until", town -> now(town)
                    .takeOut(boat(town), TODAY, TODAY)),
            refused(AssetReason.OUTAGE_IMPLAUSIBLE, "outage.until", town -> now(town)
                    .takeOut(boat(town), TODAY, TODAY.plusDays(1_097))),
            refused(AssetReason.OUT_ALREADY, "outage", town -> {
                AssetId boat = boat(town);
                town.does(now(town).takeOut(boat, new Outage(TODAY, Optional.empty())));
                return now(town).takeOut(boat, TODAY.plusDays(30), TODAY.plusDays(31));
            }),
            refused(AssetReason.OUTAGES_TOO_MANY, "outage", town -> {
                AssetId boat = boat(town);
                for (int day = 0; day < 200; day += 2) {
                    town.does(now(town).takeOut(boat, TODAY.plusDays(day), TODAY.plusDays(day + 1)));
                }
                return now(town).takeOut(boat, TODAY.plusDays(300), TODAY.plusDays(301));
            }),
            warned(AssetReason.BOOKED_THEN, "outage", town -> {
                AssetId boat = boat(town);
                town.does(now(town).book(boat, span(0, 60)));
                return now(town).takeOut(boat, new Outage(TODAY, Optional.empty()));
            }),
            refused(AssetReason.NOT_OUT_OF_SERVICE, "since", town -> now(town).giveBack(boat(town), TODAY)),
            refused(AssetReason.NOT_OUT_OF_SERVICE, "since", town -> {
                AssetId boat = boat(town);
                town.does(now(town).takeOut(boat, TODAY.minusDays(3), TODAY));
                return now(town).giveBack(boat, TODAY.minusDays(3));
            }),
            refused(AssetReason.BOOKED_OR_OUT, "asset", town -> {
                AssetId boat = boat(town);
                town.does(now(town).book(boat, span(60, 60)));
                return now(town).retire(boat);
            }),
            refused(AssetReason.BOOKED_OR_OUT, "asset", town -> {
                AssetId boat = boat(town);
                at(town, NOW.minus(Duration.ofDays(2))).booked(boat, span(-2 * 1_440, 60));
                town.does(at(town, NOW.minus(Duration.ofDays(2)))
                        .lend(boat, found(town, boat).bookings().get(0).id()));
                return now(town).retire(boat);
            }),
            refused(AssetReason.BOOKED_OR_OUT, "asset", town -> {
                AssetId boat = boat(town);
                BookingId booking = at(town, NOW.minus(Duration.ofHours(2))).booked(boat, span(-120, 60));
                town.does(at(town, NOW.minus(Duration.ofHours(2))).lend(boat, booking));
                town.does(at(town, NOW.minus(Duration.ofHours(1))).takeBack(boat, booking, ReturnCondition.FINE));
                return at(town, NOW.minus(Duration.ofHours(3))).retire(boat);
            }));

    private static List<OpenHours> minutes(int many) {
        List<OpenHours> hours = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            hours.add(new OpenHours(1, i, i + 1));
        }
        return hours;
    }

    private static AssetId retired(Town town) {
        AssetId boat = boat(town);
        town.does(now(town).retire(boat));
        return boat;
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, AssetReason.values());
    }

    @Test
    void streetsAndCountiesHaveAssetsToo() {
        Town town = new Town();
        AreaCode street = HOME.parent().orElseThrow();
        Command<Asset> command = RecordAsset.builder()
                .from(now(town).record(profile("应急避难场所").kind(AssetKind.VENUE).build()))
                .home(street)
                .build();
        assertThat(town.does(command).home()).isEqualTo(street);
    }

    @Test
    void aTitleIsFreeOnceItsAssetIsRetired() {
        Town town = new Town();
        retired(town);
        assertThat(boat(town)).isNotNull();
    }

    @Test
    void whatIsCorrectedToTheSameIsNotTold() {
        Town town = new Town();
        AssetId boat = boat(town);
        town.does(now(town).correct(boat, profile(" 冲锋舟1号").build()));
        assertThat(town.desk().history(Asset.of(HOME, boat)).get()).hasSize(1);
        assertThat(town.does(now(town)
                                .correct(boat, profile("冲锋舟3号").capacity(6).build()))
                        .profile()
                        .title())
                .isEqualTo("冲锋舟3号");
    }

    @Test
    void itsStateFollowsFromItsDays() {
        Town town = new Town();
        AssetId boat = boat(town);
        town.does(now(town).takeOut(boat, TODAY, TODAY.plusDays(2)));
        town.does(now(town).takeOut(boat, new Outage(TODAY.plusDays(5), Optional.empty())));
        assertThat(Stream.of(-1, 0, 1, 2, 5, 300).map(day -> found(town, boat).state(TODAY.plusDays(day))))
                .containsExactly(
                        AssetState.IN_SERVICE,
                        AssetState.OUT_OF_SERVICE,
                        AssetState.OUT_OF_SERVICE,
                        AssetState.IN_SERVICE,
                        AssetState.OUT_OF_SERVICE,
                        AssetState.OUT_OF_SERVICE);
        town.does(now(town).giveBack(boat, TODAY.plusDays(5)));
        town.does(now(town).giveBack(boat, TODAY));
        assertThat(found(town, boat).outages()).isEmpty();
        town.does(now(town).takeOut(boat, TODAY.minusDays(3), TODAY.plusDays(3)));
        assertThat(town.does(now(town).giveBack(boat, TODAY.minusDays(3))).outages())
                .containsExactly(new Outage(TODAY.minusDays(3), Optional.of(TODAY)));
        town.does(now(town).retire(boat));
        assertThat(found(town, boat).state(TODAY)).isEqualTo(AssetState.RETIRED);
        assertThat(found(town, boat).state(TODAY.minusDays(2))).isEqualTo(AssetState.OUT_OF_SERVICE);
    }

    @Test
    void hoursThatMeetAreOneTimeAndMidnightIsNoBreak() {
        Opening opening = new Opening(
                List.of(
                        OpenHours.of(DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.of(18, 0)),
                        OpenHours.of(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT),
                        OpenHours.of(DayOfWeek.TUESDAY, LocalTime.MIDNIGHT, LocalTime.of(6, 0))),
                List.of(Period.of(TODAY.plusDays(8))));
        Instant noon = NOW; // a Monday, at noon in Shanghai
        assertThat(opening.admits(span(0, 18 * 60))).isTrue();
        assertThat(opening.admits(span(0, 18 * 60 + 1))).isFalse();
        assertThat(opening.admits(span(-1, 60))).isFalse();
        assertThat(opening.admits(span(7 * 1_440, 12 * 60))).isTrue();
        assertThat(opening.admits(span(7 * 1_440, 12 * 60 + 1))).isFalse();
        assertThat(opening.on(TODAY)).first().satisfies(span -> assertThat(span.from())
                .isEqualTo(noon));
        assertThat(opening.on(TODAY.plusDays(2))).isEmpty();
        assertThat(Opening.ALWAYS.admits(span(0, 90 * 1_440))).isTrue();
    }
}
