package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.grid.shape.CoordinateSystem.CGCS2000;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.exchange.geojson.GeoJsonReason;
import org.gridgovernance.exchange.geojson.GridGeoJson;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.GridMap;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn comes back equal through GeoJSON, and what is no map is refused for every reason. */
class GridGeoJsonTest {
    private static final String FEATURE = """
            {"type":"Feature","properties":{"code":"001"},"geometry":{"type":"Polygon","coordinates":
            [[[114.3,30.6],[114.301,30.6],[114.301,30.601],[114.3,30.601],[114.3,30.6]]]}}""";

    private final Town town = new Town();
    private final GridId west = town.grid("001");
    private final GridId east = town.grid("002");

    @Test
    void theTextIsAFeatureCollectionThatNamesItsSystemAndTurnsItsRings() {
        Boundary clockwise = Boundary.ofRing(CGCS2000, 0, 0, 0, 1, 1, 1, 0, 0);
        draw(new Territory(west, clockwise));
        assertThat(geoJson().write(TODAY).get())
                .isEqualTo(
                        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4490\"}},"
                                + "\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"001\",\"title\":\"第4网格\"},"
                                + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
                                + "[[[[0.0,0.0],[1.0,1.0],[0.0,1.0],[0.0,0.0]]]]}}]}");
        assertThat(geoJson().write(TODAY.minusDays(1)).get())
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    /** Any shapes in any direction, in any system: out, in, executed, out again. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsDrawnComesBackEqual(
            @ForAll("shapes") @Size(min = 1, max = 6) List<Shape> shapes, @ForAll CoordinateSystem system) {
        Town town = new Town();
        List<Territory> drawn = IntStream.range(0, shapes.size())
                .mapToObj(
                        at -> new Territory(town.grid("G" + at), shapes.get(at).boundary(system, at)))
                .toList();
        draw(town, drawn);
        String text = GridGeoJson.through(town.desk(), HOME).write(TODAY).get();
        DrawGridMap proposed =
                GridGeoJson.through(town.desk(), HOME).propose(text, NOW).get();
        assertThat(grounds(proposed.territories())).isEqualTo(grounds(drawn));
        town.does(proposed);
        assertThat(GridGeoJson.through(town.desk(), HOME).write(TODAY).get()).isEqualTo(text);
    }

    /** The same text gives the same command, and what stands already changes nothing. */
    @Test
    void aProposalIsWrittenOnlyByTheDesk() {
        String text = collection(FEATURE);
        DrawGridMap proposed = geoJson().propose(text, NOW).get();
        assertThat(town.desk().count(Criteria.of(GridMap.TYPE)).get()).isZero();
        assertThat(geoJson().propose(text, NOW).get()).isEqualTo(proposed);
        GridMap map = town.does(proposed);
        assertThat(map.on(TODAY)).containsOnlyKeys(west);
        assertThat(geoJson()
                        .propose(text, NOW)
                        .flatMap(town.desk()::execute)
                        .get()
                        .aggregate())
                .isEqualTo(map);
        assertThat(geoJson().propose(text, NOW.minus(Duration.ofDays(1))).get().commandId())
                .isNotEqualTo(proposed.commandId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EPSG:4490                                                                    | CGCS2000",
                "{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:4490\"}}                    | CGCS2000",
                "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4490\"}}   | CGCS2000",
                "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}} | WGS84",
                "urn:ogc:def:crs:EPSG:9.8:4326                                                | WGS84",
                "GCJ-02                                                                       | GCJ02",
                "百度坐标系                                                                      | BD09",
                "null                                                                         | GCJ02"
            })
    void theSystemIsThatOfTheTextElseThatOfTheCaller(String crs, CoordinateSystem system) {
        String member = crs.startsWith("{") || crs.equals("null") ? crs : "\"" + crs + "\"";
        String text = collection(FEATURE).replace("\"EPSG:4490\"", member);
        DrawGridMap proposed =
                geoJson().assuming(CoordinateSystem.GCJ02).propose(text, NOW).get();
        assertThat(proposed.territories().get(0).boundary().system()).isEqualTo(system);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void everyFaultIsNamedAndNothingIsWritten(String text, List<String> reasons) {
        Either<Rejection, DrawGridMap> answer = geoJson().propose(text, NOW);
        assertThat(answer.getLeft().reasons())
                .extracting(reason -> reason.code() + "@" + reason.path())
                .containsExactlyElementsOf(reasons);
        assertThat(town.desk().count(Criteria.of(GridMap.TYPE)).get()).isZero();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                faulty("", "geojson.not-json@"),
                faulty("{", "geojson.not-json@"),
                faulty("{\"type\":\"FeatureCollection\",\"type\":\"FeatureCollection\"}", "geojson.not-json@"),
                faulty(collection(FEATURE) + "x", "geojson.not-json@"),
                faulty("[".repeat(100_000), "geojson.not-json@"),
                faulty("[".repeat(900) + "]".repeat(900), "geojson.not-a-collection@type"),
                faulty(" ".repeat(8_000_001), "geojson.too-large@"),
                faulty("null", "geojson.not-a-collection@type"),
                faulty(FEATURE, "geojson.not-a-collection@type"),
                faulty(collection(), "geojson.features-count@features"),
                faulty("{\"type\":\"FeatureCollection\",\"features\":7}", "geojson.features-count@features"),
                faulty(
                        collection(Collections.nCopies(501, "0").toArray(String[]::new)),
                        "geojson.features-count@features"),
                faulty(collection(FEATURE).replace("\"crs\":\"EPSG:4490\",", ""), "geojson.system-missing@crs"),
                faulty(collection(FEATURE).replace("EPSG:4490", "EPSG:3857"), "geojson.system-unknown@crs"),
                faulty(collection(FEATURE).replace("\"EPSG:4490\"", "4490"), "geojson.system-unknown@crs"),
                faulty(collection(FEATURE.replace("Feature", "feature")), "geojson.not-a-feature@features[0].type"),
                faulty(
                        collection("null"),
                        "geojson.not-a-feature@features[0].type",
                        "geojson.code-missing@features[0].properties.code",
                        "geojson.geometry-kind@features[0].geometry.type"),
                faulty(collection(FEATURE.replace("\"001\"", "1")), "geojson.code-missing@features[0].properties.code"),
                faulty(collection(FEATURE.replace("001\"", " \"")), "geojson.code-missing@features[0].properties.code"),
                faulty(collection(FEATURE.replace("\"001\"", "\"777\"")), "grid.unknown@features[0].properties.code"),
                faulty(
                        collection(FEATURE.replace("Polygon", "LineString")),
                        "geojson.geometry-kind@features[0].geometry.type"),
                faulty(
                        collection(FEATURE.replace("[[[114.3,30.6]", "[[[\"114.3\",30.6]")),
                        "geojson.coordinates-malformed@features[0].geometry.coordinates"),
                faulty(
                        collection(FEATURE.replace("Polygon", "MultiPolygon")),
                        "geojson.coordinates-malformed@features[0].geometry.coordinates"),
                faulty(
                        collection(FEATURE.replace("114.301,30.6]", "114.301,30.6,21.5]")),
                        "geojson.height-given@features[0].geometry.coordinates"),
                faulty(
                        collection(FEATURE.replace("114.301,30.6]", "114.301]")),
                        "boundary.position-malformed@features[0].geometry.coordinates"),
                faulty(
                        collection(FEATURE.replace("114.301,30.6]", "1e999,30.6]")),
                        "boundary.position-malformed@features[0].geometry.coordinates"),
                faulty(
                        collection(FEATURE.replace(",[114.3,30.6]]]", "]]")),
                        "boundary.ring-open@features[0].geometry.coordinates"),
                faulty(collection(FEATURE, FEATURE), "grid-map.grid-twice@features"),
                faulty(
                        collection(FEATURE, FEATURE.replace("001", "002")),
                        "boundary.overlaps@features[0].geometry.coordinates",
                        "boundary.overlaps@features[1].geometry.coordinates"),
                faulty(
                        collection(
                                        FEATURE.replace("Feature", "feature"),
                                        FEATURE.replace("\"001\"", "\"777\""),
                                        FEATURE.replace("001\"", "002\"").replace(",[114.3,30.6]]]", "]]"))
                                .replace("EPSG:4490", "EPSG:3857"),
                        "geojson.system-unknown@crs",
                        "geojson.not-a-feature@features[0].type",
                        "grid.unknown@features[1].properties.code",
                        "boundary.ring-open@features[2].geometry.coordinates"));
    }

    @Test
    void everyReasonIsMet() {
        Set<String> met = faulty().flatMap(line -> ((List<?>) line.get()[1]).stream())
                .map(reason -> reason.toString().replaceAll("@.*", ""))
                .collect(Collectors.toSet());
        assertThat(met)
                .containsAll(Arrays.stream(GeoJsonReason.values())
                        .map(GeoJsonReason::code)
                        .toList());
    }

    @Test
    void anotherSystemThanTheMapsIsRefusedAtTheSystem() {
        town.does(geoJson().propose(collection(FEATURE), NOW).get());
        String other = collection(FEATURE.replace("001\"", "002\"")).replace("EPSG:4490", "GCJ-02");
        assertThat(geoJson().propose(other, NOW).getLeft().reasons())
                .extracting(reason -> reason.code() + "@" + reason.path())
                .containsExactly("boundary.other-system@crs");
    }

    @Test
    void whoMayNotReadOrDrawIsRefused() {
        Desk stranger =
                town.governance().as(Actor.of("stranger", Grant.of(Role.DATA_STEWARD, AreaCode.of("310101001001"))));
        assertThat(GridGeoJson.through(stranger, HOME).write(TODAY).getLeft().names(KernelReason.NOT_PERMITTED))
                .isTrue();
        Desk observer = town.governance().as(Actor.of("observer", Grant.of(Role.OBSERVER, HOME)));
        assertThat(GridGeoJson.through(observer, HOME)
                        .propose(collection(FEATURE), NOW)
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    /** Whatever is done to a text, it is read or refused, and never anything else. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aTextThatWasTamperedWithIsReadOrRefused(
            @ForAll("cuts") @NotEmpty List<Integer> cuts, @ForAll("bits") String bit) {
        StringBuilder text = new StringBuilder(collection(FEATURE, FEATURE.replace("001", "002")));
        cuts.forEach(cut -> text.replace(cut, cut + 1, bit));
        Either<Rejection, DrawGridMap> answer = geoJson().propose(text.toString(), NOW);
        assertThat(answer.isRight() || !answer.getLeft().reasons().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers()
                .between(0, collection(FEATURE, FEATURE).length() - 10)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> bits() {
        return Arbitraries.of("", "[", "]", "{", "}", "\"", ",", ":", "-", "9", "e9", "null", "[]", "\0", "\uD800");
    }

    private record Shape(boolean clockwise, boolean holed, boolean parted, int jitter) {
        Boundary boundary(CoordinateSystem system, int at) {
            double west = 114 + at * 0.01 + jitter * 1e-7;
            List<List<List<Double>>> rings = new ArrayList<>();
            rings.add(square(west, 30, 0.004, clockwise));
            if (holed) {
                rings.add(square(west + 0.001, 30.001, 0.001, !clockwise));
            }
            List<List<List<List<Double>>>> polygons = new ArrayList<>(List.of(rings));
            if (parted) {
                polygons.add(List.of(square(west + 0.005, 30, 0.001 + jitter * 1e-9, clockwise)));
            }
            return new Boundary(system, polygons);
        }

        private static List<List<Double>> square(double west, double south, double side, boolean clockwise) {
            List<List<Double>> ring = new ArrayList<>(List.of(
                    List.of(west, south),
                    List.of(west + side, south),
                    List.of(west + side, south + side),
                    List.of(west, south + side),
                    List.of(west, south)));
            if (clockwise) {
                Collections.reverse(ring);
            }
            return ring;
        }
    }

    @Provide
    Arbitrary<List<Shape>> shapes() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        either, either, either, Arbitraries.integers().between(0, 999))
                .as(Shape::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Map<GridId, Boundary> grounds(List<Territory> territories) {
        return territories.stream()
                .collect(Collectors.toMap(
                        Territory::grid, territory -> territory.boundary().oriented()));
    }

    private static Arguments faulty(String text, String... reasons) {
        return Arguments.of(text, List.of(reasons));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":\"EPSG:4490\",\"features\":[" + String.join(",", features)
                + "]}";
    }

    private GridGeoJson geoJson() {
        return GridGeoJson.through(town.desk(), HOME);
    }

    private void draw(Territory... territories) {
        draw(town, List.of(territories));
    }

    private static void draw(Town town, List<Territory> territories) {
        town.does(DrawGridMap.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .territories(territories)
                .build());
    }
}
