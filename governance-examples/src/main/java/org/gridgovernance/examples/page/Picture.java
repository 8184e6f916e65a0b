package org.gridgovernance.examples.page;

import java.util.ArrayList;
import java.util.List;

/** A drawing with its title, its description, its legend and the numbers it was made of. */
final class Picture {
    static final double WIDTH = 960;
    static final double LEFT = 56;
    static final double RIGHT = 944;

    private final Speech speech;
    private final String id;
    private final List<Markup> shapes = new ArrayList<>();

    Picture(Speech speech, String id) {
        this.speech = speech;
        this.id = id;
    }

    void add(Markup shape) {
        shapes.add(shape);
    }

    void label(String style, double x, double y, String text) {
        add(Element.of("text", style).with("x", x).with("y", y).text(text));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        add(Element.of("line", style)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .empty());
    }

    /** A rectangle that tells what it stands for when pointed at. */
    void rectangle(String style, double x, double y, double width, double height, String tells) {
        add(Element.of("rect", style)
                .with("x", x)
                .with("y", y)
                .with("width", Math.max(0, width))
                .with("height", Math.max(0, height))
                .holding(Element.of("title").text(tells)));
    }

    /** Horizontal lines at round numbers. */
    void marks(Scale scale) {
        for (double mark : scale.marks()) {
            line(mark == 0 ? "base" : "grid", LEFT, scale.at(mark), RIGHT, scale.at(mark));
            label("tick right", LEFT - 8, scale.at(mark) + 4, Element.number(mark));
        }
    }

    /** The whole figure. */
    Markup finished(double height, Caption caption, List<Series> series, DataTable numbers) {
        return Element.of("figure")
                .holding(
                        Element.of("figcaption").holding(speech.say(caption.title())),
                        series.size() > 1 ? legend(series) : Markup.NOTHING,
                        Element.of("div", "scroll").holding(drawing(height, caption)),
                        Element.of("p", "hint").holding(speech.say(caption.description())),
                        Element.of("details")
                                .holding(
                                        Element.of("summary").holding(speech.say(Chart.NUMBERS)),
                                        numbers.in(speech, id + "-n")));
    }

    private Markup drawing(double height, Caption caption) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Element.of("title").with("id", id + "-t").text(speech.plain(caption.title())));
        parts.add(Element.of("desc").with("id", id + "-d").text(speech.plain(caption.description())));
        parts.add(Element.of("text", "tick").with("x", 0).with("y", 12).text(speech.plain(caption.unit())));
        parts.addAll(shapes);
        return Element.of("svg")
                .with("viewBox", "0 0 " + Element.number(WIDTH) + " " + Element.number(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .holding(parts);
    }

    private Markup legend(List<Series> series) {
        return Element.of("ul", "legend")
                .holding(series.stream()
                        .map(each -> Element.of("li")
                                .holding(
                                        Element.of("span", "key " + each.style())
                                                .with("aria-hidden", "true")
                                                .text(""),
                                        speech.say(each.label())))
                        .toList());
    }
}
