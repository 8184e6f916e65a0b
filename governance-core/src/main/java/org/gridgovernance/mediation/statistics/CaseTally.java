package org.gridgovernance.mediation.statistics;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.mediation.Amounts;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.DeclineGround;
import org.gridgovernance.mediation.EndReason;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;

/** Counts cases as they are read. For one thread. */
final class CaseTally {
    private static final int PAGE = 1_000;

    private final AreaCode area;
    private final Period period;
    private final Map<StandardDisputeType, CaseCount> byType = new TreeMap<>();
    private final Map<CaseOrigin, CaseCount> byOrigin = new TreeMap<>();
    private final Map<EndReason, Long> terminated = new TreeMap<>();
    private final Map<DeclineGround, Long> declined = new TreeMap<>();
    private CaseCount total = CaseCount.NONE;

    CaseTally(AreaCode area, Period period) {
        this.area = area;
        this.period = period;
    }

    Either<Rejection, CaseStatistics> count(Desk desk) {
        return each(desk, MediationCase.REGISTERED_ON, this::registered)
                .flatMap(all -> each(desk, MediationCase.ACCEPTED_ON, this::accepted))
                .flatMap(all -> each(desk, MediationCase.CONCLUDED_ON, this::concluded))
                .map(all -> statistics());
    }

    private Either<Rejection, Long> each(
            Desk desk, Index.Value<MediationCase, LocalDate> day, Consumer<MediationCase> hear) {
        Criteria<MediationCase> question = Criteria.of(MediationCase.TYPE)
                .within(area)
                .where(day.between(
                        Optional.of(period.first()), Optional.of(period.last().plusDays(1))))
                .limit(PAGE);
        return desk.searchAll(question, page -> page.stream().map(Found::state).forEach(hear));
    }

    private void registered(MediationCase found) {
        found.declined().ifPresent(ground -> declined.merge(ground, 1L, Long::sum));
        add(found, CaseCount.ofRegistered(found.declined().isPresent()));
    }

    private void accepted(MediationCase found) {
        int people = found.parties().stream().mapToInt(Party::people).sum();
        add(found, CaseCount.ofAccepted(found.dispute().isDifficult(), people));
    }

    private void concluded(MediationCase found) {
        if (found.acceptedAt().isEmpty()) {
            return;
        }
        Optional<Agreement> made =
                found.agreement().filter(each -> each.effectiveOn().isPresent());
        if (made.isEmpty()) {
            found.ending().ifPresent(ending -> terminated.merge(ending.reason(), 1L, Long::sum));
        }
        add(found, made.map(each -> succeeded(found, each)).orElseGet(CaseCount::ofTerminated));
    }

    private static CaseCount succeeded(MediationCase found, Agreement made) {
        return CaseCount.ofSucceeded(
                made.form() == AgreementForm.WRITTEN, Amounts.yuan(made.amountFen()), aftermath(found, made));
    }

    private static Aftermath aftermath(MediationCase found, Agreement made) {
        Optional<ConfirmationRuling> ruling = found.confirmation().flatMap(asked -> asked.ruling());
        return new Aftermath(
                CaseCount.one(made.isPerformed()),
                CaseCount.one(made.isBroken()),
                CaseCount.one(found.confirmation().isPresent()),
                CaseCount.one(ruling.filter(ConfirmationRuling.VALID::equals).isPresent()),
                CaseCount.one(
                        ruling.filter(each -> each != ConfirmationRuling.VALID).isPresent()));
    }

    private void add(MediationCase found, CaseCount count) {
        total = total.plus(count);
        byType.merge(found.dispute().type().standard(), count, CaseCount::plus);
        byOrigin.merge(found.origin(), count, CaseCount::plus);
    }

    private CaseStatistics statistics() {
        return CaseStatistics.builder()
                .area(area)
                .period(period)
                .total(total)
                .byType(byType)
                .byOrigin(byOrigin)
                .terminated(terminated)
                .declined(declined)
                .build();
    }
}
