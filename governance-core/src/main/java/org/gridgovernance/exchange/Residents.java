package org.gridgovernance.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.Particulars;

/** The people of a portion: entered where they are not on record, brought up to date where they are. */
final class Residents {
    private final Portion portion;
    private final Papers papers;
    private final Errands errands;
    private final Stays stays;
    private final Map<Object, Referent<Resident>> people = new LinkedHashMap<>();

    Residents(Portion portion, Papers papers) {
        this.portion = portion;
        this.papers = papers;
        errands = portion.errands();
        stays = new Stays(portion);
    }

    /** Of whom the rows speak, and who is on record: by document, in the household, or at the place. */
    Iterable<Referent<Resident>> find() {
        portion.lines().forEach(line -> {
            line.about(people.computeIfAbsent(
                    line.entry().identity(),
                    any -> new Referent<>(line.entry().at().home())));
            papers.holder(line).ifPresent(line.person()::found);
        });
        new Acquaintances(portion).find(people.values());
        return people.values();
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
        if (errands.isDryRun()) {
            person.presume(line.row());
        }
        LedgerEntry entry = line.entry();
        errands.enter(
                RegisterResident.builder()
                        .commandId(errands.id("register", person.home(), line.content(), line.dwellingId()))
                        .occurredAt(errands.occurredAt())
                        .home(person.home())
                        .particulars(entry.particulars())
                        .documents(entry.document().stream().toList())
                        .residence(stays.entered(line))
                        .residesFrom(entry.stay().arrival().orElse(portion.today()))
                        .careTags(entry.tags())
                        .verification(entry.verification())
                        .build(),
                List.of(line.row()),
                person.rows(),
                made -> isEntered(person, made));
    }

    /** Who was entered by the same ledger before, and erased since, is not entered again. */
    private boolean isEntered(Referent<Resident> person, Resident made) {
        if (!made.particulars().name().isErased()) {
            return person.made(made, made.id());
        }
        person.rows().forEach(row -> portion.answers().find(row, LedgerFinding.PERSON_ERASED, LedgerColumn.NAME));
        return false;
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
        if (!merged.name().equals(resident.particulars().name())) {
            portion.answers().find(line.row(), LedgerFinding.NAME_CHANGED, LedgerColumn.NAME);
        }
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
        Optional<Verification> last = resident.verification();
        line.entry()
                .verification()
                .filter(said -> last.filter(said::repeats).isEmpty())
                .ifPresent(said -> {
                    if (last.filter(known -> known.on().isAfter(said.on())).isPresent()) {
                        portion.answers().find(line.row(), LedgerFinding.VERIFICATION_OLDER, LedgerColumn.VERIFIED_ON);
                    } else {
                        verify(line, resident, said);
                    }
                });
    }

    private void verify(LedgerLine line, Resident resident, Verification said) {
        errands.send(
                line.row(),
                VerifyResident.builder()
                        .commandId(id("verify", line))
                        .occurredAt(errands.occurredAt())
                        .home(resident.home())
                        .resident(resident.id())
                        .verification(said)
                        .build());
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
}
