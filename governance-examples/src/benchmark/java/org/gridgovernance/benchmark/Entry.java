package org.gridgovernance.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the register in the hands of one who writes SQL: what the columns {@code doc} and {@code sealed} say. Personal
 * texts stand in a list, the document holds their places in it. Not thread-safe.
 */
final class Entry {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> GROUPS =
            List.of("care", "circumstances", "contact", "household", "identity", "residence");

    private final UUID id;
    private final String home;
    private final String sex;
    private final String name;
    private String workplace = "";
    private final List<String> phones;
    private final List<String> documents;
    private TreeSet<String> tags;
    private final List<ObjectNode> residences = new ArrayList<>();
    private final Map<String, String> verified = new TreeMap<>();
    private final Map<String, String> methods = new TreeMap<>();

    /** Somebody new. */
    Entry(UUID id, String home, Person person, UUID dwelling) {
        this.id = id;
        this.home = home;
        name = person.name();
        sex = person.isMale() ? "1" : "2";
        phones = new ArrayList<>(List.of(person.phone()));
        documents = new ArrayList<>(List.of("resident-id", person.idNumber()));
        tags = new TreeSet<>(List.of("chronic-illness", "elderly-alone"));
        residences.add(residence(dwelling));
    }

    /** Somebody on record. */
    Entry(UUID id, String doc, List<String> texts) {
        this.id = id;
        JsonNode root = tree(doc);
        home = root.get("home").textValue();
        JsonNode known = root.get("particulars");
        name = texts.get(known.get("name").intValue());
        sex = texts.get(known.get("sex").intValue());
        workplace = known.has("workplace") ? texts.get(known.get("workplace").intValue()) : "";
        phones = texts(known.get("phones"), texts);
        documents = new ArrayList<>();
        root.get("documents").forEach(document -> {
            documents.add(texts.get(document.get("kind").intValue()));
            documents.add(texts.get(document.get("number").intValue()));
        });
        tags = new TreeSet<>(texts(root.get("careTags"), texts));
        root.get("residences").forEach(fact -> residences.add((ObjectNode) fact));
        root.get("verifications").fields().forEachRemaining(entry -> {
            verified.put(entry.getKey(), entry.getValue().get("on").textValue());
            methods.put(entry.getKey(), entry.getValue().get("method").textValue());
        });
    }

    private static JsonNode tree(String doc) {
        try {
            return JSON.readTree(doc);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> texts(JsonNode places, List<String> texts) {
        List<String> found = new ArrayList<>();
        places.forEach(place -> found.add(texts.get(place.intValue())));
        return found;
    }

    private ObjectNode residence(UUID dwelling) {
        ObjectNode value = JSON.createObjectNode()
                .put("kind", "tenant")
                .put("status", "present-only")
                .put("dwelling", dwelling.toString())
                .put("community", home);
        ObjectNode fact = JSON.createObjectNode();
        fact.set("value", value);
        return fact.put("from", Town.TODAY.toString()).put("knownFrom", Town.NOW.toString());
    }

    void correct(Person person) {
        phones.add(person.secondPhone());
        workplace = person.workplace();
    }

    void tag(String... now) {
        tags = new TreeSet<>(Arrays.asList(now));
    }

    void verify(LocalDate on, String method, List<String> groups) {
        groups.forEach(group -> {
            verified.put(group, on.toString());
            methods.put(group, method);
        });
    }

    void verifyAll(LocalDate on, String method) {
        verify(on, method, GROUPS);
    }

    void document(String kind, String number) {
        documents.add(kind);
        documents.add(number);
    }

    /** Ends the one residence and begins the next; what was known before stays known as such. */
    void move(UUID to, Instant now) {
        ObjectNode old = residences.get(0);
        residences.add(old.deepCopy().put("to", Town.TODAY.toString()));
        old.put("knownTo", now.toString());
        residences.add(residence(to));
    }

    /** The personal texts, in the order in which the document names them. */
    List<String> texts() {
        Stream<String> first = workplace.isEmpty() ? Stream.of(name, sex) : Stream.of(name, sex, workplace);
        return Stream.of(first, phones.stream(), documents.stream(), tags.stream())
                .flatMap(some -> some)
                .toList();
    }

    String doc() {
        int next = workplace.isEmpty() ? 2 : 3;
        StringBuilder text = new StringBuilder(900);
        text.append("{\"id\":\"").append(id).append("\",\"home\":\"").append(home);
        text.append("\",\"particulars\":").append(particulars(next));
        next += phones.size();
        text.append(",\"documents\":").append(documents(next));
        next += documents.size();
        text.append(",\"careTags\":").append(places(next, tags.size()));
        text.append(",\"residences\":").append(residences);
        text.append(",\"verifications\":").append(verifications());
        return text.append(",\"origins\":[],\"cutShort\":[],\"takenOver\":[],\"withdrawn\":[],\"statements\":[]}")
                .toString();
    }

    private String particulars(int next) {
        String work = workplace.isEmpty() ? "" : ",\"workplace\":2";
        return "{\"name\":0,\"sex\":1" + work + ",\"phones\":" + places(next, phones.size()) + ",\"extras\":{}}";
    }

    private String documents(int next) {
        StringBuilder text = new StringBuilder("[");
        for (int at = 0; at < documents.size(); at += 2) {
            text.append(at == 0 ? "" : ",")
                    .append("{\"kind\":")
                    .append(next + at)
                    .append(",\"number\":")
                    .append(next + at + 1)
                    .append('}');
        }
        return text.append(']').toString();
    }

    static String places(int from, int count) {
        return IntStream.range(from, from + count).boxed().toList().toString();
    }

    private String verifications() {
        StringBuilder text = new StringBuilder("{");
        verified.forEach((group, on) -> text.append(text.length() == 1 ? "\"" : ",\"")
                .append(group)
                .append("\":{\"on\":\"")
                .append(on)
                .append("\",\"method\":\"")
                .append(methods.get(group))
                .append("\"}"));
        return text.append('}').toString();
    }
}
