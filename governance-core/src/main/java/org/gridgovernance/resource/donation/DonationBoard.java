package org.gridgovernance.resource.donation;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Formula;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.resource.arrival.ArrivedLot;
import org.gridgovernance.resource.arrival.ProviderKind;
import org.gridgovernance.resource.item.SupplyItemRef;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.Page;
import org.gridgovernance.store.type.Criteria;

/**
 * The donations that an area received in a period, as they are told the public (捐赠公示表): who gave what, and what became of it by now.
 * Only organisations that do not wish to stay unnamed are named, and persons who agreed to be. Immutable; prints no personal value, but its {@link #csv} names donors. Source: Shandong
 * regulation on emergency support (山东省突发事件应急保障条例) art. 56; Organic Law of Residents' Committees (居委会组织法) art. 34(2);
 * Personal Information Protection Law (个人信息保护法) arts. 13, 25.
 *
 * @param area the area, with all below it
 * @param period the days
 * @param lines a line for each item of each donation, in the order of the days on which they were promised
 */
public record DonationBoard(AreaCode area, Period period, List<Line> lines) {
    private static final int PORTION = 100;
    private static final List<String> TITLES =
            List.of("区划代码", "捐赠方", "品名", "单位", "本期接收", "累计接收", "已使用", "结存", "损耗", "最近公示日期");

    /** Copies the lines. */
    public DonationBoard {
        lines = List.copyOf(lines);
    }

    /**
     * One item of one donation. Immutable; prints no personal value.
     *
     * @param home where the donation is on record
     * @param donation the donation
     * @param donor the title of the organisation that gave; for who is unnamed, what stands for the name
     * @param person who gave, of a person who is named
     * @param title what the item was called when it arrived
     * @param then how much was received in the period
     * @param use what became of all that was received
     * @param publishedOn the day the public was told last, if it was
     * @param publishBy by when the public is to be told, of what it was not told yet
     */
    public record Line(
            AreaCode home,
            DonationId donation,
            String donor,
            Optional<PersonName> person,
            String title,
            Quantity then,
            DonationUse.Line use,
            Optional<LocalDate> publishedOn,
            Optional<LocalDate> publishBy) {
        private String csv() {
            return Formula.row(List.of(
                    home.code(),
                    person.flatMap(PersonName::reveal).orElse(donor),
                    title,
                    then.unit().zh(),
                    then.amount().toPlainString(),
                    use.received().amount().toPlainString(),
                    use.used().toPlainString(),
                    use.left().toPlainString(),
                    use.lost().toPlainString(),
                    publishedOn.map(LocalDate::toString).orElse("")));
        }
    }

    /** Reads them, at one moment of the store. Refused: {@link org.gridgovernance.kernel.KernelReason#NOT_PERMITTED} to whom may not
     * read donations there, or no stocks and papers. */
    public static Either<Rejection, DonationBoard> of(Desk desk, AreaCode area, Period period) {
        return desk.inSnapshot(reading -> lines(reading, area, period))
                .map(lines -> new DonationBoard(area, period, lines));
    }

    /** A page of donations after the other, of which only the lines are kept. */
    private static Either<Rejection, List<Line>> lines(Desk reading, AreaCode area, Period period) {
        List<Line> lines = new ArrayList<>();
        Criteria<Donation> all = received(area, period);
        Optional<Criteria<Donation>> next = Optional.of(all);
        while (next.isPresent()) {
            Either<Rejection, Page<Found<Donation>>> page = reading.search(next.get());
            Either<Rejection, List<Line>> some = page.flatMap(found -> lines(reading, period, found));
            if (some.isLeft()) {
                return some;
            }
            lines.addAll(some.get());
            next = page.get().next().map(all::after);
        }
        return Either.right(lines);
    }

    private static Either<Rejection, List<Line>> lines(Desk reading, Period period, Page<Found<Donation>> page) {
        List<Donation> donations = page.items().stream().map(Found::state).toList();
        return LotTrace.of(reading, donations).map(trace -> lines(period, donations, trace));
    }

    private static Criteria<Donation> received(AreaCode area, Period period) {
        return Criteria.of(Donation.TYPE)
                .within(area)
                .where(
                        Donation.RECEIVED_FROM.between(
                                Optional.empty(), Optional.of(period.last().plusDays(1))),
                        Donation.RECEIVED_TO.between(Optional.of(period.first()), Optional.empty()))
                .orderedBy(Donation.PROMISED_ON)
                .limit(PORTION);
    }

    private static List<Line> lines(Period period, List<Donation> donations, LotTrace trace) {
        return donations.stream()
                .flatMap(donation ->
                        DonationUse.of(donation, trace).lines().stream().map(use -> line(donation, use, period)))
                .filter(line -> !line.then().isNone())
                .toList();
    }

    private static Line line(Donation donation, DonationUse.Line use, Period period) {
        Quantity then = donation.arrivals().stream()
                .filter(arrival -> period.covers(Moment.day(arrival.at())))
                .flatMap(arrival -> arrival.lots().stream())
                .filter(lot -> lot.item().equals(use.item()))
                .map(ArrivedLot::quantity)
                .reduce(Quantity.none(use.received().unit()), Quantity::plus);
        return new Line(
                donation.home(),
                donation.id(),
                donor(donation),
                donation.unnamed() ? Optional.empty() : donation.donor().person(),
                title(donation, use.item()),
                then,
                use,
                donation.publications().stream()
                        .map(publication -> Moment.day(publication.at()))
                        .max(Comparator.naturalOrder()),
                donation.publishBy());
    }

    /** What the item was called when it arrived last. */
    private static String title(Donation donation, SupplyItemRef item) {
        return donation.arrived()
                .filter(lot -> lot.item().equals(item))
                .map(ArrivedLot::title)
                .reduce("", (earlier, later) -> later);
    }

    private static String donor(Donation donation) {
        boolean person = donation.donor().kind() == ProviderKind.PERSON;
        return donation.donor()
                .title()
                .filter(title -> !donation.unnamed())
                .flatMap(PersonalText::reveal)
                .orElse(person ? "爱心人士" : "爱心单位");
    }

    /** Those of which the public should have been told before that day, and was not (逾期未公示). */
    public List<Line> overdue(LocalDate today) {
        return lines.stream()
                .filter(line -> line.publishBy().filter(today::isAfter).isPresent())
                .toList();
    }

    /** The list as comma-separated values (RFC 4180), with titles in Chinese: for publication, so that it names the donors. */
    public String csv() {
        return Stream.concat(Stream.of(String.join(",", TITLES)), lines.stream().map(Line::csv))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }
}
