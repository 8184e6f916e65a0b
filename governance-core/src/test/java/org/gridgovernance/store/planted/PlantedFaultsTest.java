package org.gridgovernance.store.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.DoorContract;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.RegisterContract;
import org.gridgovernance.store.contract.StoreContract;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.contract.StoreHistoryContract;
import org.gridgovernance.store.contract.StoreRaceContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The contract catches every planted fault; a store that keeps nothing fails every promise of it. */
class PlantedFaultsTest {

    private static Supplier<GovernanceStore> planted = MemoryStore::new;

    /** Run by hand below, over whatever is planted. */
    static class Contract extends StoreContract {
        @Override
        protected StoreFixture open() {
            return new MemoryFixture(planted.get());
        }
    }

    /** Run by hand below. */
    static class History extends StoreHistoryContract {
        @Override
        protected StoreFixture open() {
            return new MemoryFixture(planted.get());
        }
    }

    /** Run by hand below. */
    static class Race extends StoreRaceContract {
        @Override
        protected StoreFixture open() {
            return new MemoryFixture(planted.get());
        }
    }

    /** Run by hand below. */
    static class Door extends DoorContract {
        @Override
        protected StoreFixture open() {
            return new MemoryFixture(planted.get());
        }
    }

    /** Run by hand below. */
    static class Register extends RegisterContract {
        @Override
        protected StoreFixture open() {
            return new MemoryFixture(planted.get());
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("last write wins", Faults::lastWriteWins, "aStaleVersionIsRefusedAndNothingWritten"),
                fault("keeps what failed", Faults::keepsWhatFailed, "nothingIsKeptOfAnAttemptThatThrows"),
                fault("loses events on rollback", Faults::losesEventsOnRollback, "aLifeBeginsOnce"),
                fault("truncates time", Faults::truncatesTime, "theJournalTellsTheLifeInOrder"),
                fault("ignores home", Faults::ignoresHome, "anotherHomeIsAnotherPlace"),
                fault("forgets a unique key", Faults::forgetsUniqueKeys, "aPersonalKeyIsTakenEverywhere"),
                fault(
                        "forgets commands",
                        Faults::forgetsCommands,
                        "anAcceptedCommandIsRememberedOnceAndForgottenInTime"),
                fault("ignores guards", Faults::ignoresGuards, "aGuardedAggregateMustStillStand"),
                fault("ignores as-known", Faults::ignoresAsKnown, "everyKindOfIndexIsAskedAndAnswered"),
                fault("looks at the first day", Faults::looksAtTheFirstDay, "aPeriodFindsWhatHeldOnAnyOfItsDays"),
                fault("joins what never met", Faults::joinsWhatNeverMet, "bothStepsOfAJoinHoldOnOneDayOfThePeriod"),
                fault("skips between pages", Faults::skipsBetweenPages, "pagesFollowEachOtherWithoutGapOrRepetition"),
                fault(
                        "remembers the erased",
                        Faults::remembersTheErased,
                        "whatIsErasedCannotBeReadAgainAndNothingRevivesIt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aPlantedFaultIsCaughtByThePromiseItBreaks(String name, Supplier<GovernanceStore> fault, String promise) {
        assertThat(names(run(fault).failed())).contains(promise);
    }

    @ParameterizedTest
    @ValueSource(classes = {Contract.class, History.class, Race.class, Register.class})
    void aStoreThatKeepsNothingBreaksEveryPromise(Class<?> contract) {
        Events events = run(contract, Faults::noOp);
        assertThat(names(events.succeeded())).isEmpty();
        assertThat(events.failed().count()).isEqualTo(events.started().count()).isPositive();
    }

    @Test
    void theDoorOfAStoreThatKeepsNothingKeepsOnlyPromisesAboutRefusals() {
        Events events = run(Door.class, Faults::noOp);
        assertThat(events.failed().count()).isGreaterThan(2 * events.succeeded().count());
        assertThat(names(events.failed()))
                .contains(
                        "theSameCommandAgainGetsAnEqualAnswerAndIsNotDoneAgain",
                        "twoThousandCommandsAreAnsweredAndCounted",
                        "aHouseholdThatMovesTakesItsMembersResidencesAlong",
                        "nothingPersonalIsReadableOnceErasedAndTheNumberIsFree");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("racing")
    void aPlantedFaultIsCaughtByARace(String name, Supplier<GovernanceStore> fault, String promise) {
        assertThat(names(run(Race.class, fault).failed())).contains(promise);
    }

    static Stream<Arguments> racing() {
        return Stream.of(
                fault("last write wins", Faults::lastWriteWins, "ofManyChangesToOneVersionOneWins"),
                fault("forgets a unique key", Faults::forgetsUniqueKeys, "ofManyWhoWantOneKeyOneGetsIt"),
                fault("forgets commands", Faults::forgetsCommands, "ofManyWhoSendOneCommandOneIsRemembered"),
                fault("ignores guards", Faults::ignoresGuards, "ofTwoWhoEachRelyOnTheOtherOneWins"),
                fault("holds nothing", Faults::holdsNothing, "whoeverHoldsMissesNobodyWhoReliedOnIt"),
                fault("nobody wins", Faults::refusesGuards, "ofTwoWhoEachRelyOnTheOtherOneWins"));
    }

    @Test
    void anHonestStoreBreaksNoneAndNoneIsSkipped() {
        Events events = run(MemoryStore::new);
        assertThat(events.failed().count()).isZero();
        assertThat(events.skipped().count() + events.aborted().count()).isZero();
        assertThat(events.succeeded().count())
                .isEqualTo(events.started().count())
                .isPositive();
    }

    private static Arguments fault(String name, Supplier<GovernanceStore> store, String promise) {
        return Arguments.of(name, store, promise);
    }

    private static Events run(Supplier<GovernanceStore> store) {
        return run(Contract.class, store);
    }

    private static Events run(Class<?> contract, Supplier<GovernanceStore> store) {
        planted = store;
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static List<String> names(Events events) {
        return events.stream()
                .map(Event::getTestDescriptor)
                .map(test -> test.getDisplayName().replace("()", ""))
                .toList();
    }
}
