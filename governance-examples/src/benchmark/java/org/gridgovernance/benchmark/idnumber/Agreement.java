package org.gridgovernance.benchmark.idnumber;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.gridgovernance.benchmark.kit.Line;
import org.gridgovernance.benchmark.kit.Table;
import org.gridgovernance.resident.document.IdNumber;

/**
 * Whether both say the same of many numbers, half of them citizens', the others of every other {@link Making}. Asked of
 * hutool is {@code isValidCard}, which takes all it knows. For one thread.
 */
final class Agreement {
    private static final long SEED = 20_260_302;

    private final LocalDate today;
    private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
    private int bothYes;
    private int bothNo;

    private Agreement(LocalDate today) {
        this.today = today;
    }

    /**
     * Asks both.
     *
     * @throws IllegalStateException if they differ for a reason that nobody knows
     */
    static Table on(int numbers) {
        LocalDate today = LocalDate.now();
        Agreement agreement = new Agreement(today);
        Draw draw = new Draw(SEED, today);
        for (int number = 0; number < numbers; number++) {
            Making making = draw.below(2) == 0 ? Making.CITIZEN : Making.values()[draw.below(Making.values().length)];
            agreement.ask(making, making.make(draw));
        }
        return agreement.table(numbers);
    }

    private void ask(Making making, String number) {
        boolean ours = IdNumber.isValid(number, today);
        if (ours != IdcardUtil.isValidCard(number)) {
            differences.merge(explained(making, number, ours), 1, Integer::sum);
        } else if (ours) {
            bothYes++;
        } else {
            bothNo++;
        }
    }

    private Difference explained(Making making, String number, boolean ours) {
        return Difference.of(number, ours, today)
                .orElseThrow(() -> new IllegalStateException("nobody knows why they differ on " + making));
    }

    private Table table(int numbers) {
        Table table = new Table(
                "Id numbers: agreement on %,d of %,d".formatted(bothYes + bothNo, numbers),
                "numbers",
                "yes",
                "because");
        table.add(line("agreed: an identity number", bothYes, "both", ""));
        table.add(line("agreed: none", bothNo, "neither", ""));
        Arrays.stream(Difference.values()).forEach(cause -> table.add(line(cause)));
        return table;
    }

    private Line line(Difference cause) {
        return line(cause.what(), differences.getOrDefault(cause, 0), cause.whoSaysYes(), cause.because());
    }

    private static Line line(String what, int numbers, String whoSaysYes, String because) {
        return Line.of(what, "%,d".formatted(numbers), whoSaysYes, because);
    }
}
