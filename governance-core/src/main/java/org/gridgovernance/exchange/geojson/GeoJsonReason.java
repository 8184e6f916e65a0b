package org.gridgovernance.exchange.geojson;

import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Wording;

/** Why a text is no map of grids (原因码). */
public enum GeoJsonReason implements ReasonCode {
    /** More than eight million characters. */
    TOO_LARGE("geojson.too-large", "文本超过800万个字符", "the text has more than eight million characters"),
    /** It is no JSON, or too deeply nested, or names a member twice. */
    NOT_JSON("geojson.not-json", "不是有效的JSON文本", "the text is no valid JSON"),
    /** It is no FeatureCollection. */
    NOT_A_COLLECTION("geojson.not-a-collection", "类型应为FeatureCollection", "the type must be FeatureCollection"),
    /** It has no feature, or more than 500. */
    FEATURES_COUNT("geojson.features-count", "应有1至500个要素", "there are 1 to 500 features"),
    /** Nobody says in which coordinate system it is. */
    SYSTEM_MISSING(
            "geojson.system-missing",
            "未注明坐标系：请在crs中注明，或在导入时指定",
            "the coordinate system is not named; name it in crs, or say it when reading"),
    /** The coordinate system it names is none of those known here. */
    SYSTEM_UNKNOWN("geojson.system-unknown", "不支持该坐标系", "the coordinate system is not known here"),
    /** Something in the list is no Feature. */
    NOT_A_FEATURE("geojson.not-a-feature", "类型应为Feature", "the type must be Feature"),
    /** A feature has no code of a grid, as a text. */
    CODE_MISSING("geojson.code-missing", "缺少网格编码code（文本）", "the code of a grid is missing, as a text"),
    /** The geometry is neither Polygon nor MultiPolygon. */
    GEOMETRY_KIND(
            "geojson.geometry-kind", "几何类型应为Polygon或MultiPolygon", "the geometry must be a Polygon or MultiPolygon"),
    /** The coordinates are not nested lists of numbers. */
    COORDINATES_MALFORMED("geojson.coordinates-malformed", "坐标应为数字的嵌套列表", "coordinates are nested lists of numbers"),
    /** A position has a height. */
    HEIGHT_GIVEN(
            "geojson.height-given", "坐标含高程，只能为经度和纬度", "a position has a height; give longitude and latitude alone");

    private final Wording wording;

    GeoJsonReason(String code, String zh, String en) {
        wording = Wording.of(code, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
