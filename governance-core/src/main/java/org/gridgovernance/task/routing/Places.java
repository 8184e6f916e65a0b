package org.gridgovernance.task.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.compound.Compound;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.task.Task;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;

/** The compounds in which tasks lie, and who manages them: read for many tasks in three questions. */
final class Places {
    private final Map<DwellingId, CompoundProfile> compounds = new HashMap<>();
    private final Map<UnifiedSocialCreditCode, Organization> companies = new HashMap<>();

    private Places() {}

    static Places of(Desk desk, Collection<Task> tasks, LocalDate on) {
        Places places = new Places();
        Map<DwellingId, KeyRef<Compound>> titles = new HashMap<>();
        desk.findAll(tasks.stream().flatMap(Places::dwelling).collect(Collectors.toSet()))
                .values()
                .forEach(found -> title(found.state())
                        .ifPresent(key -> titles.put(found.state().id(), key)));
        Map<KeyRef<Compound>, Found<Compound>> found = desk.holders(titles.values());
        titles.forEach((dwelling, key) -> Optional.ofNullable(found.get(key))
                .flatMap(compound -> compound.state().profile().asOf(on).findFirst())
                .ifPresent(profile -> places.compounds.put(dwelling, profile)));
        places.readCompanies(desk, on);
        return places;
    }

    private static Stream<Ref<Dwelling>> dwelling(Task task) {
        return task.dwelling().map(id -> Ref.to(Dwelling.TYPE, task.home(), id)).stream();
    }

    private static Optional<KeyRef<Compound>> title(Dwelling dwelling) {
        return KeyRef.of(
                Compound.TYPE, Compound.TITLE, dwelling.home(), dwelling.place().compound());
    }

    private void readCompanies(Desk desk, LocalDate on) {
        Map<KeyRef<Organization>, UnifiedSocialCreditCode> keys = new HashMap<>();
        compounds.values().stream()
                .flatMap(profile -> profile.management().company().stream())
                .forEach(code -> key(code).ifPresent(key -> keys.put(key, code)));
        desk.holders(keys.keySet()).values().stream()
                .map(Found::state)
                .filter(company -> company.exists(on))
                .forEach(company -> company.creditCode().ifPresent(code -> companies.put(code, company)));
    }

    private static Optional<KeyRef<Organization>> key(UnifiedSocialCreditCode code) {
        return KeyRef.of(Organization.TYPE, Organization.CREDIT, AreaCode.NATION, code);
    }

    Optional<CompoundProfile> compound(Task task) {
        return task.dwelling().flatMap(dwelling -> Optional.ofNullable(compounds.get(dwelling)));
    }

    Optional<Organization> company(Task task) {
        return compound(task)
                .flatMap(profile -> profile.management().company())
                .flatMap(code -> Optional.ofNullable(companies.get(code)))
                .filter(company -> company.serves(task.home()));
    }
}
