package org.gridgovernance.mediation.archive;

import java.util.OptionalInt;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How long a file is kept (保管期限). Source: the cover of the Ministry of Justice's format; how long each means is said by {@link #years()} and is this library's reading of local practice. */
public enum Retention implements CodeTable {
    /** 短期: five years. */
    SHORT("short", "短期", "Short", ""),
    /** 长期: fifteen years. */
    LONG("long", "长期", "Long", ""),
    /** 永久. */
    PERMANENT("permanent", "永久", "Permanent", "");

    private final Wording wording;

    Retention(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** For how many years; empty for ever. */
    public OptionalInt years() {
        return switch (this) {
            case SHORT -> OptionalInt.of(5);
            case LONG -> OptionalInt.of(15);
            case PERMANENT -> OptionalInt.empty();
        };
    }
}
