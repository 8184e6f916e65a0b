package org.gridgovernance.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.freshness.Freshness;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.type.Ref;

/** How groups of facts are verified, each judged by what is on record of it. */
final class VerificationCases {
    private static final Set<FactGroup> ALL = EnumSet.allOf(FactGroup.class);

    private VerificationCases() {}

    /** What is known later already stays; refused only if that is so of every group that would change. */
    static Either<Rejection, Outcome<Resident>> verify(VerifyResident command, Facts facts, Deciding deciding) {
        Ref<Resident> ref = OnTheBooks.entry(command.home(), command.resident());
        Resident resident = facts.the(ref);
        Verification said = command.verification();
        Set<FactGroup> asked = command.facts().isEmpty() ? ALL : command.facts();
        SortedSet<FactGroup> later = known(asked, resident, last -> last.on().isAfter(said.on()));
        SortedSet<FactGroup> news = new TreeSet<>(asked);
        news.removeAll(later);
        news.removeAll(known(asked, resident, said::repeats));
        if (news.isEmpty()) {
            return later.isEmpty()
                    ? Outcome.of(ref).accepted()
                    : Either.left(Rejection.of(EvidenceReason.VERIFICATION_OLDER.at("verification.on")));
        }
        return warned(verified(ref, said, news), said, asking(resident, deciding), news, deciding)
                .accepted();
    }

    private static SortedSet<FactGroup> known(Set<FactGroup> asked, Resident resident, Predicate<Verification> which) {
        return resident.verifications().entrySet().stream()
                .filter(last -> asked.contains(last.getKey()) && which.test(last.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome<Resident> verified(Ref<Resident> ref, Verification said, SortedSet<FactGroup> news) {
        Optional<SortedSet<FactGroup>> some = Optional.of(news).filter(each -> !each.containsAll(ALL));
        return Outcome.of(ref, new ResidentEvent.Verified(said, some));
    }

    private static Function<FactGroup, Freshness> asking(Resident resident, Deciding deciding) {
        LocalDate today = deciding.moment().recordedOn();
        return facts -> resident.freshness(facts, today, deciding.posture());
    }

    /** Entering somebody verifies all of it. */
    static Outcome<Resident> warned(Outcome<Resident> outcome, RegisterResident command, Deciding deciding) {
        Function<FactGroup, Freshness> question = facts -> Freshness.builder()
                .facts(facts)
                .kinds(command.residence().map(Residence::kind).stream().toList())
                .careTags(command.careTags())
                .posture(deciding.posture())
                .build();
        return command.verification()
                .map(said -> warned(outcome, said, question, ALL, deciding))
                .orElse(outcome);
    }

    /** With a warning if some of what was verified is stale already, by the rule in force. */
    private static Outcome<Resident> warned(
            Outcome<Resident> outcome,
            Verification said,
            Function<FactGroup, Freshness> question,
            Set<FactGroup> groups,
            Deciding deciding) {
        FreshnessRule rule = deciding.rule(Resident.FRESHNESS);
        LocalDate today = deciding.moment().recordedOn();
        return groups.stream().map(question).anyMatch(asked -> said.isStale(today, rule.freshDays(asked)))
                ? outcome.warning(EvidenceReason.VERIFICATION_STALE.warnAt("verification.on"))
                : outcome;
    }
}
