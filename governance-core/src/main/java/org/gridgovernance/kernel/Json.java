package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes every public value as JSON. Immutable and thread-safe.
 *
 * <p>Two readings: {@link #strict()} refuses an unknown property (commands), {@link #lenient()} ignores it (what is
 * stored). For stores, {@link #part} splits a value into a document without personal values and the list of them,
 * {@link #whole} joins the two again, and {@link #bare} reads the document with every personal value erased.
 */
public final class Json {

    private static final String TAKEN_OUT = "personal";
    private static final Json STRICT = new Json(true);
    private static final Json LENIENT = new Json(false);

    private final ObjectMapper mapper;

    private Json(boolean strict) {
        mapper = JsonMapper.builder()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new PersonalModule(strict))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .withCoercionConfig(LogicalType.Textual, Json::onlyText)
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(Optional.class, Json::mayBeNull)
                .withConfigOverride(List.class, Json::mayBeNull)
                .withConfigOverride(Set.class, Json::mayBeNull)
                .withConfigOverride(SortedSet.class, Json::mayBeNull)
                .withConfigOverride(Map.class, Json::mayBeNull)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
                .build();
    }

    private static void onlyText(MutableCoercionConfig text) {
        Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail));
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
        return new Parted(write(mapper.writer().withAttribute(TAKEN_OUT, personal), value), personal);
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
            throw new UnreadableException(unreadable);
        }
    }

    /**
     * The value of a parted document.
     *
     * @throws UnreadableException if it does not fit
     */
    public <T> T whole(String open, List<String> personal, Class<T> type) {
        return read(mapper.readerFor(type).withAttribute(TAKEN_OUT, personal), open, type);
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
            throw new UnreadableException(unreadable);
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

    private static <T> T read(ObjectReader reader, String json, Class<T> type) {
        try {
            return type.cast(reader.readValue(json));
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableException(unreadable);
        }
    }

    /** A text that cannot be read as what it should be. Names the place, never the content. */
    public static final class UnreadableException extends GovernanceException {
        private static final long serialVersionUID = 1L;

        private final String path;

        UnreadableException(IOException cause) {
            this(pathOf(cause));
        }

        /** It failed at that place. */
        public UnreadableException(String path) {
            super("unreadable JSON at '" + path + "'");
            this.path = path;
        }

        /** Where it failed, such as {@code documents[0].kind}; empty where it is no JSON at all. */
        public String path() {
            return path;
        }

        private static String pathOf(IOException cause) {
            if (!(cause instanceof JsonMappingException mapping)) {
                return "";
            }
            StringBuilder path = new StringBuilder();
            mapping.getPath().forEach(step -> {
                if (step.getFieldName() == null) {
                    path.append('[').append(step.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            });
            return path.toString();
        }
    }

    private static final class PersonalModule extends SimpleModule {
        private static final long serialVersionUID = 1L;

        PersonalModule(boolean strict) {
            super("governance-personal-" + strict);
            addSerializer(new Taking());
            addDeserializer(Instant.class, new Written<>(Instant.class, Instant::parse));
            addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse));
            setDeserializerModifier(new BeanDeserializerModifier() {
                @Override
                public JsonDeserializer<?> modifyDeserializer(
                        DeserializationConfig config, BeanDescription description, JsonDeserializer<?> standard) {
                    return PersonalValue.class.isAssignableFrom(description.getBeanClass())
                            ? new Returning(standard, strict)
                            : standard;
                }
            });
        }
    }

    /** Reads a time from the one text by which it is written, not from a number whose unit nobody knows. */
    private static final class Written<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        Written(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw context.wrongTokenException(in, handledType(), JsonToken.VALUE_STRING, "");
            }
            try {
                return parser.apply(in.getText());
            } catch (DateTimeParseException malformed) {
                throw JsonMappingException.from(in, "");
            }
        }
    }

    /** Writes a personal value as its text, or takes it out and leaves its index. */
    private static final class Taking extends StdSerializer<PersonalValue> {
        private static final long serialVersionUID = 1L;

        Taking() {
            super(PersonalValue.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(PersonalValue value, JsonGenerator out, SerializerProvider provider) throws IOException {
            @Nullable List<String> taken = (@Nullable List<String>) provider.getAttribute(TAKEN_OUT);
            Optional<String> clear = value.reveal();
            if (clear.isEmpty()) {
                out.writeNumber(-1);
            } else if (taken == null) {
                out.writeString(clear.get());
            } else {
                out.writeNumber(taken.size());
                taken.add(clear.get());
            }
        }
    }

    /** Reads a personal value from its text, or from its index among those taken out. */
    private static final class Returning extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        private final boolean strict;

        Returning(JsonDeserializer<?> standard, boolean strict) {
            super(standard);
            this.strict = strict;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegatee) {
            return new Returning(delegatee, strict);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            @Nullable List<String> taken = (@Nullable List<String>) context.getAttribute(TAKEN_OUT);
            if (strict || in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return super.deserialize(in, context);
            }
            int index = in.getIntValue();
            String text = taken == null || index < 0 || index >= taken.size() ? PersonalValue.ERASED : taken.get(index);
            try (JsonParser one =
                    in.getCodec().treeAsTokens(context.getNodeFactory().textNode(text))) {
                one.nextToken();
                return super.deserialize(one, context);
            }
        }
    }
}
