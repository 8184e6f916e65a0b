package org.gridgovernance.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.done;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.CourseReason;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.conclusion.ConclusionReason;
import org.gridgovernance.mediation.course.ConductReason;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.party.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What mediation promises while sixteen write at once: one winner, a named reason for the others. */
@Tag("mediation")
abstract class MediationRaces extends HouseContract {
    private static final int MANY = 16;

    private final Cases cases = new Cases(HERE, this::now);
    private Bench bench;
    private Desk keeper;

    @BeforeEach
    void elect() {
        bench = Bench.of(HERE, "东人调", this::now, command -> done(desk, command));
        keeper = governance.as(bench.mediator(0));
    }

    @Test
    void theNumbersOfANewYearAreGivenOnceAndWithoutAGap() {
        for (int round = 0; round < rounds(10); round++) {
            MediationCommittee committee =
                    done(desk, Bench.establish(HERE, "调" + round, now().minus(Duration.ofDays(9)), bench.members()));
            List<RegisterMediation> registered = IntStream.range(0, MANY)
                    .mapToObj(i -> RegisterMediation.builder()
                            .from(registered(2))
                            .committee(committee.id())
                            .build())
                    .toList();
            List<Integer> numbers = accepted(atOnce(registered))
                    .map(found -> found.number().number())
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .as("round %s", round)
                    .isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
        }
        assertClean();
    }

    @Test
    void theLastConsentsAtOnceMakeItConsentedOnce() {
        for (int round = 0; round < rounds(2); round++) {
            MediationCaseId of = notified(2);
            List<Either<Rejection, ? extends Accepted<?>>> answers = race(i -> cases.consent(of, 1 + i % 2));
            assertThat(answers.stream().filter(Either::isRight))
                    .as("round %s", round)
                    .hasSize(2);
            ServingRaces.lostFor(round, answers, ConductReason.CONSENTED_ALREADY, CourseReason.CONSENT_NOT_NOW);
            assertThat(found(of).stage()).isEqualTo(MediationStage.CONSENTED);
            assertThat(found(of).consents()).hasSize(2);
            assertThat(told(of, MediationEvent.Consented.class)).isEqualTo(2);
        }
        assertClean();
    }

    @Test
    void aMediatorIsNamedOnce() {
        for (int round = 0; round < rounds(5); round++) {
            MediationCaseId of = consented(2);
            ServingRaces.oneOf(round, race(i -> cases.name(of, bench.seats().get(1))), ConductReason.IN_CHARGE_ALREADY);
            assertThat(found(of).mediators()).hasSize(1);
        }
        assertClean();
    }

    /** Fourteen parties, the mediator and the committee. */
    @Test
    void whenAllSignAtOnceItIsInEffectWithEverySignature() {
        int parties = MANY - 2;
        for (int round = 0; round < rounds(20); round++) {
            MediationCaseId of = mediating(parties);
            done(keeper, cases.draft(of, cases.owed(2, 1, 1)));
            List<Signer> signers = found(of).signersMissing();
            assertThat(signers).hasSize(MANY);
            assertThat(race(i -> cases.sign(of, signers.get(i))))
                    .as("round %s", round)
                    .allMatch(Either::isRight);
            Agreement made = found(of).agreement().orElseThrow();
            assertThat(made.effectiveOn()).isPresent();
            assertThat(made.signatures().stream().map(Signature::by)).containsExactlyInAnyOrderElementsOf(signers);
            assertThat(found(of).stage()).isEqualTo(MediationStage.EFFECTIVE);
        }
        assertClean();
    }

    @Test
    void aCourtIsAskedOnceAndAFileIsClosedOnce() {
        for (int round = 0; round < rounds(10); round++) {
            MediationCaseId of = mediating(2);
            done(keeper, cases.agree(of, bench.seats().get(1), cases.owed(2, 1, 1)));
            ServingRaces.oneOf(round, race(i -> cases.apply(of, List.of(1, 2))), ConclusionReason.APPLIED_ALREADY);
            assertThat(told(of, MediationEvent.ConfirmationApplied.class)).isOne();
            done(keeper, cases.rule(of, ConfirmationRuling.VALID));
            done(keeper, cases.perform(of, 1));
            MediationCase performed = found(of);
            ServingRaces.oneOf(round, race(i -> cases.archive(performed)), CourseReason.ARCHIVE_NOT_NOW);
            assertThat(told(of, MediationEvent.Archived.class)).isOne();
        }
        assertClean();
    }

    // how one comes so far

    private static int rounds(int of) {
        return Math.max(1, ROUNDS / of);
    }

    private RegisterMediation registered(int parties) {
        List<Party> all = IntStream.rangeClosed(1, parties)
                .mapToObj(number -> Cases.party(number, Optional.empty(), Optional.empty()))
                .toList();
        return cases.register(bench.committee(), bench.seats().get(0), CaseOrigin.COURT, DisputeType.SHOP_LEASE, all);
    }

    private MediationCaseId notified(int parties) {
        MediationCaseId of = done(keeper, registered(parties)).id();
        done(keeper, cases.accept(of));
        done(keeper, cases.notify(of, IntStream.rangeClosed(1, parties).boxed().toList()));
        return of;
    }

    private MediationCaseId consented(int parties) {
        MediationCaseId of = notified(parties);
        keeper.executeAll(IntStream.rangeClosed(1, parties)
                .mapToObj(party -> cases.consent(of, party))
                .toList());
        return of;
    }

    /** With a session held. */
    private MediationCaseId mediating(int parties) {
        MediationCaseId of = consented(parties);
        done(keeper, cases.name(of, bench.seats().get(1)));
        done(keeper, cases.hold(of, List.of(1, 2), List.of(bench.seats().get(1))));
        return of;
    }

    private MediationCase found(MediationCaseId of) {
        return keeper.find(CaseDocket.entry(HERE, of)).get().state();
    }

    private long told(MediationCaseId of, Class<?> event) {
        return keeper.history(CaseDocket.entry(HERE, of)).get().stream()
                .filter(entry -> event.isInstance(entry.event()))
                .count();
    }

    private List<Either<Rejection, ? extends Accepted<?>>> atOnce(List<? extends Command<?>> commands) {
        return atOnce(MANY, i -> () -> keeper.execute(commands.get(i)));
    }

    private List<Either<Rejection, ? extends Accepted<?>>> race(Commands each) {
        return atOnce(IntStream.range(0, MANY).mapToObj(each::of).toList());
    }

    private interface Commands {
        Command<?> of(int i);
    }

    private static Stream<MediationCase> accepted(List<Either<Rejection, ? extends Accepted<?>>> answers) {
        return answers.stream().map(answer -> (MediationCase) answer.get().aggregate());
    }
}
