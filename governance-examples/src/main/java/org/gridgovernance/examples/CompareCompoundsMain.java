package org.gridgovernance.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.compound.AssessCompound;
import org.gridgovernance.grid.compound.Compound;
import org.gridgovernance.grid.compound.CompoundComparison;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.OrderRectification;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.Scores;
import org.gridgovernance.grid.questionnaire.StandardQuestionnaire;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/** How do compounds fare over time, and beside others of their kind? Each is assessed by the same questionnaire. */
public final class CompareCompoundsMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private CompareCompoundsMain() {}

    static Desk desk() {
        Desk desk = Governance.builder().build().as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)));
        CompoundProfile old = CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE);
        assess(desk, enter(desk, "东风里", old), "2026-01-10", 0);
        assess(desk, enter(desk, "二七里", old), "2026-01-11", 1);
        CompoundProfile selfManaged = CompoundProfile.of(OwnershipForm.UNIT_OWNED, PropertyManagement.SELF_MANAGED);
        assess(desk, enter(desk, "机床厂宿舍", selfManaged), "2026-01-12", 1);
        return desk;
    }

    private static Compound enter(Desk desk, String title, CompoundProfile profile) {
        return desk.execute(RecordCompound.builder()
                        .commandId(CommandId.of("record-" + title.hashCode()))
                        .occurredAt(at("2026-01-05"))
                        .home(COMMUNITY)
                        .title(title)
                        .profile(profile)
                        .build())
                .get()
                .aggregate();
    }

    /** Every item gets that many points, as far as its scale goes. */
    static Compound assess(Desk desk, Compound compound, String day, int points) {
        List<Mark> marks = StandardQuestionnaire.COMPOUND
                .items()
                .map(item -> new Mark(item.code(), Math.min(points, item.scale().best())))
                .toList();
        return desk.execute(AssessCompound.builder()
                        .commandId(CommandId.of(
                                "assess-" + day + "-" + compound.id().value()))
                        .occurredAt(at(day))
                        .home(COMMUNITY)
                        .compound(compound.id())
                        .questionnaire(StandardQuestionnaire.COMPOUND.key())
                        .marks(marks)
                        .build())
                .get()
                .aggregate();
    }

    /** What was found wanting is to be put right; whether it is late follows from the dates. */
    static Compound order(Desk desk, Compound compound, String item, String due) {
        return desk.execute(OrderRectification.builder()
                        .commandId(CommandId.of(
                                "order-" + item + "-" + compound.id().value()))
                        .occurredAt(at("2026-01-20"))
                        .home(COMMUNITY)
                        .compound(compound.id())
                        .item(item)
                        .due(LocalDate.parse(due))
                        .build())
                .get()
                .aggregate();
    }

    static List<Compound> all(Desk desk) {
        return desk.search(Criteria.of(Compound.TYPE).within(COMMUNITY)).get().items().stream()
                .map(Found::state)
                .toList();
    }

    static String line(CompoundComparison alike, CompoundComparison.Ranked ranked) {
        return String.format(
                Locale.ROOT,
                "%d of %d %s: %.1f (%s, %s; mean %.1f, median %.1f)",
                ranked.rank(),
                alike.compounds().size(),
                ranked.title(),
                ranked.score(),
                alike.traits().ownership(),
                alike.traits().management().code(),
                alike.mean(),
                alike.median());
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }

    /** Prints scores over time, what is overdue, and how those of like traits compare. */
    public static void main(String[] args) {
        Desk desk = desk();
        Compound first = order(desk, all(desk).get(0), "lanes", "2026-03-01");
        System.out.println(first.title() + " overdue: "
                + first.rectifications().stream()
                        .filter(each -> each.isOverdue(TODAY))
                        .map(each -> each.item() + " since " + each.due())
                        .toList());
        assess(desk, first, "2026-06-10", 2)
                .scoresOverTime()
                .forEach((day, scores) -> System.out.println(day + " " + scores.total() + " "
                        + scores.section("fire-lanes").orElseThrow()));
        CompoundComparison.of(all(desk), TODAY, Scores::total)
                .forEach(alike -> alike.compounds().forEach(each -> System.out.println(line(alike, each))));
    }
}
