package org.gridgovernance.workforce.dossier;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.Training;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * The service record of somebody in a period (服务记录): where the person served, what was learnt, and how long was served; to be
 * shown and exported. Immutable and thread-safe.
 *
 * @param worker who
 * @param person the name
 * @param period the period
 * @param engagements where the person served on any day of the period, in the order it was told
 * @param certificates certificates valid on any day of the period
 * @param trainings trainings that ended in the period
 * @param minutes minutes served in each month of which a day lies in the period; a month told of counts whole
 */
public record ServiceRecord(
        WorkerId worker,
        PersonName person,
        Period period,
        List<Engagement> engagements,
        List<Certificate> certificates,
        List<Training> trainings,
        SortedMap<YearMonth, Long> minutes) {
    private static final long MINUTES = 60;

    /** Copies the lists. */
    public ServiceRecord {
        engagements = List.copyOf(engagements);
        certificates = List.copyOf(certificates);
        trainings = List.copyOf(trainings);
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    /**
     * Reads it; everybody may read their own. Organisations one may not see are named by their id. Refused: {@link
     * org.gridgovernance.kernel.KernelReason#NOT_FOUND} if nobody of that id is there, or one may not see the person.
     */
    public static Either<Rejection, ServiceRecord> of(Desk desk, Ref<Worker> ref, Period period) {
        return desk.inSnapshot(reading -> reading.find(ref).map(found -> of(reading, found.state(), period)));
    }

    private static ServiceRecord of(Desk desk, Worker worker, Period period) {
        return new ServiceRecord(
                worker.id(),
                worker.name(),
                period,
                Engagement.of(worker.affiliations(), period, titles(desk, worker)),
                worker.certificates().stream()
                        .filter(certificate -> isValid(certificate, period))
                        .toList(),
                worker.trainings().stream()
                        .filter(training -> period.covers(training.on()))
                        .toList(),
                minutes(worker, period));
    }

    private static Map<Ref<Organization>, String> titles(Desk desk, Worker worker) {
        Collection<Ref<Organization>> organizations = worker.affiliations().entries().stream()
                .map(entry -> entry.value().organization().ref())
                .collect(Collectors.toSet());
        return desk.findAll(organizations).values().stream()
                .collect(Collectors.toMap(Found::ref, found -> found.state().title()));
    }

    private static boolean isValid(Certificate certificate, Period period) {
        return !certificate.issuedOn().isAfter(period.last())
                && !certificate.expiresOn().filter(period.first()::isAfter).isPresent();
    }

    private static SortedMap<YearMonth, Long> minutes(Worker worker, Period period) {
        return new TreeMap<>(worker.served())
                .subMap(YearMonth.from(period.first()), true, YearMonth.from(period.last()), true);
    }

    /** All minutes served in those months. */
    public long totalMinutes() {
        return minutes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** As JSON, the name and numbers of certificates in the clear: keep it out of logs. */
    public String json() {
        return Json.strict().write(this);
    }

    /**
     * As lines of comma-separated values (表格), the first one titles: section, what, from, to, hours. The name stands in the
     * clear, numbers of certificates do not stand there: keep it out of logs. No cell is a formula.
     */
    public String csv() {
        RecordText text = new RecordText();
        text.line("section", "what", "from", "to", "hours");
        text.line("person", person.reveal().orElse(""), day(period.first()), day(period.last()), hours(totalMinutes()));
        engagements.forEach(each -> text.line(
                "affiliation",
                each.title() + " " + each.kind().zh(),
                day(each.from()),
                each.to().map(ServiceRecord::day).orElse(""),
                ""));
        certificates.forEach(each -> text.line(
                "certificate",
                each.kind().zh(),
                day(each.issuedOn()),
                each.expiresOn().map(ServiceRecord::day).orElse(""),
                ""));
        trainings.forEach(each -> text.line(
                "training", each.subject().zh(), day(each.on()), day(each.on()), String.valueOf(each.hours())));
        minutes.forEach((month, served) ->
                text.line("service", month.toString(), day(month.atDay(1)), day(month.atEndOfMonth()), hours(served)));
        return text.toString();
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    /** Hours to the hundredth, so that a spreadsheet adds them up. */
    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
