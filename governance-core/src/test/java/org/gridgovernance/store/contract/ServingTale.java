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
import java.util.function.Predicate;
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
import org.gridgovernance.task.TaskAct;
import org.gridgovernance.task.declaration.CaseStage;
import org.gridgovernance.task.declaration.ServiceCase;
import org.gridgovernance.task.demand.DemandStage;
import org.gridgovernance.task.demand.Figure;
import org.gridgovernance.task.demand.ReportDemand;
import org.gridgovernance.task.due.DueSweep;
import org.gridgovernance.task.due.Notice;
import org.gridgovernance.task.duty.DutyItem;
import org.gridgovernance.task.duty.DutyOverride;
import org.gridgovernance.task.routing.Routing;
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
                Likely.of("register", 5, people::register),
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
                        Likely.of("register", 5, people::register),
                        Likely.of("begin", 3, people::begin),
                        Likely.of("move", 6, people::move),
                        Likely.of("die", 2, people::die),
                        Likely.of("erase", 2, people::erase),
                        Likely.of("merge people", 3, lineages::merge),
                        Likely.of("undo", 4, lineages::undo),
                        new Likely("move away", 2, Town.steward(), () -> true, lineages::moveAway),
                        Likely.of("place", 2, grids::place))
                .map(each -> each.name().equals("register")
                        ? each
                        : each.once(() -> !folk.people().isEmpty()));
    }

    private Stream<Likely> crew(TaleCrew crew) {
        Stream<Likely> posts = Stream.of(Likely.of("announce", 3, crew::announce), Likely.of("fill", 5, crew::fill))
                .map(each -> each.once(
                        () -> cast.has(Post.TYPE, post -> post.holder().isEmpty())
                                && !cast.workers().isEmpty()));
        Stream<Likely> held = Stream.of(
                        Likely.of("vacate", 2, crew::vacate),
                        Likely.of("enter establishment", 14, crew::enterEstablishment))
                .map(each -> each.once(
                        () -> cast.has(Post.TYPE, post -> post.holder().isPresent())));
        Stream<Likely> workers = Stream.of(
                        Likely.of("set skills", 2, crew::setSkills),
                        Likely.of("set availability", 2, crew::setAvailability),
                        Likely.of("affiliate", 2, crew::affiliate),
                        Likely.of("certify", 2, crew::certify),
                        Likely.of("train", 2, crew::train),
                        Likely.of("serve", 6, crew::serve),
                        Likely.of("leave", 2, crew::leave),
                        Likely.of("erase worker", 1, crew::erase))
                .map(each -> each.once(() -> !cast.workers().isEmpty()));
        Stream<Likely> always = Stream.of(
                Likely.of("found", 2, crew::found),
                Likely.of("enrol", 6, crew::enrol),
                Likely.of("establish post", 2, crew::establish));
        return Stream.of(posts, held, workers, always).flatMap(each -> each);
    }

    private Stream<Likely> tasks(TaleTasks tasks) {
        Stream<Likely> reports = Stream.of(
                Likely.of("report", 24, tasks::report),
                Likely.of("push down", 10, tasks::pushDown),
                Likely.of("report oneself", 4, () -> tasks.reportMyself("app-1"))
                        .by(resident("app-1")));
        Stream<Likely> acts = Stream.of(
                act("accept", 30, TaskAct.ACCEPT, tasks::accept),
                act("return", 4, TaskAct.RETURN, tasks::giveBack),
                act("refuse", 2, TaskAct.REFUSE, tasks::refuse),
                act("supplement", 8, TaskAct.SUPPLEMENT, tasks::supplement),
                act("withdraw", 2, TaskAct.WITHDRAW, tasks::withdraw),
                act("urge", 3, TaskAct.URGE, tasks::urge),
                act("merge", 3, TaskAct.MERGE, tasks::merge));
        Stream<Likely> handling = Stream.of(
                act("dispatch", 20, TaskAct.DISPATCH, tasks::dispatch),
                act("claim", 24, TaskAct.CLAIM, tasks::claim),
                act("take", 24, TaskAct.TAKE, tasks::take),
                act("send back", 4, TaskAct.SEND_BACK, tasks::sendBack),
                act("start", 60, TaskAct.START, tasks::start),
                act("shelve", 4, TaskAct.SHELVE, tasks::shelve),
                act("resume", 10, TaskAct.RESUME, tasks::resume),
                act("spend", 8, TaskAct.RECORD_EFFORT, tasks::spend),
                act("resolve", 50, TaskAct.RESOLVE, tasks::resolve));
        return Stream.of(reports, acts, handling).flatMap(each -> each);
    }

    private Stream<Likely> reviews(TaleReviews reviews) {
        Predicate<Task> whistled = task -> task.openParts().findAny().isPresent();
        return Stream.of(
                act("whistle", 4, TaskAct.WHISTLE, reviews::whistle),
                act("report in", 5, TaskAct.REPORT_IN, whistled, reviews::reportIn),
                act("answer", 10, TaskAct.ANSWER_WHISTLE, whistled, reviews::answer),
                act("assess", 6, TaskAct.ASSESS, task -> !task.parts().isEmpty(), reviews::assess),
                act("ask for more", 16, TaskAct.REQUEST_EXTENSION, reviews::askForMore),
                act(
                        "decide more",
                        60,
                        TaskAct.GRANT_EXTENSION,
                        task -> task.pendingExtension().isPresent(),
                        reviews::decideMore),
                act("check", 90, TaskAct.PASS, reviews::check),
                act("evaluate", 120, TaskAct.EVALUATE, Task::canBeCalledBack, reviews::evaluate),
                new Likely(
                        "see through",
                        60,
                        Town.steward(),
                        () -> cast.can(TaskAct.DISPATCH) && !cast.workers().isEmpty(),
                        reviews::seeThrough),
                act("close", 20, TaskAct.CLOSE, reviews::close),
                act("reopen", 6, TaskAct.REOPEN, reviews::reopen));
    }

    private Likely act(String name, int weight, TaskAct act, Supplier<Command<?>> command) {
        return act(name, weight, act, any -> true, command);
    }

    private Likely act(String name, int weight, TaskAct act, Predicate<Task> which, Supplier<Command<?>> command) {
        return Likely.of(name, weight, command)
                .once(() -> cast.can(act, which) && !cast.workers().isEmpty());
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
                .map(each ->
                        each.once(() -> cast.has(ReportDemand.TYPE, demand -> demand.stage() == DemandStage.ASKED)));
        Stream<Likely> others = Stream.of(
                Likely.of("apply for entry", 5, lists::apply),
                Likely.of("override", 2, lists::override),
                Likely.of("end override", 6, lists::endOverride)
                        .once(() -> cast.has(
                                DutyOverride.TYPE, each -> each.endedOn().isEmpty())),
                Likely.of("demand", 6, lists::demand),
                Likely.of("correct figure", 1, lists::correct).once(() -> cast.has(Figure.TYPE)));
        return Stream.of(items, demands, others).flatMap(each -> each);
    }

    private Stream<Likely> errands(TaleErrands errands) {
        Likely declare = Likely.of("declare", 6, errands::declare)
                .once(() -> !folk.people().isEmpty());
        return Stream.of(
                declare,
                errand("supplement case", 12, CaseStage.SUPPLEMENTING, errands::supplement),
                errand("accept case", 8, CaseStage.DECLARED, errands::accept),
                errand("decide case", 12, CaseStage.ACCEPTED, errands::decide),
                errand("issue", 16, CaseStage.DECIDED, errands::issue),
                errand("visit", 6, CaseStage.ACCEPTED, errands::visit),
                errand("withdraw case", 1, CaseStage.DECLARED, errands::withdraw));
    }

    private Likely errand(String name, int weight, CaseStage stage, Supplier<Command<?>> command) {
        return Likely.of(name, weight, command).once(() -> cast.has(ServiceCase.TYPE, each -> each.stage() == stage));
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
        goesOn(acts, later, done -> {});
    }

    /** Likewise, and says after each that was accepted what it was. */
    public void goesOn(int acts, Consumer<Duration> later, Consumer<String> done) {
        for (int act = 0; act < acts; act++) {
            Likely next = next(act < SETTING ? setting : deeds);
            if (happens(next.actor(), next.deed().get())) {
                accepted.merge(next.name(), 1, Integer::sum);
                done.accept(next.name());
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
        Likely next = thrown(among);
        while (!next.possible().getAsBoolean()) {
            next = thrown(among);
        }
        return next;
    }

    private Likely thrown(List<Likely> among) {
        int dice = chance.upTo(among.stream().mapToInt(Likely::weight).sum());
        for (Likely each : among) {
            dice -= each.weight();
            if (dice < 0) {
                return each;
            }
        }
        throw new IllegalStateException("no dice falls beyond its sides");
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
        assertThat(answers).allMatch(answer -> Deed.alike(answer, answers.get(0)));
        answers.get(0).peek(yes -> {
            folk.learn(yes.aggregate());
            cast.learn(yes.aggregate());
        });
        return answers.get(0).isRight();
    }
}
