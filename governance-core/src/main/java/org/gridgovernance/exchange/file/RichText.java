package org.gridgovernance.exchange.file;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/** The texts of a workbook: in runs of one look each, perhaps with their sound, and with what XML cannot hold written out. */
final class RichText {
    private static final Pattern WRITTEN_OUT = Pattern.compile("_x(\\p{XDigit}{4})_");
    private static final String SOUND = "rPh";
    /** Longer than the text of any cell. */
    private static final int LONGEST = 1 << 17;

    private RichText() {}

    /** The text of the element that begins here: of all its runs, not of the sound above them (拼音). */
    static String read(XmlPart part, String element) throws UnfitFileException {
        StringBuilder text = new StringBuilder();
        boolean sound = false;
        while (part.next() && !part.ends(element)) {
            if (part.begins("t")) {
                String run = part.text();
                text.append(sound ? "" : run);
            } else {
                sound = part.begins(SOUND) || (sound && !part.ends(SOUND));
            }
            if (text.length() > LONGEST) {
                throw new UnfitFileException(Fault.TOO_LARGE);
            }
        }
        return plain(text.toString());
    }

    /** With the characters that stand written out, as {@code _x000D_}. */
    static String plain(String text) {
        return text.contains("_x")
                ? WRITTEN_OUT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)))
                : text;
    }

    /** Half a pair and a NUL are no characters. */
    private static String character(MatchResult found) {
        char character = (char) Integer.parseInt(found.group(1), 16);
        return character == 0 || Character.isSurrogate(character) ? found.group() : String.valueOf(character);
    }
}
