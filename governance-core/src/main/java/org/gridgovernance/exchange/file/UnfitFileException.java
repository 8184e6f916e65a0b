package org.gridgovernance.exchange.file;

import java.io.IOException;

/** A file cannot be read as what it claims to be. Tells nothing of what it holds. */
public final class UnfitFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** What is wrong with the file. */
    private final Fault fault;

    /** What may be wrong with a file. */
    public enum Fault {
        /** It is cut off, damaged, or no workbook. */
        BROKEN,
        /** It holds more than fits into the memory, or than any ledger does. */
        TOO_LARGE
    }

    /** For that fault. */
    public UnfitFileException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** What is wrong with the file. */
    public Fault fault() {
        return fault;
    }
}
