/**
 * By what people prove who they are (证件): documents of any kind, and the citizen id number with what it tells.
 *
 * <pre>{@code
 * Document.of(DocumentKind.RESIDENT_ID, "11010519491231002x");
 * IdNumber.parse(number, "number", today).map(IdNumber::birthDate);   // 1949-12-31, or every reason why not
 * }</pre>
 *
 * <p>A number whose check digit fits is no proof that the person exists. Sources: GB 11643, Resident Identity Card Law
 * (居民身份证法) art. 3.
 */
@Experimental
@NullMarked
package org.gridgovernance.resident.document;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
