package org.gridgovernance.exchange;

import java.util.HashMap;
import java.util.Map;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.document.DocumentNumber;

/** Which document of a list goes to whom: each to one person, and to one person one. Holds no number. For one thread. */
final class Claims {
    private final Map<Digest, Object> owners = new HashMap<>();
    private final Map<Object, Digest> documents = new HashMap<>();

    /** Whether that document is that one's; who comes first gets it. */
    boolean claim(DocumentNumber document, Object whose) {
        Digest digest = Digest.of(Json.strict().write(document));
        return owners.computeIfAbsent(digest, any -> whose).equals(whose)
                && documents.computeIfAbsent(whose, any -> digest).equals(digest);
    }
}
