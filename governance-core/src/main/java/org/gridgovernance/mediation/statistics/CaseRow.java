package org.gridgovernance.mediation.statistics;

/**
 * A row of the ministry's table (报表行). Immutable; holds no personal value.
 *
 * @param section what it is counted by, in Chinese: 纠纷类型, 案件来源 or 合计
 * @param title of what, in Chinese
 * @param count how many
 */
public record CaseRow(String section, String title, CaseCount count) {}
