package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.ChangeRelation;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.SplitHousehold;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.Criteria;

/** Who belonged to a family, year by year? A wedding, a birth, a son who moves out, a death, a second wedding. */
public final class FollowAFamilyMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final List<String> DAYS =
            List.of("2016-01-01", "2017-01-01", "2019-01-01", "2021-01-01", "2023-01-01", "2026-01-01");

    private final Desk desk =
            Governance.builder().build().as(Actor.of("clerk-2", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
    private int told;

    private FollowAFamilyMain() {}

    /** Ten years of a family, told in the order it happened; every edit is a dated event. */
    static Desk family() {
        FollowAFamilyMain story = new FollowAFamilyMain();
        Resident wang = story.register("王大山", Sex.MALE);
        Resident son = story.register("王小明", Sex.MALE);
        HouseholdId home = story.form("2015-03-01", member(wang, Relation.HEAD), member(son, Relation.SON));
        Resident bride = story.register("李梅", Sex.FEMALE);
        story.join("2016-05-01", home, member(bride, Relation.DAUGHTER_IN_LAW)); // the son marries
        Resident child = story.born("2018-08-08", home, bride);
        story.split(
                "2020-06-01",
                home,
                List.of( // and moves out, with wife and child
                        member(son, Relation.HEAD), member(bride, Relation.WIFE), member(child, Relation.DAUGHTER)));
        Resident second = story.register("欧阳兰", Sex.FEMALE);
        story.join("2021-10-01", home, member(second, Relation.WIFE)); // the father marries again
        story.dies("2022-11-11", wang); // now there is no head
        story.relate("2024-02-02", home, second, Relation.HEAD); // until one is named
        return story.desk;
    }

    private Resident register(String name, Sex sex) {
        return done(RegisterResident.builder()
                .commandId(next())
                .occurredAt(noon("2015-03-01"))
                .home(COMMUNITY)
                .particulars(Particulars.of(PersonName.of(name), sex))
                .build());
    }

    private HouseholdId form(String day, Membership... members) {
        return done(FormHousehold.builder()
                        .commandId(next())
                        .occurredAt(noon(day))
                        .home(COMMUNITY)
                        .members(List.of(members))
                        .build())
                .id();
    }

    private void join(String day, HouseholdId household, Membership member) {
        done(JoinHousehold.builder()
                .commandId(next())
                .occurredAt(noon(day))
                .home(COMMUNITY)
                .household(household)
                .member(member)
                .build());
    }

    private Resident born(String day, HouseholdId household, Resident mother) {
        return done(RecordBirth.builder()
                .commandId(next())
                .occurredAt(noon(day))
                .home(COMMUNITY)
                .household(household)
                .relation(Relation.GRANDCHILD)
                .particulars(Particulars.of(PersonName.of("王苗"), Sex.FEMALE))
                .mother(mother.id())
                .build());
    }

    private void split(String day, HouseholdId household, List<Membership> leaving) {
        done(SplitHousehold.builder()
                .commandId(next())
                .occurredAt(noon(day))
                .home(COMMUNITY)
                .household(household)
                .members(leaving)
                .build());
    }

    private void dies(String day, Resident resident) {
        done(RecordDeath.builder()
                .commandId(next())
                .occurredAt(noon(day))
                .home(COMMUNITY)
                .resident(resident.id())
                .source(Source.CIVIL_AFFAIRS)
                .build());
    }

    private void relate(String day, HouseholdId household, Resident resident, Relation relation) {
        done(ChangeRelation.builder()
                .commandId(next())
                .occurredAt(noon(day))
                .home(COMMUNITY)
                .household(household)
                .resident(resident.id())
                .relation(relation)
                .build());
    }

    private <A extends Aggregate> A done(Command<A> command) {
        return desk.execute(command).get().aggregate();
    }

    private CommandId next() {
        return CommandId.of("family-" + ++told);
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T04:00:00Z");
    }

    private static Membership member(Resident resident, Relation relation) {
        return new Membership(resident.id(), COMMUNITY, relation);
    }

    /** A line a household and day: who belonged to it, the head first. */
    static List<String> table(Desk desk) {
        List<Household> households = desk.search(Criteria.of(Household.TYPE)).get().items().stream()
                .map(found -> found.state())
                .toList();
        List<String> lines = new ArrayList<>();
        for (String day : DAYS) {
            for (int i = 0; i < households.size(); i++) {
                String members = members(desk, households.get(i), LocalDate.parse(day));
                if (!members.isEmpty()) {
                    lines.add("%s | household %d | %s".formatted(day, i + 1, members));
                }
            }
        }
        return lines;
    }

    private static String members(Desk desk, Household household, LocalDate day) {
        return household
                .members()
                .asOf(day)
                .sorted(Comparator.comparing((Membership member) -> !member.isHead())
                        .thenComparing(member -> member.relation().code()))
                .map(member -> member.relation().zh() + " " + name(desk, member))
                .collect(Collectors.joining(", "));
    }

    private static PersonName name(Desk desk, Membership member) {
        return desk.find(Resident.TYPE, COMMUNITY, member.resident())
                .get()
                .state()
                .particulars()
                .name();
    }

    /** Prints the family as of several days. */
    public static void main(String[] args) {
        table(family()).forEach(System.out::println);
    }
}
