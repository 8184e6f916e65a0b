package org.gridgovernance.mediation.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a template, once. For one thread. */
final class TemplateReader {
    private static final Pattern TAG = Pattern.compile("(?<!\\{)\\{\\{([#^/]?)([^{}]*)\\}\\}(?!\\})");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|\\}\\}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)*");

    private final String source;
    private final Iterator<Tag> tags;
    private int at;

    private TemplateReader(String source) {
        this.source = source;
        tags = tags().iterator();
    }

    private record Tag(String sign, String field, int from, int to) {}

    static List<TemplatePart> parts(String source) {
        return new TemplateReader(source).until(Optional.empty());
    }

    private List<Tag> tags() {
        List<Tag> found = new ArrayList<>();
        Matcher matcher = TAG.matcher(source);
        int after = 0;
        while (matcher.find()) {
            mustBePlain(after, matcher.start());
            found.add(tag(matcher));
            after = matcher.end();
        }
        mustBePlain(after, source.length());
        return found;
    }

    private Tag tag(Matcher matcher) {
        String name = matcher.group(2).strip();
        if (!NAME.matcher(name).matches()) {
            throw fault("a tag without a well-formed name", matcher.start());
        }
        return new Tag(matcher.group(1), name, matcher.start(), matcher.end());
    }

    private void mustBePlain(int from, int to) {
        Matcher stray = BRACES.matcher(source).region(from, to);
        if (stray.find()) {
            throw fault("braces that are no tag", stray.start());
        }
    }

    /** The parts up to the tag that closes that one, or up to the end. */
    private List<TemplatePart> until(Optional<Tag> opened) {
        List<TemplatePart> parts = new ArrayList<>();
        while (tags.hasNext()) {
            Tag tag = tags.next();
            words(parts, from(tag), to(tag));
            if (tag.sign().equals("/")) {
                if (opened.filter(open -> open.field().equals(tag.field())).isEmpty()) {
                    throw fault("'" + tag.field() + "' is closed and is not what is open", tag.from());
                }
                return parts;
            }
            parts.add(
                    tag.sign().isEmpty()
                            ? new TemplatePart.Blank(tag.field(), isAlone(tag))
                            : new TemplatePart.Loop(tag.field(), tag.sign().equals("^"), until(Optional.of(tag))));
        }
        if (opened.isPresent()) {
            throw fault(
                    "'" + opened.get().field() + "' is not closed", opened.get().from());
        }
        words(parts, source.length(), source.length());
        return parts;
    }

    private void words(List<TemplatePart> parts, int until, int next) {
        if (until > at) {
            parts.add(new TemplatePart.Words(source.substring(at, until)));
        }
        at = next;
    }

    /** A tag that opens or closes, and has a line of its own, goes with that line. */
    private int from(Tag tag) {
        return hasLine(tag) ? source.lastIndexOf('\n', tag.from()) + 1 : tag.from();
    }

    private int to(Tag tag) {
        int end = source.indexOf('\n', tag.to());
        return !hasLine(tag) ? tag.to() : end < 0 ? source.length() : end + 1;
    }

    private boolean hasLine(Tag tag) {
        return !tag.sign().isEmpty() && line(tag).isBlank();
    }

    private boolean isAlone(Tag tag) {
        return line(tag).isEmpty();
    }

    /** What else stands on its line. */
    private String line(Tag tag) {
        int end = source.indexOf('\n', tag.to());
        return source.substring(source.lastIndexOf('\n', tag.from()) + 1, tag.from())
                + source.substring(tag.to(), end < 0 ? source.length() : end);
    }

    private IllegalArgumentException fault(String what, int place) {
        long line =
                source.substring(0, place).lines().count() + (place == 0 || source.charAt(place - 1) == '\n' ? 1 : 0);
        int column = place - source.lastIndexOf('\n', place - 1);
        return new IllegalArgumentException("line " + line + ", column " + column + ": " + what);
    }
}
