package org.gridgovernance.resource.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;

/** What is wrong with a question. For one thread. */
final class QuestionChecks {
    private static final int MOST_SUPPLIES = 1_000;
    private static final int MOST_DEMANDS = 20_000;
    private static final long MOST_PAIRS = 2_000_000;
    private static final long MOST_PACKS = 1_000_000_000;
    private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000_000);
    private static final int UNIT_DECIMALS = 6;
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000);
    private static final int WEIGHT_DECIMALS = 3;
    private static final int MOST_PEOPLE = 10_000_000;
    private static final int LONGEST_CODE = 60;
    /** Digits, and zeros at either end, of a number that anybody could read. */
    private static final int READABLE = 40;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final AllocationQuestion question;
    private final List<Reason> faults = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private record Lot(String code, Optional<LocalDate> expiresOn) {}

    QuestionChecks(AllocationQuestion question) {
        this.question = question;
    }

    List<Reason> faults() {
        int lots = question.supplies().size();
        int demands = question.demands().size();
        must(lots > 0, AllocationReason.NOTHING_TO_GIVE, "supplies");
        must(demands > 0, AllocationReason.NOBODY_ASKS, "demands");
        Allocation.against(question.packSize()).ifPresent(faults::add);
        boolean isMany = lots > MOST_SUPPLIES || demands > MOST_DEMANDS || (long) lots * demands > MOST_PAIRS;
        must(!isMany, AllocationReason.TOO_MANY, "");
        if (!isMany) {
            lookAtSupplies();
            lookAtDemands();
            lookAtWeights();
            lookAtCosts();
        }
        return faults;
    }

    private void must(boolean holds, AllocationReason reason, String path) {
        if (!holds) {
            faults.add(reason.at(path));
        }
    }

    static boolean isAmount(BigDecimal amount) {
        return isWithin(amount, MOST_UNITS, UNIT_DECIMALS);
    }

    private static boolean isWithin(BigDecimal number, BigDecimal most, int decimals) {
        return number.precision() <= READABLE
                && Math.abs((long) number.scale()) <= READABLE
                && number.signum() > 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }

    private static boolean isDay(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private void lookAtSupplies() {
        long all = 0;
        for (int lot = 0; lot < question.supplies().size(); lot++) {
            Supply supply = question.supplies().get(lot);
            String path = "supplies[" + lot + "]";
            lookAt(supply.at(), path);
            must(seen.add(new Lot(supply.at().code(), supply.expiresOn())), AllocationReason.LOT_TWICE, path);
            boolean isSome = supply.packs() > 0 && supply.packs() <= MOST_PACKS;
            must(isSome, AllocationReason.PACKS_IMPLAUSIBLE, path + ".packs");
            must(
                    supply.expiresOn().map(QuestionChecks::isDay).orElse(true),
                    AllocationReason.DAY_IMPLAUSIBLE,
                    path + ".expiresOn");
            all += isSome ? supply.packs() : 0;
        }
        must(all <= MOST_PACKS, AllocationReason.PACKS_IMPLAUSIBLE, "supplies");
    }

    private void lookAt(Locality place, String path) {
        must(PlainText.fits(place.code(), LONGEST_CODE), AllocationReason.PLACE_MALFORMED, path + ".at.code");
        place.at().flatMap(point -> point.fault(path + ".at.at")).ifPresent(faults::add);
    }

    private void lookAtDemands() {
        for (int at = 0; at < question.demands().size(); at++) {
            Demand demand = question.demands().get(at);
            String path = "demands[" + at + "]";
            lookAt(demand.at(), path);
            must(seen.add(demand.at().code()), AllocationReason.DEMAND_TWICE, path);
            must(isAmount(demand.need()), AllocationReason.NEED_IMPLAUSIBLE, path + ".need");
            must(
                    demand.people().values().stream().allMatch(count -> count > 0 && count <= MOST_PEOPLE),
                    AllocationReason.PEOPLE_IMPLAUSIBLE,
                    path + ".people");
            must(isDay(demand.neededUntil()), AllocationReason.DAY_IMPLAUSIBLE, path + ".neededUntil");
        }
    }

    private void lookAtWeights() {
        Set<PriorityGroup> groups = EnumSet.noneOf(PriorityGroup.class);
        question.demands().forEach(demand -> groups.addAll(demand.people().keySet()));
        groups.forEach(group -> must(
                isWithin(question.priority().weight(group), MOST_WEIGHT, WEIGHT_DECIMALS),
                AllocationReason.WEIGHT_IMPLAUSIBLE,
                "priority." + group.code()));
    }

    /** Of each demand each fault once. */
    private void lookAtCosts() {
        for (int at = 0; at < question.demands().size(); at++) {
            Locality to = question.demands().get(at).at();
            boolean isKnown = true;
            boolean isPlausible = true;
            for (Supply supply : question.supplies()) {
                OptionalLong cost = question.cost().perPack(supply.at(), to);
                isKnown &= cost.isPresent();
                isPlausible &= isPlausible(cost);
            }
            must(isKnown, AllocationReason.COST_UNKNOWN, "demands[" + at + "].at");
            must(isPlausible, AllocationReason.COST_IMPLAUSIBLE, "demands[" + at + "].at");
        }
    }

    private static boolean isPlausible(OptionalLong cost) {
        return cost.isEmpty() || (cost.getAsLong() >= 0 && cost.getAsLong() <= TransportProblem.MOST_COST);
    }
}
