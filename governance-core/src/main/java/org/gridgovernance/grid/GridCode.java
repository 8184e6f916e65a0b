package org.gridgovernance.grid;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.vavr.control.Either;
import java.util.Optional;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Rejection;

/**
 * The code of a grid (网格编码). Cities number their grids by different schemes; which one holds is the business of a
 * {@link GridCodeScheme}. Immutable and thread-safe.
 *
 * @param code the text in its normal form, 1 to 40 characters
 */
public record GridCode(@JsonValue String code) implements Code, Comparable<GridCode> {

    private static final int LONGEST = 40;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is blank, too long, or not {@link PlainText#tidy tidy}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridCode {
        fault(code).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.en());
        });
        if (!code.equals(PlainText.tidy(code))) {
            throw new IllegalArgumentException("a grid code is in normal form: parse it by a scheme");
        }
    }

    /**
     * The grid code of a text, {@link PlainText#tidy tidied}. A text of a scheme is read by {@link GridCodeScheme#parse}.
     *
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static GridCode of(String text) {
        return new GridCode(PlainText.tidy(text));
    }

    /** The grid code of a text in its normal form, or why it is none. */
    static Either<Rejection, GridCode> parse(String text) {
        return fault(text)
                .<Either<Rejection, GridCode>>map(reason -> Either.left(Rejection.of(reason.at(""))))
                .orElseGet(() -> Either.right(new GridCode(text)));
    }

    private static Optional<GridCodeReason> fault(String text) {
        if (text.isBlank()) {
            return Optional.of(GridCodeReason.BLANK);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of(GridCodeReason.TOO_LONG);
        }
        return PlainText.fits(text, LONGEST) ? Optional.empty() : Optional.of(GridCodeReason.MALFORMED);
    }

    @Override
    public int compareTo(GridCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
