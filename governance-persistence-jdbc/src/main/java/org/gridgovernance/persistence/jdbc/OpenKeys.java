package org.gridgovernance.persistence.jdbc;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SubjectKey;

/** The subject keys a transaction has opened: each is unwrapped once, and a walk over many keeps few. */
final class OpenKeys {
    private static final int MOST = 1_000;

    private final Map<ByteBuffer, SubjectKey> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, SubjectKey> eldest) {
            return size() > MOST;
        }
    };
    private final Seal seal;

    OpenKeys(Seal seal) {
        this.seal = seal;
    }

    /**
     * The key that was so wrapped.
     *
     * @throws org.gridgovernance.store.seal.TamperedException if it does not open; names the place
     */
    SubjectKey of(byte[] wrapped, String place) {
        ByteBuffer name = ByteBuffer.wrap(wrapped);
        SubjectKey known = open.get(name);
        if (known == null) {
            known = seal.unwrap(wrapped, place);
            open.put(name, known);
        }
        return known;
    }
}
