package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;

/**
 * A kind of certificate (证书种类). The standard ones are constants; a vendor adds its own under any other code. Immutable and
 * thread-safe. Source: the catalogue of national professional qualifications (国家职业资格目录, 2021 edition), whose titles the
 * labels follow where it has them; the codes are this library's own.
 *
 * @param code lower-case letters, digits and hyphens, a letter first, at most 40
 */
public record CertificateKind(@JsonValue String code) implements Code, Comparable<CertificateKind> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 助理社会工作师. */
    public static final CertificateKind ASSISTANT_SOCIAL_WORKER = of(StandardCertificate.ASSISTANT_SOCIAL_WORKER);
    /** 社会工作师. */
    public static final CertificateKind SOCIAL_WORKER = of(StandardCertificate.SOCIAL_WORKER);
    /** 高级社会工作师. */
    public static final CertificateKind SENIOR_SOCIAL_WORKER = of(StandardCertificate.SENIOR_SOCIAL_WORKER);
    /** 人民调解员证. */
    public static final CertificateKind MEDIATOR = of(StandardCertificate.MEDIATOR);
    /** 红十字救护员证. */
    public static final CertificateKind FIRST_AIDER = of(StandardCertificate.FIRST_AIDER);
    /** 心理咨询师. */
    public static final CertificateKind PSYCHOLOGIST = of(StandardCertificate.PSYCHOLOGIST);
    /** 养老护理员. */
    public static final CertificateKind CARE_WORKER = of(StandardCertificate.CARE_WORKER);
    /** 消防设施操作员. */
    public static final CertificateKind FIRE_OPERATOR = of(StandardCertificate.FIRE_OPERATOR);
    /** 电工作业证. */
    public static final CertificateKind ELECTRICIAN = of(StandardCertificate.ELECTRICIAN);
    /** 保安员证. */
    public static final CertificateKind SECURITY_GUARD = of(StandardCertificate.SECURITY_GUARD);
    /** 法律职业资格证. */
    public static final CertificateKind LAWYER = of(StandardCertificate.LAWYER);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateKind {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "the code of a kind of certificate has at most 40 lower-case letters, digits and hyphens");
        }
    }

    /** The standard one that a text of a ledger means: its code, its label in either language, or an alias. */
    public static Optional<CertificateKind> find(String text) {
        return CodeTable.find(StandardCertificate.class, text).map(CertificateKind::of);
    }

    private static CertificateKind of(StandardCertificate standard) {
        return new CertificateKind(standard.code());
    }

    /** The label in Chinese; the code itself for a vendor's own. */
    public String zh() {
        return standard().map(StandardCertificate::zh).orElse(code);
    }

    /** The label in English; the code itself for a vendor's own. */
    public String en() {
        return standard().map(StandardCertificate::en).orElse(code);
    }

    private Optional<StandardCertificate> standard() {
        return CodeTable.find(StandardCertificate.class, code);
    }

    @Override
    public int compareTo(CertificateKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
