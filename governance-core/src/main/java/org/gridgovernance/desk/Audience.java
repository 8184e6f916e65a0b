package org.gridgovernance.desk;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.store.JournalEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All who listen (听众). What is told is done already: whatever a listener throws harms neither the answer nor the
 * others. Only what says that the machine itself fails is thrown on, once all were told.
 */
record Audience(List<Hearing<?>> hearings) {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    Audience {
        hearings = List.copyOf(hearings);
    }

    record Hearing<E extends Event>(String name, Class<E> event, Listener<? super E> listener) {
        void hear(JournalEntry<?> entry) {
            if (event.isInstance(entry.event())) {
                listener.heard(event.cast(entry.event()), entry);
            }
        }
    }

    List<Class<? extends Event>> events() {
        return hearings.stream().<Class<? extends Event>>map(Hearing::event).toList();
    }

    void tell(List<JournalEntry<?>> entries) {
        List<VirtualMachineError> failures = new ArrayList<>();
        entries.forEach(entry -> hearings.forEach(hearing -> told(hearing, entry, failures)));
        failures.stream().findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    private static void told(Hearing<?> hearing, JournalEntry<?> entry, List<VirtualMachineError> failures) {
        try {
            hearing.hear(entry);
        } catch (Throwable thrown) {
            LOG.warn("listener '{}' threw {}", hearing.name(), thrown.getClass().getName());
            if (thrown instanceof VirtualMachineError failure && !(thrown instanceof StackOverflowError)) {
                failures.add(failure);
            }
        }
    }
}
