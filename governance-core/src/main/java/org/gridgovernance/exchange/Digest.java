package org.gridgovernance.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * 128 bits that stand for a text while a file is read. Never stored: what is stored uses the store's keyed digest.
 *
 * @param high the first half
 * @param low the second half
 */
record Digest(long high, long low) {
    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Digest::sha256);

    static Digest of(String text) {
        ByteBuffer hash = ByteBuffer.wrap(SHA.get().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Digest(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the JDK lacks SHA-256", missing);
        }
    }

    /** Its digits, to be digested again under the store's key. */
    String digits() {
        return Long.toHexString(high) + '-' + Long.toHexString(low);
    }

    /** Prints nothing that could be guessed back. */
    @Override
    public String toString() {
        return "(digest)";
    }
}
