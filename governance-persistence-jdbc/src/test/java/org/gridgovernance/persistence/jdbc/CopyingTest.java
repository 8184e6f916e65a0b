package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.StoreAudit;
import org.junit.jupiter.api.Test;

/** Where many rows cannot be copied they are written as before. */
class CopyingTest {
    @Test
    void aHostMayPutAViewInTheJournalsPlace() {
        DataSource source = Database.POSTGRES.with(Card.TYPE);
        Database.execute(source, "alter table gov_journal rename to tenants_journal");
        Database.execute(source, "create view gov_journal as select * from tenants_journal");
        GovernanceStore store =
                JdbcGovernanceStore.using(source).keeping(Card.TYPE).unsealed().open();
        Cards.save(store, Cards.manyAnd());
        StoreAudit audit = StoreAudit.of(store, List.of(Card.TYPE), Cards.HOME);
        assertThat(audit.isClean()).isTrue();
        assertThat(audit.events()).isEqualTo(Cards.MANY);
    }

    @Test
    void withoutPostgresqlsOwnDriverNothingIsCopied() throws Exception {
        try (Connection connection = Database.POSTGRES.with(Card.TYPE).getConnection()) {
            assertThat(isOffered(getClass().getClassLoader(), connection)).isTrue();
            assertThat(isOffered(new WithoutDriver(), connection)).isFalse();
        }
    }

    @Test
    void withoutTheDriverItsStreamCannotBeMade() {
        assertThatThrownBy(() -> Class.forName(name("CopyStream"), true, new WithoutDriver())
                        .getDeclaredMethods())
                .isInstanceOf(LinkageError.class);
    }

    private static boolean isOffered(ClassLoader loader, Connection connection) throws Exception {
        Method asked =
                Class.forName(name("PostgresCopy"), true, loader).getDeclaredMethod("isOffered", Connection.class);
        asked.setAccessible(true);
        return (boolean) asked.invoke(null, connection);
    }

    private static String name(String simple) {
        return CopyingTest.class.getPackageName() + "." + simple;
    }

    /** Loads this package anew, and knows no driver of PostgreSQL. */
    private static final class WithoutDriver extends ClassLoader {
        WithoutDriver() {
            super(CopyingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.postgresql.")) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith(CopyingTest.class.getPackageName()) ? defined(name) : super.loadClass(name, resolve);
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException failed) {
                throw new ClassNotFoundException(name, failed);
            }
        }
    }
}
