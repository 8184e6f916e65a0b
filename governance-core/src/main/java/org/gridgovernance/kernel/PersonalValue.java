package org.gridgovernance.kernel;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A value that says something about a person. Prints as a mask, is sealed in every store, and reads as <em>erased</em>
 * once its subject's key is destroyed. Any text can be held: whether it is well formed is judged by validators at the
 * door, so that a command shows all its faults at once. Immutable and thread-safe.
 *
 * <p>Extend: yes, for a vendor's own personal values: a final class with a static {@code @JsonCreator} factory of one
 * text, marked {@link Personal}.
 */
@Personal(Personal.Level.ORDINARY)
public abstract class PersonalValue {

    /** Stands for an erased value. Known by identity: no text a caller brings is it, whatever its characters. */
    static final String ERASED = new String("(erased)");

    private final String text;

    /** Holds a text that is already normalised; half a surrogate pair becomes U+FFFD. */
    protected PersonalValue(String text) {
        this.text = PlainText.whole(text);
    }

    /**
     * The text in its normal form (规范形式); what stands for an erased value stays as it is. A factory that changes its text
     * does so through this.
     */
    protected static String inForm(String text, UnaryOperator<String> form) {
        return isErased(text) ? text : form.apply(text);
    }

    /** The value in the clear; empty once erased. The one way to it, so that a search finds every use. */
    public final Optional<String> reveal() {
        return isErased() ? Optional.empty() : Optional.of(text);
    }

    /** Whether the value was erased. */
    public final boolean isErased() {
        return isErased(text);
    }

    /** Whether it has more characters than that. */
    protected final boolean isLongerThan(int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    /** What may be shown: a convention, see the subclass. */
    public final String masked() {
        return isErased() ? text : mask(text);
    }

    /** The mask of a text that is not erased. */
    protected abstract String mask(String clear);

    @Override
    public final boolean equals(Object other) {
        return other instanceof PersonalValue that
                && that.getClass() == getClass()
                && that.isErased() == isErased()
                && that.text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return masked();
    }

    @SuppressWarnings("ReferenceEquality") // the very object, see ERASED
    private static boolean isErased(String text) {
        return text == ERASED;
    }
}
