package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.store.type.UniqueKey;
import org.gridgovernance.workforce.OrganizationId;
import org.immutables.value.Value;

/**
 * Somebody who serves (服务人员): a community worker, a cadre sent down, a volunteer, a guard, often several of these at
 * once. Personal data are those needed to serve; where the person lives is another matter, and another entry.
 * Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableWorker.class)
public interface Worker extends Aggregate {
    /** How many certificates are kept of somebody. */
    int MOST_CERTIFICATES = 100;

    /** How many trainings are kept of somebody. */
    int MOST_TRAININGS = 500;

    /** How many affiliations somebody has at once. */
    int MOST_AFFILIATIONS = 20;

    /** An account is one person's, everywhere. */
    UniqueKey<Worker, String> ACCOUNT = UniqueKey.everywhere(
            "account", worker -> worker.account().stream().toList(), WorkerReason.ACCOUNT_TAKEN, "account");

    /** The account: so everybody sees their own entry. */
    Index.Value<Worker, String> OWNER = Index.value("owner", ColumnKind.TEXT, Worker::account);

    /** The name; kept as a keyed digest. */
    Index.Value<Worker, PersonName> NAME =
            Index.value("name", ColumnKind.PERSONAL, worker -> Optional.of(worker.name()));

    /** The telephone numbers; kept as keyed digests. */
    Index.Many<Worker, Phone> PHONES = Index.many("phone", ColumnKind.PERSONAL, Worker::phones);

    /** In which organisations the person served on a date; any at all: who served. */
    Index.Intervals<Worker, OrganizationId> ORGANIZATIONS = Index.intervals(
            "organization",
            ColumnKind.UUID,
            Worker::affiliations,
            affiliation -> Optional.of(affiliation.organization().id()));

    /** As what the person served on a date. */
    Index.Intervals<Worker, AffiliationKind> AFFILIATED_AS = Index.intervals(
            "affiliated_as", ColumnKind.TEXT, Worker::affiliations, affiliation -> Optional.of(affiliation.kind()));

    /** Skills told of the person; whether one counts on a day tells {@link Worker#has}. */
    Index.Many<Worker, Skill> SKILLS = Index.many("skill", ColumnKind.TEXT, worker -> worker.skills().stream()
            .map(SkillHeld::skill)
            .toList());

    /** Kinds of certificates told of the person; whether one is valid on a day tells {@link Worker#certified}. */
    Index.Many<Worker, CertificateKind> CERTIFICATES =
            Index.many("certificate", ColumnKind.TEXT, worker -> worker.certificates().stream()
                    .map(Certificate::kind)
                    .toList());

    /** The days on which certificates expire. */
    Index.Many<Worker, LocalDate> EXPIRIES =
            Index.many("expiry", ColumnKind.DATE, worker -> worker.certificates().stream()
                    .flatMap(certificate -> certificate.expiresOn().stream())
                    .toList());

    /** Languages and dialects spoken. */
    Index.Many<Worker, Language> LANGUAGES = Index.many("language", ColumnKind.TEXT, Worker::languages);

    /** What a store needs to know of it. */
    AggregateType<Worker> TYPE = AggregateType.named("worker", Worker.class)
            .begins("worker-enrolled", WorkerEvent.Enrolled.class, WorkerFold::enrolled)
            .folds("worker-corrected", WorkerEvent.Corrected.class, WorkerFold::corrected)
            .folds("worker-affiliated", WorkerEvent.Affiliated.class, WorkerFold::affiliated)
            .folds("worker-affiliation-ended", WorkerEvent.AffiliationEnded.class, WorkerFold::affiliationEnded)
            .folds("worker-availability-set", WorkerEvent.AvailabilitySet.class, WorkerFold::availabilitySet)
            .folds("worker-left", WorkerEvent.Left.class, WorkerFold::left)
            .folds("worker-erased", WorkerEvent.Erased.class, WorkerFold::erased)
            .folds("worker-skills-set", WorkerEvent.SkillsSet.class, AbilityFold::skillsSet)
            .folds("worker-languages-set", WorkerEvent.LanguagesSet.class, AbilityFold::languagesSet)
            .folds("worker-certified", WorkerEvent.Certified.class, AbilityFold::certified)
            .folds("worker-trained", WorkerEvent.Trained.class, AbilityFold::trained)
            .folds("worker-served", WorkerEvent.Served.class, AbilityFold::served)
            .unique(ACCOUNT)
            .ownedBy(OWNER)
            .index(NAME)
            .index(PHONES)
            .index(ORGANIZATIONS)
            .index(AFFILIATED_AS)
            .index(SKILLS)
            .index(CERTIFICATES)
            .index(EXPIRIES)
            .index(LANGUAGES)
            .build();

    /** The identity. */
    WorkerId id();

    /** Name (姓名). */
    PersonName name();

    /** Telephone numbers (联系电话). */
    List<Phone> phones();

    /**
     * The host's opaque account id of that person, see {@link org.gridgovernance.kernel.Actor#isId}, if there is one.
     */
    Optional<String> account();

    /** How the person stands to the Party, if that is known. */
    Optional<PartyStanding> partyStanding();

    /** The day for which the person was enrolled. */
    LocalDate enrolledOn();

    /** Certificates, in the order they were told. */
    List<Certificate> certificates();

    /** Skills, each once. */
    List<SkillHeld> skills();

    /** Languages and dialects spoken. */
    @Value.NaturalOrder
    SortedSet<Language> languages();

    /** Trainings taken, in the order they were told. */
    List<Training> trainings();

    /** Minutes served, by month. */
    @Value.NaturalOrder
    SortedMap<YearMonth, Long> served();

    /** The day the personal data were erased, if they were. */
    Optional<LocalDate> erasedOn();

    /** Where the person served, as what, and when; several at once. */
    @Value.Default
    default Timeline<Affiliation> affiliations() {
        return Timeline.empty();
    }

    /** How much time the person had to serve, and when. */
    @Value.Default
    default Timeline<Availability> availability() {
        return Timeline.empty();
    }

    /** Where the person serves on that day, as known now. */
    default Stream<Affiliation> affiliations(LocalDate on) {
        return affiliations().asOf(on);
    }

    /** Whether the person serves anywhere on that day. */
    default boolean serves(LocalDate on) {
        return affiliations(on).findAny().isPresent();
    }

    /** Since which day the person serves without a break; empty if not on that day. */
    default Optional<LocalDate> servingSince(LocalDate on) {
        return Serving.since(affiliations(), on);
    }

    /** Whether the person serves on that day and, as far as is told, ever since without a break. */
    default boolean servesFrom(LocalDate on) {
        return Serving.goesOn(affiliations(), on);
    }

    /** Whether the person has that skill on that day, and the certificate it rests on is valid. */
    default boolean has(Skill skill, LocalDate on) {
        return skills().stream()
                .filter(held -> held.skill().equals(skill) && held.counts(on))
                .anyMatch(
                        held -> held.restsOn().map(kind -> certified(kind, on)).orElse(true));
    }

    /** Whether the person has a certificate of that kind that is valid on that day. */
    default boolean certified(CertificateKind kind, LocalDate on) {
        return certificates().stream()
                .anyMatch(certificate -> certificate.kind().equals(kind) && certificate.isValid(on));
    }

    /** Whether the person speaks that language. */
    default boolean speaks(Language language) {
        return languages().contains(language);
    }

    /** Whether the person is a full or probationary member of the Party; no if that is not known. */
    default boolean isPartyMember() {
        return partyStanding()
                .filter(standing -> standing != PartyStanding.NONE)
                .isPresent();
    }

    /**
     * How many minutes the person can serve in a period: on each working day of it on which the person serves, a fifth of the
     * weekly hours, less absences. Nothing if no availability was told.
     */
    default long capacityMinutes(Period period, Predicate<LocalDate> workday) {
        return Serving.capacity(this, period, workday);
    }

    /** The same where Monday to Friday are the working days. */
    default long capacityMinutes(Period period) {
        return capacityMinutes(period, Serving::isWeekday);
    }

    /** Where somebody is. */
    static Ref<Worker> of(AreaCode home, WorkerId id) {
        return Ref.to(TYPE, home, id);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableWorker.Builder {
        Builder() {}
    }
}
