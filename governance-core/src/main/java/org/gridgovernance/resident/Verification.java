package org.gridgovernance.resident;

import java.time.LocalDate;

/**
 * When and how facts were last checked (核实). Immutable. Source: Personal Information Protection Law (个人信息保护法)
 * art. 8 asks for accurate data.
 *
 * @param on the date
 * @param method how
 */
public record Verification(LocalDate on, VerificationMethod method) {}
