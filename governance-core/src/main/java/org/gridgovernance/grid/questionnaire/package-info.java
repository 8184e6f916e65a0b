/**
 * A questionnaire as data (评估问卷): {@link org.gridgovernance.grid.questionnaire.Section sections} of weighted {@link
 * org.gridgovernance.grid.questionnaire.Item items}, each marked on a {@link org.gridgovernance.grid.questionnaire.Scale
 * scale}; what the {@link org.gridgovernance.grid.questionnaire.Mark marks} come to are {@link
 * org.gridgovernance.grid.questionnaire.Scores} of 0 to 100.
 *
 * <pre>{@code
 * Section fire = Section.of("fire-lanes", "消防通道", "Fire lanes",
 *     new Item("lane-clear", "消防车通道畅通", "Fire lanes are clear", 3, Scale.YES_NO),
 *     new Item("equipment", "消防设施完好", "Fire equipment is sound", 1, Scale.GOOD_FAIR_POOR));
 * Questionnaire asked = Questionnaire.of("our-city", 1, fire);
 * asked.score(List.of(new Mark("lane-clear", 1), new Mark("equipment", 1))).total();   // 87.5
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.grid.questionnaire;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
