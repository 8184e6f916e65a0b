package org.gridgovernance.store.seal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** No secrecy: values stand as they are. Digests still are keyed, by a phrase everybody knows. */
final class OpenSeal implements Seal {
    private static final byte[] KNOWN = "a trial: nothing is secret here!".getBytes(StandardCharsets.UTF_8);
    static final Seal INSTANCE = new OpenSeal();

    private static final SubjectKey PLAIN = new SubjectKey() {
        @Override
        public byte[] seal(String place, List<String> personal) {
            return Texts.join(personal);
        }

        @Override
        public List<String> open(String place, byte[] sealed) {
            return Texts.split(sealed, place);
        }
    };

    private final Seal digests = new AesSeal(SealKeys.of(KNOWN, KNOWN));

    private OpenSeal() {}

    @Override
    public byte[] newKey() {
        return new byte[] {0};
    }

    @Override
    public SubjectKey unwrap(byte[] wrapped, String place) {
        return PLAIN;
    }

    @Override
    public String digest(String purpose, String text) {
        return digests.digest(purpose, text);
    }
}
