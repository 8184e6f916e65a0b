package org.gridgovernance.grid;

import io.vavr.control.Either;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Rejection;

/**
 * A scheme of digits with the twelve of a community among them.
 *
 * @param length how many digits
 * @param start where those of the community begin
 */
record DigitScheme(int length, int start) implements GridCodeScheme {

    private static final int AREA_LENGTH = 12;

    @Override
    public Either<Rejection, GridCode> parse(String text) {
        String digits = PlainText.compact(text);
        if (digits.isEmpty()) {
            return refused(GridCodeReason.BLANK);
        }
        if (!isOfScheme(digits)) {
            return refused(GridCodeReason.MALFORMED);
        }
        return area(digits).isCommunity() ? GridCode.parse(digits) : refused(GridCodeReason.NO_COMMUNITY);
    }

    @Override
    public Optional<AreaCode> community(GridCode code) {
        return Optional.of(code.code()).filter(this::isOfScheme).map(this::area).filter(AreaCode::isCommunity);
    }

    private boolean isOfScheme(String text) {
        return text.length() == length && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private AreaCode area(String digits) {
        return new AreaCode(digits.substring(start, start + AREA_LENGTH));
    }

    private static Either<Rejection, GridCode> refused(GridCodeReason reason) {
        return Either.left(Rejection.of(reason.at("")));
    }
}
