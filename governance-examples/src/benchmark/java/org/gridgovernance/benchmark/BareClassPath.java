package org.gridgovernance.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vavr.control.Either;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.Governance;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.LoggerFactory;

/**
 * Where the library and what it needs lie, in archives as a vendor has them: a process with more to look through begins
 * later, and not for its sake.
 */
record BareClassPath(Folder folder) {
    private static final String FIRST = FirstCommandMain.class.getName().replace('.', '/') + ".class";
    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    /** As an option of {@code java}. */
    String text() {
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
                .map(this::packed)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path packed(Path place) {
        return Files.isDirectory(place) ? archive(place) : place;
    }

    private Path archive(Path classes) {
        Path archive = folder.path().resolve(folder.files().size() + ".jar");
        String content = classes.equals(place(BareClassPath.class)) ? FIRST : ".";
        if (JAR.run(System.out, System.err, "-c", "-f", archive.toString(), "-C", classes.toString(), content) != 0) {
            throw new IllegalStateException("no archive of " + classes);
        }
        return archive;
    }

    private static Path place(Class<?> kept) {
        try {
            return Path.of(
                    kept.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException unnamed) {
            throw new IllegalStateException("no place on the class path", unnamed);
        }
    }
}
