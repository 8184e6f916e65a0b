package org.gridgovernance.resource.booking;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.asset.Asset;
import org.gridgovernance.resource.asset.AssetId;
import org.gridgovernance.resource.asset.AssetKind;
import org.gridgovernance.resource.asset.TimeSpan;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * The teams of an area whose members have a skill on a day (技能队伍): found in the workforce and the calendar, never kept.
 * Immutable.
 *
 * @param skill the skill
 * @param day the day
 * @param teams those with at least one such member, most members first
 */
public record SkilledTeams(Skill skill, LocalDate day, List<Team> teams) {
    private static final int AT_ONCE = 500;
    private static final int MOST_ASKED = 400;

    /** Copies the list. */
    public SkilledTeams {
        teams = List.copyOf(teams);
    }

    /**
     * One of them. Immutable.
     *
     * @param team the organisation
     * @param title what it is called
     * @param skilled how many who serve in it on that day have the skill
     * @param free the assets as which it can be called on (队伍) that are in service that day, open at some time of it, and
     *     not taken for any part of it
     */
    public record Team(OrganizationRef team, String title, long skilled, List<AssetId> free) {
        /** Copies the list. */
        public Team {
            free = List.copyOf(free);
        }

        /** Whether it is free that day. */
        public boolean isFree() {
            return !free.isEmpty();
        }
    }

    /**
     * Looks them up: volunteer and commando teams, and those for disaster relief and mutual help, of an area and below it, as
     * far as the desk's actor may see organisations, workers and assets. Members are counted wherever they are on record.
     */
    public static Either<Rejection, SkilledTeams> of(Desk desk, AreaCode area, Skill skill, LocalDate day) {
        return desk.inSnapshot(reading -> {
            Map<OrganizationId, Organization> there = new LinkedHashMap<>();
            Map<OrganizationId, Long> skilled = new LinkedHashMap<>();
            Map<OrganizationId, List<AssetId>> free = new LinkedHashMap<>();
            return teams(reading, area, day, there)
                    .flatMap(all -> skilled(reading, there.keySet(), skill, day, skilled))
                    .flatMap(all -> free(reading, skilled.keySet(), day, free))
                    .map(all -> new SkilledTeams(skill, day, teams(there, skilled, free)));
        });
    }

    private static List<Team> teams(
            Map<OrganizationId, Organization> there,
            Map<OrganizationId, Long> skilled,
            Map<OrganizationId, List<AssetId>> free) {
        return skilled.entrySet().stream()
                .map(each -> team(
                        Objects.requireNonNull(there.get(each.getKey())),
                        each.getValue(),
                        free.getOrDefault(each.getKey(), List.of())))
                .sorted(Comparator.comparing(Team::skilled, Comparator.reverseOrder())
                        .thenComparing(team -> team.team().id().value()))
                .toList();
    }

    private static Team team(Organization organization, long skilled, List<AssetId> free) {
        return new Team(organization.reference(), organization.title(), skilled, free);
    }

    private static Either<Rejection, Long> teams(
            Desk desk, AreaCode area, LocalDate day, Map<OrganizationId, Organization> there) {
        return desk.searchAll(
                Criteria.of(Organization.TYPE)
                        .within(area)
                        .where(Organization.KIND.in(AssetKind.TEAMS))
                        .limit(AT_ONCE),
                page -> page.stream()
                        .map(found -> found.state())
                        .filter(team -> team.exists(day))
                        .forEach(team -> there.put(team.id(), team)));
    }

    private static Either<Rejection, Long> skilled(
            Desk desk, Set<OrganizationId> teams, Skill skill, LocalDate day, Map<OrganizationId, Long> counted) {
        List<OrganizationId> asked = List.copyOf(teams);
        Map<WorkerId, Worker> members = new LinkedHashMap<>();
        for (int at = 0; at < asked.size(); at += MOST_ASKED) {
            Either<Rejection, Long> some = desk.searchAll(
                    members(asked.subList(at, Math.min(asked.size(), at + MOST_ASKED)), skill, day),
                    page -> page.forEach(found -> members.put(found.state().id(), found.state())));
            if (some.isLeft()) {
                return some;
            }
        }
        members.values().stream()
                .filter(worker -> worker.has(skill, day))
                .flatMap(worker -> worker.affiliations(day)
                        .map(Affiliation::organization)
                        .map(OrganizationRef::id)
                        .distinct())
                .filter(teams::contains)
                .collect(Collectors.groupingBy(team -> team, Collectors.counting()))
                .forEach(counted::put);
        return Either.right((long) counted.size());
    }

    private static Criteria<Worker> members(List<OrganizationId> teams, Skill skill, LocalDate day) {
        Criteria<Worker> any = Criteria.of(Worker.TYPE).limit(AT_ONCE);
        for (OrganizationId team : teams) {
            any = any.where(Worker.SKILLS.contains(skill), Worker.ORGANIZATIONS.asOf(team, day));
        }
        return any;
    }

    private static Either<Rejection, Long> free(
            Desk desk, Set<OrganizationId> teams, LocalDate day, Map<OrganizationId, List<AssetId>> free) {
        Condition<Asset> owned = Asset.OWNER.in(teams);
        return teams.isEmpty()
                ? Either.right(0L)
                : desk.searchAll(
                        Criteria.of(Asset.TYPE)
                                .where(Asset.KIND.is(AssetKind.TEAM), owned, Asset.RETIRED_ON.absent())
                                .limit(AT_ONCE),
                        page -> page.stream()
                                .map(found -> found.state())
                                .filter(asset -> isFree(asset, day))
                                .forEach(asset -> owner(asset)
                                        .ifPresent(team -> free.computeIfAbsent(team, any -> new ArrayList<>())
                                                .add(asset.id()))));
    }

    private static Optional<OrganizationId> owner(Asset asset) {
        return asset.profile().owner().map(OrganizationRef::id);
    }

    private static boolean isFree(Asset asset, LocalDate day) {
        TimeSpan whole = TimeSpan.of(day);
        return asset.isInService(whole.days())
                && !asset.opening().on(day).isEmpty()
                && asset.taken(whole).findAny().isEmpty();
    }
}
