/**
 * Who lives there, and how sure are we (居民与户).
 *
 * <p>A {@link org.gridgovernance.resident.Resident} (居民) is a person in the register: {@link
 * org.gridgovernance.resident.person.Particulars} (基本信息), any number of {@link org.gridgovernance.resident.document.Document
 * documents} (none is legal), dated {@link org.gridgovernance.resident.residence.Residence residence facts} (registered here ×
 * living here), care tags (重点类别), and when all this was last {@link org.gridgovernance.resident.evidence.Verification
 * verified}. A {@link org.gridgovernance.resident.household.Household} (户) has dated members, one of them its head, and lives in a
 * dwelling; a person may be in several. Deaths are {@link org.gridgovernance.resident.RecordDeath recorded} with their day, and can
 * be {@link org.gridgovernance.resident.RevokeDeath revoked}.
 *
 * <p>Every command of this package is refused with {@link org.gridgovernance.resident.ResidentReason#NOT_A_COMMUNITY} in a
 * home that is no community or village; what else may refuse it stands with it.
 *
 * <p>Sources differ: a {@link org.gridgovernance.resident.StateFacts statement} (说法) of one is followed or kept beside, as far as it
 * is trusted.
 *
 * <p>Code tables ({@link org.gridgovernance.resident.person.Sex}, {@link org.gridgovernance.resident.household.Relation}, …) follow the
 * national standards and know the words found in ledgers. An {@link org.gridgovernance.resident.document.IdNumber} is a checked
 * citizen id number; a valid one is no proof that the person exists.
 *
 * <pre>{@code
 * desk.execute(RegisterResident.builder()
 *     .commandId(CommandId.of("visit-17-1")).occurredAt(now).home(community)
 *     .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
 *     .addDocument(Document.of(DocumentKind.RESIDENT_ID, "11010119010203009X"))
 *     .build());
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.resident;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
