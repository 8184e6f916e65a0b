package org.gridgovernance.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;

/**
 * A person's name (姓名). Any text can be held; {@link #fault} judges it. Two to four Han characters are only the common
 * case: names of minorities carry an interpunct ({@code ·}, U+00B7) and may be long, rare characters lie beyond the basic
 * plane, foreign names have spaces.
 */
@Personal(Personal.Level.ORDINARY)
public final class PersonName extends PersonalValue {

    private static final int LONGEST = 60;

    /** Every dot typed for the interpunct, with the space around it. */
    private static final Pattern INTERPUNCT =
            Pattern.compile(" ?[\u00B7\u0387\u2022\u2024\u2027\u2219\u22C5\u2E31\u2E33\u30FB\uFF65] ?");

    /** A full stop between two characters that are not ASCII is typed for the interpunct; that of "J. Smith" is not. */
    private static final Pattern STOP = Pattern.compile("(?<=[^\\x00-\\x7F]) ?\\. ?(?=[^\\x00-\\x7F])");

    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "亓官", "司寇", "巫马", "颛孙",
            "漆雕", "乐正", "谷梁", "拓跋", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门", "第五");

    private PersonName(String text) {
        super(text);
    }

    /**
     * The name in its normal form: {@link PlainText#tidy tidy}, every dot typed for the interpunct as {@code ·} without
     * space around it. Total.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName of(String text) {
        return new PersonName(inForm(text, PersonName::form));
    }

    /**
     * What is wrong with it, if anything: erased, blank, without a letter or ideograph, longer than 60 characters, or
     * broken text.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        Optional<PersonalReason> reason =
                isErased() ? Optional.of(PersonalReason.ERASED) : reveal().flatMap(PersonName::reason);
        return reason.map(found -> found.at(path));
    }

    /** Keeps the first character, or a compound surname (复姓) as a whole: 王**, 欧阳*; nothing of a single character. */
    @Override
    protected String mask(String clear) {
        if (!isLongerThan(1)) {
            return "*".repeat(clear.codePointCount(0, clear.length()));
        }
        int kept = clear.length() > 2 && COMPOUND_SURNAMES.contains(clear.substring(0, 2))
                ? 2
                : clear.offsetByCodePoints(0, 1);
        return clear.substring(0, kept) + "*".repeat(clear.codePointCount(kept, clear.length()));
    }

    private static String form(String text) {
        String dotted = INTERPUNCT.matcher(PlainText.tidy(text)).replaceAll("\u00B7");
        return STOP.matcher(dotted).replaceAll("\u00B7");
    }

    private static Optional<PersonalReason> reason(String clear) {
        if (clear.isEmpty()) {
            return Optional.of(PersonalReason.NAME_BLANK);
        }
        boolean broken = clear.indexOf(0xFFFD) >= 0;
        boolean lettered = clear.codePoints().anyMatch(PersonName::standsInNames);
        return broken || !lettered || clear.codePointCount(0, clear.length()) > LONGEST
                ? Optional.of(PersonalReason.NAME_MALFORMED)
                : Optional.empty();
    }

    /** Rare characters may be newer than the runtime's tables, or live in the private use area of an older system. */
    private static boolean standsInNames(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || Character.isIdeographic(character)
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }
}
