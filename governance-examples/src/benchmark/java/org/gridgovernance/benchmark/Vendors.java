package org.gridgovernance.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gridgovernance.benchmark.vendor.Entrant;
import org.gridgovernance.benchmark.vendor.Paper;
import org.gridgovernance.benchmark.vendor.Shop;
import org.gridgovernance.kernel.id.IdSource;

/** The register as a vendor keeps it, with Hibernate and Envers. */
final class Vendors implements Register {
    private final Shop shop;
    private final IdSource newIds;
    private final Town town;
    private final Map<Integer, UUID> ids = new ConcurrentHashMap<>();

    Vendors(Shop shop, IdSource newIds, Town town) {
        this.shop = shop;
        this.newIds = newIds;
        this.town = town;
    }

    @Override
    public void register(Person person) {
        UUID id = newIds.next();
        ids.put(person.number(), id);
        shop.register(entrant(id, person, town));
    }

    static Entrant entrant(UUID id, Person person, Town town) {
        return new Entrant(
                id,
                town.home(person).code(),
                person.name(),
                person.isMale() ? "1" : "2",
                person.phone(),
                new Paper("resident-id", person.idNumber()),
                List.of("chronic-illness", "elderly-alone"),
                town.dwelling(person),
                Town.TODAY,
                Town.NOW);
    }

    @Override
    public void correct(Person person) {
        shop.correct(id(person), person.workplace(), person.secondPhone());
    }

    @Override
    public void tag(Person person) {
        shop.tag(id(person), List.of("elderly-alone", "very-old"));
    }

    @Override
    public void verify(Person person) {
        shop.verify(id(person), Town.TODAY.minusDays(2), "door-visit");
    }

    @Override
    public void addDocument(Person person) {
        shop.addPaper(id(person), new Paper("passport", person.passport()));
    }

    @Override
    public void move(Person person) {
        shop.move(id(person), town.next(person), Town.TODAY, Town.NOW);
    }

    @Override
    public void verifyContact(Person person) {
        shop.verifyContact(id(person), Town.TODAY, "phone");
    }

    private UUID id(Person person) {
        return ids.get(person.number());
    }
}
