package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped DDL is what the types ask for, runs on request, and runs once. */
class MigrationTest {
    private static final List<AggregateType<?>> OWN = Governance.standardTypes();

    @ParameterizedTest
    @EnumSource
    void whatIsShippedIsWhatTheTypesAskFor(Database database) throws IOException {
        String wanted = database.schema().shared() + database.schema().of(OWN);
        String folder = database == Database.H2 ? "h2" : "postgresql";
        Path generated = Path.of("target", "ddl", folder, Migration.FILES.get(0));
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, wanted);
        assertThat(shipped(folder))
                .as("the shipped DDL is not what the types ask for; it was written anew to %s", generated)
                .isEqualTo(wanted);
    }

    private static String shipped(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String file : Migration.FILES) {
            try (InputStream in = Migration.class.getResourceAsStream(folder + "/" + file)) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource
    void itRunsOnRequestAndOnce(Database database) {
        DataSource source = database.empty();
        Database.execute(source, "create table the_hosts_own (n int)");
        for (int start = 0; start < 2; start++) {
            GovernanceStore store = JdbcGovernanceStore.using(source)
                    .keeping(OWN)
                    .unsealed()
                    .migrating()
                    .open();
            assertThat(store.<Long>inTransaction(session -> session.count(Criteria.of(Resident.TYPE))))
                    .isZero();
        }
        Database.execute(source, "select \"version\" from \"gov_schema_history\"");
        Database.execute(source, database.schema().of(Card.TYPE));
        Cards.saved(
                JdbcGovernanceStore.using(source)
                        .keeping(OWN)
                        .keeping(Card.TYPE)
                        .unsealed()
                        .open(),
                Cards.card("vendor's"));
    }

    @ParameterizedTest
    @EnumSource
    void longNamesStayApart(Database database) {
        String longest = IntStream.range(0, 40).mapToObj(at -> "n").collect(Collectors.joining());
        AggregateType<Card> wordy = AggregateType.named(longest, Card.class)
                .begins("begun", Card.Begun.class, (ref, event, at) -> event.card())
                .index(Index.many(longest.substring(1) + "a", ColumnKind.TEXT, Card::tags))
                .index(Index.many(longest.substring(1) + "b", ColumnKind.TEXT, Card::tags))
                .build();
        JdbcGovernanceStore.using(database.with(wordy))
                .keeping(wordy)
                .unsealed()
                .open();
    }

    @Test
    void typesThatWouldShareATableAreRefused() {
        AggregateType<Card> type = AggregateType.named("journal", Card.class)
                .begins("begun", Card.Begun.class, (ref, event, at) -> event.card())
                .build();
        assertThatThrownBy(() -> JdbcGovernanceStore.using(Database.H2.empty())
                        .keeping(type)
                        .unsealed()
                        .open())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
