/**
 * Checks of identity numbers beside those of hutool's {@code IdcardUtil}: how fast they are, and whether both say the same.
 * All numbers are drawn by chance, held for a moment, and never shown.
 */
package org.gridgovernance.benchmark.idnumber;
