package org.gridgovernance.architecture.bad.vavr;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Known bad: shows Vavr's option and list; its {@code Either} is fine. */
public interface ShowsOption {
    Option<String> wish();

    Either<String, List<String>> wishes();

    Either<String, Integer> fine();
}
