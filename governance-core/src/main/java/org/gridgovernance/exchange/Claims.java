package org.gridgovernance.exchange;

import java.util.HashMap;
import java.util.Map;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.document.DocumentNumber;

/** Which document of a list goes to whom. Holds no number. For one thread. */
final class Claims {
    private final Map<Digest, Object> owners = new HashMap<>();
    private final Map<Object, Digest> documents = new HashMap<>();

    /** Whether that document is that one's; who comes first gets it. */
    boolean isOf(Object whose, DocumentNumber document) {
        return owners.computeIfAbsent(digest(document), any -> whose).equals(whose);
    }

    /** Whether it is, and is the only one that one gets. */
    boolean isOnlyOf(Object whose, DocumentNumber document) {
        Digest digest = digest(document);
        return isOf(whose, document)
                && documents.computeIfAbsent(whose, any -> digest).equals(digest);
    }

    private static Digest digest(DocumentNumber document) {
        return Digest.of(Json.strict().write(document));
    }
}
