package org.gridgovernance.benchmark;

/** The questions in SQL, over the library's own tables and indexes; nobody's rights are looked at. */
final class PlainSql {
    private static final String PERSON = "select s.id, s.home, s.version, s.doc, s.sealed from ";
    private static final String IN_STREET = "s.home >= '%1$s' and s.home < '%1$s:'".formatted(Town.STREET.prefix());
    private static final String HELD =
            "%1$s.valid_from <= ? and (%1$s.valid_to is null or %1$s.valid_to > ?) and %1$s.known_to is null";
    private static final String DWELLERS =
            "gov_dwelling_grid g join gov_resident_lives_in l on l.held_value = g.id where " + HELD.formatted("g")
                    + " and " + HELD.formatted("l");
    private static final String OF_GRID = "select distinct l.id from " + DWELLERS + " and g.held_value = ?";
    static final String LIVING_IN = PERSON + "(select s.id from (" + OF_GRID
            + ") d join gov_resident s on s.id = d.id where " + IN_STREET
            + " order by s.id limit ?) d join gov_resident s on s.id = d.id order by s.id";
    static final String STALE = PERSON + "gov_resident s where s.x_verified_on < ? and " + IN_STREET
            + " order by s.x_verified_on, s.id limit ?";
    static final String STALE_AFTER = PERSON
            + "gov_resident s where (s.x_verified_on, s.id) > (?, ?) and s.x_verified_on < ? and " + IN_STREET
            + " order by s.x_verified_on, s.id limit ?";
    static final String STALE_IN = PERSON + "(" + OF_GRID
            + ") d join gov_resident s on s.id = d.id where s.x_verified_on < ? and " + IN_STREET
            + " order by s.x_verified_on, s.id limit ?";
    static final String BY_TAG = "select t.held_value, count(*) from gov_resident_care_tag t"
            + " join gov_resident s on s.id = t.id where " + IN_STREET + " group by t.held_value";
    static final String BY_TAG_IN = "select t.held_value, count(*) from (" + OF_GRID
            + ") d join gov_resident s on s.id = d.id join gov_resident_care_tag t on t.id = d.id where " + IN_STREET
            + " group by t.held_value";
    static final String BY_GRID = "select d.held_value, count(*) from (select distinct g.held_value, l.id from "
            + DWELLERS + ") d join gov_resident s on s.id = d.id where " + IN_STREET + " group by d.held_value";
    static final String HOLDER = PERSON + "gov_resident_key k join gov_resident s on s.id = k.id"
            + " where k.name = 'document' and k.home = '000000000000' and k.held_value = ?";

    private PlainSql() {}
}
