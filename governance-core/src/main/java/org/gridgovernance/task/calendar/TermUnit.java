package org.gridgovernance.task.calendar;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** In what a {@link Term} is counted (时限单位). The codes are this library's own. */
public enum TermUnit implements CodeTable {
    /** 工作时: hours within office hours of workdays. */
    WORKING_HOURS("working-hours", "工作时", "working hours", "工作小时"),
    /** 工作日: until the end of office hours of the last workday; the day on which it begins does not count. */
    WORKING_DAYS("working-days", "工作日", "working days", "个工作日"),
    /** 自然日: until 24:00 of the last day, workday or not; the day on which it begins does not count. */
    CALENDAR_DAYS("calendar-days", "自然日", "calendar days", "日历日、日、天"),
    /**
     * 法定期间日: until 24:00 of the last day, or of the first workday after it if that day is none; the day on which it begins
     * does not count. Source: Civil Code (民法典) arts. 200 to 203, Civil Procedure Law (民事诉讼法) art. 85.
     */
    STATUTORY_DAYS("statutory-days", "法定期间日", "statutory days", "期间日"),
    /** 小时: hours of the clock, day and night. */
    HOURS("hours", "小时", "hours", "自然时");

    private final Wording wording;

    TermUnit(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether only office hours of workdays count. */
    public boolean countsWorkingTime() {
        return this == WORKING_HOURS || this == WORKING_DAYS;
    }

    /** Whether a term lasts until 24:00 of a day. */
    public boolean countsWholeDays() {
        return this == CALENDAR_DAYS || this == STATUTORY_DAYS;
    }
}
