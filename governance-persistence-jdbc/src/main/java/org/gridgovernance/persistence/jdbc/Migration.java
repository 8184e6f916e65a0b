package org.gridgovernance.persistence.jdbc;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.gridgovernance.store.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/** Runs the shipped DDL with Flyway. The files are named here: a scan would not see into a named module. */
final class Migration {
    static final List<String> FILES = List.of("V1__register.sql");

    private Migration() {}

    static void run(DataSource source, Dialect dialect) {
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(source)
                    .resourceProvider(new Shipped(dialect.folder()))
                    .table(SharedTables.HISTORY)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new StoreUnavailableException("migration " + failed.getErrorCode());
        } catch (RuntimeException failed) {
            throw Failures.of(failed);
        }
    }

    /** The files of one dialect. */
    private record Shipped(String folder) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return FILES.contains(name) ? new File(folder, name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return FILES.stream()
                    .filter(name ->
                            name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                    .<LoadableResource>map(name -> new File(folder, name))
                    .toList();
        }
    }

    /** One file. */
    private static final class File extends LoadableResource {
        private final String folder;
        private final String name;

        File(String folder, String name) {
            this.folder = folder;
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(Migration.class.getResourceAsStream(getRelativePath())),
                    StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return getRelativePath();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getRelativePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return folder + "/" + name;
        }
    }
}
