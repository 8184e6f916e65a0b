package org.gridgovernance.store.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.MemoryStore;
import org.gridgovernance.store.contract.MemoryFixture;
import org.gridgovernance.store.contract.ResourceContract;
import org.gridgovernance.store.contract.StoreFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Each guard of emergency resources is missed where a store leaves it out: the race it decides is lost. */
class PlantedResourceFaultsTest {
    private static Supplier<GovernanceStore> planted = MemoryStore::new;

    /** Run by hand below, over whatever is planted. */
    static class Contract extends ResourceContract {
        @Override
        protected StoreFixture open() {
            return new MemoryFixture(planted.get());
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a unit is given twice",
                        Faults::holdsNothingAndForgetsVersions,
                        "Stocks",
                        "ofSixteenWhoWantTheLastUnitsAsManyHaveOneAsThereAre"),
                fault(
                        "a count ends behind the back of who takes in",
                        Faults::holdsNothing,
                        "Stocks",
                        "nothingIsEnteredIntoBooksThatACountCloses"),
                fault(
                        "a point is closed behind the back of who takes in",
                        Faults::holdsNothing,
                        "Stocks",
                        "nothingIsLeftAtAPointThatIsClosed"),
                fault(
                        "what was done is done again",
                        Faults::holdsNothingAndForgetsCommands,
                        "Stocks",
                        "whatIsSaidSixteenTimesIsDoneOnce"),
                fault(
                        "a point is counted by two",
                        Faults::holdsNothingAndForgetsKeys,
                        "Stocks",
                        "aPointHasOneCountUnderWay"),
                fault(
                        "goods come into closed books",
                        Faults::holdsNothingAndForgetsGuards,
                        "Stocks",
                        "nothingIsEnteredIntoBooksThatACountCloses"),
                fault(
                        "goods are left at a closed point",
                        Faults::holdsNothingAndForgetsGuards,
                        "Stocks",
                        "nothingIsLeftAtAPointThatIsClosed"),
                fault(
                        "a household receives twice",
                        Faults::holdsNothingAndForgetsKeys,
                        "Papers",
                        "ofSixteenHandOutsToAHouseholdOneIsMade"),
                fault(
                        "two rations are of the same days",
                        Faults::holdsNothingAndForgetsKeys,
                        "Papers",
                        "ofSixteenRationsOfTheSameDaysOneIsOpened"),
                fault(
                        "a shipment arrives twice",
                        Faults::holdsNothingAndForgetsVersions,
                        "Papers",
                        "ofSixteenWhoReceiveAShipmentOneDoes"),
                fault(
                        "an hour is booked twice",
                        Faults::holdsNothingAndForgetsVersions,
                        "Papers",
                        "ofSixteenWhoWantTheSameHourOneHasIt"));
    }

    private static Arguments fault(String name, Supplier<GovernanceStore> store, String race, String promise) {
        return Arguments.of(name, store, race, promise);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aGuardThatIsLeftOutIsMissed(String name, Supplier<GovernanceStore> fault, String race, String promise) {
        Events events = run(fault, selectNestedMethod(List.of(Contract.class), nested(race), promise));
        assertThat(events.failed().count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tales", "Stocks", "Papers"})
    void aStoreThatKeepsNothingBreaksEveryPromise(String promises) {
        Events events = run(Faults::noOp, selectNestedClass(List.of(Contract.class), nested(promises)));
        assertThat(events.succeeded().count()).isZero();
        assertThat(events.failed().count()).isEqualTo(events.started().count()).isPositive();
    }

    private static Class<?> nested(String name) {
        return Arrays.stream(ResourceContract.class.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Events run(Supplier<GovernanceStore> store, DiscoverySelector what) {
        planted = store;
        return EngineTestKit.engine("junit-jupiter").selectors(what).execute().testEvents();
    }
}
