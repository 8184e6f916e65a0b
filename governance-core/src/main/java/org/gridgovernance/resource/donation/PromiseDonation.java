package org.gridgovernance.resource.donation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.arrival.ProviderKind;
import org.immutables.value.Value;

/** Promise a donation (认捐). What arrives unpromised is promised by the same words first. Refused: {@link
 * org.gridgovernance.resource.arrival.ArrivalReason#PROVIDER_CONTRADICTS}, {@link
 * org.gridgovernance.resource.arrival.ArrivalReason#TITLE_MALFORMED}, {@link
 * org.gridgovernance.resource.arrival.ArrivalReason#PROVIDER_UNKNOWN}, {@link
 * org.gridgovernance.resource.StockReason#NO_LINES}, {@link org.gridgovernance.resource.StockReason#LINE_TWICE}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_OUT_OF_REACH}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_UNKNOWN}, {@link
 * org.gridgovernance.resource.item.SupplyItemReason#ITEM_WITHDRAWN}, {@link DonationReason#TEXT_BLANK}, faults of the quantities, of
 * the name and of the purpose. Source: Personal Information Protection Law (个人信息保护法) arts. 13, 25. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePromiseDonation.class)
public interface PromiseDonation extends Command<Donation> {
    /** Who gives. */
    Provider donor();

    /** Whether the donor is not named to the public (匿名): an organisation that wishes so; a person unless he agreed to be named. */
    @Value.Default
    default boolean unnamed() {
        return donor().kind() == ProviderKind.PERSON;
    }

    /** What is promised: 1 to 200 lines, each item once. */
    List<GoodsLine> lines();

    /** For what it is to be used, if the donor said (捐赠意向). */
    Optional<PersonalText> purpose();

    /** For which emergency, if it is for one. */
    Optional<IncidentCode> incident();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePromiseDonation.Builder {
        Builder() {}
    }
}
