package org.gridgovernance.benchmark.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody to be entered.
 *
 * @param id the id
 * @param home the community
 * @param name the name
 * @param sex the sex
 * @param phone a telephone
 * @param paper an identity document
 * @param tags the care tags
 * @param dwelling where they live
 * @param since since when
 * @param known since when that is known
 */
public record Entrant(
        UUID id,
        String home,
        String name,
        String sex,
        String phone,
        Paper paper,
        List<String> tags,
        UUID dwelling,
        LocalDate since,
        Instant known) {

    Person person(Dwelling where) {
        Person person = new Person();
        person.id = id;
        person.home = home;
        person.name = name;
        person.sex = sex;
        person.phones.add(phone);
        person.papers.add(paper);
        person.tags.addAll(tags);
        person.stays.add(new Stay(person, where, since, null, known));
        return person;
    }
}
