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
 * A telephone number (联系电话). Any text can be held; {@link #isWellFormed()} judges it. Families share one, so it is
 * never unique.
 */
@Personal(Personal.Level.ORDINARY)
public final class Phone extends PersonalValue {

    private static final Pattern JOINTS = Pattern.compile("[-()\u00AD\u2010-\u2015\u2212\uFE58\uFE63]");
    private static final Set<String> COUNTRY = Set.of("+86", "0086");
    private static final int LONGEST = 40;
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2\\d|[3-9]\\d{2})\\d{7,8}");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}|95\\d{3}|12345|11[09]|12[02]");

    private Phone(String text) {
        super(text);
    }

    /**
     * The number in its normal form: half-width, without spaces, hyphens, brackets and the country's {@code +86} or
     * {@code 0086}; a landline that lost its {@code 0} to the country code has it again. Total; a text of more than 40
     * characters is no number and keeps its country codes.
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Phone of(String text) {
        return new Phone(inForm(text, Phone::form));
    }

    /**
     * Whether it can be dialled in the mainland: a mobile ({@code 1[3-9]} and nine digits), a landline with its area
     * code, {@code 400}/{@code 800} and seven digits, {@code 95xxx}, {@code 12345}, or 110, 119, 120, 122.
     */
    public boolean isWellFormed() {
        return reveal().filter(Phone::isNumber).isPresent();
    }

    /**
     * What is wrong with it, if anything: erased, or not well formed.
     *
     * @param path the field it stands in, as in the command's JSON
     */
    public Optional<Reason> fault(String path) {
        if (isErased()) {
            return Optional.of(PersonalReason.ERASED.at(path));
        }
        return isWellFormed() ? Optional.empty() : Optional.of(PersonalReason.PHONE_MALFORMED.at(path));
    }

    /** Shows 3 + 4 digits of a mobile, the last four of another number; nothing of a short one, nor of what is no number. */
    @Override
    protected String mask(String clear) {
        if (MOBILE.matcher(clear).matches()) {
            return clear.substring(0, 3) + "****" + clear.substring(7);
        }
        return clear.length() < 8 || !isNumber(clear) ? "****" : "****" + clear.substring(clear.length() - 4);
    }

    private static String form(String text) {
        String joined = JOINTS.matcher(PlainText.compact(text)).replaceAll("");
        String national = joined.length() > LONGEST ? joined : national(joined);
        boolean lostZero = national.length() < joined.length()
                && !isNumber(national)
                && LANDLINE.matcher("0" + national).matches();
        return lostZero ? "0" + national : national;
    }

    private static String national(String joined) {
        return COUNTRY.stream()
                .filter(joined::startsWith)
                .findFirst()
                .map(country -> national(joined.substring(country.length())))
                .orElse(joined);
    }

    private static boolean isNumber(String number) {
        return MOBILE.matcher(number).matches()
                || LANDLINE.matcher(number).matches()
                || SERVICE.matcher(number).matches();
    }
}
