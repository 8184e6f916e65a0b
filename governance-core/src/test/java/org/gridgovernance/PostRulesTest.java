package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.WorkforceActs.ago;
import static org.gridgovernance.WorkforceActs.today;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.post.CareerLadder;
import org.gridgovernance.workforce.post.EstablishPost;
import org.gridgovernance.workforce.post.Establishment;
import org.gridgovernance.workforce.post.Holding;
import org.gridgovernance.workforce.post.LadderStep;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostEvent;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.PostProfile;
import org.gridgovernance.workforce.post.PostReason;
import org.gridgovernance.workforce.post.RecruitmentTarget;
import org.gridgovernance.workforce.post.VacateCause;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.WorkerId;
import org.gridgovernance.workforce.worker.WorkerReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of posts, met by a command at the desk, and what comes of those that are taken. */
class PostRulesTest {
    private static final PostId NO_POST = new PostId(Town.id(99));
    private static final WorkerId NOBODY = new WorkerId(Town.id(98));
    private static final PostProfile ELECTED = WorkforceActs.profile(PostKind.ELECTED, 1);

    private static final List<Line> RULES = List.of(
            refused(PostReason.TITLE_MALFORMED, "profile.title", town -> today(town)
                    .establish(PostProfile.builder().from(ELECTED).title(" ").build())),
            refused(PostReason.PAY_BAND_IMPLAUSIBLE, "profile.payBand", town -> today(town)
                    .establish(PostProfile.builder().from(ELECTED).payBand(31).build())),
            refused(PostReason.PAY_BAND_IMPLAUSIBLE, "profile.payBand", town -> today(town)
                    .reclassify(
                            elected(town),
                            PostProfile.builder().from(ELECTED).payBand(0).build())),
            refused(PostReason.STEP_UNKNOWN, "profile.step", town -> today(town)
                    .establish(WorkforceActs.profile(PostKind.ELECTED, 5))),
            refused(PostReason.STEP_UNKNOWN, "profile.step", town -> today(town)
                    .reclassify(elected(town), WorkforceActs.profile(PostKind.ELECTED, 0))),
            refused(PostReason.STEP_UNKNOWN, "step", town -> today(town).move(held(town), 5)),
            refused(PostReason.FUNDER_UNKNOWN, "profile.funder", town -> today(town)
                    .establish(funded())),
            refused(PostReason.FUNDER_UNKNOWN, "profile.funder", town -> today(town)
                    .reclassify(elected(town), funded())),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town).reclassify(NO_POST, ELECTED)),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town)
                    .announce(NO_POST, RecruitmentTarget.ANYONE, TODAY)),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town)
                    .fill(NO_POST, ago(town, 9).worker())
                    .build()),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town).move(NO_POST, 1)),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town).enter(NO_POST)),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town).vacate(NO_POST)),
            refused(PostReason.POST_UNKNOWN, "post", town -> today(town).abolish(NO_POST)),
            refused(PostReason.ABOLISHED, "post", town -> today(town).abolish(abolished(town))),
            refused(PostReason.ABOLISHED, "post", town -> today(town).reclassify(abolished(town), ELECTED)),
            refused(PostReason.BEFORE_ESTABLISHED, "occurredAt", town -> ago(town, 9_000)
                    .abolish(elected(town))),
            refused(PostReason.BEFORE_ESTABLISHED, "occurredAt", town -> ago(town, 9_000)
                    .reclassify(elected(town), ELECTED)),
            refused(PostReason.BEFORE_ESTABLISHED, "occurredAt", town -> ago(town, 9_000)
                    .announce(elected(town), RecruitmentTarget.ANYONE, TODAY.minusDays(8_999))),
            refused(PostReason.BEFORE_ESTABLISHED, "occurredAt", town -> ago(town, 9_000)
                    .fill(elected(town), today(town).worker())
                    .build()),
            refused(PostReason.HELD, "post", town -> {
                PostId post = held(town);
                return today(town)
                        .fill(post, ago(town, 9).worker(today(town).team()))
                        .build();
            }),
            refused(PostReason.HELD, "post", town -> today(town).abolish(held(town))),
            refused(PostReason.HELD, "post", town -> today(town).announce(held(town), RecruitmentTarget.ANYONE, TODAY)),
            refused(PostReason.NOT_HELD, "post", town -> today(town).vacate(elected(town))),
            refused(PostReason.NOT_HELD, "post", town -> ago(town, 400).vacate(held(town))),
            refused(PostReason.NOT_HELD, "post", town -> today(town).move(elected(town), 2)),
            refused(PostReason.NOT_HELD, "post", town -> today(town).enter(elected(town))),
            refused(PostReason.TOLD_SINCE, "occurredAt", town -> ago(town, 400).move(held(town), 2)),
            refused(PostReason.TOLD_SINCE, "occurredAt", town -> ago(town, 400).enter(held(town))),
            refused(PostReason.TOLD_SINCE, "occurredAt", town -> {
                PostId post = held(town);
                town.does(today(town).vacate(post));
                return ago(town, 1)
                        .fill(post, ago(town, 9).worker(today(town).team()))
                        .build();
            }),
            refused(PostReason.TOLD_SINCE, "occurredAt", town -> {
                PostId post = held(town);
                town.does(today(town).vacate(post));
                return ago(town, 1).abolish(post);
            }),
            refused(PostReason.TOLD_SINCE, "occurredAt", town -> {
                PostId post = elected(town);
                town.does(today(town).reclassify(post, WorkforceActs.profile(PostKind.CONTRACT, 1)));
                return ago(town, 1).abolish(post);
            }),
            refused(PostReason.TOLD_SINCE, "occurredAt", town -> {
                PostId post = elected(town);
                town.does(today(town).announce(post, RecruitmentTarget.ANYONE, TODAY));
                return ago(town, 1).abolish(post);
            }),
            refused(PostReason.CLOSES_IMPLAUSIBLE, "closes", town -> today(town)
                    .announce(elected(town), RecruitmentTarget.ANYONE, TODAY.minusDays(1))),
            refused(PostReason.CLOSES_IMPLAUSIBLE, "closes", town -> today(town)
                    .announce(
                            elected(town),
                            RecruitmentTarget.ANYONE,
                            TODAY.plusYears(1).plusDays(1))),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town)
                    .fill(elected(town), NOBODY)
                    .build()),
            refused(WorkerReason.WORKER_UNKNOWN, "worker", town -> today(town).leavePost(NOBODY)),
            refused(PostReason.NOT_SERVING, "worker", town -> ago(town, 5)
                    .fill(elected(town), today(town).worker())
                    .build()),
            refused(PostReason.HOLDS_ANOTHER, "worker", town -> {
                WorkerId worker = ago(town, 9).worker();
                town.does(today(town).fill(elected(town), worker).build());
                return today(town).fill(elected(town), worker).build();
            }),
            refused(PostReason.HOLDS_ANOTHER, "worker", town -> {
                PostId post = held(town);
                WorkerId worker = holder(town, post);
                town.does(today(town).vacate(post));
                return ago(town, 1).fill(elected(town), worker).build();
            }),
            refused(PostReason.NOT_SERVING, "worker", town -> {
                WorkerId worker = ago(town, 9).worker();
                town.does(today(town).leave(worker));
                return ago(town, 5).fill(elected(town), worker).build();
            }),
            refused(PostReason.CERTIFICATE_MISSING, "worker", town -> {
                PostId post = town.does(ago(town, 9).establish(WorkforceActs.profile(PostKind.ELECTED, 3)))
                        .id();
                return today(town)
                        .fill(post, certified(town, TODAY.minusDays(1)))
                        .build();
            }),
            refused(PostReason.CERTIFICATE_MISSING, "step", town -> today(town).move(held(town), 2)),
            refused(PostReason.NOT_ANNOUNCED, "post", town -> today(town)
                    .fill(today(town).post(PostKind.CONTRACT), ago(town, 9).worker())
                    .build()),
            refused(PostReason.NOT_ANNOUNCED, "post", town -> {
                PostId post = announced(town, RecruitmentTarget.ANYONE, TODAY.minusDays(1));
                return today(town).fill(post, ago(town, 9).worker()).build();
            }),
            refused(PostReason.TARGET_MISSED, "worker", town -> today(town)
                    .fill(
                            announced(town, RecruitmentTarget.GRADUATES, TODAY),
                            ago(town, 9).worker())
                    .graduatedOn(TODAY.minusYears(2).minusDays(1))
                    .build()),
            refused(PostReason.TARGET_MISSED, "worker", town -> today(town)
                    .fill(
                            announced(town, RecruitmentTarget.GRADUATES, TODAY),
                            ago(town, 9).worker())
                    .graduatedOn(TODAY.plusDays(1))
                    .build()),
            refused(PostReason.TARGET_MISSED, "worker", town -> today(town)
                    .fill(
                            announced(town, RecruitmentTarget.VETERANS, TODAY),
                            ago(town, 9).worker())
                    .build()),
            refused(PostReason.TARGET_MISSED, "worker", town -> today(town)
                    .fill(announced(town, RecruitmentTarget.PARTY_MEMBERS, TODAY), certified(town, TODAY))
                    .build()),
            refused(PostReason.ON_THAT_STEP, "step", town -> today(town).move(held(town), 1)),
            refused(PostReason.IN_ESTABLISHMENT, "post", town -> {
                PostId post = held(town, 1_100);
                town.does(today(town).enter(post));
                return today(town).enter(post);
            }),
            refused(PostReason.SERVED_TOO_SHORT, "post", town -> today(town).enter(held(town, 1_000))));

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
                EnumSet.complementOf(EnumSet.of(PostReason.NOT_IN_COMMUNITY_OR_STREET))
                        .toArray(PostReason[]::new));
    }

    @Test
    void aCountyIsTooWideAHome() {
        Town town = new Town();
        Desk wide = town.governance().as(Actor.of("wide", Grant.of(Role.DATA_STEWARD, AreaCode.NATION)));
        assertThat(wide.execute(EstablishPost.builder()
                                .from(today(town).establish(ELECTED))
                                .home(AreaCode.of("420102"))
                                .build())
                        .getLeft()
                        .reasons())
                .containsExactly(PostReason.NOT_IN_COMMUNITY_OR_STREET.at("home"));
    }

    @Test
    void eachTargetIsMetInItsOwnWay() {
        Town town = new Town();
        assertThat(town.does(today(town)
                                .fill(
                                        announced(town, RecruitmentTarget.GRADUATES, TODAY),
                                        ago(town, 9).worker())
                                .graduatedOn(TODAY.minusYears(2))
                                .build())
                        .vacancy())
                .as("filled")
                .isEmpty();
        Town second = new Town();
        second.does(today(second)
                .fill(
                        announced(second, RecruitmentTarget.VETERANS, TODAY),
                        ago(second, 9).worker())
                .dischargedOn(TODAY)
                .build());
        Town third = new Town();
        third.does(today(third)
                .fill(
                        announced(third, RecruitmentTarget.PARTY_MEMBERS, TODAY),
                        ago(third, 9).worker())
                .build());
    }

    @Test
    void whoHoldsAPostGetsOnByCertificatesAndYears() {
        Town town = new Town();
        PostId post = held(town, 1_200);
        WorkerId worker = holder(town, post);
        town.does(ago(town, 500)
                .certify(
                        worker,
                        new Certificate(
                                CertificateKind.SOCIAL_WORKER,
                                Optional.empty(),
                                TODAY.minusDays(500),
                                Optional.empty())));
        town.does(ago(town, 400).move(post, 3));
        Post now = town.does(ago(town, 50).enter(post));
        assertThat(now.holder(TODAY.minusDays(450))).contains(new Holding(worker, PostKind.ELECTED, 1));
        assertThat(now.holder(TODAY.minusDays(100))).contains(new Holding(worker, PostKind.ELECTED, 3));
        assertThat(now.holder()).contains(new Holding(worker, PostKind.ESTABLISHMENT, 3));
        Establishment figures = figures(town, new Period(TODAY.minusDays(1_500), TODAY));
        assertThat(figures.total().entries())
                .as("neither step nor establishment is an entry")
                .isEqualTo(1);
        assertThat(figures.total().exits()).isZero();
        assertThat(figures.total().establishmentEntries()).isEqualTo(1);
    }

    @Test
    void whoLeavesServiceOrIsErasedHoldsNoPost() {
        Town town = new Town();
        PostId post = held(town);
        WorkerId worker = holder(town, post);
        town.does(ago(town, 2).leave(worker));
        Post left = find(town, post);
        assertThat(left.holder()).isEmpty();
        assertThat(left.holder(TODAY.minusDays(3))).isPresent();
        assertThat(town.desk().history(Post.of(HOME, post)).get())
                .last()
                .extracting(entry -> entry.event())
                .isEqualTo(new PostEvent.Vacated(worker, VacateCause.LEFT_SERVICE));
        WorkerId next = ago(town, 9).worker(today(town).team());
        town.does(ago(town, 1).fill(post, next).build());
        town.does(today(town).erase(next));
        assertThat(find(town, post).holder()).isEmpty();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void aPostLeftIsFreeForOthersAndForItsHolderAnotherIs() {
        Town town = new Town();
        PostId post = held(town);
        WorkerId worker = holder(town, post);
        town.does(ago(town, 3).leavePost(worker));
        town.does(ago(town, 3).leavePost(worker));
        town.does(ago(town, 2).fill(elected(town), worker).build());
        town.does(
                ago(town, 2).fill(post, ago(town, 9).worker(today(town).team())).build());
    }

    @Test
    void theLadderIsARule() {
        Town town = new Town();
        Governance governance = Governance.builder()
                .clock(() -> NOW)
                .rule(
                        Post.LADDER,
                        "our city has one step, and asks for first aid",
                        1,
                        Scope.everywhere(),
                        profile -> new CareerLadder(
                                List.of(new LadderStep(7, "七级", "Seven", List.of(CertificateKind.FIRST_AIDER))), 0))
                .build();
        Desk desk = governance.as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, HOME)));
        assertThat(desk.execute(today(town).establish(ELECTED)).getLeft().reasons())
                .containsExactly(PostReason.STEP_UNKNOWN.at("profile.step"));
        assertThat(desk.execute(today(town).establish(WorkforceActs.profile(PostKind.ELECTED, 7)))
                        .isRight())
                .isTrue();
    }

    @Test
    void vacancyAndTurnoverAreFigures() {
        Town town = new Town();
        PostId first = held(town, 100);
        PostId second = elected(town);
        WorkerId worker = ago(town, 60).worker(today(town).team());
        town.does(ago(town, 20).fill(second, worker).build());
        town.does(ago(town, 10).vacate(first));
        announced(town, RecruitmentTarget.ANYONE, TODAY.plusDays(9));
        Period period = new Period(TODAY.minusDays(29), TODAY);
        Establishment.Count elected = figures(town, period).byKind().get(PostKind.ELECTED);
        assertThat(elected).isEqualTo(new Establishment.Count(2, 1, 1, 1, 0, 19 + 21, 30));
        assertThat(elected.vacant()).isEqualTo(1);
        assertThat(elected.vacancyRate()).hasValue(0.5);
        assertThat(elected.meanHolders()).isEqualTo(40.0 / 30);
        assertThat(elected.turnoverRate()).hasValue(0.75);
        assertThat(figures(town, period).byKind().get(PostKind.CONTRACT).turnoverRate())
                .isEmpty();
        assertThat(figures(town, period).total().posts()).isEqualTo(3);
        assertThat(figures(town, new Period(TODAY.minusDays(9_000), TODAY.minusDays(8_000)))
                        .total()
                        .vacancyRate())
                .as("no posts then")
                .isEmpty();
        Desk stranger = town.governance().as(Actor.of("stranger"));
        assertThat(Establishment.of(stranger, HOME, period).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void anAbolishedPostCountsUntilThen() {
        Town town = new Town();
        PostId post = town.does(ago(town, 20).establish(ELECTED)).id();
        town.does(ago(town, 10).reclassify(post, WorkforceActs.profile(PostKind.SECONDMENT, 1)));
        town.does(ago(town, 5).abolish(post));
        assertThat(figures(town, new Period(TODAY.minusDays(30), TODAY)).total().posts())
                .isZero();
        assertThat(figures(town, new Period(TODAY.minusDays(30), TODAY.minusDays(6)))
                        .byKind())
                .containsOnlyKeys(PostKind.SECONDMENT);
        assertThat(figures(town, new Period(TODAY.minusDays(30), TODAY.minusDays(15)))
                        .byKind())
                .containsOnlyKeys(PostKind.ELECTED);
        assertThat(figures(town, Period.of(TODAY)).byKind()).isEmpty();
    }

    private static PostId elected(Town town) {
        return today(town).post(PostKind.ELECTED);
    }

    /** A post held since so many days by whoever serves since then. */
    private static PostId held(Town town, int days) {
        PostId post = elected(town);
        town.does(ago(town, days).fill(post, ago(town, days).worker()).build());
        return post;
    }

    private static PostId held(Town town) {
        return held(town, 90);
    }

    private static PostId announced(Town town, RecruitmentTarget target, LocalDate closes) {
        PostId post = today(town).post(PostKind.CONTRACT);
        town.does(ago(town, 9).announce(post, target, closes));
        return post;
    }

    private static PostId abolished(Town town) {
        PostId post = elected(town);
        town.does(today(town).abolish(post));
        return post;
    }

    /** Somebody, no member of the Party, with a certificate that expires on that day. */
    private static WorkerId certified(Town town, LocalDate expires) {
        return town.does(ago(town, 9)
                        .enrol(new Affiliation(today(town).committee(), AffiliationKind.EMPLOYEE))
                        .certificates(List.of(new Certificate(
                                CertificateKind.SOCIAL_WORKER,
                                Optional.empty(),
                                TODAY.minusYears(3),
                                Optional.of(expires))))
                        .build())
                .id();
    }

    private static PostProfile funded() {
        return PostProfile.builder()
                .from(ELECTED)
                .funder(new OrganizationRef(HOME, new OrganizationId(Town.id(97))))
                .build();
    }

    private static Post find(Town town, PostId post) {
        return town.desk().find(Post.of(HOME, post)).get().state();
    }

    private static WorkerId holder(Town town, PostId post) {
        return find(town, post).holder().orElseThrow().worker();
    }

    private static Establishment figures(Town town, Period period) {
        return Establishment.of(town.desk(), HOME, period).get();
    }
}
