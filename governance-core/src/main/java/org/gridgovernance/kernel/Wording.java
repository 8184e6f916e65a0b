package org.gridgovernance.kernel;

/**
 * What a coded thing is called (措辞): its code and its words in Chinese and English. Immutable.
 *
 * @param code the stable code
 * @param zh the words in Chinese
 * @param en the words in English
 * @param aliases what else is written for it in ledgers (别名), separated by {@code 、}: short forms, old names, codes of
 *     withdrawn tables; empty if nothing
 */
public record Wording(String code, String zh, String en, String aliases) {
    /** Code and words, without aliases. */
    public static Wording of(String code, String zh, String en) {
        return new Wording(code, zh, en, "");
    }

    /** Code, words and aliases. */
    public static Wording of(String code, String zh, String en, String aliases) {
        return new Wording(code, zh, en, aliases);
    }
}
