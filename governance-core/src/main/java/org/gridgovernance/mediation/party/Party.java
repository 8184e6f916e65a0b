package org.gridgovernance.mediation.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.immutables.value.Value;

/**
 * A party to a dispute (当事人): a person, an organisation, or a group with representatives. What all parties may know of each
 * other; telephone numbers, papers and what a side tells alone stand in records of their own. Immutable. Source: People's
 * Mediation Law (人民调解法) art. 29: an agreement names the parties' basics.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableParty.class)
public interface Party {
    /** How many stand for a group at most. */
    int MOST_REPRESENTATIVES = 5;

    /** Its number in the case, from 1. */
    int number();

    /** What it is. */
    PartyKind kind();

    /** Where it stands. */
    PartyRole role();

    /** The name of a person (姓名); of persons, and only of those. */
    Optional<PersonName> name();

    /** The official name of an organisation, or what a group calls itself (名称); not of persons; 1 to 60 characters. */
    Optional<String> title();

    /** The code of an organisation, if known (统一社会信用代码). */
    Optional<UnifiedSocialCreditCode> creditCode();

    /** Which organisation on record it is, if it is one; of organisations only. */
    Optional<OrganizationRef> organization();

    /** The person's date of birth (出生日期); needed where the register does not tell it. */
    Optional<BirthDate> birth();

    /** Whether a person lives mainly by the income of own work (以自己的劳动收入为主要生活来源); of persons only. */
    @Value.Default
    default boolean livesByOwnWork() {
        return false;
    }

    /** The person's entry in the register of the same home, if there is one. */
    Optional<ResidentId> resident();

    /** The account of the host by which the party sees the case, if there is one. */
    Optional<String> account();

    /** How many people stand on this side (人数), 1 to 10,000; 1 for a person or an organisation. */
    @Value.Default
    default int people() {
        return 1;
    }

    /** Who stands for a group: one to five; of groups only. */
    List<Representative> representatives();

    /** Who acts for it, by number. */
    List<Agent> agents();

    /** The agent of that number, in force or not. */
    default Optional<Agent> agent(int number) {
        return agents().stream().filter(agent -> agent.number() == number).findFirst();
    }

    /** The agents whose authority lasts. */
    default Stream<Agent> agentsInForce() {
        return agents().stream().filter(Agent::isInForce);
    }

    /** The accounts by which this side sees the case: its own, and of those who stand or act for it now. */
    default Stream<String> accounts() {
        return Stream.of(
                        account().stream(),
                        representatives().stream().flatMap(each -> each.account().stream()),
                        agentsInForce().flatMap(each -> each.account().stream()))
                .flatMap(all -> all);
    }

    /**
     * Whether whoever it is acts alone on that day: not known to be under 18, or 16 and more and living by own work.
     * Source: Civil Code (民法典) arts. 17, 18.
     */
    default boolean isOfAge(LocalDate on) {
        return !isYoungerThan(livesByOwnWork() ? 16 : 18, on);
    }

    /** Whether a person is known to be under eight on that day. Source: Civil Code (民法典) art. 20. */
    default boolean isChild(LocalDate on) {
        return isYoungerThan(8, on);
    }

    private boolean isYoungerThan(int years, LocalDate on) {
        return birth().flatMap(BirthDate::date)
                .filter(born -> born.plusYears(years).isAfter(on))
                .isPresent();
    }

    /** Whether a guardian acts for it now. */
    default boolean hasGuardian() {
        return agentsInForce().anyMatch(agent -> agent.kind() == AgentKind.GUARDIAN);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
