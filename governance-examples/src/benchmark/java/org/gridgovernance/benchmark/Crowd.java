package org.gridgovernance.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that take one person after the other through all that happens to them. */
final class Crowd {
    private final Register register;
    private final ExecutorService threads;
    private final int count;
    private final int people;
    private final AtomicInteger next = new AtomicInteger();

    Crowd(Register register, int count, int people) {
        this.register = register;
        this.count = count;
        this.people = people;
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many were taken through so far. */
    long lived() {
        return next.get();
    }

    /** Takes that many more through; says how many commands it was. */
    long live(int round) throws Exception {
        int end = next.get() + people;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < count; thread++) {
            work.add(() -> liveUpTo(end));
        }
        int done = 0;
        for (Future<Integer> each : threads.invokeAll(work)) {
            done += each.get();
        }
        next.set(end);
        return done;
    }

    private int liveUpTo(int end) {
        int done = 0;
        for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
            Person person = new Person(number);
            Register.LIFE.forEach(step -> step.accept(register, person));
            done += Register.LIFE.size();
        }
        return done;
    }
}
