package org.gridgovernance.grid.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gridgovernance.grid.shape.CoordinateSystem.CGCS2000;
import static org.gridgovernance.grid.shape.CoordinateSystem.GCJ02;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
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
                Arguments.of(BoundaryReason.TOO_LARGE, Boundary.ofRing(CGCS2000, new double[4_002])),
                Arguments.of(
                        BoundaryReason.EMPTY,
                        new Boundary(
                                CGCS2000, List.of(square(0, 0).coordinates().get(0), List.of()))),
                Arguments.of(BoundaryReason.RING_OPEN, new Boundary(CGCS2000, List.of(List.of(List.of())))),
                Arguments.of(
                        BoundaryReason.POSITION_MALFORMED,
                        new Boundary(CGCS2000, List.of(List.of(List.of(List.of()))))),
                Arguments.of(
                        BoundaryReason.POSITION_MALFORMED, Boundary.ofRing(CGCS2000, 0, 0, 1, -90.000001, 1, 1, 0, 0)),
                Arguments.of(
                        BoundaryReason.POSITION_MALFORMED,
                        Boundary.ofRing(CGCS2000, 0, 0, 1, Double.NEGATIVE_INFINITY, 1, 1, 0, 0)),
                Arguments.of(BoundaryReason.CROSSING, Boundary.ofRing(CGCS2000, 0, 0, 1, 0, 2, 0, 0, 0)),
                Arguments.of(BoundaryReason.CROSSING, Boundary.ofRing(CGCS2000, 1, 1, 1, 1, 1, 1, 1, 1)),
                Arguments.of(BoundaryReason.CROSSING, with(square(0, 0), square(SIDE / 2, 0))),
                Arguments.of(BoundaryReason.CROSSING, with(square(0, 0), square(0, 0))),
                Arguments.of(BoundaryReason.CROSSING, holed(square(0, 0), square(2 * SIDE, 0))),
                Arguments.of(BoundaryReason.CROSSING, holed(square(0, 0), square(0, 0))));
    }

    private static Boundary with(Boundary one, Boundary other) {
        return new Boundary(
                CGCS2000, List.of(one.coordinates().get(0), other.coordinates().get(0)));
    }

    private static Boundary holed(Boundary outer, Boundary hole) {
        return new Boundary(
                CGCS2000,
                List.of(List.of(
                        outer.coordinates().get(0).get(0),
                        hole.coordinates().get(0).get(0))));
    }

    @Test
    void partsThatLieApartOrTouchInAPointAreOneBoundary() {
        assertThat(with(square(0, 0), square(2 * SIDE, 0)).fault("")).isEmpty();
        assertThat(with(square(0, 0), square(SIDE, SIDE)).fault("")).isEmpty();
    }

    /** Two combs of five hundred teeth each, one across the other: what they share would be of a million pieces. */
    @Test
    void twoThatAreWovenIntoEachOtherShareAllAndCostLittle() {
        Boundary lying = comb(false);
        Boundary standing = comb(true);
        assertThat(lying.fault("")).isEmpty();
        assertThat(standing.fault("")).isEmpty();
        assertThat(lying.overlap(standing)).isEqualTo(Math.min(lying.squareMetres(), standing.squareMetres()));
        assertThat(Overlaps.of(List.of(lying), List.of(standing), 1)).containsExactly(0);
    }

    private static Boundary comb(boolean standing) {
        List<List<Double>> ring = new ArrayList<>();
        for (int tooth = 0; tooth < 490; tooth++) {
            double at = tooth * 0.00001;
            Stream.of(List.of(0.0, at), List.of(0.011, at), List.of(0.011, at + 0.000004), List.of(0.0, at + 0.000004))
                    .forEach(ring::add);
        }
        ring.add(List.of(-0.001, 0.0049));
        ring.add(List.of(-0.001, 0.0));
        ring.add(List.of(0.0, 0.0));
        return new Boundary(
                CGCS2000,
                List.of(List.of(ring.stream()
                        .map(position -> standing ? List.of(position.get(1), position.get(0)) : position)
                        .toList())));
    }

    @Test
    void aHoleIsFreeForAnother() {
        Boundary around = holed(Boundary.ofRing(CGCS2000, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0), square(0.5, 0.5));
        assertThat(around.fault("")).isEmpty();
        assertThat(around.overlap(square(0.5, 0.5))).isZero();
        assertThat(Overlaps.of(List.of(around, square(0.5, 0.5)), List.of(), 1)).isEmpty();
        assertThat(Overlaps.of(List.of(around, square(0.5 + SIDE / 2, 0.5)), List.of(), 1))
                .containsExactly(0, 1);
    }

    @Property(tries = 200)
    void turnedAsGeoJsonAsksItIsTheSameGround(@ForAll boolean outerFirst, @ForAll boolean holeFirst) {
        Boundary drawn = holed(
                turned(Boundary.ofRing(CGCS2000, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0), outerFirst),
                turned(square(0.5, 0.5), holeFirst));
        List<List<List<Double>>> rings = drawn.oriented().coordinates().get(0);
        assertThat(signedArea(rings.get(0))).isPositive();
        assertThat(signedArea(rings.get(1))).isNegative();
        assertThat(drawn.oriented().squareMetres()).isEqualTo(drawn.squareMetres());
        assertThat(drawn.oriented().oriented()).isEqualTo(drawn.oriented());
    }

    private static Boundary turned(Boundary boundary, boolean turn) {
        List<List<Double>> ring = new ArrayList<>(boundary.coordinates().get(0).get(0));
        if (turn) {
            Collections.reverse(ring);
        }
        return new Boundary(CGCS2000, List.of(List.of(ring)));
    }

    private static double signedArea(List<List<Double>> ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            sum += ring.get(i).get(0) * ring.get(i + 1).get(1)
                    - ring.get(i + 1).get(0) * ring.get(i).get(1);
        }
        return sum / 2;
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

    /** Squares and triangles anywhere, some on top of others, asked in the middle of things and on their corners. */
    @Property(tries = 300)
    void theIndexFindsWhatALookAtEachFinds(
            @ForAll @Size(max = 40) List<@From("boundaries") Boundary> drawn,
            @ForAll @Size(max = 20) List<@From("points") GeoPoint> points) {
        Map<Integer, Boundary> many = new TreeMap<>();
        drawn.forEach(boundary -> many.put(many.size(), boundary));
        ShapeFinder<Integer> finder = ShapeFinder.among(many);
        Stream<GeoPoint> corners = drawn.stream()
                .map(boundary -> boundary.coordinates().get(0).get(0).get(0))
                .map(corner -> new GeoPoint(CGCS2000, corner.get(0), corner.get(1)));
        Stream.concat(points.stream(), corners).forEach(point -> assertThat(finder.at(point))
                .containsExactlyInAnyOrderElementsOf(many.entrySet().stream()
                        .filter(each -> each.getValue().covers(point))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    /** Whether the index and the limit of crossings let an overlap pass. */
    @Property(tries = 300)
    void overlapsAreThoseOfALookAtEachPair(@ForAll @Size(max = 15) List<@From("boundaries") Boundary> drawn) {
        assertThat(Overlaps.of(drawn, List.of(), 1).boxed())
                .containsExactlyElementsOf(IntStream.range(0, drawn.size())
                        .filter(at -> IntStream.range(0, drawn.size())
                                .anyMatch(other -> other != at && drawn.get(at).overlap(drawn.get(other)) > 1))
                        .boxed()
                        .toList());
    }

    @Provide
    Arbitrary<Boundary> boundaries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(CGCS2000, CGCS2000, CGCS2000, GCJ02),
                        Arbitraries.of(true, false))
                .as((east, north, system, whole) -> {
                    double west = 114 + east * SIDE / 2;
                    double south = 30 + north * SIDE / 2;
                    return whole
                            ? new Boundary(system, square(west, south).coordinates())
                            : Boundary.ofRing(system, west, south, west + SIDE, south, west, south + SIDE, west, south);
                });
    }

    @Provide
    Arbitrary<GeoPoint> points() {
        return Combinators.combine(
                        Arbitraries.doubles().between(113.999, 114.008).ofScale(5),
                        Arbitraries.doubles().between(29.999, 30.008).ofScale(5),
                        Arbitraries.of(CGCS2000, CGCS2000, GCJ02))
                .as((east, north, system) -> new GeoPoint(system, east, north));
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
