package org.gridgovernance.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SubjectKey;

/**
 * The questions in SQL written for each, a statement a question that commits by itself. What is read of somebody ends
 * as a tree of the document and a list of personal texts, which were not sealed.
 */
final class PlainInquiries implements Inquiries {
    private static final int PAGE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SubjectKey KEY = Seal.none().unwrap(Seal.none().newKey(), "");

    private final DataSource source;

    PlainInquiries(DataSource source) {
        this.source = source;
    }

    @Override
    public List<UUID> livingIn(UUID grid, LocalDate day, int most) {
        return people(PlainSql.LIVING_IN, most, day, day, day, day, grid, most + 1);
    }

    @Override
    public List<UUID> stale(LocalDate before) {
        return people(PlainSql.STALE, PAGE, before, PAGE + 1);
    }

    @Override
    public List<UUID> staleAfter(LocalDate before, LocalDate on, UUID id) {
        return people(PlainSql.STALE_AFTER, PAGE, on, id, before, PAGE + 1);
    }

    @Override
    public List<UUID> staleIn(UUID grid, LocalDate day, LocalDate before) {
        return people(PlainSql.STALE_IN, PAGE, day, day, day, day, grid, before, PAGE + 1);
    }

    @Override
    public Map<String, Long> byTag() {
        return counts(PlainSql.BY_TAG);
    }

    @Override
    public Map<String, Long> byTagIn(UUID grid, LocalDate day) {
        return counts(PlainSql.BY_TAG_IN, day, day, day, day, grid);
    }

    @Override
    public Map<String, Long> byGrid(LocalDate day) {
        return counts(PlainSql.BY_GRID, day, day, day, day);
    }

    @Override
    public List<UUID> holderOf(String idNumber) {
        return people(PlainSql.HOLDER, 1, Registration.column(Seal.none(), "document", idNumber));
    }

    /** Somebody as read. */
    private record Known(UUID id, String home, long version, JsonNode doc, List<String> texts) {}

    private List<UUID> people(String sql, int most, Object... values) {
        List<Known> known = new ArrayList<>();
        ask(sql, values, row -> known.add(known(row)));
        return known.stream().limit(most).map(Known::id).toList();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                tree(row.getString(4)),
                KEY.open("", row.getBytes(5)));
    }

    private static JsonNode tree(String doc) {
        try {
            return JSON.readTree(doc);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Map<String, Long> counts(String sql, Object... values) {
        Map<String, Long> counts = new HashMap<>();
        ask(sql, values, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void ask(String sql, Object[] values, RowReader reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
