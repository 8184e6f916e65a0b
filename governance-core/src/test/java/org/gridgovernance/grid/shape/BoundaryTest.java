package org.gridgovernance.grid.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridgovernance.grid.shape.CoordinateSystem.CGCS2000;
import static org.gridgovernance.grid.shape.CoordinateSystem.GCJ02;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a boundary may be, what it covers, and what it shares. */
class BoundaryTest {
    private static final double SIDE = 0.001;

    /** A square with its south-west corner there. */
    static Boundary square(double longitude, double latitude) {
        return Boundary.ofRing(
                CGCS2000,
                longitude,
                latitude,
                longitude + SIDE,
                latitude,
                longitude + SIDE,
                latitude + SIDE,
                longitude,
                latitude + SIDE,
                longitude,
                latitude);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void aFaultIsNamed(BoundaryReason reason, Boundary boundary) {
        assertThat(boundary.fault("b")).map(Reason::code).contains(reason.code());
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(BoundaryReason.EMPTY, new Boundary(CGCS2000, List.of())),
                Arguments.of(BoundaryReason.EMPTY, new Boundary(CGCS2000, List.of(List.of()))),
                Arguments.of(BoundaryReason.RING_OPEN, Boundary.ofRing(CGCS2000, 0, 0, 1, 0, 1, 1, 0, 1)),
                Arguments.of(BoundaryReason.RING_OPEN, Boundary.ofRing(CGCS2000, 0, 0, 1, 0, 0, 0)),
                Arguments.of(BoundaryReason.POSITION_MALFORMED, Boundary.ofRing(CGCS2000, 0, 0, 181, 0, 1, 1, 0, 0)),
                Arguments.of(
                        BoundaryReason.POSITION_MALFORMED, Boundary.ofRing(CGCS2000, 0, 0, Double.NaN, 0, 1, 1, 0, 0)),
                Arguments.of(
                        BoundaryReason.POSITION_MALFORMED,
                        new Boundary(CGCS2000, List.of(List.of(List.of(List.of(1.0, 2.0, 3.0)))))),
                Arguments.of(BoundaryReason.CROSSING, Boundary.ofRing(CGCS2000, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0)),
                Arguments.of(BoundaryReason.TOO_LARGE, Boundary.ofRing(CGCS2000, new double[40_004])));
    }

    @Test
    void aHoleIsOutside() {
        Boundary ring = new Boundary(
                CGCS2000,
                List.of(List.of(
                        square(114, 30).coordinates().get(0).get(0),
                        List.of(
                                List.of(114.0004, 30.0004),
                                List.of(114.0006, 30.0004),
                                List.of(114.0006, 30.0006),
                                List.of(114.0004, 30.0004)))));
        assertThat(ring.fault("")).isEmpty();
        assertThat(ring.covers(new GeoPoint(CGCS2000, 114.00055, 30.00045))).isFalse();
        assertThat(ring.covers(new GeoPoint(CGCS2000, 114.0001, 30.0001))).isTrue();
    }

    @Test
    void aPointOfAnotherSystemIsNowhere() {
        assertThat(square(114, 30).covers(new GeoPoint(CGCS2000, 114.0005, 30.0005)))
                .isTrue();
        assertThat(square(114, 30).covers(new GeoPoint(GCJ02, 114.0005, 30.0005)))
                .isFalse();
    }

    @Test
    void itsSizeIsInSquareMetres() {
        // a thousandth of a degree is 111.195 m of latitude, and of longitude the cosine of 30.0005° of it
        assertThat(square(114, 30).squareMetres()).isCloseTo(111.195 * 111.195 * 0.866021, within(10.0));
    }

    @Test
    void neighboursTouchAndDoNotOverlap() {
        assertThat(square(114, 30).overlap(square(114 + SIDE, 30))).isZero();
        assertThat(square(114, 30).overlap(square(114 + SIDE / 2, 30)))
                .isCloseTo(square(114, 30).squareMetres() / 2, within(1.0));
    }

    @Property(tries = 200)
    void sharingIsMutualAndNoMoreThanEitherHas(
            @ForAll @DoubleRange(min = -0.002, max = 0.002) @Scale(6) double east,
            @ForAll @DoubleRange(min = -0.002, max = 0.002) @Scale(6) double north) {
        Boundary here = square(114, 30);
        Boundary there = square(114 + east, 30 + north);
        assertThat(here.overlap(there)).isCloseTo(there.overlap(here), within(0.001));
        assertThat(here.overlap(there)).isLessThanOrEqualTo(here.squareMetres() + 0.001);
        boolean shares = here.overlap(there) > 1;
        assertThat(Overlaps.of(List.of(here), List.of(there), 1).boxed().toList())
                .isEqualTo(shares ? List.of(0) : List.of());
    }

    @Test
    void theIndexFindsWhatALookAtEachFinds() {
        Map<Integer, Boundary> many = new TreeMap<>();
        for (int i = 0; i < 900; i++) {
            many.put(i, square(114 + i % 30 * SIDE, 30 + i / 30 * SIDE));
        }
        ShapeFinder<Integer> finder = ShapeFinder.among(many);
        Random random = new Random(20251125);
        for (int i = 0; i < 500; i++) {
            GeoPoint point =
                    new GeoPoint(CGCS2000, 114 + random.nextDouble() * 0.04 - 0.005, 30 + random.nextDouble() * 0.04);
            assertThat(finder.at(point).sorted())
                    .isEqualTo(many.entrySet().stream()
                            .filter(each -> each.getValue().covers(point))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toList()));
        }
    }

    @Test
    void inJsonItIsItsSystemAndTheCoordinatesOfGeoJson() {
        Boundary boundary = Boundary.ofRing(CGCS2000, 114, 30, 114.5, 30, 114.5, 30.5, 114, 30);
        String json = Json.strict().write(boundary);
        assertThat(json)
                .isEqualTo("{\"system\":\"EPSG:4490\",\"coordinates\":"
                        + "[[[[114.0,30.0],[114.5,30.0],[114.5,30.5],[114.0,30.0]]]]}");
        assertThat(Json.strict().read(json.replace(".0", ""), Boundary.class)).isEqualTo(boundary);
        assertThat(new GeoPoint(CGCS2000, 200, 0).fault("p"))
                .isEqualTo(Optional.of(BoundaryReason.POSITION_MALFORMED.at("p")));
    }
}
