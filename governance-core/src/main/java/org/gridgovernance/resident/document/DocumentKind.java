package org.gridgovernance.resident.document;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.Wording;

/**
 * Kind of identity document (证件类型). The codes are this library's own.
 */
@Personal(Personal.Level.ORDINARY)
public enum DocumentKind implements CodeTable {
    /** 居民身份证. */
    RESIDENT_ID("resident-id", "居民身份证", "Resident identity card", "身份证、二代身份证"),
    /** 港澳台居民居住证. */
    HK_MACAO_TAIWAN_RESIDENCE_PERMIT(
            "hk-macao-taiwan-residence-permit",
            "港澳台居民居住证",
            "Residence permit for Hong Kong, Macao and Taiwan residents",
            "香港居民居住证、澳门居民居住证、台湾居民居住证、港澳居民居住证"),
    /** 外国人永久居留身份证. */
    FOREIGN_PERMANENT_RESIDENT_ID(
            "foreign-permanent-resident-id", "外国人永久居留身份证", "Foreign permanent resident identity card", "外国人永久居留证"),
    /** 护照. */
    PASSPORT("passport", "护照", "Passport", "普通护照、外国护照"),
    /** 户口簿. */
    HOUSEHOLD_REGISTER("household-register", "户口簿", "Household register", "户口本、居民户口簿"),
    /** 港澳居民来往内地通行证. */
    HK_MACAO_TRAVEL_PERMIT(
            "hk-macao-travel-permit", "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macao residents", "回乡证"),
    /** 台湾居民来往大陆通行证. */
    TAIWAN_TRAVEL_PERMIT("taiwan-travel-permit", "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents", "台胞证"),
    /** 出生医学证明. */
    BIRTH_CERTIFICATE("birth-certificate", "出生医学证明", "Birth certificate", "出生证、出生证明"),
    /** 军人证件. */
    MILITARY("military", "军人证件", "Military document", "军官证、士兵证、军人身份证、警官证、武警警官证"),
    /** 其他证件. */
    @Personal.WhenErased
    OTHER("other", "其他证件", "Other document", "其他");

    private final Wording wording;

    DocumentKind(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * What is wrong with a number of this kind; empty if nothing. A resident identity card, a residence permit and a
     * permanent resident card have an {@link IdNumber} of their own kind; a permanent resident card issued before
     * 2023-12-01 has three letters and twelve digits, and stays valid beside it. Of any other kind only a blank, a
     * placeholder, more than 40 characters and an erased number are refused.
     *
     * @param number the number
     * @param path the field it stands in, as in the command's JSON
     * @param today the day it is judged on
     */
    public List<Reason> faults(DocumentNumber number, String path, LocalDate today) {
        return switch (this) {
            case RESIDENT_ID, HK_MACAO_TAIWAN_RESIDENCE_PERMIT -> idNumberFaults(number, path, today);
            case FOREIGN_PERMANENT_RESIDENT_ID ->
                number.isOldPermanentResidentNumber() ? List.of() : idNumberFaults(number, path, today);
            default -> number.absence().map(reason -> List.of(reason.at(path))).orElse(List.of());
        };
    }

    private List<Reason> idNumberFaults(DocumentNumber number, String path, LocalDate today) {
        return IdNumber.parse(number, path, today)
                .fold(
                        Rejection::reasons,
                        id -> id.kind() == this ? List.of() : List.of(IdNumberReason.OTHER_KIND.at(path)));
    }

    /** A mask. */
    @Override
    public String toString() {
        return Personal.MASK;
    }
}
