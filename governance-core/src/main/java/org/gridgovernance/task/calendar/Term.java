package org.gridgovernance.task.calendar;

/**
 * How long something may take (期限). Immutable and thread-safe.
 *
 * @param amount how many units, 1 to 1,000
 * @param unit in what it is counted
 */
public record Term(int amount, TermUnit unit) {
    private static final int MOST = 1_000;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is not 1 to 1,000
     */
    public Term {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a term has 1 to 1,000 units");
        }
    }

    /** That many working hours (工作时). */
    public static Term workingHours(int amount) {
        return new Term(amount, TermUnit.WORKING_HOURS);
    }

    /** That many working days (工作日). */
    public static Term workingDays(int amount) {
        return new Term(amount, TermUnit.WORKING_DAYS);
    }

    /** That many calendar days (自然日). */
    public static Term calendarDays(int amount) {
        return new Term(amount, TermUnit.CALENDAR_DAYS);
    }

    /** That many days of a statutory period (法定期间日). */
    public static Term statutoryDays(int amount) {
        return new Term(amount, TermUnit.STATUTORY_DAYS);
    }

    /** That many hours of the clock (小时). */
    public static Term hours(int amount) {
        return new Term(amount, TermUnit.HOURS);
    }

    /** The term in Chinese, such as {@code 5工作日}. */
    public String zh() {
        return amount + unit.zh();
    }

    /** The term in English, such as {@code 5 working days}. */
    public String en() {
        return amount + " " + unit.en();
    }

    @Override
    public String toString() {
        return en();
    }
}
