package org.gridgovernance.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a seal promises: only its own keys open, digests are keyed, and what was changed is refused and nothing worse. */
class AesSealTest {
    private static final List<String> VALUES = List.of("", "张三", "郭𠮷", "x".repeat(5_000));

    private static byte[] key(int last) {
        byte[] key = new byte[32];
        key[31] = (byte) last;
        return key;
    }

    private static final Seal SEAL = Seal.aes(SealKeys.of(key(1), key(2)));

    static Stream<Seal> seals() {
        return Stream.of(SEAL, Seal.none());
    }

    @ParameterizedTest
    @MethodSource("seals")
    void whatIsSealedIsOpened(Seal seal) {
        byte[] wrapped = seal.newKey();
        byte[] sealed = seal.unwrap(wrapped, "here").seal("here", VALUES);
        assertThat(seal.unwrap(wrapped, "here").open("here", sealed)).isEqualTo(VALUES);
        assertThat(seal.unwrap(wrapped, "here")
                        .open("here", seal.unwrap(wrapped, "here").seal("here", List.of())))
                .isEmpty();
    }

    @Test
    void anotherPlaceSubjectOrMasterKeyDoesNotOpen() {
        byte[] wrapped = SEAL.newKey();
        byte[] sealed = SEAL.unwrap(wrapped, "here").seal("here", VALUES);
        assertRefused(() -> SEAL.unwrap(wrapped, "there").open("there", sealed));
        assertRefused(() -> SEAL.unwrap(SEAL.newKey(), "here").open("here", sealed));
        assertRefused(() -> Seal.aes(SealKeys.of(key(1), key(3))).unwrap(wrapped, "here"));
        Seal rotated = Seal.aes(new SealKeys(key(1), Map.of(0, key(2), 1, key(3)), 1));
        assertThat(rotated.unwrap(wrapped, "here").open("here", sealed)).isEqualTo(VALUES);
        byte[] later = rotated.newKey();
        assertRefused(() -> SEAL.unwrap(later, "here"));
    }

    @ParameterizedTest
    @MethodSource("seals")
    void bytesOfAnyLengthAndKindAreRefusedOrRead(Seal seal) {
        Random random = new Random(11);
        SubjectKey key = seal.unwrap(seal.newKey(), "here");
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            opens(() -> key.open("here", bytes));
            opens(() -> seal.unwrap(bytes, "here"));
        }
        byte[] good = key.seal("here", VALUES);
        IntStream.range(0, 200).forEach(cut -> opens(() -> key.open("here", Arrays.copyOf(good, cut))));
    }

    @Test
    void whatOneSealWroteTheOtherDoesNotBreakUpon() {
        byte[] sealed = SEAL.unwrap(SEAL.newKey(), "here").seal("here", VALUES);
        for (int trial = 0; trial < 100; trial++) {
            byte[] other = SEAL.unwrap(SEAL.newKey(), "here").seal("here", VALUES);
            assertRefused(() -> Seal.none().unwrap(new byte[] {0}, "here").open("here", other));
        }
        assertRefused(() -> SEAL.unwrap(Seal.none().newKey(), "here"));
        assertRefused(() -> SEAL.unwrap(new byte[0], "here"));
        assertThat(sealed).isNotEmpty();
    }

    private static void opens(Runnable opening) {
        try {
            opening.run();
        } catch (TamperedException refused) {
            assertThat(refused).hasMessageMatching(".*(here|master key \\d+)");
        }
    }

    private static void assertRefused(Runnable opening) {
        assertThatThrownBy(opening::run).isInstanceOf(TamperedException.class).hasNoCause();
    }

    @Test
    void digestsAreKeyed() throws GeneralSecurityException {
        String digest = SEAL.digest("resident.phone", "13800138000");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(1), "HmacSHA256"));
        byte[] expected = mac.doFinal("resident.phone\0".concat("13800138000").getBytes(StandardCharsets.UTF_8));
        assertThat(digest).isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(expected));
        assertThat(digest).isEqualTo(SEAL.digest("resident.phone", "13800138000"));
        assertThat(Stream.of(
                        digest,
                        Seal.aes(SealKeys.of(key(9), key(2))).digest("resident.phone", "13800138000"),
                        Seal.none().digest("resident.phone", "13800138000"),
                        SEAL.digest("resident.name", "13800138000"),
                        SEAL.digest("resident.phone", "13800138001")))
                .doesNotHaveDuplicates();
        assertThat(Seal.aes(SealKeys.of(key(1), key(7))).digest("resident.phone", "13800138000"))
                .isEqualTo(digest);
    }

    @Test
    void manyThreadsDigestAlike() {
        List<String> alone = IntStream.range(0, 2_000)
                .mapToObj(at -> SEAL.digest("p", "text " + at))
                .toList();
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(at -> SEAL.digest("p", "text " + at))
                        .toList())
                .isEqualTo(alone);
    }
}
