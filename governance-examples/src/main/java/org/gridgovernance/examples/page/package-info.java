/**
 * A page of tables and charts that needs nothing but itself: no script, no network, every text escaped, every picture with
 * the numbers it was drawn from beside it. A {@link org.gridgovernance.examples.page.Page} holds {@link
 * org.gridgovernance.examples.page.Section}s of {@link org.gridgovernance.examples.page.Block}s: {@link
 * org.gridgovernance.examples.page.LineChart}, {@link org.gridgovernance.examples.page.ColumnChart}, {@link
 * org.gridgovernance.examples.page.BarChart}, {@link org.gridgovernance.examples.page.DataTable} and {@link
 * org.gridgovernance.examples.page.Tiles}, in Chinese, in English or in both.
 */
@NullMarked
package org.gridgovernance.examples.page;

import org.jspecify.annotations.NullMarked;
