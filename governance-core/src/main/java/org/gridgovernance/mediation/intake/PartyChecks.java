package org.gridgovernance.mediation.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.Representative;

/** What parties must be like, whatever is on record. */
final class PartyChecks {
    static final int MOST_AGENTS = 10;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_PEOPLE = 10_000;

    private PartyChecks() {}

    static List<Reason> faults(List<Party> parties, Command<?> command) {
        LocalDate on = Moment.day(command.occurredAt());
        Stream<Reason> each = IntStream.range(0, Math.min(parties.size(), MediationCase.MOST_PARTIES))
                .boxed()
                .flatMap(i -> faults(parties.get(i), "parties[" + i + "]", on));
        return Stream.concat(together(parties), each).toList();
    }

    private static Stream<Reason> together(List<Party> parties) {
        boolean count = parties.size() < 2 || parties.size() > MediationCase.MOST_PARTIES;
        boolean order =
                IntStream.range(0, parties.size()).anyMatch(i -> parties.get(i).number() != i + 1);
        return Stream.of(
                        when(count, PartyReason.PARTIES_COUNT.at("parties")),
                        when(order, PartyReason.NUMBERS_OUT_OF_ORDER.at("parties")),
                        when(
                                isTwice(parties.stream().flatMap(party -> party.resident().stream())),
                                PartyReason.RESIDENT_TWICE.at("parties")),
                        when(
                                isTwice(parties.stream()
                                        .flatMap(party -> party.accounts().distinct())),
                                PartyReason.ACCOUNT_ON_TWO_SIDES.at("parties")))
                .flatMap(Optional::stream);
    }

    private static boolean isTwice(Stream<?> values) {
        Set<Object> seen = new HashSet<>();
        return !values.allMatch(seen::add);
    }

    private static Stream<Reason> faults(Party party, String path, LocalDate on) {
        return Stream.of(
                        kind(party, path),
                        naming(party, path, on),
                        party.account().stream().flatMap(account -> account(account, path + ".account")),
                        representatives(party, path),
                        agents(party, path, on))
                .flatMap(each -> each);
    }

    private static Stream<Reason> kind(Party party, String path) {
        Reason contradicts =
                switch (party.kind()) {
                    case PERSON -> PartyReason.PERSON_CONTRADICTS.at(path + ".kind");
                    case ORGANIZATION -> PartyReason.ORGANIZATION_CONTRADICTS.at(path + ".kind");
                    case GROUP -> PartyReason.GROUP_CONTRADICTS.at(path + ".kind");
                };
        return Stream.of(
                        when(!isConsistent(party), contradicts),
                        when(!isCountable(party), PartyReason.PEOPLE_IMPLAUSIBLE.at(path + ".people")))
                .flatMap(Optional::stream);
    }

    private static boolean isConsistent(Party party) {
        boolean isPerson = party.kind() == PartyKind.PERSON;
        boolean personal = party.birth().isPresent() || party.resident().isPresent() || party.livesByOwnWork();
        boolean recorded =
                party.creditCode().isPresent() || party.organization().isPresent();
        return party.name().isPresent() == isPerson
                && party.title().isPresent() != isPerson
                && (isPerson || !personal)
                && (party.kind() == PartyKind.ORGANIZATION || !recorded)
                && (party.kind() == PartyKind.GROUP || party.representatives().isEmpty());
    }

    private static boolean isCountable(Party party) {
        return party.kind() == PartyKind.GROUP
                ? party.people() >= 2 && party.people() <= MOST_PEOPLE
                : party.people() == 1;
    }

    private static Stream<Reason> naming(Party party, String path, LocalDate on) {
        return Stream.of(
                        party.name().flatMap(name -> name.fault(path + ".name")),
                        party.birth().flatMap(birth -> birth.fault(path + ".birth", on)),
                        party.title()
                                .filter(title -> !PlainText.fits(title, LONGEST_TITLE))
                                .map(malformed -> PartyReason.TITLE_MALFORMED.at(path + ".title")))
                .flatMap(Optional::stream);
    }

    private static Stream<Reason> representatives(Party party, String path) {
        List<Representative> all = party.representatives();
        boolean count = party.kind() == PartyKind.GROUP && (all.isEmpty() || all.size() > Party.MOST_REPRESENTATIVES);
        Stream<Reason> each = IntStream.range(0, Math.min(all.size(), Party.MOST_REPRESENTATIVES))
                .boxed()
                .flatMap(i -> {
                    String at = path + ".representatives[" + i + "]";
                    return Stream.concat(
                            all.get(i).name().fault(at + ".name").stream(),
                            all.get(i).account().stream().flatMap(account -> account(account, at + ".account")));
                });
        return Stream.concat(
                when(count, PartyReason.REPRESENTATIVES_COUNT.at(path + ".representatives")).stream(), each);
    }

    private static Stream<Reason> agents(Party party, String path, LocalDate on) {
        List<Agent> all = party.agents();
        boolean order = IntStream.range(0, all.size()).anyMatch(i -> all.get(i).number() != i + 1);
        Stream<Reason> together = Stream.of(
                        when(all.size() > MOST_AGENTS, PartyReason.AGENTS_TOO_MANY.at(path + ".agents")),
                        when(order, PartyReason.AGENT_NUMBERS.at(path + ".agents")))
                .flatMap(Optional::stream);
        Stream<Reason> each = IntStream.range(0, Math.min(all.size(), MOST_AGENTS))
                .boxed()
                .flatMap(i -> agent(all.get(i), path + ".agents[" + i + "]", on));
        return Stream.concat(together, each);
    }

    private static Stream<Reason> agent(Agent agent, String path, LocalDate on) {
        boolean implausible = agent.until().isPresent() || !mayBegin(agent.since(), on);
        return Stream.of(
                        agent.name().fault(path + ".name").stream(),
                        agent.account().stream().flatMap(account -> account(account, path + ".account")),
                        when(implausible, PartyReason.AGENT_DATES.at(path + ".since")).stream())
                .flatMap(each -> each);
    }

    /** Whether an authority may have begun on a day. */
    static boolean mayBegin(LocalDate from, LocalDate on) {
        return !from.isBefore(EARLIEST) && !from.isAfter(on);
    }

    static Stream<Reason> account(String account, String path) {
        return when(!Actor.isId(account), PartyReason.ACCOUNT_MALFORMED.at(path)).stream();
    }

    private static Optional<Reason> when(boolean so, Reason reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
