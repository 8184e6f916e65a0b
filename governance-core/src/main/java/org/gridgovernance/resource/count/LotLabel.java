package org.gridgovernance.resource.count;

import java.time.LocalDate;
import java.util.Optional;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.resource.LotFacts;
import org.gridgovernance.resource.LotSource;
import org.gridgovernance.resource.SourceKind;

/**
 * What the label of a lot says that nobody knew of (批次标签). Where it came from nobody knows: it was found. Immutable.
 *
 * @param batch the maker's number: 1 to 40 characters (批号)
 * @param producedOn the day it was made, if known
 * @param expiresOn the last day on which it may be used, if that is limited (有效期至)
 */
public record LotLabel(String batch, Optional<LocalDate> producedOn, Optional<LocalDate> expiresOn) {
    /** One of what lasts for ever. */
    public static LotLabel of(String batch) {
        return new LotLabel(batch, Optional.empty(), Optional.empty());
    }

    /** What is known of it from then on. */
    LotFacts facts() {
        return LotFacts.builder()
                .batch(PlainText.tidy(batch))
                .producedOn(producedOn)
                .expiresOn(expiresOn)
                .source(LotSource.of(SourceKind.FOUND))
                .build();
    }
}
