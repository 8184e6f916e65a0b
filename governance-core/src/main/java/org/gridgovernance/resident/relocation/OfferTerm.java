package org.gridgovernance.resident.relocation;

/** For how long an offered relocation may be accepted (接收期限). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface OfferTerm {
    /** The days after the offer on which it may still be accepted, at least 0. */
    int days();
}
