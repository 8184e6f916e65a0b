package org.gridgovernance.examples.page;

import java.util.List;
import org.gridgovernance.examples.register.Words;

/**
 * Lines over time.
 *
 * @param caption what it shows
 * @param series the lines, all of the same length
 * @param labels the days below, each over as many points as the next
 * @param bands what is set off
 * @param numbers the numbers beside it
 */
public record LineChart(Caption caption, List<Series> series, List<Words> labels, List<Band> bands, DataTable numbers)
        implements Block {
    private static final double TOP = 28;
    private static final double BOTTOM = 292;
    private static final double HEIGHT = 320;
    private static final int LABELLED = 3;

    @Override
    public Markup in(Speech speech, String id) {
        Picture picture = new Picture(speech, id);
        Scale up = Scale.upTo(series.stream().mapToDouble(Series::most).max().orElse(1), BOTTOM, TOP);
        bands.forEach(band -> draw(picture, band, speech));
        picture.marks(up);
        days(picture, speech);
        series.forEach(each -> picture.add(path(each, up)));
        return picture.finished(HEIGHT, caption, series, numbers);
    }

    private void draw(Picture picture, Band band, Speech speech) {
        String tells = speech.plain(band.label());
        double left = x(band.from());
        picture.rectangle("band " + band.style(), left, TOP, x(band.to()) - left, BOTTOM - TOP, tells);
        picture.label("tick", left + 4, band.style().equals("alarm") ? TOP - 6 : TOP + 12, tells);
    }

    private void days(Picture picture, Speech speech) {
        double width = (Picture.RIGHT - Picture.LEFT) / labels.size();
        for (int at = 0; at < labels.size(); at += LABELLED) {
            picture.label("tick", Picture.LEFT + at * width, BOTTOM + 18, speech.plain(labels.get(at)));
        }
    }

    /** Where there is no number the line has a gap. */
    private Markup path(Series line, Scale up) {
        StringBuilder way = new StringBuilder();
        boolean gap = true;
        for (int at = 0; at < line.values().size(); at++) {
            double value = line.values().get(at);
            if (Double.isFinite(value)) {
                way.append(gap ? "M" : "L")
                        .append(Element.number(x(at)))
                        .append(' ')
                        .append(Element.number(up.at(value)));
            }
            gap = !Double.isFinite(value);
        }
        return Element.of("path", "line " + line.style())
                .with("d", way.toString())
                .empty();
    }

    private double x(int point) {
        return Picture.LEFT + (Picture.RIGHT - Picture.LEFT) * point / Math.max(1, points());
    }

    private int points() {
        return series.get(0).values().size();
    }
}
