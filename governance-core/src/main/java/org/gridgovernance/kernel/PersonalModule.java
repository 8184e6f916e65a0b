package org.gridgovernance.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes what is {@link Personal} out of a document and puts it back. */
final class PersonalModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The attribute of a writing or reading that holds the list of the texts taken out. */
    static final String TAKEN_OUT = "personal";

    private static final int ERASED = -1;

    private final boolean strict;

    /**
     * The module.
     *
     * @param strict whether only texts are read, and nothing is put back
     */
    PersonalModule(boolean strict) {
        super("governance-personal-" + strict);
        this.strict = strict;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Takings());
        context.addBeanSerializerModifier(new NoKeys());
        if (!strict) {
            context.addBeanDeserializerModifier(new Returns());
        }
    }

    private static boolean isPersonal(Class<?> type) {
        return type.isAnnotationPresent(Personal.class);
    }

    private static boolean isCode(JavaType type) {
        return isPersonal(type.getRawClass()) && type.isTypeOrSubTypeOf(Code.class);
    }

    private static final class Takings extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (!isPersonal(type.getRawClass())) {
                return null;
            }
            if (!isCode(type) && !type.isTypeOrSubTypeOf(PersonalValue.class)) {
                throw new IllegalArgumentException("a personal type is a PersonalValue or a Code: " + type);
            }
            return new Taking();
        }
    }

    /** A key of a map is written in the clear. */
    private static final class NoKeys extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyKeySerializer(
                SerializationConfig config, JavaType type, BeanDescription description, JsonSerializer<?> standard) {
            if (isPersonal(type.getRawClass())) {
                throw new IllegalArgumentException("a personal type is no key of a map: " + type);
            }
            return standard;
        }
    }

    /** Writes a personal value as its text, or takes it out and leaves its index. */
    private static final class Taking extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        Taking() {
            super(Object.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            @Nullable List<String> taken = (@Nullable List<String>) provider.getAttribute(TAKEN_OUT);
            Optional<String> clear =
                    value instanceof Code code ? Optional.of(code.code()) : ((PersonalValue) value).reveal();
            if (clear.isEmpty()) {
                out.writeNumber(ERASED);
            } else if (taken == null) {
                out.writeString(clear.get());
            } else {
                out.writeNumber(taken.size());
                taken.add(clear.get());
            }
        }
    }

    private static final class Returns extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> standard) {
            return isPersonal(description.getBeanClass()) ? new Returning(standard) : standard;
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> table) {
            return isPersonal(type.getRawClass()) ? new Returning(table) : table;
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config, CollectionType type, BeanDescription of, JsonDeserializer<?> standard) {
            return isCode(type.getContentType()) ? new Remaining(standard) : standard;
        }

        @Override
        public JsonDeserializer<?> modifyReferenceDeserializer(
                DeserializationConfig config, ReferenceType type, BeanDescription of, JsonDeserializer<?> standard) {
            return isCode(type.getContentType()) ? new Remaining(standard) : standard;
        }
    }

    /** The text at that index among those taken out; empty if it is gone. No code is blank. */
    @SuppressWarnings("unchecked")
    private static Optional<String> taken(JsonParser in, DeserializationContext context) throws IOException {
        @Nullable List<String> taken = (@Nullable List<String>) context.getAttribute(TAKEN_OUT);
        int index = in.getIntValue();
        return taken == null || index < 0 || index >= taken.size() ? Optional.empty() : Optional.of(taken.get(index));
    }

    private static boolean isGone(JsonParser in, DeserializationContext context) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NUMBER_INT
                && taken(in, context).filter(text -> !text.isEmpty()).isEmpty();
    }

    /** Reads a personal value from its text, or from its index among those taken out. */
    private static final class Returning extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> constants = new ConcurrentHashMap<>();

        Returning(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegatee) {
            return new Returning(delegatee);
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return super.deserialize(in, context);
            }
            if (Code.class.isAssignableFrom(handledType()) && isGone(in, context)) {
                return whenErased(handledType());
            }
            String text = taken(in, context).orElse(PersonalValue.ERASED);
            if (handledType().isEnum()) {
                return constant(text, in, context);
            }
            return getDelegatee() instanceof BeanDeserializer made
                            && made.getValueInstantiator().canCreateFromString()
                    ? made.getValueInstantiator().createFromString(context, text)
                    : read(text, in, context);
        }

        /** The entry of a table; there are few. */
        private @Nullable Object constant(String text, JsonParser in, DeserializationContext context)
                throws IOException {
            @Nullable Object known = constants.get(text);
            if (known == null) {
                known = read(text, in, context);
                if (known != null) {
                    constants.put(text, known);
                }
            }
            return known;
        }

        private @Nullable Object read(String text, JsonParser in, DeserializationContext context) throws IOException {
            try (JsonParser one =
                    in.getCodec().treeAsTokens(context.getNodeFactory().textNode(text))) {
                one.nextToken();
                return super.deserialize(one, context);
            }
        }

        private static @Nullable Object whenErased(Class<?> table) throws IOException {
            Optional<Field> entry = Stream.of(table.getFields())
                    .filter(field -> field.isAnnotationPresent(Personal.WhenErased.class))
                    .findFirst();
            try {
                return entry.isPresent() ? entry.get().get(null) : null;
            } catch (IllegalAccessException hidden) {
                throw new IOException(hidden);
            }
        }
    }

    /** Reads an optional or a collection of codes without those that are erased. */
    private static final class Remaining extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Remaining(JsonDeserializer<?> standard) {
            super(standard);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegatee) {
            return new Remaining(delegatee);
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.START_ARRAY) {
                return isGone(in, context) ? getNullValue(context) : super.deserialize(in, context);
            }
            try (TokenBuffer remaining = context.bufferForInputBuffering(in)) {
                remaining.writeStartArray();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    if (!isGone(in, context)) {
                        remaining.copyCurrentStructure(in);
                    }
                }
                remaining.writeEndArray();
                return super.deserialize(remaining.asParserOnFirstToken(), context);
            }
        }
    }
}
