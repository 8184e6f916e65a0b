package org.gridgovernance.resource.handout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Lineage;
import org.gridgovernance.store.type.Ref;

/** Whether those may receive that are named: they are there on that day, and have not received. */
record ReceiverChecks(HandOutGoods command, Facts facts) {
    static final int MOST_PERSONS = 50;

    /** They as one set, and where each stands in the command. */
    static List<Receiver> named(HandOutGoods command) {
        return Stream.concat(
                        command.household().map(Receiver::of).stream(),
                        command.persons().stream().map(Receiver::of))
                .toList();
    }

    static boolean isClear(HandOutGoods command) {
        List<ResidentId> persons = command.persons();
        return command.household().isPresent() == persons.isEmpty()
                && persons.size() <= MOST_PERSONS
                && new HashSet<>(persons).size() == persons.size();
    }

    private String path(int which) {
        return command.household().isPresent() ? "household" : "persons[" + which + "]";
    }

    List<Reason> faults() {
        List<Receiver> named = named(command);
        return IntStream.range(0, named.size())
                .boxed()
                .flatMap(i -> faults(named.get(i), path(i)))
                .toList();
    }

    private Stream<Reason> faults(Receiver receiver, String path) {
        boolean again = Stream.concat(Stream.of(receiver), alike(command.home(), receiver, facts))
                .anyMatch(this::hasReceived);
        return Stream.concat(
                again ? Stream.of(HandoutReason.RECEIVED_ALREADY.at(path)) : Stream.empty(),
                Stream.concat(
                        receiver.household().stream().flatMap(household -> absent(household, path)),
                        receiver.person().stream().flatMap(person -> absent(person, path))));
    }

    private boolean hasReceived(Receiver receiver) {
        return facts.holder(Handout.received(command.home(), command.ration(), receiver))
                .isPresent();
    }

    /** What was merged into that one, and may have received before: where both had, each hand-out stayed as it was. */
    static Stream<Receiver> alike(AreaCode home, Receiver receiver, Facts facts) {
        Stream<Receiver> households =
                receiver.household().flatMap(id -> facts.find(Followers.household(home, id))).stream()
                        .flatMap(found -> came(found, Lineage.Step.ABSORBED))
                        .map(Receiver::of);
        Stream<Receiver> persons = receiver.person().flatMap(id -> facts.find(OnTheBooks.entry(home, id))).stream()
                .flatMap(found -> found.duplicates().stream())
                .map(Receiver::of);
        return Stream.concat(households, persons);
    }

    private Stream<Reason> absent(HouseholdId household, String path) {
        Optional<Household> found = facts.find(Followers.household(command.home(), household));
        if (found.isEmpty()) {
            return Stream.of(HouseholdReason.HOUSEHOLD_UNKNOWN.at(path));
        }
        return found.flatMap(Household::dissolvedOn).filter(on -> !day().isBefore(on)).stream()
                .map(on -> HouseholdReason.DISSOLVED.at(path));
    }

    private Stream<Reason> absent(ResidentId person, String path) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), person);
        List<Reason> unknown = OnTheBooks.known(facts, ref, path);
        return unknown.isEmpty()
                ? Stream.of(facts.the(ref))
                        .filter(found -> found.goneOn().filter(day()::isAfter).isPresent())
                        .flatMap(found -> found.gone(path).stream())
                : unknown.stream();
    }

    private LocalDate day() {
        return Moment.day(command.occurredAt());
    }

    /** The households that one came out of. */
    static Stream<HouseholdId> origins(Household household) {
        return came(household, Lineage.Step.SPLIT_FROM);
    }

    private static Stream<HouseholdId> came(Household household, Lineage.Step step) {
        return household.lineage().stream().filter(each -> each.step() == step).map(Lineage::other);
    }

    /** A household that came out of one that has received may well be entitled; somebody should look. */
    Stream<Reason> warnings() {
        return command.household().flatMap(id -> facts.find(Followers.household(command.home(), id))).stream()
                .flatMap(ReceiverChecks::origins)
                .filter(origin -> hasReceived(Receiver.of(origin)))
                .limit(1)
                .map(origin -> HandoutReason.SPLIT_HOUSEHOLD_RECEIVED.warnAt("household"));
    }
}
