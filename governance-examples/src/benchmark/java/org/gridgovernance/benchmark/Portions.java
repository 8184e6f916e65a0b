package org.gridgovernance.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Answer;
import org.gridgovernance.resident.RegisterResident;

/**
 * People taken in by {@code executeAll}, some thousand commands at a time: each answer holds the entry as it stands, so that
 * answers to all of them would fill the memory.
 *
 * @param house where to
 * @param people how many
 */
record Portions(House house, int people) implements Load {
    private static final int MOST = 5_000;

    @Override
    public void run() {
        for (int from = 0; from < people; from += MOST) {
            List<RegisterResident> commands = IntStream.range(from, Math.min(from + MOST, people))
                    .mapToObj(number -> Ours.registration(new Person(number), house.town()))
                    .toList();
            house.desk().executeAll(commands).forEach(Portions::mustBeAccepted);
        }
    }

    private static void mustBeAccepted(Answer answer) {
        if (!answer.isAccepted()) {
            throw new IllegalStateException(answer.toString());
        }
    }

    @Override
    public Map<String, List<String>> left() {
        return Rows.counts(house.source());
    }

    @Override
    public void close() {
        // nothing was laid up
    }
}
