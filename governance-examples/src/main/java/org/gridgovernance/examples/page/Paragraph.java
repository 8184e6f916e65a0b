package org.gridgovernance.examples.page;

import org.gridgovernance.examples.register.Words;

/**
 * Words that explain.
 *
 * @param words the words
 */
public record Paragraph(Words words) implements Block {
    @Override
    public Markup in(Speech speech, String id) {
        return Element.of("p").holding(speech.say(words));
    }
}
