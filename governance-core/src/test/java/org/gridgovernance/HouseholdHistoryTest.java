package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.member;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;

/**
 * Whatever is told of households, in whatever order and for whatever days, each day has at most one head and nobody twice,
 * and it has whom {@link Hearths a simple model} has; a refusal names a reason and changes nothing.
 */
class HouseholdHistoryTest {

    enum Act {
        FORM,
        JOIN,
        LEAVE,
        LEAVE_ALL,
        CHANGE_HEAD,
        CHANGE_RELATION,
        SPLIT,
        MERGE,
        BIRTH,
        DEATH,
        REVOKE
    }

    /**
     * What is told.
     *
     * @param act what
     * @param who which person, counted round
     * @param other another person, or another household, counted round
     * @param where which household, counted round
     * @param relation a relation to the head
     * @param daysAgo for which day
     */
    record Step(Act act, int who, int other, int where, Relation relation, int daysAgo) {}

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyDayIsAsTheModelHasIt(@ForAll("histories") List<Step> history) {
        Chronicle chronicle = new Chronicle();
        history.forEach(chronicle::tell);
        assertThat(chronicle.town.governance().verify(HOME).differences()).isEmpty();
        chronicle.answers.forEach(Statistics::collect);
        Statistics.coverage(seen -> Stream.of(Act.values()).forEach(act -> {
            seen.check(List.of(act, true)).count(times -> times > 0);
            if (act != Act.LEAVE_ALL) {
                seen.check(List.of(act, false)).count(times -> times > 0);
            }
        }));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Relation.HEAD, Relation.SELF, Relation.SPOUSE, Relation.SON),
                        Arbitraries.integers().between(0, Hearths.DAYS - 1))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static final class Chronicle {
        private final Town town = new Town();
        private final Hearths model = new Hearths();
        private final DwellingId dwelling = town.dwelling("101");
        private final List<ResidentId> people = new ArrayList<>();
        private final List<HouseholdId> households = new ArrayList<>();
        private final List<List<Object>> answers = new ArrayList<>();
        private Map<Object, Aggregate> register = new HashMap<>();

        Chronicle() {
            HouseholdActs first = HouseholdActs.ago(town, Hearths.DAYS - 1);
            for (int i = 0; i < 4; i++) {
                people.add(first.livingIn(dwelling));
                model.register();
            }
            form(first, 0);
            form(first, 1);
            register = register();
        }

        private void form(HouseholdActs first, int head) {
            households.add(first.formed(dwelling, member(people.get(head), Relation.HEAD)));
            model.forms(head, Relation.HEAD, 0);
        }

        void tell(Step step) {
            boolean expected = model(step);
            Either<Rejection, ? extends Accepted<?>> answer = town.tries(command(step));
            assertThat(answer.isRight()).as("%s %s", step, answer).isEqualTo(expected);
            answers.add(List.of(step.act(), expected));
            Map<Object, Aggregate> now = register();
            if (answer.isLeft()) {
                assertThat(answer.getLeft().reasons()).isNotEmpty();
                assertThat(now).as("refused").isEqualTo(register);
            }
            register = now;
            answer.forEach(this::meet);
            for (int day = 0; day < Hearths.DAYS; day++) {
                holds(day);
            }
        }

        private void meet(Accepted<?> answer) {
            if (answer.aggregate() instanceof Resident resident && !people.contains(resident.id())) {
                people.add(resident.id());
            }
            if (answer.aggregate() instanceof Household household && !households.contains(household.id())) {
                households.add(household.id());
            }
        }

        private void holds(int day) {
            LocalDate date = TODAY.minusDays(Hearths.DAYS - 1L - day);
            for (int i = 0; i < households.size(); i++) {
                Household household = (Household) register.get(households.get(i));
                List<Membership> members = household.members().asOf(date).toList();
                assertThat(members.stream().filter(Membership::isHead)).hasSizeLessThanOrEqualTo(1);
                assertThat(members.stream().map(Membership::resident)).doesNotHaveDuplicates();
                Map<Integer, Relation> told = new TreeMap<>();
                members.forEach(each -> told.put(people.indexOf(each.resident()), each.relation()));
                assertThat(told).as("household %s on %s", i, date).isEqualTo(model.on(i, day));
            }
            for (int who = 0; who < 4; who++) {
                assertThat(((Resident) register.get(people.get(who)))
                                .residences()
                                .asOf(date))
                        .hasSize(model.isAlive(who, day) ? 1 : 0);
            }
        }

        private Map<Object, Aggregate> register() {
            Map<Object, Aggregate> all = new HashMap<>();
            town.desk().search(Criteria.of(Household.TYPE)).get().items().stream()
                    .map(Found::state)
                    .forEach(household -> all.put(household.id(), household));
            town.desk().search(Criteria.of(Resident.TYPE)).get().items().stream()
                    .map(Found::state)
                    .forEach(resident -> all.put(resident.id(), resident));
            return all;
        }

        private boolean model(Step step) {
            int who = step.who() % people.size();
            int where = step.where() % households.size();
            int day = Hearths.DAYS - 1 - step.daysAgo();
            return switch (step.act()) {
                case FORM -> model.forms(who, step.relation(), day);
                case JOIN -> model.joins(where, who, step.relation(), day);
                case LEAVE -> model.leaves(where, who, day);
                case LEAVE_ALL -> model.leavesAll(who, day);
                case CHANGE_HEAD -> model.heads(where, who, step.relation(), day);
                case CHANGE_RELATION -> model.relates(where, who, step.relation(), day);
                case SPLIT -> model.splits(where, leaving(step), day);
                case MERGE -> model.merges(where, step.other() % households.size(), day);
                case BIRTH -> model.isBorn(where, step.relation(), day);
                case DEATH -> model.dies(who, day);
                case REVOKE -> model.revives(who);
            };
        }

        private Map<Integer, Relation> leaving(Step step) {
            Map<Integer, Relation> leaving = new TreeMap<>();
            leaving.put(step.other() % people.size(), Relation.HEAD);
            leaving.put(step.who() % people.size(), step.relation());
            return leaving;
        }

        private Command<?> command(Step step) {
            HouseholdActs on = HouseholdActs.ago(town, step.daysAgo());
            ResidentId who = people.get(step.who() % people.size());
            HouseholdId where = households.get(step.where() % households.size());
            return switch (step.act()) {
                case FORM -> on.form(member(who, step.relation()));
                case JOIN -> on.join(where, member(who, step.relation()));
                case LEAVE -> on.leave(where, who);
                case LEAVE_ALL -> on.leaveAll(who);
                case CHANGE_HEAD -> on.head(where, who, step.relation());
                case CHANGE_RELATION -> on.relate(where, who, step.relation());
                case SPLIT ->
                    on.split(
                            where,
                            leaving(step).entrySet().stream()
                                    .map(each -> member(people.get(each.getKey()), each.getValue()))
                                    .toArray(Membership[]::new));
                case MERGE -> on.merge(where, households.get(step.other() % households.size()));
                case BIRTH -> on.birth(where, step.relation());
                case DEATH -> on.death(who);
                case REVOKE -> on.revoke(who);
            };
        }
    }
}
