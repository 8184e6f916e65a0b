package org.gridgovernance.examples.thirtydays;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.StoreAudit;
import org.gridgovernance.store.type.Criteria;

/**
 * What came of it.
 *
 * @param residents how many are in the register at the end
 * @param book hour by hour
 * @param totals the second book
 * @param counter commands and what became of them
 * @param audit what the verification of the store found
 */
record Outcome(long residents, HourBook book, Totals totals, Counter counter, StoreAudit audit) {

    static Outcome of(Simulation simulation, Setting setting) {
        return new Outcome(
                Answered.by(setting.desks().observer().count(Criteria.of(Resident.TYPE))),
                simulation.book(),
                simulation.totals(),
                setting.counter(),
                simulation.governance().verify(Desks.COUNTY));
    }

    /** Whether all hours reconcile, every refusal was named, and the store agrees with its journal. */
    boolean isSound() {
        return book.isReconciled() && counter.refusals().unnamed() == 0 && audit.isClean();
    }

    /** A line a number. */
    List<String> lines(Words.Language language) {
        return facts().map(fact -> fact.label().in(language) + ": " + fact.value())
                .toList();
    }

    /** A number and what it counts. */
    record Fact(Words label, String value, boolean isSound) {}

    Stream<Fact> facts() {
        return Stream.of(
                fact("登记居民", "residents on record", number(residents)),
                fact("登记任务", "tasks opened", number(totals.opened())),
                fact("已结", "closed", number(totals.closed())),
                fact("未结", "open", number(totals.open())),
                fact("执行命令", "commands accepted", number(counter.accepted())),
                fact("拒绝命令", "commands refused", number(counter.refusals().commands())),
                new Fact(
                        Words.of("未说明原因的拒绝", "refused without a reason"),
                        number(counter.refusals().unnamed()),
                        counter.refusals().unnamed() == 0),
                new Fact(
                        Words.of("每小时对账一致", "hours reconciled"),
                        number(book.reconciled()) + " / " + number(book.hours().size()),
                        book.isReconciled()),
                new Fact(
                        Words.of("存储核对差异", "differences in the store"),
                        number(audit.found()) + " / " + number(audit.events()),
                        audit.isClean()));
    }

    private static Fact fact(String zh, String en, String value) {
        return new Fact(Words.of(zh, en), value, true);
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
