package org.gridgovernance.benchmark;

import java.util.Collection;
import java.util.Map;
import org.gridgovernance.benchmark.Question.Asked;

/**
 * A question put to the library and in SQL, in turn and with the same parameters. Both must answer the same, each time.
 * Who is asked first finds colder pages: that changes every time.
 *
 * @param question what was asked
 * @param ours how long the library took
 * @param plain how long the SQL took
 */
record Interview(Question question, Timing ours, Timing plain) {
    /** After that the server has prepared both statements, and chosen whether it plans for the parameters. */
    private static final int LEAST = 12;

    /** Asks a register so often, once both are warm. */
    static Interview of(Question question, Census census, int times) {
        begun(question, times / 4 + LEAST).ask(census);
        Interview interview = begun(question, times);
        interview.ask(census);
        return interview;
    }

    private static Interview begun(Question question, int times) {
        return new Interview(question, new Timing(times), new Timing(times));
    }

    private void ask(Census census) {
        int found = 0;
        for (boolean oursFirst = true; !ours.isDone(); oursFirst = !oursFirst) {
            Asked asked = question.drawn().apply(census);
            Object one = oursFirst ? ours.time(asked, census.ours()) : plain.time(asked, census.plain());
            Object other = oursFirst ? plain.time(asked, census.plain()) : ours.time(asked, census.ours());
            mustBe(one.equals(other), "different answers");
            found += size(one);
        }
        mustBe(found > 0, "nobody was found");
    }

    /** What was asked, and how often. */
    String title() {
        return question.title() + ", × " + ours.times();
    }

    private static int size(Object answer) {
        return answer instanceof Map<?, ?> counts ? counts.size() : ((Collection<?>) answer).size();
    }

    private void mustBe(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException(what + ": " + question.title());
        }
    }

    /** How many times as long the library took, if that part of the answers took as long or less. */
    double ratio(double part) {
        return ours.millis(part) / plain.millis(part);
    }
}
