package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.AssetState;
import org.gridgovernance.resource.asset.Booking;
import org.gridgovernance.resource.asset.BookingId;
import org.gridgovernance.resource.asset.BookingState;
import org.gridgovernance.resource.asset.OpenHours;
import org.gridgovernance.resource.asset.Opening;
import org.gridgovernance.resource.asset.Outage;
import org.gridgovernance.resource.asset.ReturnCondition;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.resource.booking.AssetCalendar;
import org.gridgovernance.resource.booking.BookAsset;
import org.gridgovernance.resource.booking.BookingReason;
import org.gridgovernance.resource.booking.Bookings;
import org.gridgovernance.resource.booking.SkilledTeams;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of bookings, met by a command at the desk, and what comes of those that are taken. */
class BookingRulesTest {
    private static final BookingId NONE = new BookingId(Town.id(99));
    private static final int DAY = 1_440;

    private static final List<Line> RULES = List.of(
            refused(BookingReason.BOOKING_UNKNOWN, "booking", town -> now(town).cancel(boat(town), NONE)),
            refused(BookingReason.BOOKING_UNKNOWN, "booking", town -> now(town).extend(boat(town), NONE, NOW)),
            refused(BookingReason.BOOKING_UNKNOWN, "booking", town -> now(town).lend(boat(town), NONE)),
            refused(BookingReason.BOOKING_UNKNOWN, "booking", town -> now(town)
                    .takeBack(boat(town), NONE, ReturnCondition.FINE)),
            refused(BookingReason.BOOKING_OVER, "booking", town -> {
                AssetId boat = boat(town);
                return now(town).cancel(boat, cancelled(town, boat));
            }),
            refused(BookingReason.BOOKING_OVER, "booking", town -> {
                AssetId boat = boat(town);
                return now(town).extend(boat, cancelled(town, boat), minutes(500));
            }),
            refused(BookingReason.BOOKING_OVER, "booking", town -> {
                AssetId boat = boat(town);
                return now(town).lend(boat, now(town).booked(boat, span(-60, 60)));
            }),
            refused(BookingReason.BOOKING_OVER, "booking", town -> {
                AssetId boat = boat(town);
                BookingId booking = now(town).out(boat);
                town.does(now(town).takeBack(boat, booking, ReturnCondition.FINE));
                return now(town).takeBack(boat, booking, ReturnCondition.FINE);
            }),
            refused(BookingReason.BEGINS_TOO_EARLY, "span.from", town -> now(town)
                    .book(boat(town), span(-DAY - 1, 60))),
            refused(BookingReason.LENGTH_IMPLAUSIBLE, "span", town -> now(town).book(boat(town), span(0, 14))),
            refused(BookingReason.LENGTH_IMPLAUSIBLE, "span", town -> now(town)
                    .book(boat(town), span(0, 90 * DAY + 1))),
            refused(BookingReason.LENGTH_IMPLAUSIBLE, "until", town -> {
                AssetId boat = boat(town);
                return now(town).extend(boat, now(town).booked(boat, span(0, 60)), minutes(90 * DAY + 1));
            }),
            refused(BookingReason.TOO_FAR_AHEAD, "span.until", town -> now(town)
                    .book(boat(town), span(366 * DAY - 59, 60))),
            refused(BookingReason.TOO_FAR_AHEAD, "until", town -> {
                AssetId boat = boat(town);
                return now(town).extend(boat, now(town).booked(boat, span(365 * DAY, 60)), minutes(366 * DAY + 1));
            }),
            refused(BookingReason.PURPOSE_MISSING, "purpose", town -> BookAsset.builder()
                    .from(now(town).book(boat(town), span(0, 60)))
                    .purpose(PersonalText.of(" "))
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "purpose", town -> BookAsset.builder()
                    .from(now(town).book(boat(town), span(0, 60)))
                    .purpose(PersonalText.of("用".repeat(2_001)))
                    .build()),
            refused(BookingReason.ORGANIZATION_UNKNOWN, "organization", town -> BookAsset.builder()
                    .from(now(town).book(boat(town), span(0, 60)))
                    .organization(new OrganizationRef(HOME, new OrganizationId(Town.id(98))))
                    .build()),
            refused(BookingReason.BOOKINGS_TOO_MANY, "asset", town -> {
                AssetId boat = boat(town);
                books(town, boat, NOW, NOW, 500);
                return now(town).book(boat, span(600 * 15, 60));
            }),
            refused(BookingReason.OUT_OF_SERVICE, "asset", town -> {
                AssetId boat = boat(town);
                town.does(now(town).takeOut(boat, new Outage(TODAY.plusDays(2), Optional.empty())));
                return now(town).book(boat, span(0, 2 * DAY));
            }),
            refused(BookingReason.OUT_OF_SERVICE, "asset", town -> {
                AssetId boat = boat(town);
                BookingId booking = now(town).booked(boat, span(0, 60));
                town.does(now(town).takeOut(boat, TODAY.plusDays(2), TODAY.plusDays(3)));
                return now(town).extend(boat, booking, minutes(2 * DAY));
            }),
            refused(BookingReason.OUT_OF_SERVICE, "asset", town -> {
                AssetId boat = boat(town);
                BookingId booking = now(town).booked(boat, span(0, 60));
                town.does(now(town).takeOut(boat, TODAY, TODAY.plusDays(1)));
                return now(town).lend(boat, booking);
            }),
            refused(BookingReason.NOT_OPEN, "span", town -> now(town).book(opened(town), span(0, 61))),
            refused(BookingReason.NOT_OPEN, "until", town -> {
                AssetId boat = opened(town);
                return now(town).extend(boat, now(town).booked(boat, span(0, 60)), minutes(61));
            }),
            refused(BookingReason.TOLD_TOO_LATE, "span", town -> {
                AssetId boat = boat(town);
                Instant then = NOW.minus(Duration.ofDays(40));
                books(town, boat, then, then, 500);
                Instant later = then.plus(Duration.ofDays(6));
                books(town, boat, later, later, 101);
                return at(town, then).book(boat, new TimeSpan(then, then.plus(Duration.ofHours(1))));
            }),
            refused(BookingReason.TAKEN, "span", town -> {
                AssetId boat = boat(town);
                town.does(now(town).book(boat, span(0, 60)));
                return now(town).book(boat, span(45, 60));
            }),
            refused(BookingReason.TAKEN, "until", town -> {
                AssetId boat = boat(town);
                town.does(now(town).book(boat, span(90, 60)));
                return now(town).extend(boat, now(town).booked(boat, span(0, 60)), minutes(91));
            }),
            refused(BookingReason.TAKEN, "occurredAt", town -> {
                AssetId boat = boat(town);
                town.does(now(town).book(boat, span(-30, 45)));
                return now(town).lend(boat, now(town).booked(boat, span(15, 60)));
            }),
            refused(BookingReason.NOT_LONGER, "until", town -> {
                AssetId boat = boat(town);
                return now(town).extend(boat, now(town).booked(boat, span(0, 60)), minutes(60));
            }),
            refused(BookingReason.ALREADY_OUT, "booking", town -> {
                AssetId boat = boat(town);
                return now(town).cancel(boat, now(town).out(boat));
            }),
            refused(BookingReason.ALREADY_OUT, "booking", town -> {
                AssetId boat = boat(town);
                return now(town).lend(boat, now(town).out(boat));
            }),
            refused(BookingReason.TOO_EARLY, "occurredAt", town -> {
                AssetId boat = boat(town);
                return now(town).lend(boat, now(town).booked(boat, span(61, 60)));
            }),
            refused(BookingReason.NOT_BACK, "asset", town -> {
                AssetId boat = boat(town);
                late(town, boat);
                return now(town).lend(boat, now(town).booked(boat, span(0, 60)));
            }),
            refused(BookingReason.NOT_OUT, "booking", town -> {
                AssetId boat = boat(town);
                return now(town).takeBack(boat, now(town).booked(boat, span(0, 60)), ReturnCondition.FINE);
            }),
            refused(BookingReason.BEFORE_LENT, "occurredAt", town -> {
                AssetId boat = boat(town);
                BookingId booking = now(town).out(boat);
                return at(town, NOW.minusSeconds(1)).takeBack(boat, booking, ReturnCondition.FINE);
            }),
            refused(BookingReason.LENT_SINCE, "occurredAt", town -> {
                AssetId boat = boat(town);
                BookingId first = at(town, minutes(-120)).booked(boat, span(-120, 60));
                AssetActs then = at(town, minutes(-60));
                BookingId second = then.booked(boat, span(-60, 60));
                town.does(then.lend(boat, second));
                town.does(at(town, minutes(-30)).takeBack(boat, second, ReturnCondition.FINE));
                town.does(at(town, minutes(-120)).lend(boat, first));
                return now(town).takeBack(boat, first, ReturnCondition.FINE);
            }),
            warned(BookingReason.NOT_FINE, "condition", town -> {
                AssetId boat = boat(town);
                return now(town).takeBack(boat, now(town).out(boat), ReturnCondition.LOST);
            }));

    private static Instant minutes(long fromNow) {
        return NOW.plus(Duration.ofMinutes(fromNow));
    }

    private static BookingId cancelled(Town town, AssetId boat) {
        BookingId booking = now(town).booked(boat, span(0, 60));
        town.does(now(town).cancel(boat, booking));
        return booking;
    }

    /** Open for an hour from now, of a Monday. */
    private static AssetId opened(Town town) {
        AssetId boat = boat(town);
        town.does(now(town).open(boat, new Opening(List.of(new OpenHours(1, 720, 780)), List.of())));
        return boat;
    }

    /** Out since two hours ago, and due an hour ago. */
    private static BookingId late(Town town, AssetId boat) {
        AssetActs then = at(town, minutes(-120));
        BookingId booking = then.booked(boat, span(-120, 60));
        town.does(then.lend(boat, booking));
        return booking;
    }

    /** So many bookings of a quarter of an hour, one after the other. */
    private static void books(Town town, AssetId boat, Instant at, Instant from, int many) {
        Duration quarter = Duration.ofMinutes(15);
        List<BookAsset> commands = IntStream.range(0, many)
                .mapToObj(i -> from.plus(quarter.multipliedBy(i)))
                .map(begins -> at(town, at).book(boat, new TimeSpan(begins, begins.plus(quarter))))
                .toList();
        assertThat(town.desk().executeAll(commands))
                .allMatch(answer -> answer.outcome().isRight());
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
        RuleTable.coversAll(RULES, BookingReason.values());
    }

    @Test
    void aBookingIsHandedOverAndComesBackEarly() {
        Town town = new Town();
        AssetId boat = boat(town);
        OrganizationRef team = WorkforceActs.today(town).team();
        BookingId booking = town.does(BookAsset.builder()
                        .from(at(town, minutes(-90)).book(boat, span(-60, 120)))
                        .organization(team)
                        .build())
                .bookings()
                .get(0)
                .id();
        assertThat(booking(town, boat, booking).account()).isEqualTo("steward");
        assertThat(Stream.of(0, 59, 60)
                        .map(minute -> booking(town, boat, booking).state(minutes(minute))))
                .containsExactly(BookingState.BOOKED, BookingState.BOOKED, BookingState.LAPSED);
        town.does(at(town, minutes(-80)).lend(boat, booking));
        assertThat(booking(town, boat, booking).state(minutes(60))).isEqualTo(BookingState.OUT);
        assertThat(found(town, boat).isFree(span(-75, 15))).isFalse();
        assertThat(town.desk()
                        .count(Criteria.of(Asset.TYPE)
                                .where(Asset.BOOKED_FOR.contains(team.id().value())))
                        .get())
                .isOne();
        town.does(at(town, minutes(-10)).takeBack(boat, booking, ReturnCondition.FINE));
        assertThat(booking(town, boat, booking))
                .returns(BookingState.BACK, back -> back.state(NOW))
                .returns(Optional.of(new TimeSpan(minutes(-80), minutes(-10))), Booking::occupied)
                .returns(Optional.of(ReturnCondition.FINE), Booking::condition);
        assertThat(town.tries(now(town).book(boat, span(-10, 60))).isRight()).isTrue();
    }

    @Test
    void whatIsLateIsFoundAndMayGoOnForLonger() {
        Town town = new Town();
        AssetId boat = boat(town);
        BookingId booking = late(town, boat);
        assertThat(late(town, minutes(-60))).containsExactly(boat);
        assertThat(late(town, NOW)).containsExactly(boat);
        assertThat(late(town, minutes(-61))).isEmpty();
        town.does(now(town).extend(boat, booking, minutes(30)));
        assertThat(late(town, NOW)).isEmpty();
        town.does(now(town).takeBack(boat, booking, ReturnCondition.FINE));
        assertThat(late(town, minutes(900))).isEmpty();
    }

    private static List<AssetId> late(Town town, Instant now) {
        return Bookings.late(town.desk(), HOME, now).get().stream()
                .map(found -> found.state().id())
                .toList();
    }

    private static Booking booking(Town town, AssetId boat, BookingId booking) {
        return found(town, boat).booking(booking).orElseThrow();
    }

    @Test
    void ofThoseOverTheLatestAreKept() {
        Town town = new Town();
        AssetId boat = boat(town);
        Instant then = NOW.minus(Duration.ofDays(40));
        books(town, boat, then, then, 500);
        town.does(at(town, then)
                .cancel(boat, found(town, boat).bookings().get(499).id()));
        books(town, boat, NOW, NOW, 101);
        Asset kept = found(town, boat);
        assertThat(kept.bookings()).hasSize(201);
        assertThat(kept.live(NOW)).hasSize(101);
        assertThat(kept.keptSince()).hasValue(then.plus(Duration.ofMinutes(399 * 15)));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whatIsFreeIsFoundByKind() {
        Town town = new Town();
        AssetId boat = boat(town);
        AssetId other = town.does(now(town).record(profile("冲锋舟2号").build())).id();
        AssetId gone = town.does(now(town).record(profile("冲锋舟3号").build())).id();
        town.does(now(town).record(profile("文体活动室").kind(AssetKind.VENUE).build()));
        town.does(now(town).retire(gone));
        town.does(now(town).book(boat, span(0, 60)));
        assertThat(free(town, span(0, 60))).containsExactly(other);
        assertThat(free(town, span(60, 60))).containsExactly(boat, other);
        town.does(now(town).takeOut(other, new Outage(TODAY, Optional.empty())));
        assertThat(free(town, span(60, 60))).containsExactly(boat);
    }

    private static List<AssetId> free(Town town, TimeSpan span) {
        return Bookings.free(town.desk(), HOME.parent().orElseThrow(), AssetKind.VEHICLE, span).get().stream()
                .map(found -> found.state().id())
                .toList();
    }

    @Test
    void theCalendarShowsWhatIsOpenAndFree() {
        Town town = new Town();
        AssetId boat = boat(town);
        town.does(now(town)
                .open(
                        boat,
                        new Opening(
                                List.of(new OpenHours(1, 720, 840), new OpenHours(2, 600, 720)),
                                List.of(Period.of(TODAY.plusDays(7))))));
        town.does(now(town).book(boat, span(30, 60)));
        town.does(now(town).takeOut(boat, TODAY.plusDays(1), TODAY.plusDays(2)));
        List<AssetCalendar.Day> days = AssetCalendar.of(found(town, boat), new Period(TODAY, TODAY.plusDays(7)))
                .days();
        assertThat(days).hasSize(8);
        assertThat(days.get(0))
                .returns(AssetState.IN_SERVICE, AssetCalendar.Day::state)
                .returns(List.of(span(0, 120)), AssetCalendar.Day::open)
                .returns(List.of(span(0, 30), span(90, 30)), AssetCalendar.Day::free)
                .satisfies(day -> assertThat(day.bookings()).hasSize(1));
        assertThat(days.get(1))
                .returns(AssetState.OUT_OF_SERVICE, AssetCalendar.Day::state)
                .returns(List.of(), AssetCalendar.Day::open);
        assertThat(days.get(7)).returns(List.of(), AssetCalendar.Day::open);
    }

    @Test
    void aCalendarHasAnEnd() {
        Town town = new Town();
        Asset boat = found(town, boat(town));
        assertThat(AssetCalendar.of(boat, new Period(TODAY, TODAY.plusDays(399)))
                        .days())
                .hasSize(400);
        assertThatThrownBy(() -> AssetCalendar.of(boat, new Period(TODAY, TODAY.plusDays(400))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void teamsAreFoundByWhatTheirMembersCanDo() {
        Town town = new Town();
        OrganizationRef commando = WorkforceActs.today(town).team();
        OrganizationRef rescue = town.does(
                        WorkforceActs.ago(town, 3_650).record("蓝天救援队", OrganizationKind.DISASTER_RELIEF))
                .reference();
        OrganizationRef committee = WorkforceActs.today(town).committee();
        skilled(town, rescue);
        skilled(town, rescue);
        skilled(town, commando);
        skilled(town, committee);
        WorkforceActs.ago(town, 9).worker(commando);
        town.does(WorkforceActs.today(town).leave(skilled(town, commando)));
        AssetId team = town.does(now(town)
                        .record(profile("蓝天救援队")
                                .kind(AssetKind.TEAM)
                                .owner(rescue)
                                .build()))
                .id();
        assertThat(teams(town))
                .containsExactly(
                        new SkilledTeams.Team(rescue, "蓝天救援队", 2, List.of(team)),
                        new SkilledTeams.Team(commando, "百步亭突击队", 1, List.of()));
        town.does(now(town).book(team, span(60, 60)));
        assertThat(teams(town)).extracting(SkilledTeams.Team::isFree).containsExactly(false, false);
    }

    private static WorkerId skilled(Town town, OrganizationRef team) {
        WorkerId worker = WorkforceActs.ago(town, 9).worker(team);
        town.does(WorkforceActs.ago(town, 9).skills(worker, SkillHeld.of(Skill.FIRST_AID)));
        return worker;
    }

    private static List<SkilledTeams.Team> teams(Town town) {
        return SkilledTeams.of(town.desk(), HOME, Skill.FIRST_AID, TODAY).get().teams();
    }

    @Test
    void departmentsBookAndDoNotHandOver() {
        Town town = new Town();
        AssetId boat = boat(town);
        Desk department = town.governance().as(Actor.of("fire-1", Grant.of(Role.DEPARTMENT, HOME)));
        Desk observer = town.governance().as(Actor.of("observer-1", Grant.of(Role.OBSERVER, HOME)));
        BookingId booking = department
                .execute(now(town).book(boat, span(0, 60)))
                .get()
                .aggregate()
                .bookings()
                .get(0)
                .id();
        assertThat(department.execute(now(town).lend(boat, booking)).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(observer.execute(now(town).cancel(boat, booking)).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(observer.find(Asset.of(HOME, boat))
                        .get()
                        .state()
                        .booking(booking)
                        .orElseThrow()
                        .account())
                .isEqualTo("fire-1");
        assertThat(department.execute(now(town).cancel(boat, booking)).isRight())
                .isTrue();
        assertThat(department.executeAll(List.of(now(town).retire(boat))))
                .extracting(Answer::outcome)
                .allMatch(answer -> answer.isLeft());
    }
}
