package org.gridgovernance.resource.count;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.Account;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotId;
import org.gridgovernance.resource.quantity.Quantity;
import org.immutables.value.Value;

/** What was found of a lot, beside what the books had (批次盘点结果). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableLotFound.class)
public interface LotFound {
    /** The lot. */
    LotId lot();

    /** What is known of it. */
    LotFacts facts();

    /** How much the books had for issue (账面在库). */
    BigDecimal shelfOnBooks();

    /** How much there was (实盘在库). */
    BigDecimal shelfFound();

    /** How much the books had in quarantine (账面隔离). */
    BigDecimal quarantineOnBooks();

    /** How much there was (实盘隔离). */
    BigDecimal quarantineFound();

    /** Why they differ, if they do. */
    Optional<DifferenceReason> reason();

    /** What was said of it. */
    Optional<PersonalText> because();

    /** By how much there was more on both sides than the books had; less than 0 if there was less. */
    default BigDecimal difference() {
        return difference(Account.SHELF).add(difference(Account.QUARANTINE));
    }

    /** Likewise of one account that is kept. */
    default BigDecimal difference(Account account) {
        return account == Account.SHELF
                ? shelfFound().subtract(shelfOnBooks())
                : quarantineFound().subtract(quarantineOnBooks());
    }

    /** Whether it differs on either side, though the sum may be the same. */
    default boolean differs() {
        return difference(Account.SHELF).signum() != 0
                || difference(Account.QUARANTINE).signum() != 0;
    }

    /** What was found in all, when this was found after it. */
    default LotFound after(LotFound before) {
        return builder()
                .from(this)
                .shelfOnBooks(Quantity.plain(shelfOnBooks().subtract(before.difference(Account.SHELF))))
                .quarantineOnBooks(Quantity.plain(quarantineOnBooks().subtract(before.difference(Account.QUARANTINE))))
                .reason(reason().or(before::reason))
                .because(because().or(before::because))
                .build();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableLotFound.Builder {
        Builder() {}
    }
}
