package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/**
 * What happens in a community by chance: people are born, come, move and leave, dwellings are placed in other grids, somebody
 * is erased, and much of it is told late. The same seed tells the same to every desk; all must answer alike.
 */
public final class RegisterTale {
    /** Where it happens. */
    public static final AreaCode HOME = Town.HERE;

    private static final int LATEST = 20;

    private final List<Desk> desks;
    private final Supplier<Instant> now;
    private final Random random;
    private final List<GridId> grids;
    private final List<DwellingId> dwellings;
    private final List<ResidentId> people = new ArrayList<>();
    private final List<Instant> instants = new ArrayList<>();
    private int accepted;

    /** Begins with three grids and six dwellings. */
    public RegisterTale(long seed, Supplier<Instant> now, Desk... desks) {
        this.desks = List.of(desks);
        this.now = now;
        random = new Random(seed);
        grids = IntStream.range(0, 3)
                .mapToObj(at -> done(Town.grid(HOME, "G" + at)).id())
                .toList();
        dwellings = IntStream.range(0, 6)
                .mapToObj(at -> done(Town.dwelling(HOME, "R" + at)).id())
                .toList();
    }

    /** Lets that many things happen, one every few hours. */
    public void goesOn(int acts, Consumer<Duration> later) {
        for (int act = 0; act < acts; act++) {
            tell(act < 12 ? setting() : next());
            instants.add(now.get());
            later.accept(Duration.ofHours(1 + random.nextInt(12)));
        }
        instants.add(now.get());
    }

    /** How many commands were accepted. */
    public int accepted() {
        return accepted;
    }

    /** Its grids. */
    public List<GridId> grids() {
        return grids;
    }

    /** An instant of the tale, the last one now and then. */
    public Instant someInstant() {
        return random.nextInt(4) == 0 ? instants.get(instants.size() - 1) : pick(instants);
    }

    /** A day of the tale, or a little before or after. */
    public LocalDate someDay() {
        return today().minusDays(random.nextInt(2 * LATEST) - 1L);
    }

    private Command<?> setting() {
        return random.nextInt(3) == 0 ? place() : register();
    }

    private Command<?> next() {
        int dice = random.nextInt(100);
        return dice < 22 || people.isEmpty()
                ? register()
                : dice < 36 ? begin() : dice < 54 ? end() : dice < 70 ? move() : dice < 86 ? place() : rarer(dice);
    }

    private Command<?> rarer(int dice) {
        return dice < 90
                ? EraseResident.builder()
                        .commandId(Town.id())
                        .occurredAt(now.get())
                        .home(HOME)
                        .resident(pick(people))
                        .basis("PIPL art. 47")
                        .build()
                : SetCareTags.builder()
                        .commandId(Town.id())
                        .occurredAt(now.get())
                        .home(HOME)
                        .resident(pick(people))
                        .careTags(new TreeSet<>(List.of(pick(List.of(CareTag.DISABLED, CareTag.VERY_OLD)))))
                        .build();
    }

    private Command<?> register() {
        LocalDate since = late();
        Particulars person = Particulars.builder()
                .name(PersonName.of("欧阳明"))
                .sex(pick(List.of(Sex.values())))
                .birth(birth(since))
                .build();
        return RegisterResident.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(HOME)
                .particulars(person)
                .residence(random.nextInt(8) == 0 ? Optional.empty() : Optional.of(residence()))
                .residesFrom(since)
                .build();
    }

    private Optional<BirthDate> birth(LocalDate since) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(BirthDate.of(since));
            default -> Optional.of(BirthDate.of(since.minusDays(random.nextInt(40_000))));
        };
    }

    private Residence residence() {
        return Residence.builder()
                .status(pick(List.of(ResidenceStatus.values())))
                .kind(pick(List.of(ResidenceKind.values())))
                .community(random.nextInt(10) == 0 ? Town.NEXT_DOOR : HOME)
                .dwelling(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(pick(dwellings)))
                .build();
    }

    private Command<?> begin() {
        return BeginResidence.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(HOME)
                .resident(pick(people))
                .residence(residence())
                .since(late())
                .build();
    }

    private Command<?> end() {
        ResidentId who = pick(people);
        List<Residence> open = desks.get(0)
                .find(Resident.TYPE, HOME, who)
                .get()
                .state()
                .residences()
                .open()
                .toList();
        return EndResidence.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(HOME)
                .resident(who)
                .residence(open.isEmpty() ? residence() : pick(open))
                .to(late())
                .build();
    }

    private Command<?> move() {
        return MoveResidence.builder()
                .commandId(Town.id())
                .occurredAt(lately())
                .home(HOME)
                .resident(pick(people))
                .fromDwelling(pick(dwellings))
                .toDwelling(pick(dwellings))
                .build();
    }

    private Command<?> place() {
        return PlaceDwelling.builder()
                .commandId(Town.id())
                .occurredAt(lately())
                .home(HOME)
                .dwelling(pick(dwellings))
                .grid(pick(grids))
                .build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.get(), Moment.ZONE);
    }

    private LocalDate late() {
        return today().minusDays(random.nextInt(LATEST));
    }

    private Instant lately() {
        return now.get().minus(Duration.ofDays(random.nextInt(LATEST)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void tell(Command<?> command) {
        answer(command).peek(answer -> {
            accepted++;
            if (command instanceof RegisterResident && answer.aggregate() instanceof Resident resident) {
                people.add(resident.id());
            }
        });
    }

    private <A extends Aggregate> A done(Command<A> command) {
        return answer(command).get().aggregate();
    }

    private <A extends Aggregate> Either<Rejection, Accepted<A>> answer(Command<A> command) {
        List<Either<Rejection, Accepted<A>>> answers =
                desks.stream().map(desk -> desk.execute(command)).toList();
        assertThat(answers)
                .allMatch(answer -> answer.isRight() == answers.get(0).isRight());
        return answers.get(0);
    }
}
