package org.gridgovernance.task.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.policy.RuleSlot;

/**
 * All that can be asked (事项目录), in two levels. Its codes are unique, each matter stands in one of its categories, and all is
 * within the bounds told there; at most 200 categories and 5,000 matters. Whoever changes a matter gives the catalogue a new
 * version. Immutable and thread-safe.
 *
 * @param id its name, 1 to 40 lower-case letters, digits and hyphens
 * @param version from 1 on
 * @param categories the upper level
 * @param matters the lower level
 */
public record MatterCatalogue(String id, int version, List<MatterCategory> categories, List<Matter> matters) {
    /** Which catalogue is in force. Unless somebody registers another: {@link StandardCatalogue#CATALOGUE}. */
    public static final RuleSlot<CatalogueRule> IN_FORCE =
            new RuleSlot<>("matter-catalogue", CatalogueRule.class, () -> StandardCatalogue.CATALOGUE);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of the form described here; the message names the code
     */
    public MatterCatalogue {
        categories = List.copyOf(categories);
        matters = List.copyOf(matters);
        CatalogueForm.fault(id, version, categories, matters).ifPresent(fault -> {
            throw new IllegalArgumentException("not a catalogue of matters: " + fault);
        });
    }

    /** The matter of that code, if it is one. */
    public Optional<Matter> find(MatterCode code) {
        return matters.stream().filter(matter -> matter.code().equals(code)).findFirst();
    }

    /** Whether there is a matter or a category of that code. */
    public boolean has(MatterCode code) {
        return code.isCategory()
                ? categories.stream().anyMatch(category -> category.code().equals(code))
                : find(code).isPresent();
    }

    /** The matters of that code: one, or all of a category. */
    public Stream<Matter> under(MatterCode code) {
        return matters.stream().filter(matter -> code.covers(matter.code()));
    }
}
