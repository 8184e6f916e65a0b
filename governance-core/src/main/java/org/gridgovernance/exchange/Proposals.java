package org.gridgovernance.exchange;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Dated;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.TrustRule;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.store.Found;

/** What would bring list and register together, one command after the other. For one thread. */
final class Proposals {
    private final ComparedRegister register;
    private final Source source;
    private final Consumer<? super Command<Resident>> taker;
    private final DigestTable newcomers = new DigestTable();
    private final Set<UUID> residing = new HashSet<>();
    private final TrustRule trust;
    private int made;

    Proposals(ComparedRegister register, Source source, Consumer<? super Command<Resident>> taker) {
        this.register = register;
        this.source = source;
        this.taker = taker;
        trust = register.trust();
    }

    /** How many there were. */
    int made() {
        return made;
    }

    /** All that the list says, as it says it. */
    void state(ListedPerson person, Resident resident) {
        propose(StateFacts.builder()
                .commandId(id("state", resident.id(), person))
                .occurredAt(occurredAt())
                .home(register.community())
                .resident(resident.id())
                .source(source)
                .day(register.day())
                .said(person.said())
                .build());
    }

    /** How the person belongs to a place, as the list says first, unless the register trusts somebody more who said otherwise. */
    void reside(ListedPerson person, Found<Resident> found) {
        person.said()
                .residence()
                .map(said -> new StatedResidence(said, found.state(), source, register.day(), trust))
                .filter(StatedResidence::isNews)
                .filter(news -> residing.add(found.ref().id()))
                .ifPresent(stated -> reside(stated, person, found));
    }

    private void reside(StatedResidence stated, ListedPerson person, Found<Resident> found) {
        String state = found.ref().id() + "@" + found.versioned().version();
        stated.begunLater().forEach(fact -> propose(never(fact, id("never " + fact.from(), state, person), found)));
        propose(stated.contradicted()
                .<Command<Resident>>map(was -> CorrectResidence.builder()
                        .commandId(id("correct", state, person))
                        .occurredAt(occurredAt())
                        .home(register.community())
                        .resident(found.state().id())
                        .residence(was.value())
                        .corrected(stated.merged())
                        .since(register.day())
                        .build())
                .orElseGet(() -> BeginResidence.builder()
                        .commandId(id("begin", state, person))
                        .occurredAt(occurredAt())
                        .home(register.community())
                        .resident(found.state().id())
                        .residence(stated.merged())
                        .since(register.day())
                        .build()));
    }

    /** What is told from an earlier day on does not begin later. */
    private EndResidence never(Dated<Residence> fact, CommandId id, Found<Resident> found) {
        return EndResidence.builder()
                .commandId(id)
                .occurredAt(occurredAt())
                .home(register.community())
                .resident(found.state().id())
                .residence(fact.value())
                .since(fact.from())
                .to(fact.from())
                .build();
    }

    /** A document that the register lacks. */
    void add(ListedPerson person, Resident resident) {
        person.document()
                .ifPresent(document -> propose(AddDocument.builder()
                        .commandId(id("document", resident.id(), person))
                        .occurredAt(occurredAt())
                        .home(register.community())
                        .resident(resident.id())
                        .document(document)
                        .build()));
    }

    /** Somebody whom the list alone has, once however often the list names them. */
    void register(ListedPerson person) {
        if (newcomers.putIfAbsent(person.identity(), made) != DigestTable.NONE) {
            return;
        }
        propose(RegisterResident.builder()
                .commandId(id("register", "", person))
                .occurredAt(occurredAt())
                .home(register.community())
                .particulars(person.said()
                        .over(
                                Particulars.of(person.said().name().orElseThrow(), Sex.UNKNOWN),
                                person.said().groups()))
                .documents(person.document().stream().toList())
                .residence(person.said().residence())
                .build());
    }

    private void propose(Command<Resident> command) {
        made++;
        taker.accept(command);
    }

    /** The same for the same content, and it tells nothing of it. */
    private CommandId id(String what, Object whom, ListedPerson person) {
        return register.desk()
                .commandId(String.join(
                        "\u001f",
                        "reconciliation",
                        what,
                        register.community().code(),
                        source.code(),
                        register.day().toString(),
                        whom.toString(),
                        Json.strict().write(person)));
    }

    private Instant occurredAt() {
        return Moment.start(register.day());
    }
}
