package org.gridgovernance.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Optional;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;

/**
 * A unified social credit code (统一社会信用代码): eighteen characters by which a legal person or another organisation is known:
 * registering authority, category, six digits of a division, nine of the body, one check character. Immutable and
 * thread-safe. Source: GB 32100-2015; the body is an organisation code after GB 11714.
 *
 * <p>Authorities and categories are not a closed list: residents' committees have 55, villagers' committees 54. A check
 * character that fits is no proof that the organisation exists.
 *
 * @param code eighteen characters of the alphabet {@code 0-9 A-Z} without {@code I O S V Z}
 */
public record UnifiedSocialCreditCode(@JsonValue String code) implements Code {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BODY = 8;
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnifiedSocialCreditCode {
        fault(code).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.en());
        });
    }

    /**
     * That code; white space, full-width and small letters are mended.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static UnifiedSocialCreditCode of(String text) {
        return new UnifiedSocialCreditCode(form(text));
    }

    /**
     * That code, or the one thing wrong with it: {@link SocialCreditReason}.
     *
     * @param text what was typed; white space, full-width and small letters are mended
     * @param path the field it stands in, as in the command's JSON
     */
    public static Either<Rejection, UnifiedSocialCreditCode> parse(String text, String path) {
        String code = form(text);
        return fault(code)
                .<Either<Rejection, UnifiedSocialCreditCode>>map(reason -> Either.left(Rejection.of(reason.at(path))))
                .orElseGet(() -> Either.right(new UnifiedSocialCreditCode(code)));
    }

    /** The registering authority (登记管理部门) and the category (机构类别), two characters: 91 an enterprise, 55 a residents' committee. */
    public String authorityAndCategory() {
        return code.substring(0, 2);
    }

    /** The six digits of the division (登记管理机关行政区划码) at the time of registration. */
    public String division() {
        return code.substring(2, BODY);
    }

    /** The organisation code (主体标识码) within it, nine characters. */
    public String body() {
        return code.substring(BODY, LENGTH - 1);
    }

    /** Whether the body has the check character that GB 11714 asks for; those given by other rules do not. */
    public boolean isBodyConsistent() {
        String body = body();
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), Character.MAX_RADIX) * BODY_WEIGHTS[i];
        }
        return body.charAt(BODY_WEIGHTS.length) == "0X987654321".charAt(sum % 11);
    }

    @Override
    public String toString() {
        return code;
    }

    private static String form(String text) {
        return PlainText.compact(text).toUpperCase(Locale.ROOT);
    }

    private static Optional<ReasonCode> fault(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(SocialCreditReason.LENGTH);
        }
        if (code.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
            return Optional.of(SocialCreditReason.CHARACTERS);
        }
        return code.charAt(LENGTH - 1) == check(code) ? Optional.empty() : Optional.of(SocialCreditReason.CHECK);
    }

    private static char check(String code) {
        int modulus = ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % modulus;
        }
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }
}
