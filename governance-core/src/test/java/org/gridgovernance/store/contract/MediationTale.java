package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseAct;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.confidence.ConfidenceKind;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.Representative;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * How two committees mediate by chance: cases are registered, by officers and by residents themselves, and go through all
 * that can be done in them, by the right people and now and then by wrong ones, mostly at a stage at which it can be done, now
 * and then told late. The same seed tells the same to every house; all must answer alike.
 */
public final class MediationTale {
    private static final List<DisputeType> TYPES =
            List.of(DisputeType.SHOP_LEASE, DisputeType.WAGES, new DisputeType("neighbours"));
    private static final int FIRST = 6;
    private static final int PARTIES = 12;
    private static final int AGENTS = 8;

    private final List<Governance> houses;
    private final Chance chance;
    private final List<Bench> benches;
    private final Map<AreaCode, Task> tasks = new TreeMap<>();
    private final List<Likely> deeds = deeds().toList();
    private final List<Ref<MediationCase>> cases = new ArrayList<>();
    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private Instant at;

    /** Somebody wants something done. */
    private record Step(Actor actor, Command<?> command) {}

    /** What may be done in a case, as likely as its weight. */
    private record Likely(CaseAct act, int weight, Predicate<MediationCase> fits, Function<MediationCase, Step> step) {
        boolean isPossibleIn(MediationCase found) {
            return act.isPossibleAt(found.stage()) && fits.test(found);
        }
    }

    /** Begins with a committee in each of two communities. Reads from the first house as one who sees all. */
    public MediationTale(long seed, Supplier<Instant> now, Governance... houses) {
        this.houses = List.of(houses);
        chance = new Chance(seed, now);
        at = now.get();
        benches =
                List.of(Bench.of(Town.HERE, "东人调", now, this::done), Bench.of(Town.NEXT_DOOR, "西人调", now, this::done));
        benches.forEach(bench -> tasks.put(bench.home(), (Task)
                done(new Jobs(bench.home(), now).report(Jobs.seen(Jobs.RUBBISH).build()))));
    }

    /** Lets that many things happen, one every hour or so. */
    public void goesOn(int acts, Consumer<Duration> later, Consumer<Command<?>> done) {
        for (int act = 0; act < acts; act++) {
            at = when();
            Step next = cases.size() < FIRST || chance.oneIn(16) ? begins() : next();
            if (happens(next)) {
                done.accept(next.command());
            }
            later.accept(Duration.ofMinutes(5 + chance.upTo(110)));
        }
    }

    /** A committee comes and goes, and what repeats itself is suggested to it; all must be accepted. */
    public void isTold(Consumer<Command<?>> done) {
        at = chance.now();
        Bench bench = benches.get(0);
        MediationElections elections = new MediationElections(bench, at);
        Bench.Doing told = command -> {
            Aggregate made = done(command);
            accepted.merge(command.getClass().getSimpleName(), 1, Integer::sum);
            done.accept(command);
            return made;
        };
        elections.comeAndGo(told);
        elections.suggest(told);
    }

    /** A house in which one account sees all, and ids are counted. */
    public static Governance house(GovernanceStore store, Supplier<Instant> now) {
        return new MediationWorld(store, now).house();
    }

    /** Six years later what was kept for a short time is destroyed, by whoever sees all. */
    public void isForgotten(Consumer<Duration> later, Consumer<Command<?>> done) {
        later.accept(Duration.ofDays(6 * 366));
        at = chance.now();
        cases.stream()
                .map(this::found)
                .filter(found -> found.stage() == MediationStage.ARCHIVED)
                .map(found -> new Step(bureau(), at(found.home()).destroy(found.id())))
                .filter(this::happens)
                .forEach(step -> done.accept(step.command()));
    }

    private Instant when() {
        if (chance.oneIn(12)) {
            return chance.now().minus(Duration.ofMinutes(chance.upTo(6_000)));
        }
        return chance.oneIn(60) ? chance.now().plus(Duration.ofDays(1)) : chance.now();
    }

    // who

    /** Somebody with every standard role whom the gate shows all. */
    public static Actor bureau() {
        return Bench.everything(MediationWorld.BUREAU);
    }

    /** Everybody's account who may have to do with a case, and one who has not. */
    public List<String> accounts() {
        return Stream.of(
                        benches.stream().flatMap(bench -> bench.accounts().stream()),
                        IntStream.range(0, PARTIES).mapToObj(i -> "app-" + i),
                        IntStream.range(0, AGENTS).mapToObj(i -> "agent-" + i),
                        Stream.of("outsider"))
                .flatMap(each -> each)
                .toList();
    }

    private String somebody() {
        return "app-" + chance.upTo(PARTIES);
    }

    private Bench bench(MediationCase found) {
        return bench(found.home());
    }

    private Cases at(AreaCode home) {
        return new Cases(home, () -> at);
    }

    /** By one of those who conduct it; now and then by whoever comes. */
    private Step conducted(MediationCase found, Command<?> command) {
        if (chance.oneIn(14)) {
            return new Step(Bench.everything(chance.pick(accounts())), command);
        }
        return found.accountsInCharge().isEmpty() // all of the committee were recused
                ? new Step(bureau(), command)
                : new Step(bench(found).mediator(chance.pick(List.copyOf(found.accountsInCharge()))), command);
    }

    /** By the side itself, or by those who conduct it; now and then by another side. */
    private Step side(MediationCase found, int party, Command<?> command) {
        List<String> own = found.party(party).stream().flatMap(Party::accounts).toList();
        if (chance.oneIn(14)) {
            return new Step(Bench.resident(chance.pick(accounts())), command);
        }
        return own.isEmpty() || chance.oneIn(4)
                ? conducted(found, command)
                : new Step(Bench.resident(chance.pick(own)), command);
    }

    // what

    private Step begins() {
        Bench bench = chance.pick(benches);
        WorkerId keeper = chance.oneIn(20)
                ? chance.pick(chance.pick(benches).seats())
                : bench.seats().get(chance.upTo(3));
        if (chance.oneIn(3)) {
            String own = somebody();
            List<Party> parties = List.of(Cases.party(1, own), Cases.party(2, Optional.empty(), Optional.empty()));
            Command<?> applies = at(bench.home())
                    .register(bench.committee(), keeper, CaseOrigin.APPLICATION, chance.pick(TYPES), parties);
            return new Step(Bench.resident(chance.oneIn(10) ? somebody() : own), applies);
        }
        return new Step(bench.mediator(Bench.account(bench.home(), chance.upTo(3))), registered(bench, keeper));
    }

    private Command<?> registered(Bench bench, WorkerId keeper) {
        CaseOrigin origin = chance.pick(List.of(CaseOrigin.values()));
        List<Party> parties = IntStream.rangeClosed(1, 2 + (chance.oneIn(4) ? 1 : 0))
                .mapToObj(number -> party(bench, number))
                .toList();
        RegisterMediation command =
                at(bench.home()).register(bench.committee(), keeper, origin, chance.pick(TYPES), parties);
        return origin == CaseOrigin.TASK
                ? RegisterMediation.builder()
                        .from(command)
                        .addTask(tasks.get(bench.home()).id())
                        .build()
                : command;
    }

    private Party party(Bench bench, int number) {
        Optional<String> account = chance.oneIn(3) ? Optional.empty() : Optional.of(somebody());
        if (number == 2 && chance.oneIn(5)) {
            return Party.builder()
                    .from(Cases.party(number, Optional.empty(), Optional.empty()))
                    .kind(PartyKind.GROUP)
                    .name(Optional.empty())
                    .title("三号楼业主")
                    .people(5)
                    .representatives(List.of(
                            new Representative(Cases.NAME, account), new Representative(Cases.NAME, Optional.empty())))
                    .build();
        }
        return Cases.party(
                number, account, chance.oneIn(2) ? Optional.empty() : Optional.of(chance.pick(bench.residents())));
    }

    /** Mostly what can be done at the stage at which some case is. */
    private Step next() {
        MediationCase found = found(chance.pick(cases));
        List<Likely> possible =
                deeds.stream().filter(each -> each.isPossibleIn(found)).toList();
        List<Likely> among = possible.isEmpty() || chance.oneIn(12) ? deeds : possible;
        int dice = chance.upTo(among.stream().mapToInt(Likely::weight).sum());
        for (Likely each : among) {
            dice -= each.weight();
            if (dice < 0) {
                return each.step().apply(found);
            }
        }
        throw new IllegalStateException("no dice falls beyond its sides");
    }

    private MediationCase found(Ref<MediationCase> ref) {
        return houses.get(0).as(bureau()).find(ref).get().state();
    }

    private interface Plain {
        Command<?> of(Cases cases, MediationCaseId id, MediationCase found);
    }

    private interface Sided {
        Command<?> of(Cases cases, MediationCaseId id, int party);
    }

    private Likely act(CaseAct act, int weight, Plain command) {
        return act(act, weight, any -> true, command);
    }

    private Likely act(CaseAct act, int weight, Predicate<MediationCase> fits, Plain command) {
        return new Likely(
                act, weight, fits, found -> conducted(found, command.of(at(found.home()), found.id(), found)));
    }

    private Likely side(CaseAct act, int weight, Sided command) {
        return side(act, weight, any -> true, found -> chance.pick(List.copyOf(found.partyNumbers())), command);
    }

    private Likely side(
            CaseAct act,
            int weight,
            Predicate<MediationCase> fits,
            Function<MediationCase, Integer> who,
            Sided command) {
        return new Likely(act, weight, fits, found -> {
            int party = who.apply(found);
            return side(found, party, command.of(at(found.home()), found.id(), party));
        });
    }

    private Stream<Likely> deeds() {
        return Stream.of(intake(), consents(), mediators(), course(), conclusion(), confidence())
                .flatMap(each -> each);
    }

    private Stream<Likely> intake() {
        return Stream.of(
                act(CaseAct.ACCEPT, 40, (cases, id, found) -> cases.accept(id)),
                act(
                        CaseAct.DECLINE,
                        3,
                        (cases, id, found) -> cases.decline(id, chance.pick(List.of(DeclineGround.values())))),
                side(CaseAct.WITHDRAW, 1, any -> true, found -> 1, Cases::withdrawApplication),
                side(
                        CaseAct.CHANGE_SIDE,
                        8,
                        (cases, id, party) -> cases.authorize(
                                id, party, chance.pick(List.of(AgentKind.values())), "agent-" + chance.upTo(AGENTS))),
                new Likely(
                        CaseAct.CHANGE_SIDE,
                        20,
                        found -> inForce(found).findAny().isPresent(),
                        this::dismissed),
                act(
                        CaseAct.CHANGE_SIDE,
                        3,
                        (cases, id, found) ->
                                cases.open(id, chance.pick(List.copyOf(found.partyNumbers())), somebody())));
    }

    private static Stream<Agent> inForce(MediationCase found) {
        return found.parties().stream().flatMap(Party::agentsInForce);
    }

    private Step dismissed(MediationCase found) {
        Optional<Party> side = found.parties().stream()
                .filter(party -> party.agentsInForce().findAny().isPresent())
                .findFirst();
        int party = side.map(Party::number).orElse(1);
        int agent = side.flatMap(has -> has.agentsInForce().findFirst())
                .map(Agent::number)
                .orElse(1);
        return side(found, party, at(found.home()).dismiss(found.id(), party, agent));
    }

    private Stream<Likely> consents() {
        return Stream.of(
                act(
                        CaseAct.NOTIFY,
                        20,
                        found -> found.notified().isEmpty(),
                        (cases, id, found) -> cases.notify(id, found.partyNumbers())),
                side(CaseAct.CONSENT, 40, any -> true, this::undecided, Cases::consent),
                side(CaseAct.REFUSE, 1, Cases::refuse));
    }

    private int undecided(MediationCase found) {
        List<Integer> waiting = found.partyNumbers().stream()
                .filter(party -> !found.hasConsented(party))
                .toList();
        return waiting.isEmpty() ? 1 : chance.pick(waiting);
    }

    private Stream<Likely> mediators() {
        return Stream.of(
                act(
                        CaseAct.NAME_MEDIATORS,
                        60,
                        found -> found.stage() == MediationStage.CONSENTED,
                        (cases, id, found) ->
                                cases.name(id, chance.pick(bench(found).seats()))),
                act(
                        CaseAct.NAME_MEDIATORS,
                        2,
                        (cases, id, found) ->
                                cases.name(id, chance.pick(bench(found).seats()))),
                act(
                        CaseAct.RAISE_TIE,
                        2,
                        (cases, id, found) -> cases.disclose(
                                id, mediator(found), 1, chance.pick(List.of(TieKind.INTEREST, TieKind.OTHER)))),
                new Likely(
                        CaseAct.WAIVE_TIE,
                        20,
                        found -> found.openTies().findAny().isPresent(),
                        this::waived),
                side(CaseAct.CHALLENGE, 2, (cases, id, party) -> cases.challenge(id, mediator(id, cases), party)),
                act(
                        CaseAct.WITHDRAW_MEDIATOR,
                        3,
                        (cases, id, found) -> cases.withdraw(
                                id,
                                chance.oneIn(5) ? found.keeper().worker() : mediator(found),
                                chance.pick(List.of(WithdrawalCause.RECUSED, WithdrawalCause.REPLACED)))));
    }

    private Step waived(MediationCase found) {
        Optional<Tie> tie = found.openTies().findFirst();
        int party = found.partyNumbers().stream()
                .filter(each ->
                        tie.filter(open -> open.waivedBy().contains(each)).isEmpty())
                .findFirst()
                .orElse(1);
        WorkerId whom = tie.map(Tie::mediator).orElse(found.keeper().worker());
        return side(found, party, at(found.home()).waive(found.id(), whom, party));
    }

    private WorkerId mediator(MediationCase found) {
        return found.inCharge()
                .map(CaseMediator::worker)
                .findFirst()
                .orElse(found.keeper().worker());
    }

    private WorkerId mediator(MediationCaseId id, Cases where) {
        return mediator(found(CaseDocket.entry(where.home(), id)));
    }

    private Stream<Likely> course() {
        return Stream.of(
                act(
                        CaseAct.HOLD_SESSION,
                        12,
                        (cases, id, found) -> cases.hold(id, found.partyNumbers(), List.of(mediator(found)))),
                act(CaseAct.SUSPEND, 2, (cases, id, found) -> cases.suspend(id)),
                act(CaseAct.RESUME, 20, (cases, id, found) -> cases.resume(id)),
                act(
                        CaseAct.CHANGE_SIDE,
                        1,
                        (cases, id, found) -> cases.identify(
                                id, 1 + chance.upTo(2), chance.pick(bench(found).residents()))),
                act(
                        CaseAct.EXTEND,
                        2,
                        (cases, id, found) -> cases.extend(
                                id, 1 + chance.upTo(40), chance.oneIn(4) ? List.of(1) : found.partyNumbers())),
                side(CaseAct.ASK_FOR_WRITING, 2, Cases::askForWriting),
                act(CaseAct.END, 1, (cases, id, found) -> cases.end(id, chance.pick(List.of(EndReason.values())))));
    }

    private Stream<Likely> conclusion() {
        return Stream.of(
                act(
                        CaseAct.DRAFT,
                        20,
                        found ->
                                !found.sessions().isEmpty() && found.agreement().isEmpty(),
                        (cases, id, found) -> cases.draft(id, cases.owed(2, 1, 1 + chance.upTo(3)))),
                act(CaseAct.DRAFT, 1, (cases, id, found) -> cases.draft(id, cases.owed(1, 2, 1))),
                act(
                        CaseAct.AGREE_ORALLY,
                        12,
                        found -> !found.sessions().isEmpty(),
                        (cases, id, found) -> cases.agree(id, mediator(found), cases.owed(2, 1, 1))),
                new Likely(CaseAct.SIGN, 60, found -> !found.signersMissing().isEmpty(), this::signed),
                act(CaseAct.PERFORM, 8, (cases, id, found) -> cases.perform(id, outstanding(found))),
                act(
                        CaseAct.BREAK,
                        8,
                        found -> found.stage() == MediationStage.EFFECTIVE || chance.oneIn(4),
                        (cases, id, found) -> cases.breach(
                                id, outstanding(found), chance.pick(List.of(Recourse.LAWSUIT, Recourse.ENFORCEMENT)))),
                act(
                        CaseAct.APPLY_FOR_CONFIRMATION,
                        6,
                        (cases, id, found) -> cases.apply(id, chance.oneIn(6) ? List.of(1) : found.partyNumbers())),
                act(
                        CaseAct.RECORD_RULING,
                        20,
                        found -> found.confirmation()
                                .filter(asked -> asked.ruling().isEmpty())
                                .isPresent(),
                        (cases, id, found) -> cases.rule(id, chance.pick(List.of(ConfirmationRuling.values())))),
                act(
                        CaseAct.FOLLOW_UP,
                        3,
                        (cases, id, found) -> cases.followUp(id, found.keeper().worker(), 1 + chance.upTo(2))),
                act(CaseAct.ARCHIVE, 12, (cases, id, found) -> cases.archive(found)),
                act(CaseAct.DESTROY, 1, (cases, id, found) -> cases.destroy(id)));
    }

    private Step signed(MediationCase found) {
        List<Signer> waiting = found.signersMissing();
        Signer signer = waiting.isEmpty() || chance.oneIn(20)
                ? Signer.agent(1, 1)
                : waiting.get(chance.oneIn(2) ? 0 : chance.upTo(waiting.size()));
        int draft =
                chance.oneIn(20) ? 7 : found.agreement().map(Agreement::draft).orElse(1);
        Command<?> command = at(found.home()).sign(found.id(), signer, draft);
        return signer.party().map(party -> side(found, party, command)).orElseGet(() -> conducted(found, command));
    }

    private int outstanding(MediationCase found) {
        List<Integer> open = found.agreement().stream()
                .flatMap(made -> made.obligations().stream())
                .filter(Obligation::isOutstanding)
                .map(Obligation::number)
                .toList();
        return open.isEmpty() || chance.oneIn(10) ? 1 + chance.upTo(3) : chance.pick(open);
    }

    private Stream<Likely> confidence() {
        List<ConfidenceKind> kinds = List.copyOf(EnumSet.complementOf(EnumSet.of(ConfidenceKind.RISK)));
        return Stream.of(
                side(
                        CaseAct.TELL,
                        8,
                        (cases, id, party) -> cases.tell(id, Optional.of(party), chance.pick(kinds), "side " + party)),
                act(
                        CaseAct.TELL,
                        3,
                        (cases, id, found) -> cases.tell(id, Optional.empty(), ConfidenceKind.NOTE, "for us")),
                act(CaseAct.REPORT_RISK, 1, (cases, id, found) -> cases.risk(id, "a knife was seen")),
                act(CaseAct.TELL, 1, (cases, id, found) -> cases.renew(id)));
    }

    // what came of it

    private boolean happens(Step step) {
        List<Either<Rejection, ? extends Accepted<?>>> answers = new ArrayList<>();
        houses.forEach(house -> answers.add(house.as(step.actor()).execute(step.command())));
        assertThat(answers)
                .as(
                        "%s by %s",
                        step.command().getClass().getSimpleName(), step.actor().id())
                .allMatch(answer -> Deed.alike(answer, answers.get(0)));
        String what = step.command().getClass().getSimpleName();
        answers.get(0)
                .peekLeft(no -> no.reasons().forEach(reason -> refused.merge(reason.code(), 1, Integer::sum)))
                .peek(yes -> accepted.merge(what, 1, Integer::sum))
                .peek(yes -> learn(yes.aggregate()));
        return answers.get(0).isRight();
    }

    private void learn(Aggregate made) {
        if (made instanceof MediationCase found && !cases.contains(CaseDocket.entry(found.home(), found.id()))) {
            cases.add(CaseDocket.entry(found.home(), found.id()));
        }
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

    /** How often what was refused for what. */
    public Map<String, Integer> refused() {
        return Map.copyOf(refused);
    }

    /** Where it happens. */
    public List<AreaCode> homes() {
        return benches.stream().map(Bench::home).toList();
    }

    Bench bench(AreaCode home) {
        return benches.stream()
                .filter(each -> each.home().equals(home))
                .findFirst()
                .orElseThrow();
    }

    List<Ref<MediationCase>> cases() {
        return List.copyOf(cases);
    }

    Chance chance() {
        return chance;
    }

    // what a plain reading of the states says

    /** Whether that account conducts the case, or acts for a side of it. */
    static boolean sees(MediationCase found, String account) {
        return found.destroyedOn().isEmpty()
                && (conducts(found, account) || found.parties().stream().anyMatch(party -> belongs(party, account)));
    }

    /** Whether that account conducts the case of the record, or acts for the side that told it. */
    static boolean sees(PrivateRecord record, MediationCase found, String account) {
        return record.erasedOn().isEmpty()
                && (conducts(found, account)
                        || record.party()
                                .flatMap(found::party)
                                .filter(party -> belongs(party, account))
                                .isPresent());
    }

    private static boolean conducts(MediationCase found, String account) {
        return found.keeper().account().filter(account::equals).isPresent()
                || found.mediators().stream()
                        .anyMatch(each -> each.withdrawal().isEmpty()
                                && each.account().filter(account::equals).isPresent());
    }

    private static boolean belongs(Party party, String account) {
        SortedSet<String> accounts = new TreeSet<>();
        party.account().ifPresent(accounts::add);
        party.representatives().forEach(each -> each.account().ifPresent(accounts::add));
        for (Agent agent : party.agents()) {
            if (agent.until().isEmpty()) {
                agent.account().ifPresent(accounts::add);
            }
        }
        return accounts.contains(account);
    }
}
