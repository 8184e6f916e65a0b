package org.gridgovernance.mediation.agreement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.immutables.value.Value;

/**
 * What the parties agreed (调解协议). A written one is in effect once everybody has signed whom the law asks for, an oral one on
 * the day it is agreed. Immutable. Source: People's Mediation Law (人民调解法) arts. 28 to 31.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableAgreement.class)
public interface Agreement {
    /** How many obligations it has at most. */
    int MOST_OBLIGATIONS = 100;

    /** Which draft it is, counted from 1 (文本稿次): whoever signs names it. */
    @Value.Default
    default int draft() {
        return 1;
    }

    /** Written or oral. */
    AgreementForm form();

    /** The main facts, the issues and who answers for what (主要事实、争议事项及责任); 1 to 2,000 characters. */
    PersonalText facts();

    /** What is owed, by number; one at least. */
    List<Obligation> obligations();

    /** Why a court could not confirm it, if it could not. */
    @Value.NaturalOrder
    SortedSet<ConfirmationBar> bars();

    /** The day on which it was agreed. */
    LocalDate agreedOn();

    /** Who signed it so far, in that order. */
    List<Signature> signatures();

    /** The day on which it took effect, if it did. */
    Optional<LocalDate> effectiveOn();

    /** The obligation of that number. */
    default Optional<Obligation> obligation(int number) {
        return obligations().stream().filter(each -> each.number() == number).findFirst();
    }

    /** What all of it amounts to, in fen (协议涉及金额). */
    default long amountFen() {
        return obligations().stream()
                .flatMap(each -> each.amountFen().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Whether all of it is performed. */
    default boolean isPerformed() {
        return obligations().stream().noneMatch(Obligation::isOutstanding);
    }

    /** Whether any of it is found broken and not performed since. */
    default boolean isBroken() {
        return obligations().stream().anyMatch(Obligation::isBroken);
    }

    /** The day on which something outstanding is due next. */
    default Optional<LocalDate> nextDue() {
        return obligations().stream()
                .filter(Obligation::isOutstanding)
                .map(Obligation::due)
                .min(LocalDate::compareTo);
    }

    /** Whether that one signed. */
    default boolean isSignedBy(Signer signer) {
        return signatures().stream().anyMatch(each -> each.by().equals(signer));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
