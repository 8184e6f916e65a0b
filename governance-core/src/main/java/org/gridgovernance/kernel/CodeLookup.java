package org.gridgovernance.kernel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All texts by which the entries of a {@link CodeTable} are known; built once a table. */
final class CodeLookup {

    private static final ClassValue<CodeLookup> KNOWN = new ClassValue<>() {
        @Override
        protected CodeLookup computeValue(Class<?> table) {
            return new CodeLookup(table.asSubclass(CodeTable.class));
        }
    };

    private static final Pattern ALIAS_MARK = Pattern.compile("、");

    private final Map<String, CodeTable> entries = new HashMap<>();

    private CodeLookup(Class<? extends CodeTable> table) {
        for (CodeTable entry : table.getEnumConstants()) {
            Stream.concat(
                            Stream.of(entry.code(), entry.zh(), entry.en()),
                            ALIAS_MARK.splitAsStream(entry.aliases()).filter(alias -> !alias.isBlank()))
                    .forEach(text -> enter(text, entry));
        }
    }

    static CodeLookup of(Class<? extends CodeTable> table) {
        return KNOWN.get(table);
    }

    Optional<CodeTable> find(String text) {
        return Optional.ofNullable(entries.get(key(text)));
    }

    private void enter(String text, CodeTable entry) {
        CodeTable earlier = entries.putIfAbsent(key(text), entry);
        if (earlier != null && earlier != entry) {
            throw new IllegalStateException("'" + text + "' means both " + earlier.code() + " and " + entry.code());
        }
    }

    private static String key(String text) {
        return PlainText.compact(text).toLowerCase(Locale.ROOT);
    }
}
