package org.gridgovernance.examples.season;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resource.point.OpenStockPoint;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;

/**
 * Where goods lie: two warehouses of the county, a point in each of four streets and forty communities, and eight partner shops.
 *
 * @param warehouses the county's
 * @param streets the streets'
 * @param communities the communities', one each
 * @param shops the partner shops, in eight of the communities
 */
record SeasonPlaces(
        List<StockPoint> warehouses, List<StockPoint> streets, List<StockPoint> communities, List<StockPoint> shops) {
    static final AreaCode COUNTY = AreaCode.of("420102");
    private static final int STREETS = 4;
    private static final int COMMUNITIES = 10;
    private static final int SHOPS = 8;

    static SeasonPlaces opened(BulkCounter bulk, SeasonDesks desks) {
        List<AreaCode> communities = communityAreas().toList();
        List<Organization> partners = bulk.send(
                desks.steward(),
                communities.stream().limit(SHOPS).map(SeasonPlaces::partner).toList());
        return new SeasonPlaces(
                bulk.send(
                        desks.steward(),
                        List.of(
                                point(COUNTY, PointKind.WAREHOUSE, "应急物资东库", Optional.empty()),
                                point(COUNTY, PointKind.WAREHOUSE, "应急物资西库", Optional.empty()))),
                bulk.send(
                        desks.steward(),
                        streetAreas()
                                .map(home -> point(home, PointKind.STREET, "街道物资点", Optional.empty()))
                                .toList()),
                bulk.send(
                        desks.steward(),
                        communities.stream()
                                .map(home -> point(home, PointKind.COMMUNITY, "社区物资室", Optional.empty()))
                                .toList()),
                bulk.send(
                        desks.steward(),
                        partners.stream()
                                .map(shop -> point(
                                        shop.home(),
                                        PointKind.PARTNER_SHOP,
                                        shop.title(),
                                        Optional.of(shop.reference())))
                                .toList()));
    }

    private static Stream<AreaCode> streetAreas() {
        return IntStream.rangeClosed(1, STREETS).mapToObj(street -> AreaCode.of("42010200" + street));
    }

    private static Stream<AreaCode> communityAreas() {
        return IntStream.rangeClosed(1, STREETS).boxed().flatMap(street -> IntStream.rangeClosed(1, COMMUNITIES)
                .mapToObj(community -> AreaCode.of("42010200%d%03d".formatted(street, community))));
    }

    private static Telling<Organization> partner(AreaCode home) {
        return (id, at) -> RecordOrganization.builder()
                .commandId(id)
                .occurredAt(at)
                .home(home)
                .title("便民超市" + home.code().substring(8))
                .kind(OrganizationKind.ENTERPRISE)
                .build();
    }

    private static Telling<StockPoint> point(
            AreaCode home, PointKind kind, String title, Optional<OrganizationRef> partner) {
        return (id, at) -> OpenStockPoint.builder()
                .commandId(id)
                .occurredAt(at)
                .home(home)
                .kind(kind)
                .title(title)
                .partner(partner)
                .build();
    }

    /** All of them. */
    List<StockPoint> all() {
        return Stream.of(warehouses, streets, communities, shops)
                .flatMap(List::stream)
                .toList();
    }

    /** Those where goods are used. */
    List<StockPoint> outside() {
        return Stream.of(streets, communities, shops).flatMap(List::stream).toList();
    }

    /** Those that ask the county for goods. */
    List<StockPoint> asking() {
        return Stream.of(streets, communities).flatMap(List::stream).toList();
    }
}
