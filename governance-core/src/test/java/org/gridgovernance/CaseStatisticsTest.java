package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridgovernance.Town.ELSEWHERE;
import static org.gridgovernance.Town.HOME;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.Ending;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.statistics.CaseCount;
import org.gridgovernance.mediation.statistics.CaseRow;
import org.gridgovernance.mediation.statistics.CaseStatistics;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.Scope;
import org.gridgovernance.policy.Verdict;
import org.junit.jupiter.api.Test;

/** A year's cases counted: by type, by origin, and to the same sum. */
class CaseStatisticsTest {
    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 10);
    private static final Actor BUREAU =
            Actor.of("bureau", Grant.of(Role.OBSERVER, HOME.parent().orElseThrow()));
    private static final Path PINNED = Path.of("src", "test", "resources", "statistics");
    private static final Path PROPOSED = Path.of("target", "statistics");

    /**
     * A case, in days from the first of January: negative ones lie in the year before.
     *
     * @param became what became of it
     */
    private record Story(
            StandardDisputeType type,
            CaseOrigin origin,
            int registered,
            int accepted,
            int concluded,
            Became became,
            boolean difficult,
            int people,
            long fen) {}

    private enum Became {
        NOTHING,
        DECLINED,
        ACCEPTED,
        WITHDRAWN_BEFORE,
        REFUSED,
        NO_AGREEMENT,
        DRAFTED,
        WRITTEN,
        ORAL,
        PERFORMED,
        BROKEN,
        APPLIED,
        CONFIRMED,
        DISMISSED;

        boolean isAccepted() {
            return this != NOTHING && this != DECLINED && this != WITHDRAWN_BEFORE;
        }

        boolean isEnded() {
            return this == WITHDRAWN_BEFORE || this == REFUSED || this == NO_AGREEMENT;
        }

        boolean isAgreed() {
            return ordinal() >= DRAFTED.ordinal();
        }

        boolean isSuccess() {
            return ordinal() > DRAFTED.ordinal();
        }

        Optional<ConfirmationRuling> ruling() {
            return switch (this) {
                case CONFIRMED -> Optional.of(ConfirmationRuling.VALID);
                case DISMISSED -> Optional.of(ConfirmationRuling.DISMISSED);
                default -> Optional.empty();
            };
        }
    }

    private final Town town = new Town(standard -> CaseShelf.keeping(standard)
            .gate(
                    "the bureau sees all cases",
                    1,
                    Scope.in(HOME.parent().orElseThrow()),
                    MayReadConfidential.class,
                    question -> question.actor().id().equals("bureau") ? Verdict.permit() : Verdict.abstain()));
    private final CaseShelf shelf = new CaseShelf(town);

    @Test
    void aSmallYear() throws IOException {
        smallYear().forEach(story -> shelf.keep(told(shelf, story, HOME)));
        CaseStatistics year = of(town.governance().as(BUREAU), HOME, YEAR);

        assertThat(year.total().accepted()).isEqualTo(9);
        assertThat(year.total().concluded()).isEqualTo(8);
        assertThat(year.total().succeeded()).isEqualTo(5);
        assertThat(year.total().successRate()).contains(new BigDecimal("62.5"));
        assertThat(year.of(StandardDisputeType.CONTRACT).yuan()).isEqualTo(new BigDecimal("15000.50"));
        assertThat(year.transferred().accepted()).isEqualTo(2);
        isPinned("year.md", year.markdown());
        isPinned("year.csv", year.csv().replace("\r\n", "\n"));
        assertThat(year.csv().split("\r\n")).allMatch(line -> line.split(",", -1).length == 19);
        assertThat(Json.strict().read(Json.strict().write(year), CaseStatistics.class))
                .isEqualTo(year);
    }

    private static Stream<Story> smallYear() {
        return Stream.of(
                story(StandardDisputeType.CONTRACT, CaseOrigin.APPLICATION, 3, Became.PERFORMED, 1_200_000),
                story(StandardDisputeType.CONTRACT, CaseOrigin.COURT, 40, Became.CONFIRMED, 300_050),
                story(StandardDisputeType.CONTRACT, CaseOrigin.APPLICATION, 41, Became.REFUSED, 0),
                story(StandardDisputeType.NEIGHBOURS, CaseOrigin.OWN_INITIATIVE, 60, Became.ORAL, 0),
                story(StandardDisputeType.NEIGHBOURS, CaseOrigin.APPLICATION, 61, Became.DECLINED, 0),
                story(StandardDisputeType.LABOUR, CaseOrigin.TASK, 100, Became.BROKEN, 8_800_000),
                story(StandardDisputeType.LABOUR, CaseOrigin.APPLICATION, 120, Became.NO_AGREEMENT, 0),
                story(StandardDisputeType.FAMILY, CaseOrigin.APPLICATION, 200, Became.WITHDRAWN_BEFORE, 0),
                story(StandardDisputeType.FAMILY, CaseOrigin.APPLICATION, 201, Became.NOTHING, 0),
                story(StandardDisputeType.TRAFFIC, CaseOrigin.APPLICATION, 340, Became.ACCEPTED, 0),
                story(StandardDisputeType.OTHER, CaseOrigin.APPLICATION, 300, Became.DISMISSED, 100),
                story(StandardDisputeType.OTHER, CaseOrigin.APPLICATION, 355, Became.WRITTEN, 100),
                story(StandardDisputeType.MEDICAL, CaseOrigin.APPLICATION, -5, Became.NO_AGREEMENT, 0));
    }

    private static Story story(StandardDisputeType type, CaseOrigin origin, int day, Became became, long fen) {
        return new Story(type, origin, day, day + 1, day + 20, became, fen > 1_000_000, 1 + Math.abs(day) % 3, fen);
    }

    private static void isPinned(String file, String text) throws IOException {
        Files.createDirectories(PROPOSED);
        Files.writeString(PROPOSED.resolve(file), text);
        Path pinned = PINNED.resolve(file);
        assertThat(Files.exists(pinned) ? Files.readString(pinned) : "")
                .as("%s is missing or not what is written: cp governance-core/target/statistics/* there", pinned)
                .isEqualTo(text);
    }

    @Test
    void aCaseCountsOnItsOwnDays() {
        shelf.keep(
                told(shelf, story(StandardDisputeType.CONSUMER, CaseOrigin.APPLICATION, 0, Became.WRITTEN, 100), HOME));
        Desk bureau = town.governance().as(BUREAU);
        LocalDate first = YEAR.first();

        assertThat(of(bureau, HOME, Period.of(first)).total().registered()).isOne();
        assertThat(of(bureau, HOME, Period.of(first)).total().accepted()).isZero();
        assertThat(of(bureau, HOME, Period.of(first.minusDays(1))).total()).isEqualTo(CaseCount.NONE);
        assertThat(of(bureau, HOME, Period.of(first.plusDays(1))).total().accepted())
                .isOne();
        assertThat(of(bureau, HOME, Period.of(first.plusDays(19))).total()).isEqualTo(CaseCount.NONE);
        assertThat(of(bureau, HOME, Period.of(first.plusDays(20))).total().written())
                .isOne();
        assertThat(of(bureau, HOME, Period.of(first.plusDays(21))).total()).isEqualTo(CaseCount.NONE);
    }

    @Test
    void aKindCountsWithItsType() {
        shelf.keep(shelf.full(AgreementForm.WRITTEN).build());
        CaseStatistics all = of(town.desk(), HOME, new Period(JANUARY, Town.TODAY));
        assertThat(DisputeType.SHOP_LEASE.standard()).isEqualTo(StandardDisputeType.CONTRACT);
        assertThat(all.byType()).containsOnlyKeys(StandardDisputeType.CONTRACT);
        assertThat(all.of(StandardDisputeType.CONTRACT).yuan()).isEqualTo(new BigDecimal("10005.00"));
    }

    @Test
    void onlyWhatOneSeesIsCounted() {
        Story accepted = story(StandardDisputeType.CONSUMER, CaseOrigin.APPLICATION, 9, Became.ACCEPTED, 0);
        shelf.keep(told(shelf, accepted, HOME));
        shelf.keep(told(shelf, accepted, ELSEWHERE));
        AreaCode street = HOME.parent().orElseThrow();
        Desk clerk = town.governance().as(Actor.of("clerk", Grant.of(Role.COMMUNITY_CLERK, street)));

        assertThat(of(town.governance().as(BUREAU), street, YEAR).total().accepted())
                .isEqualTo(2);
        assertThat(of(town.governance().as(BUREAU), HOME, YEAR).total().accepted())
                .isOne();
        assertThat(of(town.desk(), street, YEAR).total().accepted())
                .as("its keeper")
                .isEqualTo(2);
        assertThat(of(clerk, street, YEAR).total()).isEqualTo(CaseCount.NONE);
    }

    @Test
    void whomAGateDeniesIsRefused() {
        Town closed = new Town(standard -> CaseShelf.keeping(standard)
                .gate(
                        "nobody",
                        1,
                        Scope.everywhere(),
                        MayReadConfidential.class,
                        question -> Verdict.deny(KernelReason.NOT_PERMITTED)));
        assertThat(CaseStatistics.of(closed.desk(), HOME, YEAR).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    @Test
    void sumsThatDoNotMakeTheTotalAreNoReport() {
        assertThatThrownBy(() -> CaseStatistics.builder()
                        .area(HOME)
                        .period(YEAR)
                        .total(CaseCount.NONE)
                        .putDeclined(DeclineGround.LAW_FORBIDS, 1)
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    /** Every figure is that of counting the stories one by one, and all sums are one. */
    @Property(tries = 60)
    void allSumsAreOne(@ForAll("stories") List<Story> stories) {
        Town fresh = new Town(CaseShelf::keeping);
        CaseShelf own = new CaseShelf(fresh);
        stories.forEach(story -> own.keep(told(own, story, HOME)));
        CaseStatistics year = of(fresh.desk(), HOME, YEAR);
        CaseCount total = year.total();

        assertThat(sum(year.byType().values().stream())).isEqualTo(total);
        assertThat(sum(year.byOrigin().values().stream())).isEqualTo(total);
        assertThat(sum(year.rows().stream()
                        .filter(row -> row.section().equals("纠纷类型"))
                        .map(CaseRow::count)))
                .isEqualTo(total);
        assertThat(sum(Stream.of(
                        year.of(CaseOrigin.APPLICATION), year.of(CaseOrigin.OWN_INITIATIVE), year.transferred())))
                .isEqualTo(total);
        assertThat(year.terminated().values().stream().mapToLong(each -> each).sum())
                .isEqualTo(total.terminated());
        assertThat(year.rows()).hasSize(StandardDisputeType.values().length + 1 + CaseOrigin.values().length);
        Arrays.stream(StandardDisputeType.values())
                .forEach(type -> fits(year.of(type), stories, story -> story.type() == type));
        Arrays.stream(CaseOrigin.values())
                .forEach(origin -> fits(year.of(origin), stories, story -> story.origin() == origin));
    }

    private static void fits(CaseCount count, List<Story> stories, Predicate<Story> those) {
        List<Story> all = stories.stream().filter(those).toList();
        List<Story> accepted = all.stream()
                .filter(story -> story.became().isAccepted() && isIn(story.accepted()))
                .toList();
        List<Story> concluded = all.stream()
                .filter(story -> story.became().isAccepted()
                        && (story.became().isEnded() || story.became().isSuccess())
                        && isIn(story.concluded()))
                .toList();
        List<Story> succeeded =
                concluded.stream().filter(story -> story.became().isSuccess()).toList();
        assertThat(count.registered())
                .isEqualTo(
                        all.stream().filter(story -> isIn(story.registered())).count());
        assertThat(count.declined())
                .isEqualTo(all.stream()
                        .filter(story -> isIn(story.registered()) && story.became() == Became.DECLINED)
                        .count());
        assertThat(count.accepted()).isEqualTo(accepted.size());
        assertThat(count.difficult())
                .isEqualTo(accepted.stream().filter(Story::difficult).count());
        assertThat(count.people())
                .isEqualTo(
                        accepted.stream().mapToLong(story -> 2 + story.people()).sum());
        assertThat(count.concluded()).isEqualTo(concluded.size());
        assertThat(count.succeeded()).isEqualTo(succeeded.size());
        assertThat(count.oral()).isEqualTo(of(succeeded, Became.ORAL));
        assertThat(count.yuan())
                .isEqualTo(BigDecimal.valueOf(
                        succeeded.stream().mapToLong(Story::fen).sum(), 2));
        assertThat(count.after().performed()).isEqualTo(of(succeeded, Became.PERFORMED));
        assertThat(count.after().broken()).isEqualTo(of(succeeded, Became.BROKEN));
        assertThat(count.after().confirmed()).isEqualTo(of(succeeded, Became.CONFIRMED));
        assertThat(count.after().dismissed()).isEqualTo(of(succeeded, Became.DISMISSED));
        assertThat(count.after().applied())
                .isEqualTo(of(succeeded, Became.APPLIED)
                        + of(succeeded, Became.CONFIRMED)
                        + of(succeeded, Became.DISMISSED));
    }

    private static long of(List<Story> stories, Became became) {
        return stories.stream().filter(story -> story.became() == became).count();
    }

    private static boolean isIn(int day) {
        return YEAR.covers(YEAR.first().plusDays(day));
    }

    private static CaseCount sum(Stream<CaseCount> counts) {
        return counts.reduce(CaseCount.NONE, CaseCount::plus);
    }

    @Provide
    Arbitrary<List<Story>> stories() {
        return Combinators.combine(
                        Arbitraries.of(StandardDisputeType.class),
                        Arbitraries.of(CaseOrigin.class),
                        Arbitraries.integers().between(-30, 380),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Became.class),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(1, 100_000_000_000_000L))
                .as((type, origin, day, wait, last, became, people, fen) -> new Story(
                        type, origin, day, day + wait, day + wait + last, became, people % 2 == 0, people, fen))
                .list()
                .ofMaxSize(25);
    }

    private static CaseStatistics of(Desk desk, AreaCode area, Period period) {
        return CaseStatistics.of(desk, area, period).get();
    }

    private static MediationCase told(CaseShelf shelf, Story story, AreaCode home) {
        MediationCase.Builder begun = shelf.registered(home);
        begun.origin(story.origin())
                .dispute(Dispute.builder()
                        .type(DisputeType.of(story.type()))
                        .facts(PersonalText.of("事实"))
                        .isDifficult(story.difficult())
                        .build())
                .parties(parties(story))
                .registeredAt(at(story.registered()))
                .stageSince(at(story.registered()))
                .stage(story.became() == Became.DECLINED ? MediationStage.DECLINED : MediationStage.ACCEPTED);
        if (story.became() == Became.DECLINED) {
            begun.declined(DeclineGround.DECIDED_ALREADY);
        }
        if (story.became().isAccepted()) {
            begun.acceptedAt(at(story.accepted()));
        }
        if (story.became().isEnded()) {
            begun.ending(new Ending(
                    reason(story.became()),
                    new TreeSet<>(List.of(Recourse.LAWSUIT)),
                    Optional.empty(),
                    day(story.concluded())));
        }
        if (story.became().isAgreed()) {
            begun.agreement(agreement(story));
        }
        if (story.became().ordinal() >= Became.APPLIED.ordinal()) {
            begun.confirmation(confirmation(story));
        }
        return begun.build();
    }

    private static List<Party> parties(Story story) {
        Party landlord = CaseShelf.landlord("某公司");
        Party tenant = CaseShelf.tenant("某人");
        return story.people() == 0
                ? List.of(tenant, landlord)
                : List.of(tenant, landlord, CaseShelf.tenants(3, story.people()));
    }

    private static EndReason reason(Became became) {
        return switch (became) {
            case WITHDRAWN_BEFORE -> EndReason.WITHDRAWN;
            case REFUSED -> EndReason.REFUSED;
            default -> EndReason.NO_AGREEMENT;
        };
    }

    private static Agreement agreement(Story story) {
        Obligation owed = new Obligation(
                1,
                2,
                1,
                PersonalText.of("付款"),
                story.fen() > 0 ? Optional.of(story.fen()) : Optional.empty(),
                day(story.concluded()).plusDays(9),
                story.became() == Became.PERFORMED ? Optional.of(day(story.concluded())) : Optional.empty(),
                story.became() == Became.BROKEN
                        ? Optional.of(day(story.concluded()).plusDays(10))
                        : Optional.empty());
        return Agreement.builder()
                .form(story.became() == Became.ORAL ? AgreementForm.ORAL : AgreementForm.WRITTEN)
                .facts(PersonalText.of("事实"))
                .addObligation(owed)
                .agreedOn(day(story.concluded()))
                .effectiveOn(story.became().isSuccess() ? Optional.of(day(story.concluded())) : Optional.empty())
                .build();
    }

    private static Confirmation confirmation(Story story) {
        LocalDate applied = day(story.concluded()).plusDays(3);
        Confirmation asked = Confirmation.applied(applied, applied.plusDays(27), "江岸区人民法院", CourtBasis.COMMITTEE_PLACE);
        return story.became()
                .ruling()
                .map(what -> asked.ruled(what, applied.plusDays(9)))
                .orElse(asked);
    }

    private static LocalDate day(int day) {
        return YEAR.first().plusDays(day);
    }

    /** In the small hours, when it is the day before in Greenwich. */
    private static Instant at(int day) {
        return Moment.start(day(day)).plus(Duration.ofHours(1));
    }
}
