package org.gridgovernance.examples.mediating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.conclusion.AgreeOrally;
import org.gridgovernance.mediation.conclusion.ApplyForConfirmation;
import org.gridgovernance.mediation.conclusion.ArchiveMediation;
import org.gridgovernance.mediation.conclusion.DraftAgreement;
import org.gridgovernance.mediation.conclusion.FileContents;
import org.gridgovernance.mediation.conclusion.FollowUpAgreement;
import org.gridgovernance.mediation.conclusion.ObligationTerms;
import org.gridgovernance.mediation.conclusion.RecordBreach;
import org.gridgovernance.mediation.conclusion.RecordConfirmationRuling;
import org.gridgovernance.mediation.conclusion.RecordPerformance;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.task.Satisfaction;

/** The steps of a case once the parties agree, each still without its id and its time. */
public final class AgreementActs {
    private AgreementActs() {}

    /** What one party is to pay the other by a day. */
    public static ObligationTerms pays(int debtor, int creditor, String what, String yuan, LocalDate due) {
        return new ObligationTerms(debtor, creditor, PersonalText.of(what), Optional.of(new BigDecimal(yuan)), due);
    }

    /** What they agreed today is written down (制作调解协议书). */
    public static Telling<MediationCase> draft(MediationCase found, String facts, ObligationTerms... terms) {
        return (id, at) -> DraftAgreement.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .facts(PersonalText.of(facts))
                .addObligations(terms)
                .agreedOn(Moment.day(at))
                .build();
    }

    /** They agree today, and it is registered by the mediator in charge (达成口头协议). */
    public static Telling<MediationCase> agreeOrally(MediationCase found, String facts, ObligationTerms... terms) {
        return (id, at) -> AgreeOrally.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .facts(PersonalText.of(facts))
                .addObligations(terms)
                .agreedOn(Moment.day(at))
                .recordedBy(found.inCharge().findFirst().orElseThrow().worker())
                .build();
    }

    /** Somebody signs today, in the manner in which such a one signs (签署). */
    public static Telling<MediationCase> sign(MediationCase found, Signer signer) {
        return (id, at) -> SignAgreement.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .signer(signer)
                .manner(manner(found, signer))
                .on(Moment.day(at))
                .build();
    }

    /** Organisations seal, people sign. */
    private static SigningManner manner(MediationCase found, Signer signer) {
        return signer.kind() == SignerKind.COMMITTEE || isOrganization(found, signer)
                ? SigningManner.SEALED
                : SigningManner.SIGNED;
    }

    private static boolean isOrganization(MediationCase found, Signer signer) {
        return signer.kind() == SignerKind.PARTY
                && signer.party()
                        .flatMap(found::party)
                        .filter(party -> party.kind() == PartyKind.ORGANIZATION)
                        .isPresent();
    }

    /** All who have not signed yet do, on paper. */
    public static List<Telling<MediationCase>> signAll(MediationCase found) {
        return found.signersMissing().stream()
                .map(signer -> sign(found, signer))
                .toList();
    }

    /** An obligation is performed today (履行). */
    public static Telling<MediationCase> perform(MediationCase found, int obligation) {
        return (id, at) -> RecordPerformance.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .obligation(obligation)
                .on(Moment.day(at))
                .build();
    }

    /** An obligation is found broken today, and the parties are told of other ways (违约). */
    public static Telling<MediationCase> breach(MediationCase found, int obligation, Recourse... routes) {
        return (id, at) -> RecordBreach.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .obligation(obligation)
                .on(Moment.day(at))
                .addRoutes(routes)
                .build();
    }

    /** The parties apply together to a court today (共同申请司法确认). */
    public static Telling<MediationCase> apply(MediationCase found) {
        return (id, at) -> ApplyForConfirmation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .on(Moment.day(at))
                .applicants(found.partyNumbers())
                .court("江岸区人民法院")
                .basis(CourtBasis.COMMITTEE_PLACE)
                .build();
    }

    /** The court rules today (司法确认结果). */
    public static Telling<MediationCase> rule(MediationCase found, ConfirmationRuling ruling) {
        return (id, at) -> RecordConfirmationRuling.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .ruling(ruling)
                .on(Moment.day(at))
                .routes(ruling == ConfirmationRuling.VALID ? Set.of() : Recourse.withoutEnforcement())
                .build();
    }

    /** The keeper visits a party today (回访). */
    public static Telling<MediationCase> followUp(MediationCase found, int party, String findings) {
        return (id, at) -> FollowUpAgreement.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .on(Moment.day(at))
                .by(found.keeper().worker())
                .party(party)
                .findings(PersonalText.of(findings))
                .satisfaction(Satisfaction.SATISFIED)
                .build();
    }

    /** The keeper files it today, two pages of each part that it must have (归档). */
    public static Telling<MediationCase> file(MediationCase found) {
        return (id, at) -> ArchiveMediation.builder()
                .commandId(id)
                .occurredAt(at)
                .home(found.home())
                .mediation(found.id())
                .pages(pages(found))
                .retention(Retention.LONG)
                .filedOn(Moment.day(at))
                .filedBy(found.keeper().worker())
                .build();
    }

    private static SortedMap<FilePart, Integer> pages(MediationCase found) {
        SortedMap<FilePart, Integer> pages = new TreeMap<>();
        FileContents.required(found).forEach(part -> pages.put(part, 2));
        return pages;
    }
}
