/**
 * How a case is mediated (调解过程), from the rights the parties are told to the end.
 *
 * <p>Parties are told their rights (告知), and each consents (同意) or refuses (拒绝). Mediators are named (确定调解员); what ties one
 * to a party, by the register of households or by his own word, all parties waive (同意不回避), or he withdraws (回避). A party
 * challenges a mediator (要求回避), and he withdraws at once. Sessions are held (调解); an appraisal suspends the term (中止), consent
 * of all extends it (延期). Without an agreement the mediation ends (终止), and the parties are told of the other ways.
 *
 * <pre>{@code
 * desk.execute(NotifyRights.builder()…mediation(opened.id()).parties(List.of(1, 2)).build());
 * partys.execute(ConsentToMediation.builder()…mediation(opened.id()).party(1).build());     // each for its own side
 * desk.execute(NameMediators.builder()…mediation(opened.id()).mediators(List.of(worker)).namedBy(NamedBy.PARTIES).build());
 * desk.execute(HoldSession.builder()…mediation(opened.id()).session(record).build());
 * desk.execute(EndMediation.builder()…mediation(opened.id()).reason(EndReason.NO_AGREEMENT).routes(Set.of(Recourse.LAWSUIT)).build());
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.course;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
