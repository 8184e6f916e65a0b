package org.gridgovernance.grid;

import io.vavr.control.Either;
import java.util.Optional;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Rejection;

/**
 * How a city numbers its grids (网格编码规则). Four ship; a city with another rule brings its own.
 *
 * <p>Implement: yes, without state.
 */
public interface GridCodeScheme {

    /**
     * Statistical code and grid: 15 digits, 12 of the community and 3 of the grid within it ({@code 370102013006} +
     * {@code 008}).
     */
    GridCodeScheme STATISTICAL_15 = new DigitScheme(15, 0);

    /**
     * Digital community (CJ/T 349-2010): 20 digits, 6 of the object, 6 county, 3 street, 3 community, 2 sequence,
     * {@code 00} where the community is not divided.
     */
    GridCodeScheme COMMUNITY_20 = new DigitScheme(20, 6);

    /**
     * Unit grid of city management (单元网格, GB/T 30428.1): 14 digits, 6 county, 3 street, 3 community, 2 sequence,
     * {@code 00} for the community as a whole.
     */
    GridCodeScheme UNIT_14 = new DigitScheme(14, 0);

    /** No scheme: any text of up to 40 characters, such as 第4网格, that is unique within its community. */
    GridCodeScheme FREE = new GridCodeScheme() {
        @Override
        public Either<Rejection, GridCode> parse(String text) {
            return GridCode.parse(PlainText.tidy(text));
        }

        @Override
        public Optional<AreaCode> community(GridCode code) {
            return Optional.empty();
        }
    };

    /** The grid code of a text as people write it, or every {@link GridCodeReason} against it. */
    Either<Rejection, GridCode> parse(String text);

    /**
     * The community that a code names, as far as the code tells: empty if it tells none or is not of this scheme. City
     * management numbers communities on its own (CJ/T 349 gives merged ones 601 and up), so the area may be missing in
     * a statistical area table.
     */
    Optional<AreaCode> community(GridCode code);
}
