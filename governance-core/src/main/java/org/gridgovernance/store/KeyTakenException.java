package org.gridgovernance.store;

import java.util.Optional;
import org.gridgovernance.kernel.GovernanceException;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.UniqueKey;

/** Somebody else holds a value of a unique key, or just had the same command accepted. Never shows the value. */
public final class KeyTakenException extends GovernanceException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<UniqueKey<?, ?>> key;

    private KeyTakenException(String what, Optional<UniqueKey<?, ?>> key) {
        super("already taken: " + what);
        this.key = key;
    }

    /** A value of that key is taken. */
    public static KeyTakenException of(AggregateType<?> type, UniqueKey<?, ?> key) {
        return new KeyTakenException(type + "." + key, Optional.of(key));
    }

    /** A command of that id was just accepted: ask again, and it is remembered. */
    public static KeyTakenException ofCommand() {
        return new KeyTakenException("command id", Optional.empty());
    }

    /** The key; empty for a command id. */
    public Optional<UniqueKey<?, ?>> key() {
        return key;
    }
}
