package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Reads and writes every public value as JSON. Immutable and thread-safe.
 *
 * <p>Two readings: {@link #strict()} refuses an unknown property (commands), {@link #lenient()} ignores it (what is
 * stored). For stores, {@link #part} splits a value into a document without personal values and the list of them,
 * {@link #whole} joins the two again, and {@link #bare} reads the document with every personal value erased.
 *
 * <p>Personal is whatever type is marked {@link Personal}: a {@link PersonalValue}, or a {@link Code} such as an entry of
 * a code table. Both are texts in JSON, so the number left where one was taken out is never mistaken for a value. An
 * erased personal value reads as erased; an erased code as absent: an optional is empty, a collection has it no more, and
 * a required attribute reads {@link Personal.WhenErased}.
 */
public final class Json {

    private static final Json STRICT = new Json(true);
    private static final Json LENIENT = new Json(false);

    private final ObjectMapper mapper;
    private final JsonPlace place;

    private Json(boolean strict) {
        mapper = JsonMapper.builder()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new TimeModule())
                .addModule(new PersonalModule(strict))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .withCoercionConfig(LogicalType.Textual, Json::onlyText)
                .withCoercionConfig(LogicalType.OtherScalar, Json::notBlank)
                .withCoercionConfig(LogicalType.Enum, Json::notBlank)
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(Optional.class, Json::mayBeNull)
                .withConfigOverride(List.class, Json::mayBeNull)
                .withConfigOverride(Set.class, Json::mayBeNull)
                .withConfigOverride(SortedSet.class, Json::mayBeNull)
                .withConfigOverride(Map.class, Json::mayBeNull)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
                .build();
        place = new JsonPlace(mapper);
    }

    private static void onlyText(MutableCoercionConfig text) {
        Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail));
    }

    /** An empty text is no id and no entry of a table. */
    private static void notBlank(MutableCoercionConfig scalar) {
        scalar.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }

    /** A null stands for nothing given; anywhere else, and inside of a collection, it is refused. */
    private static void mayBeNull(MutableConfigOverride type) {
        type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET, Nulls.FAIL));
    }

    /** The reading for commands: an unknown property is refused. */
    public static Json strict() {
        return STRICT;
    }

    /** The reading for what is stored: an unknown property is ignored. */
    public static Json lenient() {
        return LENIENT;
    }

    /**
     * A document and the personal values taken out of it; where one stood, the document holds its index.
     *
     * @param open the document, nothing personal in it
     * @param personal the personal values, in the order of their indexes
     */
    public record Parted(String open, List<String> personal) {
        /** Copies the list. */
        public Parted {
            personal = List.copyOf(personal);
        }

        @Override
        public String toString() {
            return open;
        }
    }

    /** The value as JSON, personal values in the clear. Keep it out of logs. */
    public String write(Object value) {
        return write(mapper.writer(), value);
    }

    /** The value as a document without personal values, and those values. */
    public Parted part(Object value) {
        List<String> personal = new ArrayList<>();
        return new Parted(write(mapper.writer().withAttribute(PersonalModule.TAKEN_OUT, personal), value), personal);
    }

    /**
     * The value of a JSON text.
     *
     * @throws UnreadableException if it does not fit
     */
    public <T> T read(String json, Class<T> type) {
        return read(mapper.readerFor(type), json, type);
    }

    /**
     * The value of a tree.
     *
     * @throws UnreadableException if it does not fit
     */
    public <T> T read(JsonNode tree, Class<T> type) {
        try {
            return type.cast(mapper.readerFor(type).<Object>readValue(tree));
        } catch (IOException unreadable) {
            throw new UnreadableException(place.of(unreadable), place.missing(unreadable, tree));
        }
    }

    /**
     * The value of a parted document.
     *
     * @throws UnreadableException if it does not fit
     */
    public <T> T whole(String open, List<String> personal, Class<T> type) {
        return read(mapper.readerFor(type).withAttribute(PersonalModule.TAKEN_OUT, personal), open, type);
    }

    /**
     * The value of a parted document whose personal values are gone: each reads as erased.
     *
     * @throws UnreadableException if it does not fit
     */
    public <T> T bare(String open, Class<T> type) {
        return whole(open, List.of(), type);
    }

    /** The same value with every personal value erased. */
    public <T> T erase(T value, Class<T> type) {
        return bare(part(value).open(), type);
    }

    /**
     * The text as a tree, to look at before it is read.
     *
     * @throws UnreadableException if it is no JSON
     */
    public JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableException(place.of(unreadable));
        }
    }

    /** The value as a tree, personal values in the clear. Keep it out of logs. */
    public JsonNode treeOf(Object value) {
        return mapper.valueToTree(value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "no JSON form: " + value.getClass().getName());
        }
    }

    private <T> T read(ObjectReader reader, String json, Class<T> type) {
        try {
            return type.cast(reader.readValue(json));
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableException(place.of(unreadable));
        }
    }

    /** A text that cannot be read as what it should be. Names the place, never the content. */
    public static final class UnreadableException extends GovernanceException {
        private static final long serialVersionUID = 1L;

        private final String path;
        private final transient List<String> missing;

        /** It failed at that place. */
        public UnreadableException(String path) {
            this(path, List.of());
        }

        UnreadableException(String path, List<String> missing) {
            super("unreadable JSON at '" + path + "'");
            this.path = path;
            this.missing = List.copyOf(missing);
        }

        /**
         * Where it failed, such as {@code documents[0].kind}; empty where it is no JSON at all. Declared names and indexes
         * alone: whatever else the text calls a field is {@code *}.
         */
        public String path() {
            return path;
        }

        /** The paths of required fields that are not there, if that is what is wrong; else none. */
        public List<String> missing() {
            return missing;
        }
    }
}
