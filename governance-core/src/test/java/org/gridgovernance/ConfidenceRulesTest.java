package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.MediationActs.LANDLORD;
import static org.gridgovernance.MediationActs.MEDIATOR;
import static org.gridgovernance.MediationActs.TENANT;
import static org.gridgovernance.MediationActs.in;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CourseReason;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.confidence.ConfidenceKind;
import org.gridgovernance.mediation.confidence.ConfidenceReason;
import org.gridgovernance.mediation.confidence.PrivateRecord;
import org.gridgovernance.mediation.confidence.RenewSight;
import org.gridgovernance.mediation.confidence.ReportRisk;
import org.gridgovernance.mediation.confidence.TellInConfidence;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.task.Task;
import org.gridgovernance.task.TaskSource;
import org.gridgovernance.task.Urgency;
import org.gridgovernance.task.matter.MatterCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of what is told in confidence, and what comes of a risk. */
class ConfidenceRulesTest {
    private static final PersonalText TOLD = PersonalText.of("巡查发现争执，请关注");

    private static final List<Line> RULES = List.of(
            at(MediationReason.PARTY_UNKNOWN, "party", (acts, found) -> tell(acts, found, 3)),
            at(MediationReason.TEXT_BLANK, "what", (acts, found) -> TellInConfidence.builder()
                    .from(tell(acts, found, 1))
                    .what(PersonalText.of(" "))
                    .build()),
            at(ConfidenceReason.RISK_ELSEWHERE, "kind", (acts, found) -> TellInConfidence.builder()
                    .from(tell(acts, found, 1))
                    .kind(ConfidenceKind.RISK)
                    .build()),
            at(ConfidenceReason.RECORDS_TOO_MANY, "mediation", (acts, found) -> {
                fill(acts, found, 500);
                return tell(acts, found, 1);
            }),
            at(CourseReason.TELL_NOT_NOW, "mediation", (acts, found) -> {
                acts.does(acts.end(found, EndReason.NO_AGREEMENT, Recourse.LAWSUIT));
                return tell(acts, found, 1);
            }),
            at(MediationReason.TEXT_BLANK, "what", (acts, found) -> ReportRisk.builder()
                    .from(risk(acts, found))
                    .what(PersonalText.of(""))
                    .build()),
            at(MediationReason.TEXT_BLANK, "told", (acts, found) -> ReportRisk.builder()
                    .from(risk(acts, found))
                    .told(PersonalText.of(""))
                    .build()),
            at(GridReason.GRID_UNKNOWN, "", (acts, found) -> ReportRisk.builder()
                    .from(risk(acts, found))
                    .grid(new GridId(Town.id(99)))
                    .build()));

    private static final List<Line> OWN =
            List.of(at(MediationReason.NOT_YOUR_SIDE, "party", (acts, found) -> tell(acts, found, 2)));

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    static Stream<Arguments> own() {
        return OWN.stream().map(Line::named);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line) {
        RuleTable.holds(line, MediationActs::keeper);
    }

    @ParameterizedTest
    @MethodSource("own")
    void holdsForOneself(Line line) {
        RuleTable.holds(line, town -> MediationActs.resident(town, TENANT));
    }

    @Test
    void everyReasonIsMet() {
        RuleTable.coversAll(RULES, ConfidenceReason.values());
    }

    @Test
    void aRiskMakesATaskThatTellsNothingOfTheCase() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.mediating();
        PrivateRecord risk = acts.does(risk(acts, found));
        assertThat(risk.kind()).isEqualTo(ConfidenceKind.RISK);
        assertThat(risk.seenBy()).containsExactly(MediationActs.KEEPER, MEDIATOR);
        Desk clerk = town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, HOME)));
        List<Task> tasks = clerk.search(Criteria.of(Task.TYPE)).get().items().stream()
                .map(each -> each.state())
                .toList();
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.request().what()).isEqualTo(TOLD);
            assertThat(task.request().source()).isEqualTo(TaskSource.SCREENING);
            assertThat(task.request().urgency()).isEqualTo(Urgency.URGENT);
            assertThat(task.request().reporter()).isEmpty();
            assertThat(task.request().about()).isEmpty();
        });
        assertThat(clerk.count(Criteria.of(PrivateRecord.TYPE)).get()).isZero();
    }

    @Test
    void aRiskIsOneToPublicOrderUnlessToldOtherwise() {
        Town town = new Town();
        MediationActs acts = in(town);
        acts.does(ReportRisk.builder()
                .commandId(town.nextId())
                .occurredAt(acts.at())
                .home(HOME)
                .mediation(acts.mediating())
                .what(PersonalText.of(Canaries.TEXT))
                .told(TOLD)
                .build());
        Desk clerk = town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, HOME)));
        assertThat(clerk.search(Criteria.of(Task.TYPE)).get().items())
                .singleElement()
                .satisfies(task -> assertThat(task.state().matter()).isEqualTo(MatterCode.of("safety.public-order")));
    }

    @Test
    void renewingChangesNothingWhereNothingWasMissed() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.mediating();
        acts.does(tell(acts, found, 1));
        long before = town.governance().verify(HOME).events();
        acts.does(RenewSight.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .mediation(found)
                .build());
        assertThat(town.governance().verify(HOME).events()).isEqualTo(before);
    }

    @Test
    void whatIsToldIsFoundByCaseKindAndDay() {
        Town town = new Town();
        MediationActs acts = in(town);
        MediationCaseId found = acts.mediating();
        PrivateRecord told = acts.does(MediationActs.resident(town, LANDLORD), tell(acts, found, 2));
        Criteria<PrivateRecord> all = Criteria.of(PrivateRecord.TYPE);
        assertThat(count(town, all.where(PrivateRecord.MEDIATION.is(found)))).isOne();
        assertThat(count(town, all.where(PrivateRecord.KIND.is(ConfidenceKind.PROPOSAL))))
                .isOne();
        assertThat(count(town, all.where(PrivateRecord.TOLD_ON.is(Town.TODAY.minusDays(10)))))
                .isOne();
        assertThat(count(town, all.where(PrivateRecord.MEDIATION.is(new MediationCaseId(new UUID(1, 1))))))
                .isZero();
        assertThat(told.what()).isEqualTo(PersonalText.of(Canaries.TEXT));
        assertThat(told.toldAt()).isEqualTo(acts.at());
    }

    private static long count(Town town, Criteria<PrivateRecord> criteria) {
        return MediationActs.keeper(town).count(criteria).get();
    }

    private static void fill(MediationActs acts, MediationCaseId found, int many) {
        IntStream.range(0, many).forEach(i -> acts.does(tell(acts, found, 1 + i % 2)));
    }

    static TellInConfidence tell(MediationActs acts, MediationCaseId found, int party) {
        return told(acts, found, Optional.of(party), ConfidenceKind.PROPOSAL);
    }

    static TellInConfidence note(MediationActs acts, MediationCaseId found) {
        return told(acts, found, Optional.empty(), ConfidenceKind.NOTE);
    }

    private static TellInConfidence told(
            MediationActs acts, MediationCaseId found, Optional<Integer> party, ConfidenceKind kind) {
        return TellInConfidence.builder()
                .commandId(acts.town().nextId())
                .occurredAt(acts.at())
                .home(HOME)
                .mediation(found)
                .party(party)
                .kind(kind)
                .what(PersonalText.of(Canaries.TEXT))
                .build();
    }

    static ReportRisk risk(MediationActs acts, MediationCaseId found) {
        return ReportRisk.builder()
                .commandId(acts.town().nextId())
                .occurredAt(acts.at())
                .home(HOME)
                .mediation(found)
                .what(PersonalText.of(Canaries.TEXT))
                .told(TOLD)
                .matter(MatterCode.of("dispute.neighbours"))
                .build();
    }

    @FunctionalInterface
    private interface OnCase {
        Command<?> of(MediationActs acts, MediationCaseId found);
    }

    private static Line at(ReasonCode code, String path, OnCase command) {
        return refused(code, path, town -> {
            MediationActs acts = in(town);
            return command.of(acts, acts.mediating());
        });
    }
}
