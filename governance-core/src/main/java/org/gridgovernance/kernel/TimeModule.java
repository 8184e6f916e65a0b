package org.gridgovernance.kernel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Reads a time from the one text by which it is written, not from a number whose unit nobody knows. */
final class TimeModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TimeModule() {
        super("governance-time");
        addDeserializer(Instant.class, new Written<>(Instant.class, WrittenTime::instant));
        addDeserializer(LocalDate.class, new Written<>(LocalDate.class, WrittenTime::date));
    }

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
}
