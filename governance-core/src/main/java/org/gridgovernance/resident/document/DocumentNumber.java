package org.gridgovernance.resident.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridgovernance.kernel.Personal;
import org.gridgovernance.kernel.PersonalValue;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.personal.PersonalReason;

/**
 * The number of an identity document (证件号码), of whatever kind. Any text can be held; {@link DocumentKind#faults} judges
 * it. This is what commands and aggregates hold; an {@link IdNumber} is made of it where the number must speak.
 */
@Personal(Personal.Level.SENSITIVE)
public final class DocumentNumber extends PersonalValue {

    private static final Pattern APOSTROPHES = Pattern.compile("^['`\u2018\u2019]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9]{8,40}");
    private static final int LONGEST = 40;
    private static final Pattern OLD_PERMANENT_RESIDENT = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final Set<String> PLACEHOLDERS =
            Set.of("暂无", "没有", "不详", "未知", "未提供", "无证件", "NULL", "NONE", "N/A", "NA");

    private DocumentNumber(String text) {
        super(text);
    }

    /**
     * The number in its normal form: half-width, without white space, invisible characters and the apostrophe by which
     * spreadsheets mark text, in capitals. Total.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentNumber of(String text) {
        return new DocumentNumber(inForm(text, DocumentNumber::form));
    }

    /** The long form of a citizen's old number of 15 digits; any other number as it is. */
    DocumentNumber longForm() {
        Optional<String> clear = reveal();
        Optional<String> longer = clear.map(IdNumber::longForm);
        return longer.equals(clear) ? this : longer.map(DocumentNumber::of).orElse(this);
    }

    /** Shows the first and the last character, as for public posting (公示); nothing of what is short or no plain number. */
    @Override
    protected String mask(String clear) {
        return edges(clear);
    }

    /** Why there is no number at all: erased, blank, a placeholder, or longer than any; empty if there is one. */
    Optional<ReasonCode> absence() {
        if (isErased()) {
            return Optional.of(PersonalReason.ERASED);
        }
        String clear = reveal().orElse("");
        if (clear.isEmpty()) {
            return Optional.of(IdNumberReason.BLANK);
        }
        if (isLongerThan(LONGEST)) {
            return Optional.of(IdNumberReason.TOO_LONG);
        }
        return PLACEHOLDERS.contains(clear) || clear.codePoints().distinct().count() == 1
                ? Optional.of(IdNumberReason.PLACEHOLDER)
                : Optional.empty();
    }

    /** Whether it has the form of a permanent resident card before 2023-12-01: three letters, twelve digits. */
    boolean isOldPermanentResidentNumber() {
        return reveal().filter(clear -> OLD_PERMANENT_RESIDENT.matcher(clear).matches())
                .isPresent();
    }

    /** The first and the last character of eight or more, the rest starred; any other text is starred as a whole. */
    static String edges(String clear) {
        int last = clear.length() - 1;
        return PLAIN.matcher(clear).matches()
                ? clear.charAt(0) + "*".repeat(last - 1) + clear.charAt(last)
                : "*".repeat(Math.min(clear.length(), LONGEST));
    }

    private static String form(String text) {
        String compact = PlainText.compact(text).toUpperCase(Locale.ROOT);
        return APOSTROPHES.matcher(compact).replaceFirst("");
    }
}
