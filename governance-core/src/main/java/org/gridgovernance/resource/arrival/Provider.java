package org.gridgovernance.resource.arrival;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationRef;

/**
 * Who goods come from (提供方): a donor, or the owner of what is requisitioned. An organisation is named by its record, or by its title
 * if it is on none; of a person the name may be unknown. Immutable; prints no personal value.
 *
 * @param kind what it is
 * @param organization the organisation's record, of an organisation
 * @param title what the organisation is called: 1 to 60 characters; of one on record it is filled in. It may wish to stay unnamed, and
 *     may be called by the name of a person, as a sole trader (个体工商户) is
 * @param person the person's name, if known
 */
public record Provider(
        ProviderKind kind,
        Optional<OrganizationRef> organization,
        Optional<PersonalText> title,
        Optional<PersonName> person) {
    private static final int LONGEST = 60;

    /** An organisation on record. */
    public static Provider organization(OrganizationRef organization) {
        return new Provider(ProviderKind.ORGANIZATION, Optional.of(organization), Optional.empty(), Optional.empty());
    }

    /** An organisation of which there is no record. */
    public static Provider organization(String title) {
        return new Provider(
                ProviderKind.ORGANIZATION, Optional.empty(), Optional.of(PersonalText.of(title)), Optional.empty());
    }

    /** A person. */
    public static Provider person(PersonName person) {
        return new Provider(ProviderKind.PERSON, Optional.empty(), Optional.empty(), Optional.of(person));
    }

    /** A person whose name nobody knows. */
    public static Provider somebody() {
        return new Provider(ProviderKind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What is wrong with it: {@link ArrivalReason#PROVIDER_CONTRADICTS}, {@link ArrivalReason#TITLE_MALFORMED}, faults of the name.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Stream<Reason> faults(String path) {
        if (!isConsistent()) {
            return Stream.of(ArrivalReason.PROVIDER_CONTRADICTS.at(path));
        }
        Stream<Reason> titled = title
                .map(text -> PlainText.tidy(text.reveal().orElse("")))
                .filter(text -> !PlainText.fits(text, LONGEST))
                .map(bad -> ArrivalReason.TITLE_MALFORMED.at(path + ".title"))
                .stream();
        return Stream.concat(titled, person.flatMap(named -> named.fault(path + ".person")).stream());
    }

    private boolean isConsistent() {
        return kind == ProviderKind.ORGANIZATION
                ? organization.isPresent() != title.isPresent() && person.isEmpty()
                : organization.isEmpty() && title.isEmpty();
    }

    /** Wants the organisation's record. */
    public void wants(Wanted wanted) {
        organization.ifPresent(one -> wanted.ref(one.ref()));
    }

    /**
     * What is wrong with it by what is on record on that day: {@link ArrivalReason#PROVIDER_UNKNOWN}.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Stream<Reason> faults(Facts facts, LocalDate on, String path) {
        return organization
                .filter(one -> !one.exists(facts, on))
                .map(none -> ArrivalReason.PROVIDER_UNKNOWN.at(path + ".organization"))
                .stream();
    }

    /** The same with the title of its organisation in plain form, as it is on record. */
    public Provider titled(Facts facts) {
        Optional<String> called =
                organization.flatMap(one -> facts.find(one.ref())).map(Organization::title);
        return new Provider(
                kind,
                organization,
                called.or(() -> title.flatMap(PersonalText::reveal).map(PlainText::tidy))
                        .map(PersonalText::of),
                person);
    }
}
