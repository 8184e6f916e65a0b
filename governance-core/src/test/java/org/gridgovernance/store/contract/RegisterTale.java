package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.ResidentId;

/**
 * What happens in a community by chance: people are born, come, move, leave and die, are entered twice, found out and told
 * apart again; households form, move, split and merge; grids do too; somebody is erased, and much of it is told late. The
 * same seed tells the same to every desk; all must answer alike.
 */
public final class RegisterTale {
    /** Where it happens. */
    public static final AreaCode HOME = Town.HERE;

    private static final int SETTING = 16;

    private final List<Desk> desks;
    private final Chance chance;
    private final Folk folk;
    private final List<Likely> setting;
    private final List<Likely> deeds;
    private final List<Instant> instants = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();

    /** Something that may happen, as likely as its weight. */
    private record Likely(String name, int weight, Supplier<Deed> deed) {
        static Likely of(String name, int weight, Supplier<Command<?>> command) {
            return new Likely(name, weight, () -> Deed.of(command.get()));
        }
    }

    /** Begins with three grids and six dwellings. */
    public RegisterTale(long seed, Supplier<Instant> now, Desk... desks) {
        this.desks = List.of(desks);
        chance = new Chance(seed, now);
        folk = new Folk(chance, desks[0]);
        IntStream.range(0, 3).mapToObj(at -> Deed.of(Town.grid(HOME, "G" + at))).forEach(this::happens);
        IntStream.range(0, 6)
                .mapToObj(at -> Deed.of(Town.dwelling(HOME, "R" + at)))
                .forEach(this::happens);
        TalePeople people = new TalePeople(chance, folk);
        TaleGrids grids = new TaleGrids(chance, folk);
        TaleHouseholds households = new TaleHouseholds(chance, folk, people);
        setting = List.of(
                Likely.of("register", 4, people::register),
                Likely.of("form household", 1, households::form),
                Likely.of("place", 2, grids::place));
        deeds = deeds(people, households, new TaleLineages(chance, folk), grids);
    }

    private static List<Likely> deeds(
            TalePeople people, TaleHouseholds households, TaleLineages lineages, TaleGrids grids) {
        return List.of(
                Likely.of("register", 16, people::register),
                Likely.of("begin", 10, people::begin),
                Likely.of("end", 12, people::end),
                Likely.of("move", 8, people::move),
                Likely.of("verify", 8, people::verify),
                Likely.of("tag", 5, people::tag),
                Likely.of("die", 6, people::die),
                Likely.of("come alive", 3, people::comeAlive),
                Likely.of("erase", 2, people::erase),
                Likely.of("merge", 6, lineages::merge),
                Likely.of("undo", 4, lineages::undo),
                Likely.of("offer", 2, lineages::offer),
                Likely.of("withdraw", 2, lineages::withdraw),
                new Likely("move away", 5, lineages::moveAway),
                new Likely("move in", 4, lineages::moveIn),
                Likely.of("form household", 4, households::form),
                Likely.of("join", 4, households::join),
                Likely.of("leave", 2, households::leave),
                Likely.of("change head", 2, households::changeHead),
                Likely.of("move household", 5, households::move),
                Likely.of("split household", 3, households::split),
                Likely.of("merge households", 2, households::merge),
                Likely.of("birth", 5, households::birth),
                Likely.of("verify household", 3, households::verify),
                Likely.of("place", 10, grids::place),
                Likely.of("split", 3, grids::split),
                Likely.of("merge grids", 1, grids::merge),
                Likely.of("adjust", 2, grids::adjust));
    }

    /** Lets that many things happen, one every few hours. */
    public void goesOn(int acts, Consumer<Duration> later) {
        for (int act = 0; act < acts; act++) {
            Likely next = next(act < SETTING ? setting : deeds);
            if (happens(next.deed().get())) {
                accepted.merge(next.name(), 1, Integer::sum);
            }
            instants.add(chance.now());
            later.accept(Duration.ofHours(1 + chance.upTo(12)));
        }
        instants.add(chance.now());
    }

    private Likely next(List<Likely> among) {
        int dice = chance.upTo(among.stream().mapToInt(Likely::weight).sum());
        for (Likely each : among) {
            dice -= each.weight();
            if (dice < 0) {
                return isPossible(each) ? each : setting.get(0);
            }
        }
        throw new IllegalStateException("no dice falls beyond its sides");
    }

    /** Nobody does anything before there is somebody. */
    private boolean isPossible(Likely each) {
        return switch (each.name()) {
            case "register", "place" -> true;
            case "form household" -> !folk.people().isEmpty();
            case "move in" -> !folk.nextDoor().isEmpty();
            default -> !folk.households().isEmpty();
        };
    }

    /** The names of all that may happen. */
    public List<String> deeds() {
        return deeds.stream().map(Likely::name).toList();
    }

    /** How often what was accepted. */
    public Map<String, Integer> accepted() {
        return Map.copyOf(accepted);
    }

    /** Its grids, those that are no more too. */
    public List<GridId> grids() {
        return folk.grids();
    }

    /** Everybody ever entered. */
    public List<ResidentId> people() {
        return folk.people();
    }

    /** An instant of the tale, the last one now and then. */
    public Instant someInstant() {
        return chance.oneIn(4) ? instants.get(instants.size() - 1) : chance.pick(instants);
    }

    /** A day of the tale, or a little before or after. */
    public LocalDate someDay() {
        return chance.today().minusDays(chance.upTo(2 * Chance.LATEST) - 1L);
    }

    /** Whether it was accepted, at every desk alike. */
    private boolean happens(Deed deed) {
        List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>();
        desks.forEach(desk -> answers.add(deed.at(desk)));
        assertThat(answers).allMatch(answer -> alike(answer, answers.get(0)));
        answers.get(0).peek(yes -> folk.learn(yes.aggregate()));
        return answers.get(0).isRight();
    }

    private static boolean alike(
            Either<Rejection, ? extends Accepted<?>> one, Either<Rejection, ? extends Accepted<?>> other) {
        return one.isRight()
                ? other.isRight() && one.get().aggregate().equals(other.get().aggregate())
                : other.isLeft() && Town.codes(one.getLeft()).equals(Town.codes(other.getLeft()));
    }
}
