package org.gridgovernance.resource.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Shares whose lowest level is as high as can be, of these the one whose second lowest is, and so on (最大最小公平): pack by pack to whoever
 * stands lowest, of equals to whoever rises most by it. What may be given out together is a polymatroid, so that this is exact; most
 * packs are given at once, up to a level that surely all reach. For one thread.
 */
final class FairShares {
    private static final int HALVINGS = 60;

    /** Far more than a double errs, far less than a pack in what is given out. */
    private static final double MARGIN = 1e-9;

    /** Fewer packs a demand than this are given one by one. */
    private static final long FEW = 16;

    private final Keeping keeping;
    private final int demands;
    private final long[] most;
    private final long[] packs;
    private final double[] nearly;
    private final BigInteger[] size;
    private final long[] people;
    private final PriorityQueue<Integer> waiting;

    FairShares(AllocationQuestion question) {
        keeping = new Keeping(question);
        demands = question.demands().size();
        packs = new long[demands];
        List<Claim> claims = question.demands().stream()
                .map(demand -> Claim.of(demand, question.priority()))
                .toList();
        nearly = claims.stream().mapToDouble(Claim::nearly).toArray();
        size = claims.stream().map(Claim::wholeSize).toArray(BigInteger[]::new);
        people = claims.stream().mapToLong(Claim::people).toArray();
        most = IntStream.range(0, demands)
                .mapToLong(at ->
                        Math.min(keeping.all(at), question.demands().get(at).packs(question.packSize())))
                .toArray();
        waiting = new PriorityQueue<>(Math.max(1, demands), lowestFirst());
    }

    /** How many packs each gets, in the order of the demands. */
    List<Long> packs() {
        giveMost();
        while (!waiting.isEmpty()) {
            int lowest = waiting.poll();
            if (keeping.isClosed(lowest)) {
                waiting.removeIf(keeping::isClosed);
                giveMostAgain();
            } else {
                give(lowest, 1);
                queue(lowest);
            }
        }
        return LongStream.of(packs).boxed().toList();
    }

    private void giveMostAgain() {
        long wanted = waiting.stream().mapToLong(at -> most[at] - packs[at]).sum();
        if (Math.min(wanted, keeping.rest()) > FEW * waiting.size()) {
            giveMost();
        }
    }

    private void give(int demand, long more) {
        packs[demand] += more;
        keeping.give(demand, more);
    }

    private void queue(int demand) {
        if (packs[demand] < most[demand] && !keeping.isClosed(demand)) {
            waiting.add(demand);
        }
    }

    /** Gives what each surely gets: its packs below a level at which still more may be given to all. */
    private void giveMost() {
        double low = 0;
        double high = IntStream.range(0, demands)
                .mapToDouble(at -> (most[at] + 1) / nearly[at])
                .max()
                .orElse(0);
        for (int step = 0; step < HALVINGS; step++) {
            double level = (low + high) / 2;
            boolean allows = keeping.allows(more(level, 1 + MARGIN, 2));
            low = allows ? level : low;
            high = allows ? high : level;
        }
        long[] sure = more(low, 1 - MARGIN, 0);
        for (int at = 0; at < demands; at++) {
            give(at, sure[at]);
        }
        waiting.clear();
        IntStream.range(0, demands).forEach(this::queue);
    }

    private long[] more(double level, double margin, int besides) {
        return IntStream.range(0, demands)
                .mapToLong(at -> keeping.isClosed(at) ? 0 : more(at, level * nearly[at] * margin + besides))
                .toArray();
    }

    private long more(int demand, double upTo) {
        return Math.max(0, Math.min(most[demand], (long) upTo) - packs[demand]);
    }

    private Comparator<Integer> lowestFirst() {
        return ((Comparator<Integer>) this::byLevel).thenComparing(this::bySize).thenComparing(each -> each);
    }

    private int byLevel(int one, int other) {
        double left = packs[one] / nearly[one];
        double right = packs[other] / nearly[other];
        return Math.abs(left - right) > MARGIN * (left + right)
                ? Double.compare(left, right)
                : part(packs[one], one, other).compareTo(part(packs[other], other, one));
    }

    /** Of equals the smaller first, which rises more by a pack. */
    private int bySize(int one, int other) {
        return part(1, other, one).compareTo(part(1, one, other));
    }

    private BigInteger part(long of, int one, int other) {
        return BigInteger.valueOf(of).multiply(BigInteger.valueOf(people[one])).multiply(size[other]);
    }
}
