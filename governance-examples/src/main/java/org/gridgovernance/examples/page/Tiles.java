package org.gridgovernance.examples.page;

import java.util.List;
import org.gridgovernance.examples.register.Words;

/**
 * The numbers one wants to know first.
 *
 * @param tiles one after the other
 */
public record Tiles(List<Tile> tiles) implements Block {

    /**
     * One number.
     *
     * @param label what it counts
     * @param value the number as it is to be read
     * @param mood whether it is good, bad, or neither
     */
    public record Tile(Words label, String value, Mood mood) {
        /** Neither good nor bad. */
        public static Tile of(Words label, String value) {
            return new Tile(label, value, Mood.PLAIN);
        }

        /** Good or bad. */
        public static Tile judged(Words label, String value, boolean good) {
            return new Tile(label, value, good ? Mood.GOOD : Mood.BAD);
        }
    }

    /** How a number is to be taken; told by a sign too, not by colour alone. */
    public enum Mood {
        /** As it is. */
        PLAIN(""),
        /** As it should be. */
        GOOD("✓ "),
        /** As it should not be. */
        BAD("✗ ");

        private final String sign;

        Mood(String sign) {
            this.sign = sign;
        }
    }

    @Override
    public Markup in(Speech speech, String id) {
        return Element.of("dl", "tiles")
                .holding(tiles.stream().map(tile -> written(tile, speech)).toList());
    }

    private static Markup written(Tile tile, Speech speech) {
        return Element.of("div", "tile " + tile.mood().name().toLowerCase(java.util.Locale.ROOT))
                .holding(
                        Element.of("dt").holding(speech.say(tile.label())),
                        Element.of("dd").text(tile.mood().sign + tile.value()));
    }
}
