package org.gridgovernance.mediation.document;

import java.util.Optional;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.archive.FilePart;

/**
 * A document of a case (文书种类), which part of the file it goes into and when it can be made. Source: Ministry of Justice,
 * formats of people's mediation (人民调解文书格式, 2010); the last but one is local practice.
 */
public enum CaseDocument implements CodeTable {
    /** 人民调解申请书: of a case that a party applied for. */
    APPLICATION("application", "人民调解申请书", "Application", "申请书", FilePart.APPLICATION),
    /** 人民调解受理登记表: of any case. */
    REGISTRATION("registration", "人民调解受理登记表", "Registration", "受理登记表", FilePart.APPLICATION),
    /** 权利义务告知书: once the case is accepted. Source: People's Mediation Law (人民调解法) arts. 3, 4, 23, 24, 28 to 33. */
    RIGHTS_NOTICE("rights-notice", "权利义务告知书", "Notice of rights and duties", "告知书", FilePart.RIGHTS_NOTICE),
    /** 人民调解记录: once a session was held. */
    RECORD("record", "人民调解记录", "Record of mediation", "调解记录", FilePart.RECORD),
    /** 人民调解协议书: once an agreement was written down, signed or not. */
    AGREEMENT("agreement", "人民调解协议书", "Agreement", "调解协议书", FilePart.AGREEMENT),
    /** 人民调解口头协议登记表: once the parties agreed orally. */
    ORAL_REGISTRATION(
            "oral-registration", "人民调解口头协议登记表", "Registration of an oral agreement", "口头协议登记表", FilePart.AGREEMENT),
    /** 人民调解回访记录: once a party was visited. */
    FOLLOW_UP("follow-up", "人民调解回访记录", "Record of follow-up", "回访记录", FilePart.FOLLOW_UP),
    /** 司法确认申请书: once an agreement is in effect. Source: Civil Procedure Law (民事诉讼法) art. 205. */
    CONFIRMATION_APPLICATION(
            "confirmation-application", "司法确认申请书", "Application for judicial confirmation", "", FilePart.CONFIRMATION),
    /** 终止调解通知书: once the mediation ended without an agreement in effect. */
    ENDING_NOTICE("ending-notice", "终止调解通知书", "Notice of ending", "终止通知书", FilePart.REMARKS),
    /** 卷宗封面: once the file is closed; it lies around all parts. */
    FILE_COVER("file-cover", "卷宗封面", "Cover of the file", "封面");

    private final Wording wording;
    private final Optional<FilePart> part;

    CaseDocument(String code, String zh, String en, String aliases, FilePart part) {
        wording = Wording.of(code, zh, en, aliases);
        this.part = Optional.of(part);
    }

    CaseDocument(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
        part = Optional.empty();
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The part of the file it goes into; empty for the cover. */
    public Optional<FilePart> part() {
        return part;
    }

    /** Whether it can be made of that case, as far as that has come. */
    public boolean isPossibleIn(MediationCase found) {
        return switch (this) {
            case APPLICATION -> found.origin() == CaseOrigin.APPLICATION;
            case REGISTRATION -> true;
            case RIGHTS_NOTICE -> found.acceptedAt().isPresent();
            case RECORD -> !found.sessions().isEmpty();
            case AGREEMENT -> isAgreed(found, AgreementForm.WRITTEN);
            case ORAL_REGISTRATION -> isAgreed(found, AgreementForm.ORAL);
            case FOLLOW_UP -> !found.followUps().isEmpty();
            case CONFIRMATION_APPLICATION ->
                found.agreement().flatMap(Agreement::effectiveOn).isPresent();
            case ENDING_NOTICE -> found.ending().isPresent();
            case FILE_COVER -> found.file().isPresent();
        };
    }

    private static boolean isAgreed(MediationCase found, AgreementForm form) {
        return found.agreement().filter(made -> made.form() == form).isPresent();
    }
}
