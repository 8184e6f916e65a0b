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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.routing.Routing;
import org.gridgovernance.task.service.ServiceCase;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * How a community is served by chance: teams and workers come, learn, take posts and leave; departments apply for entries of
 * the duty list, push tasks down and ask for figures; residents report, apply, move, die and are erased; tasks go through
 * all that can be done to them, told a little late now and then, and every few hours somebody sweeps what is due. The same
 * seed tells the same to every house; all must answer alike.
 */
public final class ServingTale {
    /** Where it happens. */
    public static final AreaCode HOME = RegisterTale.HOME;

    private static final int SETTING = 12;

    private final List<Governance> houses;
    private final Chance chance;
    private final Folk folk;
    private final Cast cast;
    private final List<Likely> setting;
    private final List<Likely> deeds;
    private final Map<String, Integer> accepted = new TreeMap<>();
    private long told;

    /** Something that may happen, as likely as its weight, once there is something it can happen to. */
    private record Likely(String name, int weight, Actor actor, BooleanSupplier possible, Supplier<Deed> deed) {
        static Likely of(String name, int weight, Supplier<Command<?>> command) {
            return new Likely(name, weight, Town.steward(), () -> true, () -> Deed.of(command.get()));
        }

        Likely once(BooleanSupplier there) {
            return new Likely(name, weight, actor, there, deed);
        }

        Likely by(Actor another) {
            return new Likely(name, weight, another, possible, deed);
        }
    }

    /** Begins with three grids, six dwellings, three departments and two teams. Reads from the first house. */
    public ServingTale(long seed, Supplier<Instant> now, Governance... houses) {
        this.houses = List.of(houses);
        chance = new Chance(seed, now);
        Desk reading = houses[0].as(Town.steward());
        folk = new Folk(chance, reading);
        cast = new Cast(chance, reading);
        setting().forEach(command -> happens(Town.steward(), Deed.of(command)));
        TalePeople people = new TalePeople(chance, folk);
        TaleCrew crew = new TaleCrew(new Crew(HOME, now), chance, cast);
        TaleTasks tasks = new TaleTasks(new Jobs(HOME, chance::hoursAgo), chance, folk, cast);
        TaleLists lists = new TaleLists(new Lists(HOME, now), chance, cast);
        setting = List.of(
                Likely.of("register", 4, people::register),
                Likely.of("enrol", 4, crew::enrol),
                Likely.of("apply for entry", 2, lists::apply),
                Likely.of("establish post", 2, crew::establish));
        deeds = Stream.of(
                        people(people, new TaleLineages(chance, folk), new TaleGrids(chance, folk)),
                        crew(crew),
                        tasks(tasks),
                        reviews(new TaleReviews(new Jobs(HOME, chance::hoursAgo), chance, cast)),
                        lists(lists),
                        errands(new TaleErrands(chance, folk, cast)))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Command<?>> setting() {
        Crew street = new Crew(Town.STREET, chance::now);
        Crew here = new Crew(HOME, chance::now);
        return Stream.of(
                        IntStream.range(0, 3).<Command<?>>mapToObj(at -> Town.grid(HOME, "G" + at)),
                        IntStream.range(0, 6).<Command<?>>mapToObj(at -> Town.dwelling(HOME, "R" + at)),
                        Stream.of("water", "roads", "health")
                                .<Command<?>>map(title -> street.found(OrganizationKind.DEPARTMENT, title)),
                        Stream.of("one", "two")
                                .<Command<?>>map(title -> here.found(OrganizationKind.VOLUNTEER_TEAM, title)))
                .flatMap(each -> each);
    }

    private Stream<Likely> people(TalePeople people, TaleLineages lineages, TaleGrids grids) {
        return Stream.of(
                        Likely.of("register", 8, people::register),
                        Likely.of("begin", 5, people::begin),
                        Likely.of("move", 8, people::move),
                        Likely.of("die", 3, people::die),
                        Likely.of("erase", 3, people::erase),
                        Likely.of("merge people", 4, lineages::merge),
                        Likely.of("undo", 2, lineages::undo),
                        new Likely("move away", 3, Town.steward(), () -> true, lineages::moveAway),
                        Likely.of("place", 4, grids::place))
                .map(each -> each.name().equals("register") ? each : each.once(() -> !folk.people().isEmpty()));
    }

    private Stream<Likely> crew(TaleCrew crew) {
        Stream<Likely> posts = Stream.of(
                        Likely.of("announce", 3, crew::announce),
                        Likely.of("fill", 6, crew::fill),
                        Likely.of("vacate", 3, crew::vacate),
                        Likely.of("enter establishment", 2, crew::enterEstablishment))
                .map(each -> each.once(() -> cast.has(Post.TYPE) && !cast.workers().isEmpty()));
        Stream<Likely> workers = Stream.of(
                        Likely.of("set skills", 3, crew::setSkills),
                        Likely.of("set availability", 3, crew::setAvailability),
                        Likely.of("affiliate", 3, crew::affiliate),
                        Likely.of("certify", 3, crew::certify),
                        Likely.of("train", 3, crew::train),
                        Likely.of("serve", 8, crew::serve),
                        Likely.of("leave", 2, crew::leave),
                        Likely.of("erase worker", 1, crew::erase))
                .map(each -> each.once(() -> !cast.workers().isEmpty()));
        Stream<Likely> always = Stream.of(
                Likely.of("found", 1, crew::found),
                Likely.of("enrol", 6, crew::enrol),
                Likely.of("establish post", 3, crew::establish));
        return Stream.of(posts, workers, always).flatMap(each -> each);
    }

    private Stream<Likely> tasks(TaleTasks tasks) {
        Stream<Likely> reports = Stream.of(
                Likely.of("report", 20, tasks::report),
                Likely.of("push down", 10, tasks::pushDown),
                Likely.of("report oneself", 4, () -> tasks.reportMyself("app-1")).by(resident("app-1")));
        Stream<Likely> acts = Stream.of(
                        Likely.of("accept", 26, tasks::accept),
                        Likely.of("return", 3, tasks::giveBack),
                        Likely.of("refuse", 2, tasks::refuse),
                        Likely.of("supplement", 4, tasks::supplement),
                        Likely.of("withdraw", 3, tasks::withdraw),
                        Likely.of("urge", 4, tasks::urge),
                        Likely.of("merge", 4, tasks::merge))
                .map(each -> each.once(() -> cast.has(Task.TYPE)));
        Stream<Likely> handling = Stream.of(
                        Likely.of("dispatch", 24, tasks::dispatch),
                        Likely.of("claim", 10, tasks::claim),
                        Likely.of("take", 16, tasks::take),
                        Likely.of("send back", 5, tasks::sendBack),
                        Likely.of("start", 20, tasks::start),
                        Likely.of("shelve", 5, tasks::shelve),
                        Likely.of("resume", 5, tasks::resume),
                        Likely.of("spend", 12, tasks::spend),
                        Likely.of("resolve", 18, tasks::resolve))
                .map(each ->
                        each.once(() -> cast.has(Task.TYPE) && !cast.workers().isEmpty()));
        return Stream.of(reports, acts, handling).flatMap(each -> each);
    }

    private Stream<Likely> reviews(TaleReviews reviews) {
        return Stream.of(
                        Likely.of("whistle", 6, reviews::whistle),
                        Likely.of("report in", 4, reviews::reportIn),
                        Likely.of("answer", 10, reviews::answer),
                        Likely.of("assess", 6, reviews::assess),
                        Likely.of("ask for more", 5, reviews::askForMore),
                        Likely.of("decide more", 5, reviews::decideMore),
                        Likely.of("check", 14, reviews::check),
                        Likely.of("evaluate", 10, reviews::evaluate),
                        Likely.of("close", 8, reviews::close),
                        Likely.of("reopen", 3, reviews::reopen))
                .map(each -> each.once(() -> cast.has(Task.TYPE)));
    }

    private Stream<Likely> lists(TaleLists lists) {
        Stream<Likely> items = Stream.of(
                        Likely.of("discuss", 5, lists::discuss),
                        Likely.of("enter", 6, lists::enter),
                        Likely.of("support", 3, lists::support),
                        Likely.of("exit", 2, lists::exit))
                .map(each -> each.once(() -> cast.has(DutyItem.TYPE)));
        Stream<Likely> demands = Stream.of(
                        Likely.of("collect", 4, lists::collect),
                        new Likely("reckon", 4, Town.steward(), () -> true, lists::reckon),
                        Likely.of("refuse demand", 1, lists::refuse))
                .map(each -> each.once(() -> cast.has(ReportDemand.TYPE)));
        Stream<Likely> others = Stream.of(
                Likely.of("apply for entry", 5, lists::apply),
                Likely.of("override", 2, lists::override),
                Likely.of("end override", 1, lists::endOverride).once(() -> cast.has(DutyOverride.TYPE)),
                Likely.of("demand", 6, lists::demand),
                Likely.of("correct figure", 1, lists::correct).once(() -> cast.has(Figure.TYPE)));
        return Stream.of(items, demands, others).flatMap(each -> each);
    }

    private Stream<Likely> errands(TaleErrands errands) {
        Likely declare = Likely.of("declare", 6, errands::declare).once(() -> !folk.people().isEmpty());
        Stream<Likely> acts = Stream.of(
                        Likely.of("supplement case", 3, errands::supplement),
                        Likely.of("accept case", 5, errands::accept),
                        Likely.of("decide case", 3, errands::decide),
                        Likely.of("issue", 3, errands::issue),
                        Likely.of("visit", 3, errands::visit),
                        Likely.of("withdraw case", 1, errands::withdraw))
                .map(each -> each.once(() -> cast.has(ServiceCase.TYPE)));
        return Stream.concat(Stream.of(declare), acts);
    }

    /** Somebody who reports from his telephone. */
    public static Actor resident(String account) {
        return Town.actor(account, Role.RESIDENT, HOME);
    }

    /** The accounts of those who report so. */
    public static List<String> accounts() {
        return TaleTasks.ACCOUNTS;
    }

    /** Lets that many things happen, one every few hours, and has what is due told and tasks sent out now and then. */
    public void goesOn(int acts, Consumer<Duration> later) {
        for (int act = 0; act < acts; act++) {
            Likely next = next(act < SETTING ? setting : deeds);
            if (happens(next.actor(), next.deed().get())) {
                accepted.merge(next.name(), 1, Integer::sum);
            }
            if (chance.oneIn(3)) {
                sweep();
            }
            if (chance.oneIn(40)) {
                sendOut();
            }
            later.accept(Duration.ofMinutes(10 + chance.upTo(400)));
        }
    }

    private Likely next(List<Likely> among) {
        while (true) {
            int dice = chance.upTo(among.stream().mapToInt(Likely::weight).sum());
            for (Likely each : among) {
                dice -= each.weight();
                if (dice < 0 && each.possible().getAsBoolean()) {
                    return each;
                }
            }
        }
    }

    /** Each house finds the same to be due, and tells it once. */
    private void sweep() {
        Instant now = chance.now();
        List<List<Object>> swept = new ArrayList<>();
        houses.forEach(house -> {
            List<Notice> notices = new ArrayList<>();
            DueSweep sums = DueSweep.due(house.as(Town.steward()), HOME, now, notices::add)
                    .get();
            assertThat(sums.told()).isEqualTo(notices.size());
            swept.add(List.of(sums, notices));
        });
        assertThat(swept).containsOnly(swept.get(0));
        told += ((DueSweep) swept.get(0).get(0)).told();
    }

    private void sendOut() {
        Instant now = chance.now();
        assertThat(houses.stream()
                        .map(house -> Routing.dispatchAll(house.as(Town.steward()), HOME, now, sent -> {})
                                .get())
                        .distinct())
                .hasSize(1);
    }

    /** The names of all that may happen. */
    public List<String> deeds() {
        return deeds.stream().map(Likely::name).toList();
    }

    /** How often what was accepted. */
    public Map<String, Integer> accepted() {
        return Map.copyOf(accepted);
    }

    /** How often something was told to be due. */
    public long told() {
        return told;
    }

    /** Everybody who ever served. */
    public List<WorkerId> workers() {
        return cast.workers();
    }

    /** Everybody ever entered. */
    public List<ResidentId> people() {
        return folk.people();
    }

    /** A day of the tale, or a little before or after. */
    public LocalDate someDay() {
        return chance.today().minusDays(chance.upTo(3 * Chance.LATEST) - 1L);
    }

    Chance chance() {
        return chance;
    }

    /** Whether it was accepted, at every house alike. */
    private boolean happens(Actor actor, Deed deed) {
        List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>();
        houses.forEach(house -> answers.add(deed.at(house.as(actor))));
        assertThat(answers).allMatch(answer -> alike(answer, answers.get(0)));
        answers.get(0).peek(yes -> {
            folk.learn(yes.aggregate());
            cast.learn(yes.aggregate());
        });
        return answers.get(0).isRight();
    }

    private static boolean alike(
            Either<Rejection, ? extends Accepted<?>> one, Either<Rejection, ? extends Accepted<?>> other) {
        return one.isRight()
                ? other.isRight() && one.get().equals(other.get())
                : other.isLeft() && Town.codes(one.getLeft()).equals(Town.codes(other.getLeft()));
    }
}
