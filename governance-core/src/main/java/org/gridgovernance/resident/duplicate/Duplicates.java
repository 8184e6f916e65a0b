package org.gridgovernance.resident.duplicate;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.resident.OnTheBooks;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Condition;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;

/** Looks for entries of the register that may be one person (查找疑似重复). */
public final class Duplicates {
    /** How much a resemblance means. */
    public static final RuleSlot<LikenessRule> LIKENESS =
            new RuleSlot<>("likeness", LikenessRule.class, LikenessRule.standard());

    private static final int AT_ONCE = 1_000;

    private Duplicates() {}

    /**
     * Who may be the same person as that entry, the most alike first: in its community who shares the name, a phone, or a
     * dwelling on that day, up to 1,000 of them, and anywhere who holds a document of the same number; as far as the desk's
     * actor may see them. What was merged or erased is left out. Costs three questions to the store.
     */
    public static Either<Rejection, List<SuspectedDuplicate>> of(Desk desk, Ref<Resident> entry, LocalDate day) {
        LikenessRule rule = desk.rule(LIKENESS, entry.home(), desk.posture(entry.home()), day)
                .rule();
        return desk.find(entry).map(Found::state).flatMap(resident -> {
            Features traits = new Features(resident, day);
            return nearby(desk, entry, traits, day).map(near -> Stream.concat(near.stream(), holders(desk, traits))
                    .filter(found -> !found.ref().equals(entry) && isStanding(found.state()))
                    .map(found -> new SuspectedDuplicate(found.ref(), Likeness.of(resident, found.state(), day, rule)))
                    .filter(found -> found.likeness().isSuspect())
                    .distinct()
                    .sorted(Comparator.comparing(found -> -found.likeness().score()))
                    .toList());
        });
    }

    private static boolean isStanding(Resident other) {
        return other.mergedInto().isEmpty() && !other.isErased();
    }

    private static Either<Rejection, List<Found<Resident>>> nearby(
            Desk desk, Ref<Resident> entry, Features traits, LocalDate day) {
        Criteria<Resident> criteria =
                Criteria.of(Resident.TYPE).within(entry.home()).limit(AT_ONCE);
        List<Condition<Resident>> shared = shared(traits, day);
        for (Condition<Resident> one : shared) {
            criteria = criteria.where(one);
        }
        return shared.isEmpty()
                ? Either.right(List.of())
                : desk.search(criteria).map(page -> page.items());
    }

    private static List<Condition<Resident>> shared(Features traits, LocalDate day) {
        List<Condition<Resident>> shared = new ArrayList<>();
        traits.name().ifPresent(name -> shared.add(Resident.NAME.is(name)));
        if (!traits.phones().isEmpty()) {
            shared.add(Resident.PHONES.containsAny(traits.phones()));
        }
        traits.dwellings().forEach(dwelling -> shared.add(Resident.LIVES_IN.asOf(dwelling, day)));
        return shared;
    }

    private static Stream<Found<Resident>> holders(Desk desk, Features traits) {
        Stream<Document> documents = traits.documents()
                .filter(document -> document.kind() != DocumentKind.HOUSEHOLD_REGISTER)
                .flatMap(document -> Stream.of(DocumentKind.values()).map(kind -> Features.as(kind, document)));
        return desk.holders(OnTheBooks.keys(AreaCode.NATION, documents).toList()).values().stream();
    }
}
