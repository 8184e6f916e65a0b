package org.gridgovernance.examples.page;

import java.util.List;
import java.util.OptionalDouble;
import org.gridgovernance.examples.register.Words;

/**
 * Bars from left to right, a group a label, with the number at the end of each.
 *
 * @param caption what it shows
 * @param first what the labels are
 * @param labels a label a group, from the top
 * @param series the bars of a group, from the top
 * @param most where the scale ends; empty for the largest number
 * @param mark where a line is drawn; empty for none
 */
public record BarChart(
        Caption caption, Words first, List<Words> labels, List<Series> series, OptionalDouble most, OptionalDouble mark)
        implements Block {
    private static final double START = 300;
    private static final double END = 880;
    private static final double TOP = 24;
    private static final double BAR = 14;
    private static final double SPACE = 12;

    @Override
    public Markup in(Speech speech, String id) {
        Picture picture = new Picture(speech, id);
        double largest = most.orElseGet(
                () -> series.stream().mapToDouble(Series::most).max().orElse(1));
        Scale across = Scale.upTo(largest, START, END);
        double bottom = TOP + labels.size() * group();
        across.marks().forEach(value -> {
            picture.line(value == 0 ? "base" : "grid", across.at(value), TOP, across.at(value), bottom);
            picture.label("tick middle", across.at(value), bottom + 16, Element.number(value));
        });
        for (int row = 0; row < labels.size(); row++) {
            draw(picture, speech, row, across);
        }
        mark.ifPresent(value -> picture.line("mark", across.at(value), TOP, across.at(value), bottom));
        return picture.finished(bottom + 24, caption, series, Chart.table(caption.title(), first, labels, series));
    }

    private void draw(Picture picture, Speech speech, int row, Scale across) {
        double top = TOP + row * group() + SPACE / 2;
        String label = speech.plain(labels.get(row));
        picture.label("name right", START - 10, top + (group() - SPACE) / 2 + 5, label);
        for (Series each : series) {
            double value = each.values().get(row);
            double end = across.at(Double.isFinite(value) ? value : 0);
            String tells = label + " " + speech.plain(each.label()) + ": " + Chart.number(value);
            picture.rectangle("bar " + each.style(), START, top, end - START, BAR - 2, tells);
            picture.label("value", end + 6, top + BAR - 4, Chart.number(value));
            top += BAR;
        }
    }

    private double group() {
        return series.size() * BAR + SPACE;
    }
}
