package org.gridgovernance.benchmark;

import java.util.List;
import java.util.function.BiConsumer;

/** A register of people, written one way or another. Thread-safe; each person is in the hands of one thread at a time. */
interface Register {
    /** What happens to one person, in this order: entered, then changed six times. */
    List<BiConsumer<Register, Person>> LIFE = List.of(
            Register::register,
            Register::correct,
            Register::tag,
            Register::verify,
            Register::addDocument,
            Register::move,
            Register::verifyContact);

    /** Enters a person with identity card, telephone and two care tags, who lives in a dwelling. */
    void register(Person person);

    /** Adds a place of work and a second telephone. */
    void correct(Person person);

    /** Takes one care tag away and adds another. */
    void tag(Person person);

    /** Notes that all is verified. */
    void verify(Person person);

    /** Adds a passport. */
    void addDocument(Person person);

    /** Moves the person to another dwelling. */
    void move(Person person);

    /** Notes that the telephones are verified. */
    void verifyContact(Person person);
}
