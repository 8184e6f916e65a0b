package org.gridgovernance.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vavr.control.Either;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.LoggerFactory;

/** Where the library and what it needs lie: a process with more to look through begins later, and not for its sake. */
final class BareClassPath {
    private BareClassPath() {}

    /** As an option of {@code java}. */
    static String text() {
        return Stream.of(
                        BareClassPath.class,
                        Governance.class,
                        Either.class,
                        JsonMapper.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        Jdk8Module.class,
                        JavaTimeModule.class,
                        Geometry.class,
                        LoggerFactory.class,
                        LoggerFactory.getILoggerFactory().getClass())
                .map(BareClassPath::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> kept) {
        try {
            return Path.of(kept.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException unnamed) {
            throw new IllegalStateException("no place on the class path", unnamed);
        }
    }
}
