package org.gridgovernance.benchmark.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was on record of somebody at one version, as a whole. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads them
@Table(indexes = @Index(columnList = "person, version"))
public class Past {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private UUID person;
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private String doc;

    @Column(length = 200)
    private String actor;

    private Instant at;

    /** For Hibernate. */
    protected Past() {}

    Past(Entrant entrant) {
        person = entrant.id();
        doc = json(entrant);
        actor = "steward";
        at = entrant.known();
    }

    private static String json(Entrant entrant) {
        try {
            return JSON.writeValueAsString(entrant);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
