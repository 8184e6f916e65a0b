package org.gridgovernance.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridgovernance.benchmark.kit.Bench;
import org.gridgovernance.benchmark.kit.Database;
import org.gridgovernance.kernel.id.TimeOrderedIds;
import org.gridgovernance.store.seal.Seal;

/** A register of many people with a past, and parameters of questions drawn from it by chance, alike in every run. */
final class Census implements AutoCloseable {
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private final Database database;
    private final House house;
    private final int people;
    private final Inquiries ours;
    private final Inquiries plain;
    private final List<UUID> grids;
    private final Random chance = new Random(4);

    private Census(Database database, House house, int people) throws SQLException {
        this.database = database;
        this.house = house;
        this.people = people;
        ours = new OurInquiries(house.desk());
        plain = new PlainInquiries(house.source());
        grids = grids();
    }

    /** Builds the town and takes so many people in. */
    static Census of(Bench bench, int people) throws Exception {
        Database database = bench.server().database("census", 2);
        House house = House.open(
                database.source(), Seal.none(), new TimeOrderedIds(InstantSource.system()), people / Town.INHABITANTS);
        Past.begin(database.source());
        try (Load load = Copy.of(house, people)) {
            load.run();
        }
        Past.end(database.source());
        bench.server().settle();
        bench.progress().say("%,d people are on record".formatted(people));
        return new Census(database, house, people);
    }

    private List<UUID> grids() throws SQLException {
        try (Connection connection = house.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from gov_grid order by id")) {
            List<UUID> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
            return found;
        }
    }

    Inquiries ours() {
        return ours;
    }

    Inquiries plain() {
        return plain;
    }

    UUID grid() {
        return grids.get(chance.nextInt(grids.size()));
    }

    /** A day on which some have come, and some of them left. */
    LocalDate day() {
        return FIRST.plusDays(1_500L + chance.nextInt(2_000));
    }

    /** A day before which many were verified, if at all, for the last time. */
    LocalDate limit() {
        return Town.TODAY.minusDays(chance.nextInt(365));
    }

    /** A day more than a year ago on which somebody was verified. */
    LocalDate verified() {
        return Town.TODAY.minusDays(366L + chance.nextInt(600));
    }

    UUID person() {
        return plain().holderOf(idNumber()).get(0);
    }

    String idNumber() {
        return new Person(chance.nextInt(people)).idNumber();
    }

    @Override
    public void close() {
        database.close();
    }
}
