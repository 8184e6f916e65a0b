/**
 * Files (卷宗): thirteen parts, and how long they are kept.
 *
 * <pre>{@code
 * CaseFile file = new CaseFile(pages, Retention.LONG, today, filer);
 * file.destroyableFrom();   // fifteen years on
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.archive;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
