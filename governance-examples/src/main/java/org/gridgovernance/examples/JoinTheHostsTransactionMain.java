package org.gridgovernance.examples;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.DwellingEvent;
import org.gridgovernance.grid.Place;
import org.gridgovernance.grid.RecordDwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.persistence.jdbc.JdbcGovernanceStore;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.gridgovernance.store.type.Criteria;
import org.h2.jdbcx.JdbcDataSource;

/** How do my own tables and the library's change together, or not at all? The store joins my transaction. */
public final class JoinTheHostsTransactionMain {

    static final Actor CLERK = Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, AreaCode.of("420102018001")));

    /** The connection of the transaction this thread is in; with Spring: {@code DataSourceUtils.getConnection}. */
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final DataSource source;
    private final Seal seal;
    private final List<Runnable> afterCommit = new ArrayList<>(); // with Spring: a TransactionSynchronization
    private final Governance governance;
    final List<String> heard = new ArrayList<>();

    JoinTheHostsTransactionMain(DataSource source, Seal seal) {
        this.source = source;
        this.seal = seal;
        JdbcGovernanceStore.using(source)
                .keeping(Governance.standardTypes())
                .sealedBy(seal)
                .migrating()
                .open(); // makes the tables
        governance = Governance.builder()
                .store(JdbcGovernanceStore.joining(CURRENT::get, afterCommit::add)
                        .keeping(Governance.standardTypes())
                        .sealedBy(seal)
                        .open())
                .listener(
                        "what was recorded",
                        DwellingEvent.Recorded.class,
                        (event, entry) -> heard.add(event.place().room()))
                .build();
    }

    /** The host's transaction: its own row and the library's command, then commit or roll back. */
    boolean visit(String room, boolean keep) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement own = connection.prepareStatement("insert into visit (room) values (?)")) {
            connection.setAutoCommit(false);
            CURRENT.set(connection);
            own.setString(1, room);
            own.executeUpdate();
            boolean accepted = governance.as(CLERK).execute(record(room)).isRight();
            if (keep) {
                connection.commit();
                afterCommit.forEach(Runnable::run); // only now listeners hear of it
            } else {
                connection.rollback();
            }
            return accepted;
        } finally {
            CURRENT.remove();
            afterCommit.clear();
        }
    }

    private static RecordDwelling record(String room) {
        return RecordDwelling.builder()
                .commandId(CommandId.of("dwelling-" + room))
                .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                .home(AreaCode.of("420102018001"))
                .place(new Place("汉口花园一期", "25", "4", room))
                .build();
    }

    /** How many rows the host has, and how many dwellings the library. */
    List<Long> kept() throws SQLException {
        Desk desk = Governance.builder()
                .store(JdbcGovernanceStore.using(source)
                        .keeping(Governance.standardTypes())
                        .sealedBy(seal)
                        .open())
                .build()
                .as(CLERK);
        try (Connection connection = source.getConnection();
                Statement own = connection.createStatement();
                ResultSet rows = own.executeQuery("select count(*) from visit")) {
            rows.next();
            return List.of(
                    rows.getLong(1), desk.count(Criteria.of(Dwelling.TYPE)).get());
        }
    }

    /** Fresh keys, since this database ends with the process; yours come from a vault and never change. */
    static Seal freshSeal() {
        byte[][] keys = new byte[2][32];
        SecureRandom random = new SecureRandom();
        for (byte[] key : keys) {
            random.nextBytes(key);
        }
        return Seal.aes(SealKeys.of(keys[0], keys[1]));
    }

    /** Prints what is kept of one visit that is committed and one that is rolled back. */
    public static void main(String[] args) throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:host;DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement own = connection.createStatement()) {
            own.execute("create table visit (room varchar(40) not null)");
        }
        JoinTheHostsTransactionMain host = new JoinTheHostsTransactionMain(source, freshSeal());
        host.visit("204", true);
        System.out.println("committed   → visits, dwellings: " + host.kept());
        host.visit("205", false);
        System.out.println("rolled back → visits, dwellings: " + host.kept());
    }
}
