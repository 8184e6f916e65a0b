package org.gridgovernance.examples.register;

/**
 * The same in Chinese and in English.
 *
 * @param zh in Chinese
 * @param en in English
 * @param figures what follows in either, such as a date; empty if nothing does
 */
public record Words(String zh, String en, String figures) {

    /** In which language somebody wants to read. */
    public enum Language {
        /** Chinese. */
        ZH,
        /** English. */
        EN,
        /** One after the other. */
        BOTH
    }

    /** In both languages. */
    public static Words of(String zh, String en) {
        return new Words(zh, en, "");
    }

    /** The same words before figures. */
    public Words followedBy(String more) {
        return new Words(zh, en, more);
    }

    /** In that language. */
    public String in(Language language) {
        String words =
                switch (language) {
                    case ZH -> zh;
                    case EN -> en;
                    case BOTH -> zh.equals(en) ? zh : zh + " " + en;
                };
        return figures.isEmpty() ? words : words + " " + figures;
    }
}
