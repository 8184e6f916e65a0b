package org.gridgovernance.examples.page;

import org.gridgovernance.examples.register.Words;
import org.gridgovernance.examples.register.Words.Language;

/**
 * Says words in the language of the page. Where both are asked for, each part says in which language it is, so that it is
 * read aloud rightly.
 *
 * @param language the language
 */
record Speech(Language language) {

    /** Of the page as a whole. */
    String code() {
        return language == Language.EN ? "en" : "zh-CN";
    }

    String plain(Words words) {
        return words.in(language);
    }

    Markup say(Words words) {
        return language == Language.BOTH && !words.zh().equals(words.en()) ? inBoth(words) : Markup.text(plain(words));
    }

    private static Markup inBoth(Words words) {
        String more = words.figures().isEmpty() ? "" : " " + words.figures();
        return Element.of("span", "both")
                .holding(
                        Markup.text(words.zh() + " "),
                        Element.of("span", "en").with("lang", "en").text(words.en()),
                        Markup.text(more));
    }
}
