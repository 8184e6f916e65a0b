/**
 * In and out, through the desk (数据交换): a resident ledger (居民信息台账) becomes a register, and every row gets an answer.
 *
 * <pre>{@code
 * Desk desk = governance.as(Actor.of("import-3", Grant.of(Role.DATA_STEWARD, county)));
 * Either<Rejection, ImportReport> report = LedgerImport.through(desk)
 *     .areas(areas)                                        // the communities that exist
 *     .on(LocalDate.of(2026, 11, 1))                       // facts without a date begin here
 *     .progress((done, all) -> bar.at(done, all))
 *     .read(Path.of("ledger.xlsx"));
 * report.get().answer(17);                                 // what became of row 17
 * report.get().kinds();                                    // how often each finding was made
 * report.get().writeCsv(Files.newBufferedWriter(target));  // a line a finding, safe to open in a spreadsheet
 * }</pre>
 *
 * <p><b>Columns.</b> The first row names them, in any order, by the titles and aliases of {@link
 * org.gridgovernance.exchange.LedgerColumn}: 证件号码, 身份证号 and 公民身份号码 are one. Only 社区代码 and 姓名 are needed. A column that
 * nobody knows is kept, by its title, among the extras of the person; {@link
 * org.gridgovernance.exchange.ImportReport#columns()} says what was done with each.
 *
 * <p><b>Forms.</b> A workbook (XLSX), or text in UTF-8, in GB18030, or in UTF-16 with a byte order mark, its cells separated by
 * commas, semicolons or tabs. Findings and row numbers are the same for all. Of a workbook the first sheet is read whose
 * first row names the columns, or {@link org.gridgovernance.exchange.LedgerImport#sheet} says which; a cell merged over the
 * rows of a household holds for all of them, a formula says what it came to, and a number that lost digits is refused. In
 * text nothing is ever replaced: a broken byte refuses the file. A row of hints below the titles is told, and not read.
 *
 * <p><b>Answers.</b> Each row has one {@link org.gridgovernance.exchange.RowOutcome} (处理结果): taken, repaired, taken with
 * warnings, unchanged, repeated, refused; and any number of {@link org.gridgovernance.exchange.Finding findings} (发现) with a stable
 * code, the column, a {@link org.gridgovernance.exchange.Weight} and words in Chinese and English, never a value of the row:
 *
 * <ul>
 *   <li>a repair changed the writing without loss: full-width digits, a date in another style, 本人 for 户主;
 *   <li>a warning asks somebody to look: the sex differs from the id number, and both are kept;
 *   <li>a refusal is the reason why the row was not taken: a check digit, a community that does not exist;
 *   <li>a note says what was done where nothing is wrong: no document number, so merged with nobody.
 * </ul>
 *
 * <p>They are listed in {@link org.gridgovernance.exchange.LedgerFinding}; what concepts and vendors' validators find stands
 * beside them. A file that is no ledger, half-written or in another encoding is refused as a whole with a {@link
 * org.gridgovernance.exchange.LedgerReason}, and nothing is written.
 *
 * <p><b>What is matched with what.</b> Grids by code, dwellings by place, households by number, each in its community. People by
 * document, wherever they are registered; else by name, sex and birth among the members of the row's household, else at the
 * row's place. Blank and placeholder numbers match nothing. A document under another name and another sex or birth is
 * another person's, and the row is refused; under another name alone it is a change of name. The first head of a household
 * stays; somebody in two households is one person with two residences.
 *
 * <p><b>Again.</b> The same file changes nothing. A changed one changes only what differs; a blank cell says nothing and takes
 * nothing away, and who is not named any more stays. A run that stopped half-way is finished by starting it again. {@link
 * org.gridgovernance.exchange.LedgerImport#dryRun()} asks and writes nothing. A person who was erased is not brought back by the
 * same ledger, but is by a later one.
 *
 * <p><b>Compared.</b> A {@link org.gridgovernance.exchange.Reconciliation} (比对) sets a department's list beside the register of a
 * community and answers with who agrees, who differs and in which groups of facts, who is on the list alone, who in the register
 * alone; it proposes commands and writes nothing.
 *
 * <p><b>Out.</b> {@link org.gridgovernance.exchange.LedgerExport} writes the register of a community as such a ledger, which an
 * import reads back as what is on record. {@link org.gridgovernance.exchange.ImportReport#writeJson} and {@link
 * org.gridgovernance.exchange.ImportReport#writeCsv} write the report row by row. Cells that a spreadsheet would take for a
 * formula get an apostrophe; an import takes it away.
 */
@Experimental
@NullMarked
package org.gridgovernance.exchange;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
