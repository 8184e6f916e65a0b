package org.gridgovernance.resource.handout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Lineage;
import org.gridgovernance.store.type.Criteria;
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
        return Stream.concat(
                hasReceived(receiver) ? Stream.of(HandoutReason.RECEIVED_ALREADY.at(path)) : Stream.empty(),
                Stream.concat(
                        receiver.household().stream().flatMap(household -> absent(household, path)),
                        receiver.person().stream().flatMap(person -> absent(person, path))));
    }

    /** He, or somebody who was merged into him, or into one of those. */
    private boolean hasReceived(Receiver receiver) {
        return facts.page(given(command)).items().stream()
                .anyMatch(each -> each.state().served().contains(receiver));
    }

    /** What was handed out of the ration, and not brought back, that may count for those who are named. */
    static Criteria<Handout> given(HandOutGoods command) {
        return Criteria.of(Handout.TYPE)
                .within(command.home())
                .where(
                        Handout.RATION.is(command.ration()),
                        Handout.IS_RETURNED.is(false),
                        Handout.RECEIVERS.containsAny(
                                named(command).stream().map(Receiver::id).toList()))
                .limit(Criteria.MOST);
    }

    private Stream<Reason> absent(HouseholdId household, String path) {
        Optional<Household> found = facts.find(Followers.household(command.home(), household));
        if (found.isEmpty()) {
            return Stream.of(HouseholdReason.HOUSEHOLD_UNKNOWN.at(path));
        }
        if (found.get().dissolvedOn().filter(on -> !day().isBefore(on)).isPresent()) {
            return Stream.of(HouseholdReason.DISSOLVED.at(path));
        }
        return found.get().members().asOf(day()).findAny().isEmpty()
                ? Stream.of(HandoutReason.NOBODY_THERE.at(path))
                : Stream.empty();
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
        return household.lineage().stream()
                .filter(each -> each.step() == Lineage.Step.SPLIT_FROM)
                .map(Lineage::other);
    }

    /** A household that came out of one that has received may well be entitled; somebody should look. */
    Stream<Reason> warnings() {
        return command.household().flatMap(id -> facts.find(Followers.household(command.home(), id))).stream()
                .flatMap(ReceiverChecks::origins)
                .filter(origin -> facts.holder(Handout.received(command.home(), command.ration(), Receiver.of(origin)))
                        .isPresent())
                .limit(1)
                .map(origin -> HandoutReason.SPLIT_HOUSEHOLD_RECEIVED.warnAt("household"));
    }
}
