package org.gridgovernance.exchange;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.evidence.FactGroup;

/**
 * How a department's list and the register of a community compare (比对报告). Holds no personal value. Immutable and
 * thread-safe; a row takes some 120 bytes.
 */
public final class ReconciliationReport {
    private final List<ComparedRow> rows;
    private final List<ResidentId> onlyHere;
    private final int proposals;

    ReconciliationReport(List<ComparedRow> rows, List<ResidentId> onlyHere, int proposals) {
        this.rows = List.copyOf(rows);
        this.onlyHere = List.copyOf(onlyHere);
        this.proposals = proposals;
    }

    /** The rows, in the order of the list. */
    public List<ComparedRow> rows() {
        return rows;
    }

    /** How many rows agree how; the counts sum to the number of rows. */
    public Map<Accord, Integer> counts() {
        Map<Accord, Integer> counts = new EnumMap<>(Accord.class);
        Stream.of(Accord.values()).forEach(accord -> counts.put(accord, 0));
        rows.forEach(row -> counts.merge(row.accord(), 1, Integer::sum));
        return counts;
    }

    /** How many rows agree so. */
    public int count(Accord accord) {
        return counts().getOrDefault(accord, 0);
    }

    /** How often which group of facts differs. */
    public Map<FactGroup, Integer> differing() {
        Map<FactGroup, Integer> counts = new EnumMap<>(FactGroup.class);
        rows.forEach(row -> row.differing().forEach(group -> counts.merge(group, 1, Integer::sum)));
        return counts;
    }

    /**
     * Who is in the register alone (仅登记有): belongs to the community on the day of the list, and no row is, or may be, about
     * them. Nothing is proposed for them: somebody should look.
     */
    public List<ResidentId> onlyHere() {
        return onlyHere;
    }

    /** How many commands were proposed. */
    public int proposals() {
        return proposals;
    }

    /**
     * Writes it as one JSON object: {@code counts}, {@code differing} by code of the group, {@code proposals}, {@code
     * onlyHere}, {@code rows}.
     *
     * @throws IOException if the target fails
     */
    public void writeJson(Appendable target) throws IOException {
        target.append("{\"counts\":").append(json(counts()));
        target.append(",\"differing\":").append(json(byCode()));
        target.append(",\"proposals\":").append(json(proposals));
        target.append(",\"onlyHere\":").append(json(onlyHere));
        target.append(",\"rows\":[");
        for (Iterator<ComparedRow> each = rows.iterator(); each.hasNext(); ) {
            target.append(json(each.next())).append(each.hasNext() ? "," : "");
        }
        target.append("]}");
    }

    @Override
    public String toString() {
        return rows.size() + " rows " + counts() + ", only here " + onlyHere.size();
    }

    private Map<String, Integer> byCode() {
        Map<String, Integer> counts = new TreeMap<>();
        differing().forEach((group, count) -> counts.put(group.code(), count));
        return counts;
    }

    private static String json(Object value) {
        return Json.strict().write(value);
    }
}
