package org.gridgovernance.examples.register;

/** The same in Chinese and in English. */
record Words(String zh, String en) {

    /** In which language somebody wants to read. */
    enum Language {
        ZH,
        EN,
        BOTH
    }

    static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
            case BOTH -> zh.equals(en) ? zh : zh + " " + en;
        };
    }
}
