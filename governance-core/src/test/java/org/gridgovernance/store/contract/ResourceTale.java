package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resource.alert.StockWatch;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.resource.transit.Deliveries;
import org.gridgovernance.resource.transit.OpenDeliveries;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;

/**
 * How a county and two of its communities keep, send and hand out goods by chance: all that can be done with goods and with what is
 * booked, mostly where it can be done and as much as there is, now and then more, of another item, elsewhere, told late, by
 * nobody who may, or a second time. Every few hours somebody looks at what runs low or expires, and ends what has arrived. The
 * same seed tells the same to every house; all must answer alike.
 */
public final class ResourceTale {
    private static final AreaCode PROVINCE = AreaCode.of("42");
    private static final List<String> KEEPERS = List.of("keeper-1", "keeper-2", "keeper-3");

    private final List<Governance> houses;
    private final Chance chance;
    private final List<Likely> deeds;
    private final int sides;
    private final AtomicReference<Instant> at = new AtomicReference<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private Optional<Step> last = Optional.empty();
    private long told;

    /** Something that may happen, as likely as its weight, if there is something it can happen to. */
    record Likely(int weight, Supplier<Optional<Command<?>>> command) {}

    /** Somebody wants something done. */
    private record Step(Actor actor, Command<?> command) {}

    /** Begins with four points, four items, some who work and some who live there. Reads from the first house. */
    public ResourceTale(long seed, Supplier<Instant> now, Governance... houses) {
        this.houses = List.of(houses);
        chance = new Chance(seed, now);
        at.set(now.get());
        Depot depot = new Depot(chance, houses[0].as(keeper("keeper-1")), this::at);
        deeds = Stream.of(
                        new TaleGoods(depot, chance).deeds(),
                        new TaleShipments(depot, chance).deeds(),
                        new TaleRations(depot, chance).deeds(),
                        new TaleGifts(depot, chance).deeds(),
                        new TaleFleet(depot, chance).deeds())
                .flatMap(each -> each)
                .toList();
        sides = deeds.stream().mapToInt(Likely::weight).sum();
        goods();
        people();
    }

    private Instant at() {
        return at.get();
    }

    private void goods() {
        Supplies county = new Supplies(Town.COUNTY, this::at);
        Supplies here = new Supplies(Town.HERE, this::at);
        Supplies nextDoor = new Supplies(Town.NEXT_DOOR, this::at);
        Stream.<Command<?>>of(
                        county.item("口罩", Unit.PIECE, 40),
                        county.item("大米", Unit.KILOGRAM, 10),
                        county.item("退烧药", Unit.BOX, 10),
                        here.item("折叠床", Unit.PIECE, 0),
                        county.open(PointKind.WAREHOUSE, "县储备库"),
                        here.open(PointKind.COMMUNITY, "东社区"),
                        here.open(PointKind.COMMUNITY, "东社区二号"),
                        nextDoor.open(PointKind.COMMUNITY, "西社区"),
                        new Fleet(Town.HERE, this::at).asset(AssetKind.VEHICLE, "面包车"),
                        new Fleet(Town.COUNTY, this::at).asset(AssetKind.EQUIPMENT, "发电机"))
                .forEach(this::done);
    }

    private void people() {
        for (AreaCode home : Depot.HOMES) {
            Crew crew = new Crew(home, this::at);
            Organization team = (Organization) done(crew.found(OrganizationKind.DEPARTMENT, "应急" + home));
            if (home.isCommunity()) {
                done(crew.enrol(team.reference()).build());
                done(crew.enrol(team.reference()).build());
            }
        }
        for (AreaCode home : List.of(Town.HERE, Town.NEXT_DOOR)) {
            List<Resident> residents = IntStream.range(0, 9)
                    .mapToObj(i -> (Resident) done(Town.register(home, "r" + i)))
                    .toList();
            for (int i = 0; i < 8; i += 2) {
                done(Town.household(
                        home,
                        "H" + i,
                        Town.member(residents.get(i), Relation.HEAD),
                        Town.member(residents.get(i + 1), Relation.SON)));
            }
        }
    }

    /** Somebody who may do everything, and by all three nobody need approve his own. */
    private static Actor keeper(String account) {
        return Town.actor(account, Role.DATA_STEWARD, PROVINCE);
    }

    /** A house in which ids are counted. */
    public static Governance house(GovernanceStore store, Supplier<Instant> now) {
        AtomicLong ids = new AtomicLong();
        return Governance.builder()
                .store(store)
                .clock(now::get)
                .ids(() -> new UUID(0x7000, 0x8000000000000000L | ids.incrementAndGet()))
                .build();
    }

    /** Lets that many things happen, one every hour or so. */
    public void goesOn(int acts, Consumer<Duration> later, Consumer<Command<?>> done) {
        for (int act = 0; act < acts; act++) {
            at.set(when());
            Step next = chance.oneIn(40) ? last.orElseGet(this::next) : next();
            if (happens(next)) {
                done.accept(next.command());
            }
            last = Optional.of(next);
            if (chance.oneIn(25)) {
                sweep();
            }
            later.accept(Duration.ofMinutes(5 + chance.upTo(110)));
        }
    }

    private Instant when() {
        if (chance.oneIn(8)) {
            return chance.now().minus(Duration.ofMinutes(chance.upTo(chance.oneIn(2) ? 300 : 6_000)));
        }
        return chance.oneIn(60) ? chance.now().plus(Duration.ofDays(1)) : chance.now();
    }

    private Step next() {
        Optional<Command<?>> next = thrown();
        while (next.isEmpty()) {
            next = thrown();
        }
        return new Step(
                chance.oneIn(50) ? Town.actor("officer", Role.GRID_OFFICER, Town.HERE) : keeper(chance.pick(KEEPERS)),
                next.get());
    }

    private Optional<Command<?>> thrown() {
        int dice = chance.upTo(sides);
        for (Likely each : deeds) {
            dice -= each.weight();
            if (dice < 0) {
                return each.command().get();
            }
        }
        throw new IllegalStateException("no dice falls beyond its sides");
    }

    /** Each house finds the same to be due. */
    private void sweep() {
        Instant now = chance.now();
        List<List<Object>> swept = houses.stream()
                .map(house -> house.as(keeper("sweeper")))
                .map(desk -> {
                    StockWatch watch = StockWatch.due(desk, PROVINCE, now).get();
                    OpenDeliveries open =
                            Deliveries.between(desk, desk).resume(PROVINCE, now).get();
                    return List.<Object>of(watch, open);
                })
                .toList();
        assertThat(swept).containsOnly(swept.get(0));
        told += ((StockWatch) swept.get(0).get(0)).told();
    }

    private boolean happens(Step step) {
        List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>();
        houses.forEach(house -> answers.add(house.as(step.actor()).execute(step.command())));
        String what = step.command().getClass().getSimpleName().replace("Immutable", "");
        assertThat(answers)
                .as("%s by %s", what, step.actor().id())
                .allMatch(answer -> Deed.alike(answer, answers.get(0)));
        answers.get(0)
                .peekLeft(no -> no.reasons().forEach(reason -> refused.merge(reason.code(), 1, Integer::sum)))
                .peek(yes -> accepted.merge(what, 1, Integer::sum));
        return answers.get(0).isRight();
    }

    private Aggregate done(Command<?> command) {
        List<Aggregate> made = houses.stream()
                .map(house -> (Aggregate) Town.done(house.as(Town.steward()), command))
                .toList();
        assertThat(made).containsOnly(made.get(0));
        return made.get(0);
    }

    /** How often what was accepted. */
    public Map<String, Integer> accepted() {
        return Map.copyOf(accepted);
    }

    /** How often something was refused for what. */
    public Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    /** How often something was told to run low or expire by those who look. */
    public long told() {
        return told;
    }

    /** The whole area of the tale. */
    static AreaCode area() {
        return Town.COUNTY;
    }

    static Desk all(Governance house) {
        return house.as(keeper("keeper-1"));
    }

    Chance chance() {
        return chance;
    }
}
