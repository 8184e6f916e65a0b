package org.gridgovernance.examples.page;

import java.util.List;
import java.util.stream.IntStream;
import org.gridgovernance.examples.register.Words;

/**
 * Columns side by side, each of parts one above the other.
 *
 * @param caption what it shows
 * @param first what the labels are
 * @param labels a label a column
 * @param series the parts, the lowest first
 */
public record ColumnChart(Caption caption, Words first, List<Words> labels, List<Series> series) implements Block {
    private static final double TOP = 28;
    private static final double BOTTOM = 292;
    private static final double HEIGHT = 320;
    private static final double FILLED = 0.72;
    private static final double GAP = 1;
    private static final int LABELLED = 3;

    @Override
    public Markup in(Speech speech, String id) {
        Picture picture = new Picture(speech, id);
        Scale up = Scale.upTo(
                IntStream.range(0, labels.size()).mapToDouble(this::sum).max().orElse(1), BOTTOM, TOP);
        picture.marks(up);
        for (int column = 0; column < labels.size(); column++) {
            draw(picture, speech, column, up);
        }
        return picture.finished(HEIGHT, caption, series, Chart.table(caption.title(), first, labels, series));
    }

    private void draw(Picture picture, Speech speech, int column, Scale up) {
        double place = (Picture.RIGHT - Picture.LEFT) / labels.size();
        double left = Picture.LEFT + place * (column + (1 - FILLED) / 2);
        String label = speech.plain(labels.get(column));
        if (column % LABELLED == 0) {
            picture.label("tick", left, BOTTOM + 18, label);
        }
        double below = 0;
        for (Series part : series) {
            double value = part.values().get(column);
            double top = up.at(below + value);
            String tells = label + " " + speech.plain(part.label()) + ": " + Chart.number(value);
            if (value > 0) {
                picture.rectangle("bar " + part.style(), left, top, place * FILLED, up.at(below) - top - GAP, tells);
            }
            below += value;
        }
    }

    private double sum(int column) {
        return series.stream().mapToDouble(part -> part.values().get(column)).sum();
    }
}
