package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.CommitteeActs.ago;
import static org.gridgovernance.CommitteeActs.today;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.committee.CommitteeEvent;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.committee.DismissMediator;
import org.gridgovernance.mediation.committee.EstablishCommittee;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of mediation committees, met by a command at the desk, and what comes of those that are taken. */
class CommitteeRulesTest {
    private static final MediationCommitteeId NO_COMMITTEE = new MediationCommitteeId(Town.id(99));
    private static final WorkerId NOBODY = new WorkerId(Town.id(98));
    private static final ResidentId NO_RESIDENT = new ResidentId(Town.id(97));
    private static final int TERM = 1_096;

    private static final List<Line> RULES = List.of(
            refused(CommitteeReason.TITLE_MALFORMED, "title", town -> today(town)
                    .establish(today(town).three())
                    .title("调".repeat(61))
                    .build()),
            refused(CommitteeReason.MARK_MALFORMED, "mark", town -> marked(town, " ")),
            refused(CommitteeReason.MARK_TAKEN, "mark", town -> {
                today(town).committee();
                return marked(town, "桥 人 调");
            }),
            refused(
                    CommitteeReason.MARK_TAKEN,
                    "mark",
                    town -> marked(
                            town, town.does(today(town).dissolve(id(town))).mark())),
            refused(CommitteeReason.ORGANIZATION_UNKNOWN, "organization", town -> today(town)
                    .establish(today(town).three())
                    .organization(OrganizationSamples.SUPERIOR)
                    .build()),
            refused(CommitteeReason.ORGANIZATION_UNKNOWN, "organization", town -> today(town)
                    .establish(today(town).three())
                    .organization(WorkforceActs.today(town).team())
                    .build()),
            refused(CommitteeReason.ORGANIZATION_UNKNOWN, "organization", town -> ago(town, 1)
                    .establish(today(town).three())
                    .organization(organization(town))
                    .build()),
            refused(CommitteeReason.ELECTION_IMPLAUSIBLE, "occurredAt", town -> EstablishCommittee.builder()
                    .from(today(town).establish(today(town).three()).build())
                    .occurredAt(Instant.parse("2010-12-31T15:59:59Z"))
                    .build()),
            refused(CommitteeReason.ELECTION_IMPLAUSIBLE, "occurredAt", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                return ago(town, 5).reelect(committee.id(), today(town).three());
            }),
            refused(CommitteeReason.MEMBERS_COUNT, "members", town -> today(town)
                    .establish(today(town).three().subList(0, 2))
                    .build()),
            refused(CommitteeReason.MEMBERS_COUNT, "members", town -> today(town)
                    .establish(many(town, 10))
                    .build()),
            refused(CommitteeReason.MEMBERS_COUNT, "members", town -> today(town)
                    .reelect(id(town), today(town).three().subList(0, 2))),
            refused(CommitteeReason.MEMBERS_COUNT, "worker", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                return today(town).dismiss(committee.id(), holder(committee, SeatKind.MEMBER));
            }),
            refused(CommitteeReason.MEMBERS_COUNT, "seat", town -> {
                MediationCommittee nine =
                        town.does(ago(town, 5).establish(many(town, 9)).build());
                return today(town)
                        .byElect(nine.id(), today(town).man(SeatKind.MEMBER))
                        .build();
            }),
            refused(CommitteeReason.NO_SINGLE_DIRECTOR, "members", town -> today(town)
                    .establish(with(town, today(town).man(SeatKind.DIRECTOR)))
                    .build()),
            refused(CommitteeReason.NO_SINGLE_DIRECTOR, "members", town -> today(town)
                    .reelect(
                            id(town),
                            List.of(
                                    today(town).woman(SeatKind.VICE_DIRECTOR),
                                    today(town).man(SeatKind.MEMBER),
                                    today(town).man(SeatKind.MEMBER)))),
            refused(CommitteeReason.NO_SINGLE_DIRECTOR, "worker", town -> {
                MediationCommittee four = town.does(ago(town, 5)
                        .establish(with(town, today(town).woman(SeatKind.MEMBER)))
                        .build());
                return today(town).dismiss(four.id(), holder(four, SeatKind.DIRECTOR));
            }),
            refused(CommitteeReason.NO_SINGLE_DIRECTOR, "seat", town -> today(town)
                    .byElect(id(town), today(town).man(SeatKind.DIRECTOR))
                    .build()),
            refused(CommitteeReason.NO_WOMAN, "members", town -> today(town)
                    .establish(List.of(
                            today(town).man(SeatKind.DIRECTOR),
                            today(town).man(SeatKind.MEMBER),
                            Seat.of(today(town).worker(), SeatKind.MEMBER, Sex.NOT_STATED)))
                    .build()),
            refused(CommitteeReason.NO_WOMAN, "worker", town -> {
                Seat woman = today(town).woman(SeatKind.MEMBER);
                MediationCommittee four = town.does(ago(town, 5)
                        .establish(List.of(
                                today(town).man(SeatKind.DIRECTOR),
                                today(town).man(SeatKind.MEMBER),
                                today(town).man(SeatKind.MEMBER),
                                woman))
                        .build());
                return today(town).dismiss(four.id(), woman.worker());
            }),
            refused(CommitteeReason.NO_WOMAN, "seat", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                return today(town)
                        .byElect(committee.id(), today(town).man(SeatKind.DIRECTOR))
                        .inPlaceOf(holder(committee, SeatKind.DIRECTOR))
                        .build();
            }),
            refused(CommitteeReason.NO_SMALLER_GROUP, "members", town -> today(town)
                    .establish(grouped(town, EthnicGroup.HAN))
                    .multiEthnic(true)
                    .build()),
            refused(CommitteeReason.NO_SMALLER_GROUP, "members", town -> today(town)
                    .reelect(multiEthnic(town).id(), today(town).three())),
            refused(CommitteeReason.NO_SMALLER_GROUP, "worker", town -> {
                MediationCommittee committee = multiEthnic(town);
                return today(town).dismiss(committee.id(), holder(committee, SeatKind.VICE_DIRECTOR));
            }),
            refused(CommitteeReason.NO_SMALLER_GROUP, "seat", town -> {
                MediationCommittee committee = multiEthnic(town);
                return today(town)
                        .byElect(
                                committee.id(),
                                CommitteeActs.of(today(town).man(SeatKind.VICE_DIRECTOR), EthnicGroup.HAN))
                        .inPlaceOf(holder(committee, SeatKind.VICE_DIRECTOR))
                        .build();
            }),
            refused(CommitteeReason.GROUP_NOT_ASKED, "members[1].ethnicGroup", town -> today(town)
                    .establish(grouped(town, EthnicGroup.HUI))
                    .build()),
            refused(CommitteeReason.GROUP_NOT_ASKED, "members[1].ethnicGroup", town -> today(town)
                    .reelect(id(town), grouped(town, EthnicGroup.HUI))),
            refused(CommitteeReason.GROUP_NOT_ASKED, "seat.ethnicGroup", town -> today(town)
                    .byElect(id(town), CommitteeActs.of(today(town).man(SeatKind.MEMBER), EthnicGroup.HUI))
                    .build()),
            refused(CommitteeReason.WORKER_TWICE, "members", town -> {
                List<Seat> three = today(town).three();
                return today(town)
                        .establish(List.of(
                                three.get(0),
                                three.get(1),
                                three.get(2),
                                Seat.of(three.get(1).worker(), SeatKind.MEMBER, Sex.MALE)))
                        .build();
            }),
            refused(CommitteeReason.NOT_ELECTED, "members[3].kind", town -> today(town)
                    .establish(with(town, today(town).man(SeatKind.APPOINTEE)))
                    .build()),
            refused(CommitteeReason.NOT_ELECTED, "seat.kind", town -> today(town)
                    .byElect(id(town), today(town).man(SeatKind.APPOINTEE))
                    .build()),
            refused(WorkerReason.WORKER_UNKNOWN, "members[3].worker", town -> today(town)
                    .establish(with(town, Seat.of(NOBODY, SeatKind.MEMBER, Sex.MALE)))
                    .build()),
            refused(WorkerReason.WORKER_UNKNOWN, "members[3].worker", town -> today(town)
                    .reelect(id(town), with(town, Seat.of(NOBODY, SeatKind.MEMBER, Sex.MALE)))),
            refused(WorkerReason.WORKER_UNKNOWN, "seat.worker", town -> today(town)
                    .byElect(id(town), Seat.of(NOBODY, SeatKind.MEMBER, Sex.MALE))
                    .build()),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .appoint(id(town), NOBODY)
                    .build()),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).leave(NOBODY)),
            refused(CommitteeReason.NOT_SERVING, "members[3].worker", town -> today(town)
                    .establish(with(town, Seat.of(former(town), SeatKind.MEMBER, Sex.MALE)))
                    .build()),
            refused(CommitteeReason.NOT_SERVING, "seat.worker", town -> today(town)
                    .byElect(id(town), Seat.of(former(town), SeatKind.MEMBER, Sex.MALE))
                    .build()),
            refused(CommitteeReason.NOT_SERVING, "worker", town -> {
                WorkerId mediator = today(town).mediator();
                town.does(WorkforceActs.ago(town, 3).leave(mediator));
                return today(town).appoint(id(town), mediator).build();
            }),
            refused(CommitteeReason.NOT_SERVING, "worker", town -> {
                WorkerId mediator = today(town).mediator();
                MediationCommittee committee = ago(town, 9).committee();
                town.does(WorkforceActs.ago(town, 3).leave(mediator));
                return ago(town, 5).appoint(committee.id(), mediator).build();
            }),
            refused(ResidentReason.RESIDENT_UNKNOWN, "members[3].resident", town -> today(town)
                    .establish(with(town, registered(town)))
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "seat.resident", town -> today(town)
                    .byElect(id(town), registered(town))
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> today(town)
                    .appoint(id(town), today(town).mediator())
                    .resident(NO_RESIDENT)
                    .build()),
            refused(CommitteeReason.SKILL_MISSING, "worker", town -> today(town)
                    .appoint(id(town), today(town).worker())
                    .build()),
            refused(CommitteeReason.SEATED_ALREADY, "worker", town -> {
                WorkerId mediator = today(town).mediator();
                MediationCommittee committee = ago(town, 5).committee();
                town.does(ago(town, 4).appoint(committee.id(), mediator).build());
                return today(town).appoint(committee.id(), mediator).build();
            }),
            refused(CommitteeReason.SEATED_ALREADY, "seat.worker", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                return today(town)
                        .byElect(committee.id(), Seat.of(holder(committee, SeatKind.MEMBER), SeatKind.MEMBER, Sex.MALE))
                        .build();
            }),
            refused(CommitteeReason.SEAT_UNKNOWN, "worker", town -> today(town).dismiss(id(town), NOBODY)),
            refused(CommitteeReason.SEAT_UNKNOWN, "worker", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                WorkerId mediator = today(town).mediator();
                town.does(ago(town, 4).appoint(committee.id(), mediator).build());
                town.does(ago(town, 3).dismiss(committee.id(), mediator));
                return today(town).dismiss(committee.id(), mediator);
            }),
            refused(CommitteeReason.SEAT_UNKNOWN, "inPlaceOf", town -> today(town)
                    .byElect(id(town), today(town).man(SeatKind.MEMBER))
                    .inPlaceOf(NOBODY)
                    .build()),
            refused(CommitteeReason.APPOINTEES_TOO_MANY, "committee", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                IntStream.range(0, 100)
                        .forEach(any -> town.does(ago(town, 4)
                                .appoint(committee.id(), today(town).mediator())
                                .build()));
                return today(town)
                        .appoint(committee.id(), today(town).mediator())
                        .build();
            }),
            refused(CommitteeReason.COMMITTEE_UNKNOWN, "committee", town -> today(town)
                    .reelect(NO_COMMITTEE, today(town).three())),
            refused(CommitteeReason.COMMITTEE_UNKNOWN, "committee", town -> today(town)
                    .byElect(NO_COMMITTEE, today(town).man(SeatKind.MEMBER))
                    .build()),
            refused(CommitteeReason.COMMITTEE_UNKNOWN, "committee", town -> today(town)
                    .appoint(NO_COMMITTEE, today(town).mediator())
                    .build()),
            refused(CommitteeReason.COMMITTEE_UNKNOWN, "committee", town -> today(town)
                    .dismiss(NO_COMMITTEE, NOBODY)),
            refused(CommitteeReason.COMMITTEE_UNKNOWN, "committee", town -> today(town)
                    .dissolve(NO_COMMITTEE)),
            refused(CommitteeReason.DISSOLVED, "committee", town -> {
                MediationCommitteeId committee = id(town);
                town.does(today(town).dissolve(committee));
                return today(town).dissolve(committee);
            }),
            refused(CommitteeReason.DISSOLVED, "committee", town -> {
                MediationCommitteeId committee = id(town);
                town.does(ago(town, 1).dissolve(committee));
                return today(town).reelect(committee, today(town).three());
            }),
            refused(CommitteeReason.NOT_IN_TERM, "committee", town -> today(town)
                    .appoint(ago(town, TERM).committee().id(), today(town).mediator())
                    .build()),
            refused(CommitteeReason.NOT_IN_TERM, "committee", town -> today(town)
                    .byElect(ago(town, TERM).committee().id(), today(town).man(SeatKind.MEMBER))
                    .build()),
            refused(CommitteeReason.TOLD_SINCE, "occurredAt", town -> ago(town, 6)
                    .dissolve(id(town))),
            refused(CommitteeReason.TOLD_SINCE, "occurredAt", town -> ago(town, 6)
                    .appoint(id(town), today(town).mediator())
                    .build()),
            refused(CommitteeReason.TOLD_SINCE, "occurredAt", town -> ago(town, 6)
                    .byElect(id(town), today(town).man(SeatKind.MEMBER))
                    .build()),
            refused(CommitteeReason.TOLD_SINCE, "occurredAt", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                return ago(town, 6).dismiss(committee.id(), holder(committee, SeatKind.DIRECTOR));
            }),
            refused(CommitteeReason.TOLD_SINCE, "occurredAt", town -> {
                MediationCommittee committee = ago(town, 5).committee();
                town.does(today(town)
                        .appoint(committee.id(), today(town).mediator())
                        .build());
                return ago(town, 1).reelect(committee.id(), today(town).three());
            }));

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsMet(Line line) {
        RuleTable.holds(line);
    }

    static Stream<Arguments> rules() {
        return RULES.stream().map(Line::named);
    }

    @Test
    void everyReasonHasALine() {
        RuleTable.coversAll(
                RULES,
                EnumSet.complementOf(EnumSet.of(CommitteeReason.NOT_IN_COMMUNITY_OR_STREET))
                        .toArray(CommitteeReason[]::new));
    }

    @Test
    void aCountyIsTooWideAHome() {
        Town town = new Town();
        Desk wide = town.governance().as(Actor.of("wide", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));
        assertThat(wide.execute(today(town)
                                .establish(today(town).three())
                                .home(AreaCode.of("420102"))
                                .build())
                        .getLeft()
                        .reasons())
                .containsExactly(CommitteeReason.NOT_IN_COMMUNITY_OR_STREET.at("home"));
    }

    @Test
    void everyReasonIsToldAtOnce() {
        Town town = new Town();
        assertThat(town.tries(today(town)
                                .establish(List.of())
                                .title(" ")
                                .mark("(调)")
                                .build())
                        .getLeft()
                        .reasons())
                .containsExactlyInAnyOrder(
                        CommitteeReason.TITLE_MALFORMED.at("title"),
                        CommitteeReason.MARK_MALFORMED.at("mark"),
                        CommitteeReason.MEMBERS_COUNT.at("members"),
                        CommitteeReason.NO_SINGLE_DIRECTOR.at("members"),
                        CommitteeReason.NO_WOMAN.at("members"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一二三四五六七八九", "桥(调)", "桥（调）", "〔调〕", "<调>", "桥人调字", "字"})
    void aMarkThatWouldSpoilTheNumberIsNone(String mark) {
        Town town = new Town();
        assertThat(town.tries(marked(town, mark)).getLeft().reasons())
                .containsExactly(CommitteeReason.MARK_MALFORMED.at("mark"));
    }

    @Test
    void aCommitteeMediatesForThreeYears() {
        Town town = new Town();
        MediationCommittee committee = town.does(ago(town, 5)
                .establish(today(town).three())
                .organization(mediation(town))
                .title(" 桥社区  人民调解委员会 ")
                .build());
        LocalDate elected = TODAY.minusDays(5);
        assertThat(committee.title()).isEqualTo("桥社区 人民调解委员会");
        assertThat(committee.electedOn()).isEqualTo(elected);
        assertThat(committee.termUntil()).isEqualTo(LocalDate.of(2028, 6, 25));
        assertThat(committee.isInTerm(elected.minusDays(1))).isFalse();
        assertThat(committee.isInTerm(elected)).isTrue();
        assertThat(committee.isInTerm(LocalDate.of(2028, 6, 24))).isTrue();
        assertThat(committee.isInTerm(LocalDate.of(2028, 6, 25))).isFalse();
        assertThat(committee.seat(holder(committee, SeatKind.DIRECTOR), LocalDate.of(2028, 6, 24)))
                .isPresent();
        assertThat(committee.seat(holder(committee, SeatKind.DIRECTOR), LocalDate.of(2028, 6, 25)))
                .isEmpty();
        assertThat(committee.caseNumber(2026, 7).text()).isEqualTo("(2026)桥人调字第7号");
    }

    @Test
    void officersStandByRank() {
        Town town = new Town();
        List<Seat> three = today(town).three();
        MediationCommittee committee = town.does(ago(town, 5)
                .establish(List.of(three.get(2), three.get(1), three.get(0)))
                .build());
        MediationCommittee now = town.does(today(town)
                .appoint(committee.id(), today(town).mediator())
                .resident(town.resident())
                .build());
        assertThat(now.officers(TODAY).map(Seat::kind))
                .containsExactly(SeatKind.DIRECTOR, SeatKind.VICE_DIRECTOR, SeatKind.MEMBER, SeatKind.APPOINTEE);
        assertThat(now.members(TODAY)).containsExactlyElementsOf(three);
        assertThat(now.appointees(TODAY)).hasSize(1).allMatch(seat -> seat.resident()
                .isPresent());
        assertThat(now.appointees(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void aReelectionReplacesMembersAndKeepsAppointees() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 500).committee();
        WorkerId stays = today(town).mediator();
        WorkerId rises = today(town).mediator();
        town.does(ago(town, 400).appoint(committee.id(), stays).build());
        town.does(ago(town, 400).appoint(committee.id(), rises).build());
        WorkerId again = holder(committee, SeatKind.DIRECTOR);
        MediationCommittee now = town.does(ago(town, 10)
                .reelect(
                        committee.id(),
                        List.of(
                                Seat.of(again, SeatKind.DIRECTOR, Sex.FEMALE),
                                Seat.of(rises, SeatKind.MEMBER, Sex.MALE),
                                today(town).man(SeatKind.MEMBER))));
        assertThat(now.elections()).containsExactly(TODAY.minusDays(500), TODAY.minusDays(10));
        assertThat(now.members(TODAY)).hasSize(3);
        assertThat(now.appointees(TODAY)).extracting(Seat::worker).containsExactly(stays);
        assertThat(now.seat(rises, TODAY.minusDays(11)).map(Seat::kind)).contains(SeatKind.APPOINTEE);
        assertThat(now.seat(holder(committee, SeatKind.MEMBER), TODAY)).isEmpty();
        assertThat(now.members(TODAY.minusDays(11)))
                .as("who could mediate then")
                .isEqualTo(committee.members(TODAY.minusDays(11)));
        assertThat(now.isInTerm(TODAY.minusDays(11))).isTrue();
    }

    @Test
    void aTermThatIsOverIsRenewedByElectionAndTheGapStays() {
        Town town = new Town();
        MediationCommittee committee = ago(town, TERM + 10).committee();
        assertThat(committee.isInTerm(TODAY)).isFalse();
        MediationCommittee now =
                town.does(today(town).reelect(committee.id(), today(town).three()));
        assertThat(now.isInTerm(TODAY)).isTrue();
        assertThat(now.isInTerm(TODAY.minusDays(1))).isFalse();
        assertThat(now.members(TODAY.minusDays(1))).isEmpty();
        assertThat(now.isInTerm(TODAY.minusDays(11))).isTrue();
    }

    @Test
    void anAppointedMediatorIsDismissedAndMayBeAppointedAgain() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 50).committee();
        WorkerId mediator = today(town).mediator();
        town.does(ago(town, 40).appoint(committee.id(), mediator).build());
        DismissMediator dismissal = ago(town, 20).dismiss(committee.id(), mediator);
        assertThat(town.does(dismissal).seat(mediator, TODAY)).isEmpty();
        MediationCommittee now =
                town.does(ago(town, 10).appoint(committee.id(), mediator).build());
        assertThat(now.seat(mediator, TODAY.minusDays(21))).isPresent();
        assertThat(now.seat(mediator, TODAY.minusDays(20))).isEmpty();
        assertThat(now.seat(mediator, TODAY)).isPresent();
    }

    @Test
    void aDirectorFollowsADirector() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 50).committee();
        WorkerId before = holder(committee, SeatKind.DIRECTOR);
        Seat next = today(town).woman(SeatKind.DIRECTOR);
        MediationCommittee now = town.does(
                ago(town, 5).byElect(committee.id(), next).inPlaceOf(before).build());
        assertThat(now.officers(TODAY).findFirst()).contains(next);
        assertThat(now.seat(before, TODAY)).isEmpty();
        assertThat(now.seat(next.worker(), committee.termUntil()))
                .as("for the rest of the term")
                .isEmpty();
        assertThat(now.seat(next.worker(), committee.termUntil().minusDays(1))).isPresent();
    }

    @Test
    void aMemberRisesAndTheSeatBeforeEnds() {
        Town town = new Town();
        MediationCommittee four = town.does(ago(town, 50)
                .establish(with(town, today(town).woman(SeatKind.MEMBER)))
                .build());
        WorkerId vice = holder(four, SeatKind.VICE_DIRECTOR);
        MediationCommittee now = town.does(ago(town, 5)
                .byElect(four.id(), Seat.of(vice, SeatKind.DIRECTOR, Sex.MALE))
                .inPlaceOf(holder(four, SeatKind.DIRECTOR))
                .build());
        assertThat(now.members(TODAY)).hasSize(3);
        assertThat(now.officers(TODAY).map(Seat::worker).findFirst()).contains(vice);
        assertThat(now.seat(vice, TODAY.minusDays(6)).map(Seat::kind)).contains(SeatKind.VICE_DIRECTOR);
    }

    @Test
    void aDissolvedCommitteeMediatesNoMore() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 50).committee();
        town.does(ago(town, 40).appoint(committee.id(), today(town).mediator()).build());
        MediationCommittee now = town.does(today(town).dissolve(committee.id()));
        assertThat(now.dissolvedOn()).contains(TODAY);
        assertThat(now.isInTerm(TODAY)).isFalse();
        assertThat(now.isInTerm(TODAY.minusDays(1))).isTrue();
        assertThat(now.officers(TODAY)).isEmpty();
        assertThat(now.officers(TODAY.minusDays(1))).hasSize(4);
        assertThat(found(town, MediationCommittee.DISSOLVED_ON.absent())).isEmpty();
    }

    @Test
    void whoLeavesServiceLeavesEverySeatAndByElectionsMendWhatIsLacking() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 50).committee();
        WorkerId director = holder(committee, SeatKind.DIRECTOR);
        WorkerId member = holder(committee, SeatKind.MEMBER);
        town.does(WorkforceActs.ago(town, 20).leave(director));
        town.does(WorkforceActs.ago(town, 20).leave(member));
        town.does(WorkforceActs.ago(town, 20).leave(today(town).mediator()));
        MediationCommittee left = state(town, committee);
        assertThat(left.members(TODAY)).hasSize(1);
        assertThat(left.members(TODAY.minusDays(21))).hasSize(3);
        assertThat(left.seat(director, TODAY.minusDays(21)).map(Seat::sex)).contains(Sex.FEMALE);
        town.does(ago(town, 10)
                .byElect(committee.id(), today(town).man(SeatKind.MEMBER))
                .build());
        MediationCommittee whole = town.does(ago(town, 9)
                .byElect(committee.id(), today(town).woman(SeatKind.DIRECTOR))
                .build());
        assertThat(whole.members(TODAY)).hasSize(3);
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whoIsErasedLeavesNothingPersonalBehind() {
        Town town = new Town();
        MediationCommittee committee = multiEthnic(town);
        WorkerId vice = holder(committee, SeatKind.VICE_DIRECTOR);
        town.does(WorkforceActs.today(town).erase(vice));
        MediationCommittee now = state(town, committee);
        assertThat(now.seat(vice, TODAY)).isEmpty();
        assertThat(now.seats().entries())
                .filteredOn(entry -> entry.value().worker().equals(vice))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.value()).isEqualTo(Seat.of(vice, SeatKind.VICE_DIRECTOR, Sex.UNKNOWN)));
        assertThat(town.desk()
                        .history(MediationCommittee.of(HOME, committee.id()))
                        .get())
                .last()
                .extracting(entry -> entry.event())
                .isEqualTo(new CommitteeEvent.MediatorErased(vice));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void whoLeftLongAgoIsForgottenTooWhenErased() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 50).committee();
        WorkerId before = holder(committee, SeatKind.DIRECTOR);
        town.does(ago(town, 5)
                .byElect(committee.id(), today(town).woman(SeatKind.DIRECTOR))
                .inPlaceOf(before)
                .build());
        town.does(WorkforceActs.today(town).erase(before));
        assertThat(state(town, committee).seat(before, TODAY.minusDays(6)).map(Seat::sex))
                .contains(Sex.UNKNOWN);
        assertThat(state(town, committee).changedOn()).isEqualTo(TODAY);
    }

    @Test
    void committeesAreFoundByWhomTheyHadAndWhenTheirTermEnds() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 50).committee();
        WorkerId director = holder(committee, SeatKind.DIRECTOR);
        LocalDate until = committee.termUntil();
        assertThat(found(town, MediationCommittee.SEATED.asOf(director, TODAY))).containsExactly(committee);
        assertThat(found(town, MediationCommittee.SEATED.asOf(director, TODAY.minusDays(51))))
                .isEmpty();
        assertThat(found(town, MediationCommittee.SEATED.asOf(director, until))).isEmpty();
        assertThat(found(town, MediationCommittee.TERM_UNTIL.between(Optional.empty(), Optional.of(until))))
                .isEmpty();
        assertThat(found(town, MediationCommittee.TERM_UNTIL.between(Optional.empty(), Optional.of(until.plusDays(1)))))
                .containsExactly(committee);
    }

    @Test
    void clerksElectAndOfficersLook() {
        Town town = new Town();
        MediationCommittee committee = ago(town, 5).committee();
        Desk officer = as(town, Role.GRID_OFFICER);
        assertThat(officer.find(MediationCommittee.of(HOME, committee.id())).isRight())
                .isTrue();
        assertThat(officer.execute(today(town).dissolve(committee.id()))
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
        assertThat(as(town, Role.COMMUNITY_CLERK)
                        .execute(today(town).dissolve(committee.id()))
                        .isRight())
                .isTrue();
    }

    private static Desk as(Town town, Role role) {
        return town.governance().as(Actor.of(role.name(), Grant.of(role, HOME)));
    }

    private static List<MediationCommittee> found(Town town, Condition<MediationCommittee> condition) {
        return town
                .desk()
                .search(Criteria.of(MediationCommittee.TYPE).within(HOME).where(condition))
                .get()
                .items()
                .stream()
                .map(Found::state)
                .toList();
    }

    private static MediationCommittee state(Town town, MediationCommittee committee) {
        return town.desk()
                .find(MediationCommittee.of(HOME, committee.id()))
                .get()
                .state();
    }

    private static MediationCommitteeId id(Town town) {
        return ago(town, 5).committee().id();
    }

    private static EstablishCommittee marked(Town town, String mark) {
        return today(town).establish(today(town).three()).mark(mark).build();
    }

    /** A committee where several groups live; its vice-director is of a smaller one, and two women are members. */
    private static MediationCommittee multiEthnic(Town town) {
        List<Seat> members = new ArrayList<>(grouped(town, EthnicGroup.HUI));
        members.add(today(town).woman(SeatKind.MEMBER));
        return town.does(ago(town, 5).establish(members).multiEthnic(true).build());
    }

    private static List<Seat> grouped(Town town, EthnicGroup group) {
        List<Seat> three = today(town).three();
        return List.of(three.get(0), CommitteeActs.of(three.get(1), group), three.get(2));
    }

    private static List<Seat> with(Town town, Seat fourth) {
        List<Seat> four = new ArrayList<>(today(town).three());
        four.add(fourth);
        return four;
    }

    private static List<Seat> many(Town town, int count) {
        List<Seat> many = new ArrayList<>(today(town).three());
        while (many.size() < count) {
            many.add(today(town).man(SeatKind.MEMBER));
        }
        return many;
    }

    private static WorkerId holder(MediationCommittee committee, SeatKind kind) {
        return committee
                .officers(committee.electedOn())
                .filter(seat -> seat.kind() == kind)
                .map(Seat::worker)
                .findFirst()
                .orElseThrow();
    }

    private static WorkerId former(Town town) {
        WorkerId worker = today(town).worker();
        town.does(WorkforceActs.ago(town, 3).leave(worker));
        return worker;
    }

    private static Seat registered(Town town) {
        return new Seat(today(town).worker(), SeatKind.MEMBER, Sex.MALE, Optional.empty(), Optional.of(NO_RESIDENT));
    }

    private static OrganizationRef organization(Town town) {
        return town.does(WorkforceActs.today(town).record("桥社区调解组织", OrganizationKind.MEDIATION))
                .reference();
    }

    private static OrganizationRef mediation(Town town) {
        return town.does(WorkforceActs.ago(town, 3_650).record("桥社区调解组织", OrganizationKind.MEDIATION))
                .reference();
    }
}
