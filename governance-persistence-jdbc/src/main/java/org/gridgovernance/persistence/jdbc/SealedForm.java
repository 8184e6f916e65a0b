package org.gridgovernance.persistence.jdbc;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.store.seal.SubjectKey;
import org.gridgovernance.store.seal.TamperedException;
import org.jspecify.annotations.Nullable;

/**
 * A value as its row holds it: a document with nothing personal in it, and beside it the sealed list of what was.
 *
 * @param doc the document
 * @param sealed the sealed list; null if there is nothing personal, or no more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedForm(String doc, byte @Nullable [] sealed) {

    static SealedForm of(Object value, String place, Supplier<SubjectKey> key) {
        Json.Parted parted = Json.lenient().part(value);
        return parted.personal().isEmpty()
                ? new SealedForm(parted.open(), null)
                : new SealedForm(parted.open(), key.get().seal(place, parted.personal()));
    }

    static SealedForm bare(Object value) {
        return new SealedForm(Json.lenient().part(value).open(), null);
    }

    /**
     * The value again.
     *
     * @throws TamperedException if the sealed list is missing, too short, or not of this place
     */
    <T> T open(Class<T> shape, String place, OpenKeys keys, Subject subject) {
        if (subject.erased()) {
            return Json.lenient().bare(doc, shape);
        }
        Taken taken = new Taken(personal(place, keys, subject));
        T value = Json.lenient().whole(doc, taken, shape);
        if (taken.missing) {
            throw new TamperedException(place);
        }
        return value;
    }

    private List<String> personal(String place, OpenKeys keys, Subject subject) {
        if (sealed == null) {
            return List.of();
        }
        if (subject.wrapped() == null) {
            throw new TamperedException(place);
        }
        return keys.of(subject.wrapped(), place).open(place, sealed);
    }

    /** Notices when the document asks for more than there is. */
    private static final class Taken extends AbstractList<String> {
        private final List<String> texts;
        private boolean missing;

        Taken(List<String> texts) {
            this.texts = texts;
        }

        @Override
        public String get(int index) {
            missing |= index >= texts.size();
            return missing ? "" : texts.get(index);
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }
}
