package org.gridgovernance.resource.donation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.resource.GoodsLine;
import org.gridgovernance.resource.IncidentCode;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.arrival.Provider;
import org.gridgovernance.resource.point.StockPointId;

/** What happens to a {@link Donation}. */
public sealed interface DonationEvent extends Event {
    /**
     * It was promised (认捐).
     *
     * @param donor who gives
     * @param unnamed whether the donor is not named to the public
     * @param lines what is promised
     * @param purpose for what it is to be used, if the donor said (捐赠意向)
     * @param incident for which emergency, if it is for one
     */
    record Promised(
            Provider donor,
            boolean unnamed,
            List<GoodsLine> lines,
            Optional<PersonalText> purpose,
            Optional<IncidentCode> incident)
            implements DonationEvent {
        /** Copies the list. */
        public Promised {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Goods arrived (接收).
     *
     * @param point at which point
     * @param lots which lots
     * @param publishBy the last day on which the public is told in time
     */
    record Received(StockPointId point, List<ArrivedLot> lots, LocalDate publishBy) implements DonationEvent {
        /** Copies the list. */
        public Received {
            lots = List.copyOf(lots);
        }
    }

    /**
     * The public was told (公示).
     *
     * @param where where
     * @param lines what
     */
    record Published(String where, List<PublishedLine> lines) implements DonationEvent {
        /** Copies the list. */
        public Published {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Nothing will come of it (撤回).
     *
     * @param because why, if somebody said
     */
    record Withdrawn(Optional<PersonalText> because) implements DonationEvent {}

    /**
     * Nothing personal is left in it (删除个人信息).
     *
     * @param basis by which law or request
     */
    record DonorErased(String basis) implements DonationEvent, Event.Erasing {}
}
