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

    /** The text that stands for an erased value; no normalised input can be it. */
    static final String ERASED = "\u0000erased";

    private final String text;

    /** Holds a text that is already normalised; half a surrogate pair becomes U+FFFD. */
    protected PersonalValue(String text) {
        this.text = PlainText.whole(text);
    }

    /** The text in its normal form (规范形式); an erased value's text stays as it is, so that it still reads as erased. */
    protected static String inForm(String text, UnaryOperator<String> form) {
        return text.equals(ERASED) ? text : form.apply(text);
    }

    /** The value in the clear; empty once erased. The one way to it, so that a search finds every use. */
    public final Optional<String> reveal() {
        return isErased() ? Optional.empty() : Optional.of(text);
    }

    /** Whether the value was erased. */
    public final boolean isErased() {
        return text.equals(ERASED);
    }

    /** What may be shown: a convention, see the subclass. */
    public final String masked() {
        return isErased() ? "(erased)" : mask(text);
    }

    /** The mask of a text that is not erased. */
    protected abstract String mask(String clear);

    @Override
    public final boolean equals(Object other) {
        return other instanceof PersonalValue that && that.getClass() == getClass() && that.text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return masked();
    }
}
