package org.gridgovernance.benchmark.idnumber;

/** The last character of an identity number, reckoned by itself and not by who is measured (GB 11643). */
public final class CheckDigit {
    private static final String CHECK_DIGITS = "10X98765432";

    private CheckDigit() {}

    /** That of the first 17 digits. */
    public static char of(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            sum = (sum + digits.charAt(at) - '0') * 2 % 11;
        }
        return CHECK_DIGITS.charAt(sum);
    }
}
