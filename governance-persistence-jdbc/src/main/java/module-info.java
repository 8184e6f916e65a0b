/** The store of the governance library over JDBC. */
@SuppressWarnings("requires-automatic") // Flyway declares no module name
module org.gridgovernance.persistence.jdbc {
    requires transitive java.sql;
    requires transitive org.gridgovernance.core;
    requires flyway.core;
    requires org.slf4j;
    requires static org.postgresql.jdbc; // for COPY, where it is there

    exports org.gridgovernance.persistence.jdbc;
}
