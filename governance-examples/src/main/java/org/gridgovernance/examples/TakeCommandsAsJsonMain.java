package org.gridgovernance.examples;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;

/** How does a web form or a message queue hand over its commands? As JSON, one or many at once. */
public final class TakeCommandsAsJsonMain {

    static final String ROOM = """
            {"command": "record-dwelling", "commandId": "app-1", "occurredAt": "2026-03-02T01:30:00Z",
             "home": "420102018001", "place": {"compound": "汉口花园一期", "building": "25", "unit": "4", "room": "204"}}""";
    static final String SAME_ROOM = ROOM.replace("app-1", "app-2");
    static final String OTHER_ROOM = ROOM.replace("app-1", "app-3").replace("204", "205");
    static final String MISSPELT = ROOM.replace("building", "bulding");

    private TakeCommandsAsJsonMain() {}

    /** What cannot be read is refused by its path; the rest is done in one go, an answer for each in its order. */
    static List<String> take(Governance governance, List<String> messages) {
        Desk desk = governance.as(Actor.of("app-4", Grant.of(Role.COMMUNITY_CLERK, AreaCode.of("420102018001"))));
        List<String> told = new ArrayList<>();
        List<Command<?>> commands = new ArrayList<>();
        for (String message : messages) {
            Either<Rejection, Command<?>> read = governance.readCommand(message);
            read.peek(commands::add).peekLeft(no -> told.add(reasons(no)));
        }
        List<Answer> answers = desk.executeAll(commands);
        answers.forEach(answer -> told.add(
                answer.command() + ": " + answer.outcome().fold(no -> reasons(no), yes -> "version " + yes.version())));
        return told;
    }

    /** How a command is written: code tables by their codes, absent values left out. It holds the person; do not log it. */
    static String written(Governance governance) {
        return governance.writeCommand(RegisterResident.builder()
                .commandId(CommandId.of("app-5"))
                .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                .home(AreaCode.of("420102018001"))
                .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, "11010119010203009X"))
                .addCareTag(CareTag.VERY_OLD)
                .build());
    }

    private static String reasons(Rejection no) {
        return no.reasons().stream()
                .map(reason -> reason.code() + " at " + reason.path())
                .collect(Collectors.joining(", "));
    }

    /** Prints the answers to four messages. */
    public static void main(String[] args) {
        take(Governance.builder().build(), List.of(ROOM, SAME_ROOM, OTHER_ROOM, MISSPELT))
                .forEach(System.out::println);
    }
}
