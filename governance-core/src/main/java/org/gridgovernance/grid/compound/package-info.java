/**
 * Compounds (小区): who owns and who manages the buildings, how well they fare, and what is to be put right.
 *
 * <p>A {@link org.gridgovernance.grid.compound.Compound} is known by its title, which is the compound of the {@link
 * org.gridgovernance.grid.Place} of its dwellings, and has a {@link org.gridgovernance.grid.compound.CompoundProfile}
 * (基本情况) with dates: {@link org.gridgovernance.grid.compound.OwnershipForm ownership form}, {@link
 * org.gridgovernance.grid.compound.PropertyManagement property management}, owners' committee, age and size.
 *
 * <pre>{@code
 * Compound garden = desk.execute(RecordCompound.builder()…title("百步亭")
 *     .profile(CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE)).build());
 * desk.execute(AssessCompound.builder()…compound(garden.id())
 *     .questionnaire(StandardQuestionnaire.COMPOUND.key()).marks(marks).build());
 * garden.scoresOverTime();                                          // by the day of assessment
 * CompoundComparison.of(compounds, today, Scores::total);           // among those of like traits
 * }</pre>
 *
 * <p>Which questionnaire is asked is a rule: {@link org.gridgovernance.grid.compound.QuestionnaireRule}, by area, and by the
 * traits of the compound. The questionnaire and its marks are kept with each assessment. What was found wanting may be
 * ordered to be put right (整改) by a day; whether that is overdue follows from the dates, and is not stored.
 */
@Experimental
@NullMarked
package org.gridgovernance.grid.compound;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
