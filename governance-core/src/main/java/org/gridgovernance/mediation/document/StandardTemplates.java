package org.gridgovernance.mediation.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The standard templates, as they lie beside this class, one for each document. */
final class StandardTemplates {
    private static final Map<CaseDocument, DocumentTemplate> ALL = read();

    private StandardTemplates() {}

    static DocumentTemplate of(CaseDocument which) {
        return requireNonNull(ALL.get(which));
    }

    private static Map<CaseDocument, DocumentTemplate> read() {
        Map<CaseDocument, DocumentTemplate> all = new EnumMap<>(CaseDocument.class);
        for (CaseDocument which : CaseDocument.values()) {
            all.put(which, DocumentTemplate.of(markdown(which.code() + ".md")));
        }
        return all;
    }

    private static String markdown(String file) {
        try (InputStream text = StandardTemplates.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("the standard template is not there: " + file);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
