package org.gridgovernance.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** What would bring list and register together, one command after the other. For one thread. */
final class Proposals {
    private final Desk desk;
    private final AreaCode community;
    private final Source source;
    private final LocalDate day;
    private final Consumer<? super Command<Resident>> taker;
    private final DigestTable newcomers = new DigestTable();
    private int made;

    Proposals(Desk desk, AreaCode community, Source source, LocalDate day, Consumer<? super Command<Resident>> taker) {
        this.desk = desk;
        this.community = community;
        this.source = source;
        this.day = day;
        this.taker = taker;
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
                .home(community)
                .resident(resident.id())
                .source(source)
                .day(day)
                .said(person.said())
                .build());
    }

    /** A document that the register lacks. */
    void add(ListedPerson person, Resident resident) {
        person.document()
                .ifPresent(document -> propose(AddDocument.builder()
                        .commandId(id("document", resident.id(), person))
                        .occurredAt(occurredAt())
                        .home(community)
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
                .home(community)
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
        return desk.commandId(String.join(
                "\u001f",
                "reconciliation",
                what,
                community.code(),
                source.code(),
                day.toString(),
                whom.toString(),
                Json.strict().write(person)));
    }

    private Instant occurredAt() {
        return day.atStartOfDay(Moment.ZONE).toInstant();
    }
}
