package org.gridgovernance.desk;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.store.Wanted;

/**
 * Lets commands follow those who took the place of others, as far as what was read tells. What a command touches is asked
 * once. For one thread.
 */
final class Succession {
    private final Workspace workspace;
    private final IdentityHashMap<Command<?>, Wanted> asked = new IdentityHashMap<>();

    Succession(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the command touches. */
    <C extends Command<A>, A extends Aggregate> Wanted wanted(Handling<C, A> handling, C command) {
        return asked.computeIfAbsent(command, any -> {
            Wanted wanted = new Wanted();
            handling.gathers(command, wanted);
            return wanted;
        });
    }

    /** The command as it is about those who stand at the end; what it then touches is read, and the marks must stand. */
    <C extends Command<A>, A extends Aggregate> C followed(Handling<C, A> handling, C command) {
        C last = command;
        Optional<C> next = next(handling, last);
        Set<C> passed = new HashSet<>();
        while (next.isPresent()) {
            if (!passed.add(last)) {
                throw new IllegalStateException("successors in a circle: " + handling.name());
            }
            workspace.guardMarks(wanted(handling, last).refs());
            last = next.get();
            workspace.gather(wanted(handling, last));
            next = next(handling, last);
        }
        return last;
    }

    /** The command one step on, if another took the place of somebody it names. */
    <C extends Command<A>, A extends Aggregate> Optional<C> next(Handling<C, A> handling, C command) {
        return Optional.of(handling)
                .filter(line -> !line.isAsNamed())
                .map(line -> workspace.successors(wanted(line, command).refs()))
                .filter(ids -> !ids.isEmpty())
                .map(ids -> new Successors(ids).in(command, handling.shape()));
    }
}
