package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NEXT_DOOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.LedgerExport;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.committee.CaseBook;
import org.gridgovernance.mediation.committee.DismissMediator;
import org.gridgovernance.mediation.committee.DismissalGround;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.confidence.ConfidenceKind;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.confidence.ReportRisk;
import org.gridgovernance.mediation.finding.Suggestion;
import org.gridgovernance.mediation.impartiality.TieKind;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.statistics.CaseStatistics;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.worker.LeaveService;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two worlds in which the same happens, but that a hidden case goes another way in the second, one more is there, and one side
 * of a third tells more in confidence: whoever sees none of that is answered alike in both, whatever he asks or does. {@code
 * -Dgovernance.seed} replays it.
 */
@Tag("mediation")
abstract class MediationTwins extends HouseContract {
    private static final int ACTS = 150;
    private static final int BATCHES = 40;
    private static final int QUESTIONS = 150;
    private static final int CHECKS = 90;
    private static final int DEEDS = 5;
    private static final String LEFT = "left";
    private static final String RIGHT = "right";
    private static final String GONE = "gone";
    private static final List<AreaCode> AREAS = List.of(
            HERE, HERE, NEXT_DOOR, Town.ELSEWHERE, Town.STREET, Town.COUNTY, AreaCode.of("42"), AreaCode.NATION);
    private static final List<AggregateType<?>> TYPES = List.of(
            MediationCase.TYPE,
            MediationCase.TYPE,
            MediationCase.TYPE,
            PrivateRecord.TYPE,
            PrivateRecord.TYPE,
            CaseBook.TYPE,
            Task.TYPE,
            MediationCommittee.TYPE,
            Worker.TYPE,
            Resident.TYPE,
            Suggestion.TYPE);

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private final List<Ref<MediationCase>> named = new ArrayList<>();
    private StoreFixture other;
    private MediationWorld without;
    private MediationWorld with;
    private Chance chance;
    private Bench here;
    private Bench next;
    private long asked;
    private long answered;
    private long accepted;

    @AfterEach
    void closeOther() {
        other.close();
    }

    @Test
    void whoSeesNoneOfItIsAnsweredAlikeInBothWorlds() {
        System.out.println("mediation twins seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        chance = new Chance(seed, this::now);
        other = open();
        without = new MediationWorld(store, this::now);
        with = new MediationWorld(other.store(), this::now);
        MediationTale tale = new MediationTale(seed, this::now, with.house(), without.house());
        tale.goesOn(ACTS, this::later, done -> {});
        here = tale.bench(HERE);
        next = tale.bench(NEXT_DOOR);
        named.addAll(tale.cases());
        hide();
        tellInConfidence();
        differ();
        List<Questions<?>> questions =
                TYPES.stream().<Questions<?>>map(this::questions).toList();
        IntStream.range(0, BATCHES).forEach(i -> ask(asker(i), questions));
        IntStream.range(0, 6).forEach(i -> exports(asker(i)));
        System.out.printf("mediation twins: %d asked, %d told something, %d done%n", asked, answered, accepted);
        assertThat(asked).isGreaterThanOrEqualTo(10_000);
        assertThat(answered).as("seed %s: answers that say something", seed).isGreaterThan(1_000);
        assertThat(accepted).as("seed %s: commands done", seed).isGreaterThan(20);
        Stream.of(with, without).forEach(world -> assertThat(
                        world.house().verify(AreaCode.NATION).differences())
                .isEmpty());
    }

    /** To those who see them the worlds differ. */
    private void differ() {
        for (AggregateType<?> type : List.of(MediationCase.TYPE, PrivateRecord.TYPE, CaseBook.TYPE)) {
            assertThat(all(with, type))
                    .as("seed %s: worlds differ in %s", seed, type)
                    .isNotEqualTo(all(without, type));
        }
    }

    private static <A extends Aggregate> List<Found<A>> all(MediationWorld world, AggregateType<A> type) {
        return States.of(world.as(MediationTale.bureau()), type).all();
    }

    private <A extends Aggregate> Questions<A> questions(AggregateType<A> type) {
        List<Found<A>> states = Stream.concat(all(with, type).stream(), all(without, type).stream())
                .distinct()
                .toList();
        return new Questions<>(type, chance, states, AREAS);
    }

    private Actor asker(int i) {
        return switch (i % 6) {
            case 0 -> Bench.everything("everything");
            case 1 -> here.mediator(4);
            case 2 -> here.mediator(2);
            case 3 -> Bench.resident("app-1");
            case 4 -> Bench.everything(GONE);
            default -> Bench.resident(RIGHT);
        };
    }

    // what is hidden

    private Cases cases() {
        return new Cases(HERE, this::now);
    }

    /** A case of others, which in the second world came far, and in which two of those who ask were, and are no more. */
    private void hide() {
        Actor keeper = here.mediator(0);
        MediationCaseId hidden = hidden(without, List.of());
        assertThat(hidden(
                        with, List.of(here.residents().get(3), here.residents().get(4))))
                .isEqualTo(hidden);
        named.add(CaseDocket.entry(HERE, hidden));
        without.hides(() -> without.done(keeper, cases().authorize(hidden, 2, AgentKind.SPECIAL, "secret-9")));
        with.hides(() -> {
            consented(with, keeper, hidden);
            with.done(keeper, cases().authorize(hidden, 1, AgentKind.SPECIAL, GONE));
            with.done(keeper, cases().tell(hidden, Optional.of(1), ConfidenceKind.PROPOSAL, "half"));
            with.done(keeper, cases().name(hidden, here.seats().get(2)));
            with.done(keeper, cases().tell(hidden, Optional.empty(), ConfidenceKind.NOTE, "difficult"));
            with.done(keeper, cases().name(hidden, here.seats().get(1)));
            with.done(keeper, cases().withdraw(hidden, here.seats().get(2), WithdrawalCause.RECUSED));
            with.done(
                    keeper,
                    cases().hold(hidden, List.of(1, 2), List.of(here.seats().get(1))));
            with.done(keeper, cases().draft(hidden, cases().owed(2, 1, 2)));
            Stream.of(
                            Signer.party(1),
                            Signer.party(2),
                            Signer.mediator(here.seats().get(1)),
                            Signer.committee())
                    .forEach(signer -> with.done(keeper, cases().sign(hidden, signer)));
            with.done(keeper, cases().dismiss(hidden, 1, 1));
        });
        more();
    }

    private MediationCaseId hidden(MediationWorld world, List<ResidentId> residents) {
        List<MediationCaseId> made = new ArrayList<>();
        IntFunction<Optional<ResidentId>> who =
                i -> residents.isEmpty() ? Optional.empty() : Optional.of(residents.get(i));
        DisputeType type = residents.isEmpty() ? DisputeType.SHOP_LEASE : DisputeType.WAGES;
        world.hides(() -> made.add(world.done(
                        here.mediator(0),
                        cases().register(
                                        here.committee(),
                                        here.seats().get(0),
                                        CaseOrigin.POLICE,
                                        type,
                                        List.of(
                                                Cases.party(1, Optional.of("secret-1"), who.apply(0)),
                                                Cases.party(
                                                        2,
                                                        Optional.of("secret-" + (residents.isEmpty() ? 2 : 3)),
                                                        who.apply(1)))))
                .id()));
        return made.get(0);
    }

    private void consented(MediationWorld world, Actor keeper, MediationCaseId of) {
        world.done(keeper, cases().accept(of));
        world.done(keeper, cases().notify(of, List.of(1, 2)));
        world.done(keeper, cases().consent(of, 1));
        world.done(keeper, cases().consent(of, 2));
    }

    /** One more in the second world, of the other committee, whose cases nobody counts from then on. */
    private void more() {
        Cases there = new Cases(NEXT_DOOR, this::now);
        with.hides(() -> {
            MediationCase made = with.done(
                    next.mediator(0),
                    there.register(
                            next.committee(),
                            next.seats().get(0),
                            CaseOrigin.COURT,
                            DisputeType.SHOP_LEASE,
                            List.of(Cases.party(1, "secret-5"), Cases.party(2, "secret-6"))));
            named.add(CaseDocket.entry(NEXT_DOOR, made.id()));
            with.done(next.mediator(0), there.tell(made.id(), Optional.of(2), ConfidenceKind.EVIDENCE, "a receipt"));
        });
    }

    /** A case that one of those who ask is in: the other side tells more in the second world. */
    private void tellInConfidence() {
        Actor keeper = here.mediator(0);
        MediationCaseId of = both(
                        keeper,
                        cases().register(
                                        here.committee(),
                                        here.seats().get(0),
                                        CaseOrigin.APPLICATION,
                                        DisputeType.SHOP_LEASE,
                                        List.of(Cases.party(1, LEFT), Cases.party(2, RIGHT))))
                .id();
        named.add(CaseDocket.entry(HERE, of));
        both(keeper, cases().accept(of));
        both(keeper, cases().notify(of, List.of(1, 2)));
        both(keeper, cases().consent(of, 1));
        both(keeper, cases().consent(of, 2));
        both(keeper, cases().name(of, here.seats().get(1)));
        both(Bench.resident(RIGHT), cases().tell(of, Optional.of(2), ConfidenceKind.STATEMENT, "mine"));
        Actor left = Bench.resident(LEFT);
        without.hides(() -> without.done(left, cases().tell(of, Optional.of(1), ConfidenceKind.PROPOSAL, "a half")));
        with.hides(() -> {
            IntStream.range(0, 12)
                    .mapToObj(i -> cases().tell(of, Optional.of(1), ConfidenceKind.EVIDENCE, "no " + i))
                    .forEach(told -> with.done(left, told));
            with.done(keeper, cases().tell(of, Optional.empty(), ConfidenceKind.NOTE, "left is right"));
        });
        ReportRisk risk = cases().risk(of, "a knife");
        without.done(keeper, risk);
        with.done(
                keeper,
                ReportRisk.builder()
                        .from(risk)
                        .what(PersonalText.of("two knives"))
                        .build());
    }

    private <A extends Aggregate> A both(Actor actor, Command<A> command) {
        A made = with.done(actor, command);
        assertThat(without.done(actor, command)).isEqualTo(made);
        return made;
    }

    // what is asked

    private void ask(Actor actor, List<Questions<?>> about) {
        List<Asked> questions = Stream.generate(() -> chance.pick(about).next())
                .limit(QUESTIONS)
                .toList();
        same(
                actor,
                questions.stream().map(Asked::what).toList(),
                Asked.answers(without.as(actor), questions),
                Asked.answers(with.as(actor), questions));
        List<Command<?>> checked = commands(CHECKS);
        same(actor, checked, without.as(actor).checkAll(checked), with.as(actor).checkAll(checked));
        commands(DEEDS)
                .forEach(command -> same(
                        actor,
                        List.of(command),
                        List.of(without.as(actor).preview(command)),
                        List.of(with.as(actor).preview(command))));
        List<Command<?>> done = new ArrayList<>(commands(DEEDS - 2));
        done.add(elsewhere());
        done.add(own());
        List<Answer> ones = without.as(actor).executeAll(done);
        same(actor, done, ones, with.as(actor).executeAll(done));
        accepted += ones.stream().filter(Answer::isAccepted).count();
        later(Duration.ofMinutes(1));
    }

    private void same(Actor actor, List<?> asked, List<?> ones, List<?> others) {
        for (int i = 0; i < asked.size(); i++) {
            assertThat(others.get(i))
                    .as("seed %s, %s asked %s", seed, actor.id(), asked.get(i))
                    .isEqualTo(ones.get(i));
            this.asked++;
            answered += Asked.saysSomething(ones.get(i)) ? 1 : 0;
        }
    }

    private void exports(Actor actor) {
        for (AreaCode home : List.of(HERE, NEXT_DOOR)) {
            assertThat(ledger(with.as(actor), home))
                    .as("seed %s, ledger for %s", seed, actor.id())
                    .isEqualTo(ledger(without.as(actor), home));
        }
        Period period = new Period(chance.today().minusDays(30), chance.today());
        for (AreaCode area : List.of(HERE, NEXT_DOOR, Town.STREET)) {
            assertThat(CaseStatistics.of(with.as(actor), area, period))
                    .as("seed %s, statistics for %s", seed, actor.id())
                    .isEqualTo(CaseStatistics.of(without.as(actor), area, period));
        }
    }

    private List<Object> ledger(Desk desk, AreaCode home) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            Object answer =
                    LedgerExport.through(desk).of(home).on(chance.today()).writeCsv(written);
            return List.of(answer, written.toString(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    // what is done

    private List<Command<?>> commands(int many) {
        return Stream.<Command<?>>generate(this::command).limit(many).toList();
    }

    /** Mostly something in a case that is hidden, or not. */
    private Command<?> command() {
        Ref<MediationCase> ref = chance.oneIn(3) ? named.get(named.size() - 1 - chance.upTo(4)) : chance.pick(named);
        MediationCaseId of = new MediationCaseId(ref.id());
        Cases there = new Cases(chance.oneIn(10) ? chance.pick(List.of(HERE, NEXT_DOOR)) : ref.home(), this::now);
        Bench bench = ref.home().equals(HERE) ? here : next;
        WorkerId worker = chance.pick(bench.seats());
        int party = 1 + chance.upTo(3);
        return switch (chance.upTo(24)) {
            case 0 -> there.accept(of);
            case 1 -> there.withdrawApplication(of, party);
            case 2 -> there.authorize(of, party, AgentKind.GENERAL, "agent-" + chance.upTo(3));
            case 3 -> there.dismiss(of, party, 1);
            case 4 -> there.open(of, party, "secret-" + chance.upTo(4));
            case 5 -> there.notify(of, List.of(1, 2));
            case 6 -> there.consent(of, party);
            case 7 -> there.name(of, worker);
            case 8 -> there.disclose(of, worker, party, TieKind.OTHER);
            case 9 -> there.challenge(of, worker, party);
            case 10 -> there.withdraw(of, worker, WithdrawalCause.RECUSED);
            case 11 -> there.hold(of, List.of(1, 2), List.of(worker));
            case 12 -> there.askForWriting(of, party);
            case 13 -> there.end(of, EndReason.NO_AGREEMENT);
            case 14 -> there.draft(of, there.owed(1, 2, 1));
            case 15 -> there.sign(of, Signer.party(party));
            case 16 -> there.perform(of, 1);
            case 17 -> there.tell(of, Optional.of(party), ConfidenceKind.CONTACT, "12345");
            case 18 -> there.risk(of, "noise");
            case 19 -> there.renew(of);
            case 20 -> there.destroy(of);
            case 21 -> applies();
            default -> elsewhere();
        };
    }

    /** Where no case is hidden that others have no number of. */
    private Command<?> applies() {
        return cases().register(
                        here.committee(),
                        here.seats().get(chance.upTo(2)),
                        CaseOrigin.APPLICATION,
                        DisputeType.WAGES,
                        List.of(Cases.party(1, "app-1"), Cases.party(2, Optional.empty(), Optional.empty())));
    }

    /** What whoever is in the shared case, or applies, may do. */
    private Command<?> own() {
        MediationCaseId of = new MediationCaseId(named.get(named.size() - 1).id());
        return switch (chance.upTo(4)) {
            case 0 -> applies();
            case 1 -> cases().authorize(of, 2, AgentKind.GENERAL, "agent-" + chance.upTo(3));
            case 2 -> cases().dismiss(of, 2, 1 + chance.upTo(2));
            default -> cases().tell(of, Optional.of(2), ConfidenceKind.CONTACT, "12345");
        };
    }

    /** Something that happens to those who are in hidden cases. */
    private Command<?> elsewhere() {
        ResidentId resident = chance.pick(here.residents());
        return switch (chance.upTo(10)) {
            case 0 ->
                RecordDeath.builder()
                        .commandId(Town.id())
                        .occurredAt(now())
                        .home(HERE)
                        .resident(resident)
                        .source(Source.CIVIL_AFFAIRS)
                        .build();
            case 1 ->
                EraseResident.builder()
                        .commandId(Town.id())
                        .occurredAt(now())
                        .home(HERE)
                        .resident(resident)
                        .basis("PIPL art. 47")
                        .build();
            case 2 ->
                MergeResidents.builder()
                        .commandId(Town.id())
                        .occurredAt(now())
                        .home(HERE)
                        .survivor(here.residents().get(5))
                        .duplicate(resident)
                        .build();
            case 3 ->
                LeaveService.builder()
                        .commandId(Town.id())
                        .occurredAt(now())
                        .home(HERE)
                        .worker(here.seats().get(2 + chance.upTo(3)))
                        .build();
            case 4 ->
                DismissMediator.builder()
                        .commandId(Town.id())
                        .occurredAt(now())
                        .home(HERE)
                        .committee(here.committee())
                        .worker(chance.pick(here.seats()))
                        .ground(DismissalGround.FAVOURED_A_SIDE)
                        .build();
            default -> new Jobs(HERE, this::now).report(Jobs.seen(Jobs.RUBBISH).build());
        };
    }
}
