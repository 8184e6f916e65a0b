package org.gridgovernance.examples.page;

import java.util.Collection;
import java.util.stream.Collectors;

/** A piece of HTML, well-formed XML besides; whatever text it holds was escaped. Immutable. */
public final class Markup {
    static final Markup NOTHING = new Markup("");

    private final String written;

    private Markup(String written) {
        this.written = written;
    }

    static Markup text(String text) {
        return new Markup(escaped(text));
    }

    static Markup all(Collection<Markup> parts) {
        return new Markup(parts.stream().map(part -> part.written).collect(Collectors.joining()));
    }

    /** An element whose attributes are escaped already. */
    static Markup element(String name, String attributes, Markup content) {
        return new Markup("<" + name + attributes + ">" + content.written + "</" + name + ">\n");
    }

    /** An element that never has any content. */
    static Markup element(String name, String attributes) {
        return new Markup("<" + name + attributes + "/>\n");
    }

    /** Characters that neither HTML nor XML may hold are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(Markup::isAllowed).forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(each);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\n'
                || character == '\t'
                || (character >= 0x20 && character < 0x7F)
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        return written;
    }
}
