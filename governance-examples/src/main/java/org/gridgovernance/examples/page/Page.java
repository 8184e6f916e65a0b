package org.gridgovernance.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridgovernance.examples.register.Words;

/**
 * A page that needs nothing but itself; its own rules forbid a browser to run or to fetch anything for it.
 *
 * @param title what it is about
 * @param lead a sentence below the title
 * @param sections from the top
 */
public record Page(Words title, Words lead, List<Section> sections) {
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'";
    private static final Words CONTENTS = Words.of("目录", "contents");

    /** The page, to be kept as UTF-8. */
    public String in(Words.Language language) {
        Speech speech = new Speech(language);
        return "<!DOCTYPE html>\n"
                + Element.of("html").with("lang", speech.code()).holding(head(speech), body(speech));
    }

    private Markup head(Speech speech) {
        return Element.of("head")
                .holding(
                        Element.of("meta").with("charset", "utf-8").empty(),
                        Element.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", NOTHING_FROM_ELSEWHERE)
                                .empty(),
                        Element.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1")
                                .empty(),
                        Element.of("meta")
                                .with("name", "color-scheme")
                                .with("content", "light dark")
                                .empty(),
                        Element.of("title").text(speech.plain(title)),
                        Element.of("style").text(style()));
    }

    private Markup body(Speech speech) {
        List<Markup> parts = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            parts.add(sections.get(at).in(speech, id(at)));
        }
        return Element.of("body")
                .holding(
                        Element.of("header")
                                .holding(
                                        Element.of("h1").holding(speech.say(title)),
                                        Element.of("p", "lead").holding(speech.say(lead))),
                        contents(speech),
                        Element.of("main").holding(parts));
    }

    private Markup contents(Speech speech) {
        List<Markup> lines = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            lines.add(Element.of("li")
                    .holding(Element.of("a")
                            .with("href", "#" + id(at))
                            .holding(speech.say(sections.get(at).title()))));
        }
        return Element.of("nav")
                .with("aria-label", speech.plain(CONTENTS))
                .holding(Element.of("ol").holding(lines));
    }

    private static String id(int section) {
        return "s" + (section + 1);
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
