package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.committee.CaseBook;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.finding.Suggestion;
import org.gridgovernance.mediation.statistics.CaseStatistics;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.JournalRange;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.worker.Worker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mediation over a random history: each store answers as memory does and as a plain reading of the states, to who sees all, to
 * everybody in a case, and to those who are so no more. {@code -Dgovernance.seed} replays it, {@code -Dgovernance.acts} says
 * how much happens, 600 acts unless set otherwise.
 */
@Tag("mediation")
abstract class MediationTales extends HouseContract {
    private static final int ACTS = Integer.getInteger("governance.acts", 600);
    private static final List<AggregateType<?>> TYPES = List.of(
            MediationCase.TYPE,
            PrivateRecord.TYPE,
            CaseBook.TYPE,
            MediationCommittee.TYPE,
            Suggestion.TYPE,
            Task.TYPE,
            Worker.TYPE);

    private final long seed = Long.getLong("governance.seed", System.nanoTime());
    private MediationWorld kept;
    private MediationWorld memory;
    private MediationTale tale;

    @Test
    void everyStoreTellsEachWhatHeSees() {
        System.out.println("mediation seed " + seed + " (replay with -Dgovernance.seed=" + seed + ")");
        kept = new MediationWorld(store, this::now);
        memory = new MediationWorld(new MemoryStore(), this::now);
        tale = new MediationTale(seed, this::now, memory.house(), kept.house());
        tale.goesOn(ACTS, this::later, done -> {});
        tale.isTold(done -> {});
        isWorthTelling();
        isTheSame();
        tale.isForgotten(this::later, done -> {});
        isTheSame();
        System.out.printf(
                "mediation: %d cases, %d records, %d accepted of %d kinds, %d reasons of %d kinds%n",
                cases().all().size(),
                States.of(memory.as(MediationTale.bureau()), PrivateRecord.TYPE)
                        .all()
                        .size(),
                sum(tale.accepted()),
                tale.accepted().size(),
                sum(tale.refused()),
                tale.refused().size());
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void isWorthTelling() {
        assertThat(sum(tale.accepted())).as("seed %s", seed).isGreaterThan(ACTS / 3);
        Set<MediationStage> stages =
                cases().all().stream().map(found -> found.state().stage()).collect(Collectors.toSet());
        assertThat(stages).as("seed %s", seed).hasSizeGreaterThan(4);
        assertThat(cases().all())
                .as("seed %s: somebody is recused", seed)
                .anyMatch(found -> found.state().mediators().stream()
                        .anyMatch(each -> each.withdrawal().isPresent()));
        assertThat(cases().all())
                .as("seed %s: an agent is dismissed", seed)
                .anyMatch(found -> found.state().parties().stream()
                        .flatMap(party -> party.agents().stream())
                        .anyMatch(agent -> agent.until().isPresent()));
    }

    private States<MediationCase> cases() {
        return States.of(memory.as(MediationTale.bureau()), MediationCase.TYPE);
    }

    private void isTheSame() {
        Actor bureau = MediationTale.bureau();
        KeptAlike alike = new KeptAlike(
                seed, kept.as(bureau), memory.as(bureau), tale.chance().late(), tale.homes());
        TYPES.forEach(alike::holds);
        assertThat(kept.house().verify(AreaCode.NATION).differences()).isEmpty();
        States<MediationCase> cases = cases();
        States<PrivateRecord> records = States.of(memory.as(bureau), PrivateRecord.TYPE);
        Map<UUID, MediationCase> byId = new HashMap<>();
        cases.all().forEach(found -> byId.put(found.ref().id(), found.state()));
        sees(bureau, cases, cases);
        sees(bureau, records, records);
        Period period =
                new Period(tale.chance().today().minusDays(60), tale.chance().today());
        for (String account : tale.accounts()) {
            Actor actor = Bench.everything(account);
            States<MediationCase> own = cases.where(found -> MediationTale.sees(found, account));
            sees(actor, cases, own);
            sees(
                    actor,
                    records,
                    records.where(record -> MediationTale.sees(
                            record, byId.get(record.mediation().value()), account)));
            assertThat(CaseStatistics.of(kept.as(actor), Town.STREET, period)
                            .get()
                            .total()
                            .registered())
                    .as("seed %s, statistics for %s", seed, account)
                    .isEqualTo(own.all().stream()
                            .filter(found ->
                                    period.covers(Moment.day(found.state().registeredAt())))
                            .count());
        }
    }

    /** Of all of a type exactly those. */
    private <A extends Aggregate> void sees(Actor actor, States<A> all, States<A> some) {
        if (all.all().isEmpty()) {
            return;
        }
        AggregateType<A> type = all.all().get(0).ref().type();
        String who = "%s, seed %s".formatted(actor.id(), seed);
        kept.as(actor).<Object>inSnapshot(desk -> {
            KeptAlike.findsExactly(desk, type, some, who);
            oneByOne(desk, all, some, who);
            assertThat(desk.journal(JournalRange.of(type, Town.HERE), entry -> {})
                            .isRight())
                    .isEqualTo(actor.id().equals(MediationWorld.BUREAU));
            return some;
        });
    }

    private <A extends Aggregate> void oneByOne(Desk desk, States<A> all, States<A> some, String who) {
        Map<Ref<A>, Found<A>> seen = new HashMap<>();
        some.all().forEach(found -> seen.put(found.ref(), found));
        List<Ref<A>> refs = new ArrayList<>();
        all.all().forEach(found -> refs.add(found.ref()));
        assertThat(desk.findAll(refs)).as(who).isEqualTo(seen);
        for (int i = 0; i < 12; i++) {
            Ref<A> ref = tale.chance().pick(refs);
            if (seen.containsKey(ref)) {
                assertThat(desk.find(ref).get()).as(who).isEqualTo(seen.get(ref));
                assertThat(desk.history(ref).isRight()).as(who).isTrue();
            } else {
                assertThat(desk.find(ref).swap().get().names(KernelReason.NOT_FOUND))
                        .as(who)
                        .isTrue();
                assertThat(desk.history(ref).swap().get().names(KernelReason.NOT_FOUND))
                        .as(who)
                        .isTrue();
            }
        }
    }
}
