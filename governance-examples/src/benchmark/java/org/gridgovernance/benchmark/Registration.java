package org.gridgovernance.benchmark;

import java.util.UUID;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SubjectKey;
import org.gridgovernance.store.type.IndexValue;

/** What stands in the library's tables of somebody who was just entered, column by column. */
final class Registration {
    static final String ACTOR = "steward";
    static final String EVENT = "resident-registered";
    static final String RIGHT = "a role in the area brings the right/1: permit";
    static final String RULES = ",\"standard residence/1\"";

    private final Seal seal;
    private final UUID id;
    private final Person person;
    private final Town town;
    private final String home;
    private final byte[] wrapped;
    private final SubjectKey key;
    private final Entry entry;
    private final String document;

    /** Of that person under that id. */
    Registration(Seal seal, UUID id, Person person, Town town) {
        this.seal = seal;
        this.id = id;
        this.person = person;
        this.town = town;
        home = town.home(person).code();
        wrapped = seal.newKey();
        key = seal.unwrap(wrapped, "");
        entry = new Entry(id, home, person, dwelling());
        document = column(seal, "document", person.idNumber());
    }

    UUID id() {
        return id;
    }

    String home() {
        return home;
    }

    byte[] wrapped() {
        return wrapped;
    }

    UUID dwelling() {
        return town.dwelling(person);
    }

    String doc() {
        return entry.doc();
    }

    byte[] sealed() {
        return key.seal(place(home, id, 1, "state"), entry.texts());
    }

    String event() {
        return "{\"particulars\":{\"name\":0,\"sex\":1,\"phones\":[2],\"extras\":{}},\"documents\":[{\"kind\":3,"
                + "\"number\":4}],\"residence\":{\"status\":\"present-only\",\"kind\":\"tenant\",\"community\":\""
                + home
                + "\",\"dwelling\":\"" + dwelling() + "\"},\"residesFrom\":\"" + Town.TODAY + "\",\"careTags\":[5,6]}";
    }

    byte[] sealedEvent() {
        return key.seal(place(home, id, 1, EVENT), entry.texts());
    }

    Said said() {
        return new Said(person, 0, town);
    }

    String name() {
        return column(seal, "name", person.name());
    }

    String phone() {
        return column(seal, "phone", person.phone());
    }

    String document() {
        return document;
    }

    /** What a sealed value is bound to. */
    static String place(String home, UUID id, long version, String event) {
        return "resident|" + home + "|" + id + "|" + version + "|" + event;
    }

    /** A personal value as a column holds it. */
    static String column(Seal seal, String index, String value) {
        return seal.column("resident." + index, new IndexValue(value, true)).toString();
    }

    /** What decided, as the journal tells it. */
    static String decidedBy(String rules) {
        return "[\"" + RIGHT + "\"" + rules + "]";
    }
}
