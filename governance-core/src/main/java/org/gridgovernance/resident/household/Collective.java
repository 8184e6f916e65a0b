package org.gridgovernance.resident.household;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonName;

/**
 * Who answers for a collective household (集体户). Immutable.
 *
 * @param organization the dormitory, school, company or other unit (管理单位), 1 to 100 characters; the name of no person
 * @param responsible who is responsible there (负责人), if known; need not be in the register
 */
public record Collective(String organization, Optional<PersonName> responsible) {
    private static final int LONGEST = 100;

    /** What is wrong with it, paths below that field. */
    List<Reason> faults(String path) {
        Stream<Reason> unnamed = PlainText.fits(organization, LONGEST)
                ? Stream.empty()
                : Stream.of(HouseholdReason.ORGANIZATION_MISSING.at(path + ".organization"));
        return Stream.concat(unnamed, responsible.flatMap(name -> name.fault(path + ".responsible")).stream())
                .toList();
    }
}
