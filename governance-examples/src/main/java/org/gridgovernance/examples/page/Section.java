package org.gridgovernance.examples.page;

import java.util.ArrayList;
import java.util.List;
import org.gridgovernance.examples.register.Words;

/**
 * A part of the page.
 *
 * @param title its heading
 * @param blocks what stands in it
 */
public record Section(Words title, List<Block> blocks) {
    /** A section of these. */
    public static Section of(Words title, Block... blocks) {
        return new Section(title, List.of(blocks));
    }

    Markup in(Speech speech, String id) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Element.of("h2").with("id", id).holding(speech.say(title)));
        for (int at = 0; at < blocks.size(); at++) {
            parts.add(blocks.get(at).in(speech, id + "-" + at));
        }
        return Element.of("section").with("aria-labelledby", id).holding(parts);
    }
}
