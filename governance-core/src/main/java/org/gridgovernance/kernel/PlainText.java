package org.gridgovernance.kernel;

/**
 * Plain forms (规范文本) of what people type and spreadsheets deliver. Full-width letters, digits and signs
 * ({@code U+FF01}–{@code U+FF5E}) become half-width; control, format and other invisible characters go; every white
 * space counts as one kind. Characters beyond the basic plane are kept. Both forms are total, and applying one twice
 * changes nothing more.
 */
public final class PlainText {

    static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Without any white space: for numbers and codes. */
    public static String compact(String text) {
        return plain(text, "");
    }

    /** Without white space at the ends, runs of it inside as one space: for names and labels. */
    public static String tidy(String text) {
        return plain(text, " ");
    }

    /** Whether it is a text a store keeps as it is: 1 to {@code most} characters, none a control or half a pair. */
    public static boolean fits(String text, int most) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= most
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHalf(c));
    }

    /** With U+FFFD for each half of a surrogate pair that stands alone; no encoding could keep it. */
    static String whole(String text) {
        return text.codePoints().noneMatch(PlainText::isHalf)
                ? text
                : text.codePoints()
                        .map(c -> isHalf(c) ? REPLACEMENT : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String plain(String text, String space) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isSpace(character)) {
                gap = true;
            } else if (!isInvisible(character)) {
                plain.append(gap && !plain.isEmpty() ? space : "").appendCodePoint(halfWidth(character));
                gap = false;
            }
        }
        return plain.toString();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || isBlankLetter(character);
    }

    /** A letter by category, yet nothing to see: grapheme joiner, Hangul fillers. */
    private static boolean isBlankLetter(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    private static int halfWidth(int character) {
        return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : character;
    }
}
