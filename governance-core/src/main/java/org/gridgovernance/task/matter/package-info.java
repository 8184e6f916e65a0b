/**
 * What can be asked (事项): the catalogue of matters.
 *
 * <p>A {@link org.gridgovernance.task.matter.Matter} (事项) stands in a category, is asked by one of its {@link
 * org.gridgovernance.task.matter.Channel}s (办理渠道), asks for papers (材料) of which the community may hold the facts already
 * (免填免交), wants {@link org.gridgovernance.workforce.worker.Skill}s (技能) and time, and has a {@link
 * org.gridgovernance.task.calendar.Term} (时限) for each {@link org.gridgovernance.task.matter.Step} (环节).
 *
 * <pre>{@code
 * MatterCatalogue catalogue = StandardCatalogue.CATALOGUE;
 * Matter rubbish = catalogue.find(MatterCode.of("environment.rubbish")).orElseThrow();
 * rubbish.term(Step.RESOLVE, false);                        // four working hours
 * rubbish.competent();                                      // the property company first, then the committee
 * }</pre>
 *
 * <p>Which {@link org.gridgovernance.task.matter.MatterCatalogue} (事项目录) is in force is a rule by area, posture and date; a
 * vendor reads its own from JSON, or builds on the {@link org.gridgovernance.task.matter.StandardCatalogue}.
 */
@Experimental
@NullMarked
package org.gridgovernance.task.matter;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
