package org.gridgovernance.examples.season;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gridgovernance.examples.register.Words;

/**
 * How many of all figures agree with each other.
 *
 * @param label which figures
 * @param agreeing how many agree
 * @param all how many there are
 */
record BooksAgree(Words label, long agreeing, long all) {

    /** Whatever stands in either of two books must stand in both. */
    static <K, V> BooksAgree between(Words label, Map<K, V> one, Map<K, V> other) {
        long all = Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .count();
        long agreeing = one.entrySet().stream()
                .filter(each -> Objects.equals(each.getValue(), other.get(each.getKey())))
                .count();
        return new BooksAgree(label, agreeing, all);
    }

    boolean isSound() {
        return agreeing == all;
    }

    String value() {
        return agreeing + " / " + all;
    }
}
