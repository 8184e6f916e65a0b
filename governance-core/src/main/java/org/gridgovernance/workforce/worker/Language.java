package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Code;
import org.gridgovernance.kernel.CodeTable;

/**
 * A language or dialect somebody speaks (语言、方言). The standard ones are constants, with the three letters of ISO 639-3 as
 * their code; a vendor adds its own, such as a local dialect, under any other code. Immutable and thread-safe.
 *
 * @param code lower-case letters, digits and hyphens, a letter first, at most 40
 */
public record Language(@JsonValue String code) implements Code, Comparable<Language> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** 普通话. */
    public static final Language MANDARIN = of(StandardLanguage.MANDARIN);
    /** 国家通用手语. */
    public static final Language CHINESE_SIGN = of(StandardLanguage.CHINESE_SIGN);
    /** 粤语. */
    public static final Language CANTONESE = of(StandardLanguage.CANTONESE);
    /** 吴语. */
    public static final Language WU = of(StandardLanguage.WU);
    /** 闽南语. */
    public static final Language MIN_NAN = of(StandardLanguage.MIN_NAN);
    /** 客家话. */
    public static final Language HAKKA = of(StandardLanguage.HAKKA);
    /** 湘语. */
    public static final Language XIANG = of(StandardLanguage.XIANG);
    /** 赣语. */
    public static final Language GAN = of(StandardLanguage.GAN);
    /** 晋语. */
    public static final Language JIN = of(StandardLanguage.JIN);
    /** 蒙古语. */
    public static final Language MONGOLIAN = of(StandardLanguage.MONGOLIAN);
    /** 藏语. */
    public static final Language TIBETAN = of(StandardLanguage.TIBETAN);
    /** 维吾尔语. */
    public static final Language UYGHUR = of(StandardLanguage.UYGHUR);
    /** 哈萨克语. */
    public static final Language KAZAKH = of(StandardLanguage.KAZAKH);
    /** 朝鲜语. */
    public static final Language KOREAN = of(StandardLanguage.KOREAN);
    /** 壮语. */
    public static final Language ZHUANG = of(StandardLanguage.ZHUANG);
    /** 彝语. */
    public static final Language YI = of(StandardLanguage.YI);
    /** 英语. */
    public static final Language ENGLISH = of(StandardLanguage.ENGLISH);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the code is malformed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Language {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "the code of a language has at most 40 lower-case letters, digits and hyphens");
        }
    }

    /** The standard one that a text of a ledger means: its code, its label in either language, or an alias. */
    public static Optional<Language> find(String text) {
        return CodeTable.find(StandardLanguage.class, text).map(Language::of);
    }

    private static Language of(StandardLanguage standard) {
        return new Language(standard.code());
    }

    /** The label in Chinese; the code itself for a vendor's own. */
    public String zh() {
        return standard().map(StandardLanguage::zh).orElse(code);
    }

    /** The label in English; the code itself for a vendor's own. */
    public String en() {
        return standard().map(StandardLanguage::en).orElse(code);
    }

    private Optional<StandardLanguage> standard() {
        return CodeTable.find(StandardLanguage.class, code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
