package org.gridgovernance.resident.statement;

import static org.gridgovernance.resident.evidence.FactGroup.CARE;
import static org.gridgovernance.resident.evidence.FactGroup.CIRCUMSTANCES;
import static org.gridgovernance.resident.evidence.FactGroup.CONTACT;
import static org.gridgovernance.resident.evidence.FactGroup.IDENTITY;
import static org.gridgovernance.resident.evidence.FactGroup.RESIDENCE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;

/**
 * One fact a source may say of the particulars of somebody: to which group it belongs, where it stands in what is said and in
 * what is known.
 *
 * @param group its group
 * @param said where it stands in what is said
 * @param known where it stands in what is known
 * @param say how it is said
 * @param write how it is written down
 * @param agrees whether what is said agrees with what is known
 * @param <T> the fact
 */
record SaidFact<T>(
        FactGroup group,
        Function<Said, Optional<T>> said,
        Function<Particulars, Optional<T>> known,
        BiConsumer<Said.Builder, T> say,
        BiConsumer<Particulars.Builder, T> write,
        BiPredicate<T, T> agrees) {

    private static final List<SaidFact<?>> FACTS = List.of(
            of(IDENTITY, Said::name, known -> Optional.of(known.name()), Said.Builder::name, Particulars.Builder::name),
            SaidFact.<Sex>of(
                    IDENTITY,
                    said -> said.sex().filter(sex -> sex != Sex.UNKNOWN),
                    known -> Optional.of(known.sex()).filter(sex -> sex != Sex.UNKNOWN),
                    Said.Builder::sex,
                    Particulars.Builder::sex),
            of(IDENTITY, Said::birth, Particulars::birth, Said.Builder::birth, Particulars.Builder::birth),
            of(
                    IDENTITY,
                    Said::ethnicGroup,
                    Particulars::ethnicGroup,
                    Said.Builder::ethnicGroup,
                    Particulars.Builder::ethnicGroup),
            new SaidFact<List<Phone>>(
                    CONTACT,
                    said -> listed(said.phones()),
                    known -> listed(known.phones()),
                    Said.Builder::phones,
                    Particulars.Builder::phones,
                    (said, known) -> known.containsAll(said)),
            of(
                    RESIDENCE,
                    Said::registeredAddress,
                    Particulars::registeredAddress,
                    Said.Builder::registeredAddress,
                    Particulars.Builder::registeredAddress),
            of(
                    CIRCUMSTANCES,
                    Said::politicalStatus,
                    Particulars::politicalStatus,
                    Said.Builder::politicalStatus,
                    Particulars.Builder::politicalStatus),
            of(
                    CIRCUMSTANCES,
                    Said::education,
                    Particulars::education,
                    Said.Builder::education,
                    Particulars.Builder::education),
            of(
                    CIRCUMSTANCES,
                    Said::maritalStatus,
                    Particulars::maritalStatus,
                    Said.Builder::maritalStatus,
                    Particulars.Builder::maritalStatus),
            of(
                    CIRCUMSTANCES,
                    Said::employment,
                    Particulars::employment,
                    Said.Builder::employment,
                    Particulars.Builder::employment),
            of(
                    CIRCUMSTANCES,
                    Said::workplace,
                    Particulars::workplace,
                    Said.Builder::workplace,
                    Particulars.Builder::workplace),
            of(
                    CARE,
                    Said::disability,
                    Particulars::disability,
                    Said.Builder::disability,
                    Particulars.Builder::disability));

    private static <T> SaidFact<T> of(
            FactGroup group,
            Function<Said, Optional<T>> said,
            Function<Particulars, Optional<T>> known,
            BiConsumer<Said.Builder, T> say,
            BiConsumer<Particulars.Builder, T> write) {
        return new SaidFact<>(group, said, known, say, write, Object::equals);
    }

    static SortedSet<FactGroup> groups(Said said) {
        Stream<FactGroup> resides = said.residence().stream().map(any -> RESIDENCE);
        return sorted(Stream.concat(
                FACTS.stream().filter(fact -> fact.said.apply(said).isPresent()).map(SaidFact::group), resides));
    }

    static Said about(Said said, Set<FactGroup> groups) {
        Said.Builder part = Said.builder();
        among(groups).forEach(fact -> fact.say(said, part));
        return part.residence(said.residence().filter(any -> groups.contains(RESIDENCE)))
                .build();
    }

    static Said over(Said said, Said before) {
        Said.Builder whole = Said.builder();
        FACTS.forEach(fact -> fact.say(fact.said.apply(said).isPresent() ? said : before, whole));
        return whole.residence(said.residence().or(before::residence)).build();
    }

    static Particulars over(Said said, Particulars known, Set<FactGroup> groups) {
        Particulars.Builder changed = Particulars.builder().from(known);
        among(groups).filter(fact -> fact.differs(said, known)).forEach(fact -> fact.write(said, changed));
        return changed.build();
    }

    static SortedSet<FactGroup> differing(Said said, Particulars known, Collection<Residence> residences) {
        Stream<FactGroup> resides = said.residence().stream()
                .filter(residence -> residences.stream().noneMatch(residence::agrees))
                .map(any -> RESIDENCE);
        return sorted(Stream.concat(
                FACTS.stream().filter(fact -> fact.differs(said, known)).map(SaidFact::group), resides));
    }

    static boolean isKnown(FactGroup group, Particulars known) {
        return among(Set.of(group)).anyMatch(fact -> fact.known.apply(known).isPresent());
    }

    static Said of(Particulars known) {
        Said.Builder said = Said.builder();
        FACTS.forEach(fact -> fact.repeat(known, said));
        return said.build();
    }

    private boolean differs(Said stated, Particulars particulars) {
        Optional<T> here = known.apply(particulars);
        return said.apply(stated)
                .filter(value -> here.filter(was -> agrees.test(value, was)).isEmpty())
                .isPresent();
    }

    private void say(Said stated, Said.Builder part) {
        said.apply(stated).ifPresent(value -> say.accept(part, value));
    }

    private void write(Said stated, Particulars.Builder particulars) {
        said.apply(stated).ifPresent(value -> write.accept(particulars, value));
    }

    private void repeat(Particulars particulars, Said.Builder part) {
        known.apply(particulars).ifPresent(value -> say.accept(part, value));
    }

    private static Stream<SaidFact<?>> among(Set<FactGroup> groups) {
        return FACTS.stream().filter(fact -> groups.contains(fact.group()));
    }

    private static Optional<List<Phone>> listed(List<Phone> phones) {
        return Optional.of(phones).filter(some -> !some.isEmpty());
    }

    private static SortedSet<FactGroup> sorted(Stream<FactGroup> groups) {
        return groups.collect(Collectors.toCollection(TreeSet::new));
    }
}
