package org.gridgovernance.mediation.document;

/**
 * An amount of money in words (大写金额), as papers write it: 壹万零伍元整. Immutable. Source: rules on bills and settlement
 * (支付结算办法) annex 1.
 *
 * @param fen the amount in fen (分), hundredths of a yuan; 0 to less than 10,000 trillion yuan
 */
record ChineseAmount(long fen) {
    private static final long MOST = 1_000_000_000_000_000_000L;
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final int TEN = 10;
    private static final int FEN = 100;
    private static final int THOUSAND = 1_000;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is less than 0 or too great
     */
    ChineseAmount {
        if (fen < 0 || fen >= MOST) {
            throw new IllegalArgumentException("an amount in words is 0 to less than 10,000 trillion yuan");
        }
    }

    /** It in words: 叁佰贰拾伍元零肆分. */
    String words() {
        return fen == 0 ? "零元整" : yuan() + jiao() + cents();
    }

    private String yuan() {
        return fen < FEN ? "" : number(fen / FEN) + "元";
    }

    private String jiao() {
        int jiao = (int) (fen / TEN % TEN);
        boolean gap = jiao == 0 && fen >= FEN && fen % TEN != 0;
        return jiao > 0 ? digit(jiao) + "角" : gap ? "零" : "";
    }

    private String cents() {
        int cents = (int) (fen % TEN);
        return cents > 0 ? digit(cents) + "分" : "整";
    }

    /** Ten thousands within hundred millions: 壹仟零壹万亿零伍拾万. */
    private static String number(long number) {
        return number < WAN ? below(number) : number < YI ? in(number, WAN, "万") : in(number, YI, "亿");
    }

    private static String in(long number, long unit, String word) {
        return number(number / unit) + word + rest(number % unit, unit);
    }

    private static String rest(long rest, long unit) {
        return rest == 0 ? "" : (rest < unit / TEN ? "零" : "") + number(rest);
    }

    private static String below(long number) {
        if (number < TEN) {
            return digit((int) number);
        }
        if (number < FEN) {
            return in(number, TEN, "拾");
        }
        return number < THOUSAND ? in(number, FEN, "佰") : in(number, THOUSAND, "仟");
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
