/** The domain library of community grid governance. */
@SuppressWarnings("requires-automatic") // Immutables: compile time only
module org.gridgovernance.core {
    requires static org.immutables.value;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.vavr;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.slf4j;

    exports org.gridgovernance;
    exports org.gridgovernance.desk;
    exports org.gridgovernance.exchange;
    exports org.gridgovernance.grid;
    exports org.gridgovernance.kernel;
    exports org.gridgovernance.policy;
    exports org.gridgovernance.resident;
    exports org.gridgovernance.store;

    opens org.gridgovernance.desk to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.exchange to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.grid to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.kernel to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.policy to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.resident to
            com.fasterxml.jackson.databind;
    opens org.gridgovernance.store to
            com.fasterxml.jackson.databind;
}
