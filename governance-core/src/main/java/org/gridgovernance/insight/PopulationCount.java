package org.gridgovernance.insight;

import io.vavr.control.Either;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;

/** Counts a population, person by person. For one thread. */
final class PopulationCount {
    private final Locality where;
    private final AsOf asOf;
    private final SortedMap<ResidenceKind, Long> kinds = new TreeMap<>();
    private final SortedMap<String, Long> tags = new TreeMap<>();
    private Pyramid pyramid = Pyramid.empty();

    private PopulationCount(Locality where, AsOf asOf) {
        this.where = where;
        this.asOf = asOf;
    }

    static Either<Rejection, Population> of(Desk desk, Locality where, AsOf asOf) {
        PopulationCount count = new PopulationCount(where, asOf);
        return Roll.of(desk, where)
                .flatMap(roll -> roll.living(asOf, count::add))
                .map(all -> count.population());
    }

    private void add(Person person) {
        Set<ResidenceKind> as =
                person.residences(where, asOf.when()).map(Residence::kind).collect(Collectors.toSet());
        as.forEach(kind -> kinds.merge(kind, 1L, Long::sum));
        person.resident().careTags().forEach(tag -> tags.merge(tag.code(), 1L, Long::sum));
        pyramid = pyramid.plus(person.resident().particulars(), asOf.day());
    }

    private Population population() {
        return Population.builder()
                .where(where)
                .asOf(asOf)
                .people(pyramid.people())
                .byKind(kinds)
                .pyramid(pyramid)
                .byCareTag(tags)
                .build();
    }
}
