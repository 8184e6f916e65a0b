package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Residence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.Verification;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.KeyRef;

/** The people of a portion: entered where they are not on record, brought up to date where they are. */
final class Residents {
    private final Portion portion;
    private final Errands errands;
    private final Stays stays;
    private final Map<Object, Referent<Resident>> people = new LinkedHashMap<>();

    Residents(Portion portion) {
        this.portion = portion;
        errands = portion.errands();
        stays = new Stays(portion);
    }

    /** Who is on record: by document, in the household, or at the place. */
    void find() {
        Map<KeyRef<Resident>, Referent<Resident>> documents = new LinkedHashMap<>();
        portion.lines().forEach(line -> {
            Referent<Resident> person = people.computeIfAbsent(
                    line.entry().identity(),
                    any -> new Referent<>(line.entry().at().home()));
            line.about(person);
            line.entry().papers().flatMap(Residents::key).ifPresent(key -> documents.put(key, person));
        });
        Map<KeyRef<Resident>, Found<Resident>> holders = portion.desk().holders(documents.keySet());
        documents.forEach((key, person) -> Optional.ofNullable(holders.get(key)).ifPresent(person::found));
        new Acquaintances(portion).find(people.values());
    }

    void takeIn() {
        List<LedgerLine> later = new ArrayList<>();
        people.values().forEach(person -> takeIn(person, later));
        errands.run();
        later.forEach(this::stayToo);
        errands.run();
    }

    private void takeIn(Referent<Resident> person, List<LedgerLine> later) {
        List<LedgerLine> lines = person.lines().stream()
                .filter(line -> !portion.is(RowMark.TWICE, line))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        if (person.found().isPresent()) {
            lines.forEach(line -> update(line, person.found().get().state()));
        } else {
            register(lines.get(0), person);
            later.addAll(lines.subList(1, lines.size()));
        }
    }

    private void register(LedgerLine line, Referent<Resident> person) {
        LedgerEntry entry = line.entry();
        if (errands.isDryRun()) {
            person.presume(line.row());
        }
        Residence residence = stays.said(line);
        boolean asked = line.dwelling().filter(Referent::isPresumed).isPresent();
        RegisterResident command = RegisterResident.builder()
                .commandId(errands.id("register", person.home(), line.content(), line.dwellingId()))
                .occurredAt(errands.occurredAt())
                .home(person.home())
                .particulars(entry.particulars())
                .documents(entry.document().stream().toList())
                .residence(
                        asked
                                ? Residence.builder()
                                        .from(residence)
                                        .dwelling(Optional.empty())
                                        .build()
                                : residence)
                .residesFrom(entry.stay().arrival().orElse(portion.today()))
                .careTags(entry.tags())
                .verification(entry.verification())
                .build();
        errands.send(command, List.of(line.row()), person.rows(), made -> person.made(made, made.id()));
    }

    /** The first row of a person in the file says who they are; a further one only where else they live. */
    private void update(LedgerLine line, Resident resident) {
        if (!portion.is(RowMark.AGAIN, line)) {
            correct(line, resident);
            document(line, resident);
            tags(line, resident);
            verify(line, resident);
        }
        stays.update(line, resident);
    }

    private void correct(LedgerLine line, Resident resident) {
        Particulars merged = Merging.of(resident.particulars(), line.entry().particulars());
        if (!merged.equals(resident.particulars())) {
            errands.send(
                    line.row(),
                    CorrectResident.builder()
                            .commandId(id("correct", line))
                            .occurredAt(errands.occurredAt())
                            .home(resident.home())
                            .resident(resident.id())
                            .particulars(merged)
                            .build());
        }
    }

    private void document(LedgerLine line, Resident resident) {
        Optional<Document> added = line.entry().document().filter(said -> resident.documents().stream()
                .noneMatch(has -> has.key().equals(said.key())));
        added.ifPresent(document -> errands.send(
                line.row(),
                AddDocument.builder()
                        .commandId(id("document", line))
                        .occurredAt(errands.occurredAt())
                        .home(resident.home())
                        .resident(resident.id())
                        .document(document)
                        .build()));
    }

    private void tags(LedgerLine line, Resident resident) {
        if (!line.entry().tags().isEmpty() && !line.entry().tags().equals(resident.careTags())) {
            errands.send(
                    line.row(),
                    SetCareTags.builder()
                            .commandId(id("tags", line))
                            .occurredAt(errands.occurredAt())
                            .home(resident.home())
                            .resident(resident.id())
                            .careTags(line.entry().tags())
                            .build());
        }
    }

    private void verify(LedgerLine line, Resident resident) {
        Optional<Verification> said = line.entry().verification().filter(mine -> !resident.verification()
                .equals(Optional.of(mine)));
        boolean older = said.isPresent()
                && resident.verification()
                        .filter(last -> last.on().isAfter(said.get().on()))
                        .isPresent();
        if (older) {
            portion.answers()
                    .find(
                            line.row(),
                            Finding.of(
                                    LedgerFinding.VERIFICATION_OLDER, Weight.NOTE, LedgerColumn.VERIFIED_ON.title()));
        } else {
            said.ifPresent(verification -> errands.send(
                    line.row(),
                    VerifyResident.builder()
                            .commandId(id("verify", line))
                            .occurredAt(errands.occurredAt())
                            .home(resident.home())
                            .resident(resident.id())
                            .verification(verification)
                            .build()));
        }
    }

    /** Another row of somebody whom this portion entered. */
    private void stayToo(LedgerLine line) {
        if (errands.isDryRun()) {
            errands.presume(List.of(line.row()));
        } else {
            line.person().made().ifPresent(resident -> stays.update(line, resident));
        }
    }

    private CommandId id(String what, LedgerLine line) {
        return errands.id(
                what,
                line.content(),
                line.person()
                        .found()
                        .map(found -> found.ref() + "@" + found.versioned().version()));
    }

    private static Optional<KeyRef<Resident>> key(Document document) {
        return KeyRef.of(Resident.TYPE, Resident.DOCUMENT, AreaCode.NATION, document.key());
    }
}
