package org.gridgovernance.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.ChangeRelation;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.store.Found;

/** The members of a household on record, while rows speak of them. The rows of heads come first. */
final class Members {
    private final Errands errands;
    private final Found<Household> household;
    private final Map<ResidentId, Relation> relations = new HashMap<>();

    Members(Errands errands, Found<Household> household) {
        this.errands = errands;
        this.household = household;
        household
                .state()
                .members()
                .open()
                .forEach(member ->
                        relations.put(member.resident(), member.isHead() ? Relation.HEAD : member.relation()));
    }

    /** Has the person of a row be in the household, in that relation. */
    void settle(LedgerLine line, Relation relation) {
        ResidentId person = new ResidentId(line.person().id().orElseThrow());
        Optional<ResidentId> head = head();
        Optional<Relation> now = Optional.ofNullable(relations.get(person));
        if (now.equals(Optional.of(relation))) {
            return;
        }
        if (line.person().isPresumed()) {
            errands.presume(List.of(line.row()));
        } else if (relation == Relation.HEAD && head.isPresent()) {
            if (now.isEmpty()) {
                join(line, person, Relation.OTHER);
            }
            changeHead(line, person, head.get());
        } else if (now.isPresent()) {
            relate(line, person, relation);
        } else {
            join(line, person, relation);
        }
        relations.put(person, relation);
    }

    private Optional<ResidentId> head() {
        return relations.entrySet().stream()
                .filter(member -> member.getValue() == Relation.HEAD)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void join(LedgerLine line, ResidentId person, Relation relation) {
        errands.send(
                line.row(),
                JoinHousehold.builder()
                        .commandId(id("join", person, relation))
                        .occurredAt(errands.occurredAt())
                        .home(household.ref().home())
                        .household(new HouseholdId(household.ref().id()))
                        .member(new Membership(person, line.person().home(), relation))
                        .build());
    }

    private void relate(LedgerLine line, ResidentId person, Relation relation) {
        errands.send(
                line.row(),
                ChangeRelation.builder()
                        .commandId(id("relation", person, relation))
                        .occurredAt(errands.occurredAt())
                        .home(household.ref().home())
                        .household(new HouseholdId(household.ref().id()))
                        .resident(person)
                        .relation(relation)
                        .build());
    }

    /** The former head becomes what its own row says, if that is in the portion, else another relative. */
    private void changeHead(LedgerLine line, ResidentId person, ResidentId former) {
        Relation then = line.household().stream()
                .flatMap(all -> all.lines().stream())
                .filter(other -> other.person().id().equals(Optional.of(former.value())))
                .map(other -> other.entry().at().relation())
                .filter(relation -> relation != Relation.HEAD)
                .findFirst()
                .orElse(Relation.OTHER_RELATIVE);
        errands.send(
                line.row(),
                ChangeHead.builder()
                        .commandId(id("head", person, then))
                        .occurredAt(errands.occurredAt())
                        .home(household.ref().home())
                        .household(new HouseholdId(household.ref().id()))
                        .head(person)
                        .formerHead(then)
                        .build());
        relations.put(former, then);
    }

    private CommandId id(String what, ResidentId person, Relation relation) {
        return errands.id(what, household.ref(), household.versioned().version(), person, relation);
    }
}
