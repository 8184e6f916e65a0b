package org.gridgovernance.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Right;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.time.Moment;

/**
 * Which gates and rules are in force by area, posture and date (策略簿), and which role brings which right. The standard
 * book works without a word: whoever holds a role that brings the right, in the area, on the day, may. Immutable and
 * thread-safe.
 */
public final class PolicyBook {
    private final List<Gate<?>> gates;
    private final List<Registered<?>> rules;
    private final Map<Role, Set<Right>> rights;

    private PolicyBook(Builder builder) {
        gates = List.copyOf(builder.gates);
        rules = List.copyOf(builder.rules);
        Map<Role, Set<Right>> copied = new HashMap<>();
        builder.rights.forEach((role, brought) -> copied.put(role, Set.copyOf(brought)));
        rights = Map.copyOf(copied);
    }

    /** Begins a book with the standard gates. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks every gate in force.
     *
     * @throws PolicyFailedException if one throws
     */
    public Ruling ask(Question question) {
        List<Reason> denials = new ArrayList<>();
        List<String> decidedBy = new ArrayList<>();
        boolean permitted = false;
        LocalDate day = Moment.day(question.at());
        for (Gate<?> gate : gates) {
            if (!gate.asks.isInstance(question) || !gate.scope.holds(question.area(), question.posture(), day)) {
                continue;
            }
            Verdict verdict = gate.decide(question, this);
            if (verdict instanceof Verdict.Abstain) {
                continue;
            }
            decidedBy.add(gate.label() + ": " + verdict);
            permitted |= verdict instanceof Verdict.Permit;
            if (verdict instanceof Verdict.Deny denial) {
                denials.add(denial.because());
            }
        }
        if (!permitted && denials.isEmpty()) {
            denials.add(KernelReason.NOT_PERMITTED.at(""));
        }
        return new Ruling(denials.isEmpty(), denials, decidedBy);
    }

    /** Where the gates are registered that such a question meets: only there an answer may begin to differ. */
    public Set<AreaCode> areas(Class<? extends Question> asked) {
        return gates.stream()
                .filter(gate -> gate.asks.isAssignableFrom(asked))
                .map(gate -> gate.scope.area())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one rule in force: that of the nearest area, else the standard one. */
    @SuppressWarnings("unchecked")
    public <F> InForce<F> rule(RuleSlot<F> slot, AreaCode area, Posture posture, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.slot.equals(slot) && rule.scope.holds(area, posture, day))
                .max(Comparator.comparingInt(rule -> rule.scope.nearness()))
                .map(rule -> new InForce<>(rule.label(), (F) rule.rule))
                .orElseGet(() -> new InForce<>("standard " + slot + "/1", slot.standard()));
    }

    /** Whether one of the actor's roles brings that right in that area on that day. */
    public boolean holds(Actor actor, Right right, AreaCode area, LocalDate day) {
        return actor.grants().stream().anyMatch(grant -> grant.holds(area, day) && brings(grant.role(), right));
    }

    /** Whether that role brings that right. */
    public boolean brings(Role role, Right right) {
        return rights.getOrDefault(role, Set.of()).contains(right);
    }

    private record Gate<Q extends Question>(
            String name, int version, Scope scope, Class<Q> asks, BiFunction<Q, PolicyBook, Verdict> policy) {

        String label() {
            return name + "/" + version;
        }

        boolean isMistakenFor(Gate<?> other) {
            return label().equals(other.label())
                    && (asks.isAssignableFrom(other.asks) || other.asks.isAssignableFrom(asks));
        }

        Verdict decide(Question question, PolicyBook book) {
            try {
                return requireNonNull(policy.apply(asks.cast(question), book), "a verdict");
            } catch (Exception thrown) {
                throw new PolicyFailedException(label(), thrown);
            }
        }
    }

    private record Registered<F>(RuleSlot<F> slot, String name, int version, Scope scope, F rule) {
        String label() {
            return name + "/" + version;
        }
    }

    /** Fills a book. Not thread-safe. */
    public static final class Builder {
        private final List<Gate<?>> gates = new ArrayList<>();
        private final List<Registered<?>> rules = new ArrayList<>();
        private final Map<Role, Set<Right>> rights = new HashMap<>();

        private Builder() {
            gates.add(new Gate<>(
                    "a role in the area brings the right",
                    1,
                    Scope.everywhere(),
                    MayExecute.class,
                    (q, book) -> permitIf(book.holds(q.actor(), q.right(), q.area(), day(q)))));
            gates.add(new Gate<>(
                    "a role in the area brings the right",
                    1,
                    Scope.everywhere(),
                    MayRead.class,
                    (q, book) -> permitIf(book.holds(q.actor(), q.right(), q.area(), day(q)))));
        }

        /** That role brings these rights, besides those it brings already. */
        public Builder role(Role role, Right... brought) {
            rights.computeIfAbsent(role, none -> new HashSet<>()).addAll(List.of(brought));
            return this;
        }

        /**
         * A gate in force in that scope.
         *
         * @throws IllegalStateException if another of that name and version may be asked the same question, so that
         *     nobody could tell which of them decided
         */
        public <Q extends Question> Builder gate(
                String name, int version, Scope scope, Class<Q> asks, Policy<? super Q> policy) {
            Gate<Q> added = new Gate<>(name, version, scope, asks, (question, book) -> policy.decide(question));
            if (gates.stream().anyMatch(added::isMistakenFor)) {
                throw new IllegalStateException("two gates are named '" + added.label() + "'");
            }
            gates.add(added);
            return this;
        }

        /**
         * A rule in force in that scope.
         *
         * @throws IllegalStateException if another is in force there at the same time
         */
        public <F> Builder rule(RuleSlot<F> slot, String name, int version, Scope scope, F rule) {
            rules.stream()
                    .filter(other -> other.slot.equals(slot) && other.scope.rivals(scope))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalStateException("two rules for '" + slot + "' at once: " + other.label()
                                + " and " + name + "/" + version);
                    });
            rules.add(new Registered<>(slot, name, version, scope, rule));
            return this;
        }

        /**
         * The book.
         *
         * @param questions the questions that are ever asked
         * @param slots the slots that are ever read
         * @throws IllegalStateException if a gate or rule is registered that nobody will ever ask
         */
        public PolicyBook build(Set<Class<? extends Question>> questions, Set<RuleSlot<?>> slots) {
            gates.stream()
                    .filter(gate -> questions.stream().noneMatch(asked -> gate.asks.isAssignableFrom(asked)))
                    .findFirst()
                    .ifPresent(gate -> unreachable("gate", gate.label()));
            rules.stream()
                    .filter(rule -> !slots.contains(rule.slot))
                    .findFirst()
                    .ifPresent(rule -> unreachable("rule", rule.label()));
            return new PolicyBook(this);
        }

        private static void unreachable(String kind, String label) {
            throw new IllegalStateException("nobody ever asks the " + kind + " '" + label + "'");
        }

        private static Verdict permitIf(boolean holds) {
            return holds ? Verdict.permit() : Verdict.abstain();
        }

        private static LocalDate day(Question question) {
            return Moment.day(question.at());
        }
    }
}
