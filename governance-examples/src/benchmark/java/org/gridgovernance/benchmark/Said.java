package org.gridgovernance.benchmark;

import java.util.UUID;
import org.gridgovernance.store.seal.Seal;

/**
 * A command as a host's endpoint got it.
 *
 * @param person who it is about
 * @param step which step of a life it is
 * @param town where they live
 */
record Said(Person person, int step, Town town) {
    /** Its id. */
    String command() {
        return person.number() + "-" + step;
    }

    /** What is remembered of it. */
    String digest(Seal seal, UUID id) {
        return seal.digest("command", text(id));
    }

    /** The community it is about. */
    String home() {
        return town.home(person).code();
    }

    private String text(UUID id) {
        String head =
                "{\"commandId\":\"" + command() + "\",\"occurredAt\":\"" + Town.NOW + "\",\"home\":\"" + home() + "\",";
        String whom = "\"resident\":\"" + id + "\",";
        String known =
                "\"particulars\":{\"name\":\"" + person.name() + "\",\"sex\":\"" + (person.isMale() ? 1 : 2) + "\",";
        return head
                + switch (step) {
                    case 0 ->
                        known + "\"phones\":[\"" + person.phone()
                                + "\"],\"extras\":{}},\"documents\":[{\"kind\":\"resident-id\",\"number\":\""
                                + person.idNumber()
                                + "\"}],\"residence\":{\"status\":\"present-only\",\"kind\":\"tenant\",\"community\":\""
                                + home()
                                + "\",\"dwelling\":\"" + town.dwelling(person)
                                + "\"},\"careTags\":[\"chronic-illness\",\"elderly-alone\"],\"command\":\"register-resident\"}";
                    case 1 ->
                        whom + known + "\"workplace\":\"" + person.workplace() + "\",\"phones\":[\"" + person.phone()
                                + "\",\"" + person.secondPhone()
                                + "\"],\"extras\":{}},\"command\":\"correct-resident\"}";
                    case 2 -> whom + "\"careTags\":[\"elderly-alone\",\"very-old\"],\"command\":\"set-care-tags\"}";
                    case 3 ->
                        whom + "\"verification\":{\"on\":\"" + Town.TODAY.minusDays(2)
                                + "\",\"method\":\"door-visit\"},\"command\":\"verify-resident\"}";
                    case 4 ->
                        whom + "\"document\":{\"kind\":\"passport\",\"number\":\"" + person.passport()
                                + "\"},\"command\":\"add-document\"}";
                    case 5 ->
                        whom + "\"fromDwelling\":\"" + town.dwelling(person) + "\",\"toDwelling\":\""
                                + town.next(person) + "\",\"command\":\"move-residence\"}";
                    default ->
                        whom + "\"verification\":{\"on\":\"" + Town.TODAY
                                + "\",\"method\":\"phone\"},\"facts\":[\"contact\"],\"command\":\"verify-resident\"}";
                };
    }
}
