package org.gridgovernance.examples.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** An element that is being written. */
final class Element {
    private final String name;
    private final StringBuilder attributes = new StringBuilder();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name) {
        return new Element(name);
    }

    static Element of(String name, String style) {
        return of(name).with("class", style);
    }

    Element with(String attribute, String value) {
        attributes
                .append(' ')
                .append(attribute)
                .append("=\"")
                .append(Markup.escaped(value))
                .append('"');
        return this;
    }

    Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    Markup holding(Markup... parts) {
        return holding(List.of(parts));
    }

    Markup holding(Collection<Markup> parts) {
        return Markup.element(name, attributes.toString(), Markup.all(parts));
    }

    Markup text(String text) {
        return holding(Markup.text(text));
    }

    Markup empty() {
        return Markup.element(name, attributes.toString());
    }

    /** Two decimals are more than a screen shows. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
