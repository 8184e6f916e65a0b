package org.gridgovernance.grid.shape;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * In which coordinate system (坐标系) longitudes and latitudes are given. Never guessed and never converted: those of the web
 * maps are some hundred metres off, and converting them is not this library's business.
 */
public enum CoordinateSystem implements CodeTable {
    /** 2000国家大地坐标系, the statutory system of China. */
    CGCS2000("EPSG:4490", "2000国家大地坐标系", "CGCS2000", "CGCS2000、国家2000"),
    /** WGS-84, that of GeoJSON (RFC 7946); differs from CGCS2000 by less than a metre. */
    WGS84("EPSG:4326", "WGS-84坐标系", "WGS-84", "WGS84"),
    /** GCJ-02 (火星坐标系), of Amap and Tencent. */
    GCJ02("GCJ-02", "GCJ-02坐标系", "GCJ-02 (Amap, Tencent)", "GCJ02、火星坐标系"),
    /** BD-09 (百度坐标系), of Baidu. */
    BD09("BD-09", "百度坐标系", "BD-09 (Baidu)", "BD09");

    private final Wording wording;

    CoordinateSystem(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
