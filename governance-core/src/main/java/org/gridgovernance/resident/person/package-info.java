/**
 * What is known of a person (个人基本信息): sex, ethnic group, education and the like after the national code tables, and
 * the reasons to take care of somebody. Entries are read by code, label or what ledgers write for them.
 *
 * <pre>{@code
 * Particulars.of(PersonName.of("欧阳明"), Sex.MALE);
 * CodeTable.find(EthnicGroup.class, "毛难");   // 毛南族
 * CareTag.find("独居老人");                     // elderly-alone
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.person;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
