package org.gridgovernance.resident.duplicate;

/** How much it means that two entries are alike or differ in something (相似度规则). Implement: yes, one lambda. Pure. */
@FunctionalInterface
public interface LikenessRule {
    /** The points for it: above 0 for what speaks for one person, below 0 for what speaks against; their sum counts. */
    int points(Resemblance found);

    /** From how many points on, of 100, two entries are one person for all the register knows. */
    default int certainFrom() {
        return 90;
    }

    /** From how many points on it is likely. */
    default int likelyFrom() {
        return 65;
    }

    /** From how many points on somebody should look. */
    default int possibleFrom() {
        return 50;
    }

    /**
     * The standard rule: a shared document makes 100; name, birth date, phone, dwelling and sex together do too. Name, sex
     * and birth date alone are likely; a name and a sex alone are nothing.
     */
    static LikenessRule standard() {
        return found -> switch (found) {
            case SAME_DOCUMENT -> 100;
            case SAME_NAME -> 40;
            case SAME_BIRTH -> 30;
            case SAME_PHONE -> 15;
            case SAME_DWELLING -> 10;
            case SAME_SEX -> 5;
            case OTHER_SEX -> -20;
            case OTHER_NAME, OTHER_BIRTH -> -30;
            case OTHER_ID_CARD -> -50;
        };
    }
}
