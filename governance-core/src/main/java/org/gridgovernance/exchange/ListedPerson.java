package org.gridgovernance.exchange;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.statement.Said;

/**
 * Somebody on a department's list (名单人员). Immutable; prints no personal value.
 *
 * @param community the community the list has them in; empty if it does not say
 * @param document the document, if the list has one
 * @param said what the list says of them; the name at least
 */
public record ListedPerson(Optional<AreaCode> community, Optional<Document> document, Said said) {
    /**
     * Checks that there is a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ListedPerson {
        if (said.name().isEmpty()) {
            throw new IllegalArgumentException("a list names people");
        }
    }

    /** The document, if it names one person. */
    Optional<Document> papers() {
        return document.filter(Document::identifies);
    }

    /** Stands for who this is, within the list: by the document, else as {@link #unpapered()}. */
    Digest identity() {
        return papers().map(papers -> digest(List.of(papers.key()))).orElseGet(this::unpapered);
    }

    /** Stands for who this is by name and birth, else by name and telephone. */
    Digest unpapered() {
        return digest(
                said.birth().isPresent() ? List.of(said.name(), said.birth()) : List.of(said.name(), said.phones()));
    }

    /** A personal value prints as a mask; its JSON is in the clear. */
    private static Digest digest(List<Object> parts) {
        return Digest.of(Json.strict().write(parts));
    }
}
