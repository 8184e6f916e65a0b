package org.gridgovernance.mediation.intake;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;

/** Who acts for a party, and by which account it sees the case. */
final class SideCases {
    private static final int MOST_EVER = 100;

    private SideCases() {}

    static List<Reason> form(AuthorizeAgent command) {
        return Stream.of(
                        command.name().fault("name").stream(),
                        command.account().stream().flatMap(account -> PartyChecks.account(account, "account")),
                        unless(
                                PartyChecks.mayBegin(command.since(), Moment.day(command.occurredAt())),
                                PartyReason.AGENT_DATES,
                                "since"))
                .flatMap(each -> each)
                .toList();
    }

    static List<Reason> fits(AuthorizeAgent command, Facts facts) {
        return fits(
                command,
                command.mediation(),
                command.party(),
                facts,
                (found, party) -> Stream.concat(
                        unless(hasRoom(party), PartyReason.AGENTS_TOO_MANY, "party"),
                        command.account().stream()
                                .flatMap(account -> Stream.concat(
                                        against(found, party, account),
                                        unless(
                                                party.accounts().noneMatch(account::equals),
                                                PartyReason.ACCOUNT_ON_TWO_SIDES,
                                                "account")))));
    }

    private static boolean hasRoom(Party party) {
        return party.agentsInForce().count() < PartyChecks.MOST_AGENTS
                && party.agents().size() < MOST_EVER;
    }

    /** Whether somebody of the side who is not the party itself, or may not name such an agent, names or dismisses one. */
    private static boolean isForeign(Party party, AgentKind kind, MediationCase found, Deciding deciding) {
        boolean own = found.sidesOf(deciding.actor()).findAny().isPresent();
        boolean itself = party.account().filter(deciding.actor()::equals).isPresent();
        boolean entrusted = kind == AgentKind.GENERAL || kind == AgentKind.SPECIAL;
        return own && !(itself && entrusted && party.kind() != PartyKind.GROUP);
    }

    static Either<Rejection, Outcome<MediationCase>> authorize(AuthorizeAgent command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        Party party = found.party(command.party()).orElseThrow();
        if (isForeign(party, command.kind(), found, deciding)) {
            return Either.left(Rejection.of(PartyReason.AGENT_NOT_YOURS.at("kind")));
        }
        Agent agent = new Agent(
                party.agents().size() + 1,
                command.name(),
                command.kind(),
                command.account(),
                command.since(),
                Optional.empty());
        return CaseDocket.happens(
                command, command.mediation(), new MediationEvent.AgentAuthorized(command.party(), agent));
    }

    static List<Reason> fits(DismissAgent command, Facts facts) {
        return fits(command, command.mediation(), command.party(), facts, (found, party) -> {
            Optional<Agent> agent = party.agent(command.agent()).filter(Agent::isInForce);
            return agent.isEmpty()
                    ? Stream.of(PartyReason.AGENT_UNKNOWN.at("agent"))
                    : unless(isPlausible(command, agent.get().since()), PartyReason.AGENT_DATES, "on");
        });
    }

    private static boolean isPlausible(DismissAgent command, LocalDate from) {
        return CaseDocket.isPlausible(command.on(), from, command);
    }

    static Either<Rejection, Outcome<MediationCase>> dismiss(DismissAgent command, Facts facts, Deciding deciding) {
        MediationCase found = facts.the(CaseDocket.entry(command.home(), command.mediation()));
        Party party = found.party(command.party()).orElseThrow();
        AgentKind kind = party.agent(command.agent()).orElseThrow().kind();
        if (isForeign(party, kind, found, deciding)) {
            return Either.left(Rejection.of(PartyReason.AGENT_NOT_YOURS.at("agent")));
        }
        return CaseDocket.happens(
                command,
                command.mediation(),
                new MediationEvent.AgentDismissed(command.party(), command.agent(), command.on()));
    }

    static List<Reason> fits(OpenAccount command, Facts facts) {
        return fits(
                command,
                command.mediation(),
                command.party(),
                facts,
                (found, party) -> against(found, party, command.account()));
    }

    static Either<Rejection, Outcome<MediationCase>> open(OpenAccount command, Facts facts, Deciding deciding) {
        return CaseDocket.happens(
                command, command.mediation(), new MediationEvent.AccountOpened(command.party(), command.account()));
    }

    /** An account stands on one side, and none of those who conduct the case. */
    private static Stream<Reason> against(MediationCase found, Party party, String account) {
        return Stream.concat(
                unless(
                        found.sidesOf(account).allMatch(side -> side == party.number()),
                        PartyReason.ACCOUNT_ON_TWO_SIDES,
                        "account"),
                unless(!conducts(found, account), PartyReason.ACCOUNT_CONDUCTS, "account"));
    }

    /** Also whoever mediated once, and was told by the other side. */
    private static boolean conducts(MediationCase found, String account) {
        return found.accountsInCharge().contains(account)
                || found.mediators().stream()
                        .anyMatch(each -> each.account().filter(account::equals).isPresent());
    }

    @FunctionalInterface
    private interface Look {
        Stream<Reason> at(MediationCase found, Party party);
    }

    private static List<Reason> fits(
            Command<MediationCase> command, MediationCaseId mediation, int party, Facts facts, Look look) {
        Stream<Reason> unknown = CaseDocket.unlessParty(command, mediation, party, facts).stream();
        Stream<Reason> against = facts.find(CaseDocket.entry(command.home(), mediation)).stream()
                .flatMap(found -> found.party(party).stream().flatMap(side -> look.at(found, side)));
        return Stream.concat(unknown, against).toList();
    }

    private static Stream<Reason> unless(boolean holds, PartyReason otherwise, String path) {
        return holds ? Stream.empty() : Stream.of(otherwise.at(path));
    }
}
