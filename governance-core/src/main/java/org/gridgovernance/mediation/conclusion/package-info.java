/**
 * How a case of people's mediation ends well (协议与归档): what the parties agree, and what becomes of it.
 *
 * <p>What they agree is written down and signed ({@link org.gridgovernance.mediation.conclusion.DraftAgreement}, {@link
 * org.gridgovernance.mediation.conclusion.SignAgreement}, 调解协议书) and takes effect with the last signature the law asks for, or it
 * is registered as agreed orally ({@link org.gridgovernance.mediation.conclusion.AgreeOrally}, 口头协议). Then it is performed (履行)
 * or broken (违约); within thirty days all parties together may ask a court to confirm it ({@link
 * org.gridgovernance.mediation.conclusion.ApplyForConfirmation}, 司法确认), which is recorded here, not sent; it is followed up (回访), and the file is closed ({@link
 * org.gridgovernance.mediation.conclusion.ArchiveMediation}, 归档).
 *
 * <pre>{@code
 * mediator.execute(DraftAgreement.builder()…mediation(id).facts(facts).addObligations(
 *     new ObligationTerms(2, 1, PersonalText.of("…"), Optional.of(new BigDecimal("12000.00")), due)).agreedOn(today).build());
 * party.execute(SignAgreement.builder()…mediation(id).signer(Signer.party(1)).manner(SigningManner.SIGNED).on(today).build());
 * …                                                       // the other party, the mediators, the committee's seal
 * Confirmable.lastDay(found, calendar);                    // until when a court can be asked
 * }</pre>
 *
 * <p>An agreement that lacks a signature has no effect: it is neither performed nor confirmed. Source: People's Mediation Law
 * (人民调解法) arts. 27 to 33.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.conclusion;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
