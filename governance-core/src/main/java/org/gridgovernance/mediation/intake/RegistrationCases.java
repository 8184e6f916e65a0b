package org.gridgovernance.mediation.intake;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.Amounts;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationEvent;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.committee.CaseBook;
import org.gridgovernance.mediation.committee.CommitteeReason;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Docket;
import org.gridgovernance.task.TaskReason;
import org.gridgovernance.workforce.OrganizationReason;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Worker;

/** How a dispute is entered. */
final class RegistrationCases {
    private RegistrationCases() {}

    static Ref<MediationCommittee> committee(RegisterMediation command) {
        return MediationCommittee.of(command.home(), command.committee());
    }

    private static Ref<CaseBook> book(RegisterMediation command) {
        return CaseBook.entry(command.home(), command.committee(), year(command));
    }

    private static Ref<Worker> keeper(RegisterMediation command) {
        return Worker.of(command.home(), command.keeper());
    }

    private static int year(RegisterMediation command) {
        return Moment.day(command.occurredAt()).getYear();
    }

    static void wants(RegisterMediation command, Wanted wanted) {
        AreaCode home = command.home();
        wanted.held(book(command)); // who registers at once waits for his number
        command.dwelling().ifPresent(dwelling -> wanted.ref(Ref.to(Dwelling.TYPE, home, dwelling)));
        command.tasks().forEach(task -> wanted.ref(Docket.entry(home, task)));
        residents(command).forEach(wanted::ref);
        command.parties().stream()
                .flatMap(party -> party.organization().stream())
                .map(OrganizationRef::ref)
                .forEach(wanted::ref);
    }

    /** Read apart: the keeper is somebody's own entry, and not that of an applicant. */
    static void wantsKeeper(RegisterMediation command, Facts facts, Wanted wanted) {
        wanted.ref(keeper(command));
    }

    private static Stream<Ref<Resident>> residents(RegisterMediation command) {
        return command.parties().stream()
                .flatMap(party -> party.resident().stream())
                .map(resident -> OnTheBooks.entry(command.home(), resident));
    }

    static List<Reason> fits(RegisterMediation command, Facts facts) {
        return Stream.of(committee(command, facts), named(command, facts), parties(command, facts))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Reason> committee(RegisterMediation command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        return facts.find(committee(command)).stream().flatMap(found -> {
            if (!found.isInTerm(on)) {
                return Stream.of(CommitteeReason.NOT_IN_TERM.at("committee"));
            }
            return found.seat(command.keeper(), on).isEmpty()
                    ? Stream.of(ApplicationReason.KEEPER_WITHOUT_SEAT.at("keeper"))
                    : idle(command, on, facts);
        });
    }

    private static Stream<Reason> idle(RegisterMediation command, LocalDate on, Facts facts) {
        return facts.find(keeper(command))
                        .filter(worker -> worker.servesFrom(on))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(CommitteeReason.NOT_SERVING.at("keeper"));
    }

    private static Stream<Reason> named(RegisterMediation command, Facts facts) {
        AreaCode home = command.home();
        Stream<Reason> dwelling = command.dwelling().stream()
                .flatMap(each ->
                        facts.unless(Ref.to(Dwelling.TYPE, home, each), GridReason.DWELLING_UNKNOWN.at("dwelling")));
        Stream<Reason> tasks = IntStream.range(0, command.tasks().size())
                .boxed()
                .flatMap(i -> facts.unless(
                        Docket.entry(home, command.tasks().get(i)), TaskReason.TASK_UNKNOWN.at("tasks[" + i + "]")));
        return Stream.concat(dwelling, tasks);
    }

    private static Stream<Reason> parties(RegisterMediation command, Facts facts) {
        LocalDate on = Moment.day(command.occurredAt());
        List<Party> whole = whole(command, facts);
        Stream<Reason> each = IntStream.range(0, whole.size()).boxed().flatMap(i -> {
            String path = "parties[" + i + "]";
            return Stream.of(
                            known(command, whole.get(i), path, facts),
                            existing(whole.get(i), path, on, facts),
                            young(whole.get(i), path, on))
                    .flatMap(reasons -> reasons);
        });
        return Stream.concat(conducts(command, facts), each);
    }

    private static Stream<Reason> known(RegisterMediation command, Party party, String path, Facts facts) {
        return party.resident().stream()
                .flatMap(who ->
                        OnTheBooks.known(facts, OnTheBooks.entry(command.home(), who), path + ".resident").stream());
    }

    private static Stream<Reason> existing(Party party, String path, LocalDate on, Facts facts) {
        return party.organization().stream()
                .filter(named -> !named.exists(facts, on))
                .map(unknown -> OrganizationReason.ORGANIZATION_UNKNOWN.at(path + ".organization"));
    }

    private static Stream<Reason> young(Party party, String path, LocalDate on) {
        if (party.hasGuardian() || party.isOfAge(on)) {
            return Stream.empty();
        }
        return Stream.of(party.isChild(on) ? PartyReason.UNDER_EIGHT.at(path) : PartyReason.MINOR.warnAt(path));
    }

    private static Stream<Reason> conducts(RegisterMediation command, Facts facts) {
        Stream<Reason> account = account(command, facts)
                .filter(own ->
                        command.parties().stream().flatMap(Party::accounts).anyMatch(own::equals))
                .map(both -> PartyReason.ACCOUNT_CONDUCTS.at("parties"))
                .stream();
        boolean himself = facts.find(committee(command)).stream()
                .flatMap(found -> found.residents(command.keeper()))
                .anyMatch(own -> command.parties().stream()
                        .anyMatch(party -> party.resident().filter(own::equals).isPresent()));
        return Stream.concat(account, himself ? Stream.of(PartyReason.CONDUCTS.at("parties")) : Stream.empty());
    }

    private static Optional<String> account(RegisterMediation command, Facts facts) {
        return facts.find(keeper(command)).flatMap(Worker::account);
    }

    /** The parties with their birth dates: what the register tells goes before what is told. */
    private static List<Party> whole(RegisterMediation command, Facts facts) {
        return command.parties().stream()
                .map(party -> Party.builder()
                        .from(party)
                        .birth(registered(command, party, facts).or(party::birth))
                        .build())
                .toList();
    }

    private static Optional<BirthDate> registered(RegisterMediation command, Party party, Facts facts) {
        return party.resident()
                .flatMap(who -> facts.find(OnTheBooks.entry(command.home(), who)))
                .flatMap(found -> found.particulars().birth());
    }

    static Either<Rejection, Outcome<MediationCase>> register(
            RegisterMediation command, Facts facts, Deciding deciding) {
        List<Reason> faults = deciding.isForOneself()
                ? ApplicationChecks.late(deciding.moment())
                : conductedBy(command, deciding.actor());
        return Rejection.unless(faults, () -> entered(command, facts, deciding));
    }

    /** Whoever enters a case in which he is a party does so for himself, or lets another enter it. */
    private static List<Reason> conductedBy(RegisterMediation command, String actor) {
        return command.parties().stream().flatMap(Party::accounts).anyMatch(actor::equals)
                ? List.of(MediationReason.PARTY_CANNOT_CONDUCT.at(""))
                : List.of();
    }

    private static Outcome<MediationCase> entered(RegisterMediation command, Facts facts, Deciding deciding) {
        Ref<MediationCase> ref = CaseDocket.entry(command.home(), new MediationCaseId(deciding.newId()));
        CaseBook.Entry entry = CaseBook.take(facts, command.home(), command.committee(), year(command));
        MediationEvent.Registered registered = new MediationEvent.Registered(
                command.committee(),
                facts.the(committee(command)).caseNumber(year(command), entry.number()),
                command.origin(),
                new Keeper(command.keeper(), account(command, facts)),
                dispute(command),
                whole(command, facts),
                command.tasks());
        return Outcome.of(ref, registered)
                .also(entry.ref(), entry.event())
                .provided(committee(command))
                .provided(keeper(command))
                .providedEach(residents(command));
    }

    private static Dispute dispute(RegisterMediation command) {
        return Dispute.builder()
                .type(command.type())
                .facts(command.facts())
                .claims(command.claims())
                .amountFen(Amounts.fen(command.amount()))
                .dwelling(command.dwelling())
                .isDifficult(command.isDifficult())
                .build();
    }
}
