package org.gridgovernance.mediation.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.Amounts;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.store.Found;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * A case, and what its documents say besides.
 *
 * @param found the case
 * @param committee whose case it is, if one may see that
 * @param workers who is named in it, as far as one may see them
 * @param on the day of the document
 */
record CasePaper(
        MediationCase found, Optional<MediationCommittee> committee, Map<WorkerId, Worker> workers, LocalDate on) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("y年M月d日HH时mm分", Locale.ROOT);

    /** Something of the case, and the case. */
    record Of<U>(CasePaper paper, U what) {}

    static CasePaper read(Desk desk, MediationCase found, LocalDate on) {
        return new CasePaper(
                found,
                desk.find(MediationCommittee.of(found.home(), found.committee()))
                        .toJavaOptional()
                        .map(Found::state),
                desk
                        .findAll(named(found)
                                .distinct()
                                .map(worker -> Worker.of(found.home(), worker))
                                .toList())
                        .values()
                        .stream()
                        .map(Found::state)
                        .collect(Collectors.toMap(Worker::id, worker -> worker)),
                on);
    }

    private static Stream<WorkerId> named(MediationCase found) {
        return Stream.of(
                        Stream.of(found.keeper().worker()),
                        found.mediators().stream().map(CaseMediator::worker),
                        found.sessions().stream().map(Session::mediators).flatMap(List::stream),
                        found.followUps().stream().map(FollowUp::by),
                        found.file().stream().map(CaseFile::filedBy))
                .flatMap(workers -> workers);
    }

    <U> List<Of<U>> each(Stream<U> all) {
        return all.map(what -> new Of<>(this, what)).toList();
    }

    /** The name of somebody who serves, if one may see it. */
    Optional<String> nameOf(WorkerId worker) {
        return Optional.ofNullable(workers.get(worker)).flatMap(known -> clear(known.name()));
    }

    /** Their names in one line; empty unless all are known, and there is one. */
    Optional<String> namesOf(Collection<WorkerId> all) {
        return joined(all.stream().map(this::nameOf).toList());
    }

    /** The name of that party. */
    Optional<String> partyName(int number) {
        return found.party(number).flatMap(CasePaper::partyName);
    }

    Optional<String> partyNames(Collection<Integer> numbers) {
        return joined(numbers.stream().map(this::partyName).toList());
    }

    static Optional<String> partyName(Party party) {
        return party.name().flatMap(CasePaper::clear).or(party::title);
    }

    static Optional<String> clear(PersonalValue value) {
        return value.reveal();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(Moment.day(at));
    }

    /** The day that ends with that instant, or in which it lies. */
    static String lastDay(Instant due) {
        return day(due.minusNanos(1));
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(Moment.ZONE));
    }

    static String yuan(long fen) {
        return Amounts.yuan(fen).toPlainString();
    }

    static String inWords(long fen) {
        return new ChineseAmount(fen).words();
    }

    private static Optional<String> joined(List<Optional<String>> names) {
        return names.isEmpty() || names.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(names.stream().flatMap(Optional::stream).collect(Collectors.joining("、")));
    }
}
