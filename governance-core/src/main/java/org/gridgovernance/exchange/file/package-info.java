/**
 * What a ledger's file is made of (文件): bytes held in memory and never on a disk in the clear, text in its encoding, workbooks
 * (电子表格, XLSX). For {@link org.gridgovernance.exchange} alone; the module does not export it.
 *
 * <p>A file comes from anybody. Nothing in it is run, no reference in it is followed, and whatever it unpacks to is counted:
 * a file that is broken, or made to fill the memory, ends in an {@link
 * org.gridgovernance.exchange.file.UnfitFileException}, which tells nothing of what the file holds.
 */
@Experimental
@NullMarked
package org.gridgovernance.exchange.file;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
