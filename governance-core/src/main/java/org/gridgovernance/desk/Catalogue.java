package org.gridgovernance.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.policy.MayExecute;
import org.gridgovernance.policy.MayRead;
import org.gridgovernance.policy.MayReadConfidential;
import org.gridgovernance.policy.PolicyBook;
import org.gridgovernance.policy.Question;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.UniqueKey;

/** All concepts of a house in one: which command is handled how. */
final class Catalogue {
    private final List<Concept> concepts;
    private final Map<Class<?>, Handling<?, ?>> byShape = new LinkedHashMap<>();
    private final Map<String, Handling<?, ?>> byName = new HashMap<>();
    private final Map<Class<?>, Handling<?, ?>> seen = new ConcurrentHashMap<>();

    Catalogue(List<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        Set<String> types = new HashSet<>();
        concepts.forEach(concept -> {
            concept.kept().keySet().forEach(type -> once(types.add(type.name()), type.name()));
            concept.handlings().forEach(this::add);
        });
    }

    static Right reading(AggregateType<?> type) {
        return Right.of(type.name() + ".read");
    }

    static Right readingConfidential(AggregateType<?> type) {
        return Right.of(type.name() + ".read-confidential");
    }

    /** What is ever asked of gates. */
    Set<Class<? extends Question>> questions() {
        return types().stream().anyMatch(AggregateType::isConfidential)
                ? Set.of(MayExecute.class, MayRead.class, MayReadConfidential.class)
                : Set.of(MayExecute.class, MayRead.class);
    }

    List<AggregateType<?>> types() {
        return concepts.stream()
                .<AggregateType<?>>flatMap(concept -> concept.kept().keySet().stream())
                .toList();
    }

    /** The codes that tell something of all homes: a value of a key that holds everywhere is taken. */
    Set<String> tellsOfOthers() {
        return types().stream()
                .flatMap(type -> type.keys().stream())
                .filter(UniqueKey::everywhere)
                .map(key -> key.taken().code())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<RuleSlot<?>> slots() {
        Set<RuleSlot<?>> all = new HashSet<>();
        concepts.forEach(concept -> all.addAll(concept.slots()));
        return all;
    }

    /** Brings the standard roles their rights. */
    void grant(PolicyBook.Builder book) {
        concepts.forEach(concept -> {
            concept.handlings().forEach(line -> {
                line.roles().forEach(role -> book.role(role, line.right()));
                line.ownRoles().forEach(role -> book.role(role, line.right().own()));
            });
            concept.kept().forEach((type, readers) -> readers.forEach(role -> book.role(role, reading(type))));
        });
    }

    @SuppressWarnings("unchecked")
    <C extends Command<A>, A extends Aggregate> Handling<C, A> handling(Command<A> command) {
        return (Handling<C, A>) seen.computeIfAbsent(command.getClass(), this::find);
    }

    Optional<Handling<?, ?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<Class<?>> commands() {
        return byShape.keySet();
    }

    <E extends Event> List<Reaction<? super E>> reactions(E event) {
        return concepts.stream()
                .flatMap(concept -> concept.reactions().stream())
                .filter(on -> on.event().isInstance(event))
                .<Reaction<? super E>>map(Catalogue::cast)
                .toList();
    }

    /** What is foreseen to follow from a command. */
    List<Command<?>> foreseen(Command<?> command) {
        return concepts.stream()
                .flatMap(concept -> concept.foresights().stream())
                .<Command<?>>flatMap(foresight -> foresight.of(command))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Event> Reaction<? super E> cast(Concept.On<?> on) {
        return (Reaction<? super E>) on.reaction();
    }

    private Handling<?, ?> find(Class<?> command) {
        return byShape.entrySet().stream()
                .filter(line -> line.getKey().isAssignableFrom(command))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no concept handles " + command.getName()));
    }

    private void add(Handling<?, ?> handling) {
        once(byShape.put(handling.shape(), handling) == null, handling.name());
        once(byName.put(handling.name(), handling) == null, handling.name());
    }

    private static void once(boolean first, String name) {
        if (!first) {
            throw new IllegalStateException("declared twice: " + name);
        }
    }
}
