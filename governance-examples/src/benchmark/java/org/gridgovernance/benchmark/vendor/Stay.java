package org.gridgovernance.benchmark.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;

/** That somebody lives somewhere, from one day to another, as known from one moment to another. */
@Entity
@Audited
@Table(indexes = @Index(columnList = "dwelling_id, since"))
public class Stay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    private Dwelling dwelling;

    private String status;
    private String kind;
    private LocalDate since;
    private LocalDate until;
    private Instant knownFrom;
    private Instant knownTo;

    /** For Hibernate. */
    protected Stay() {}

    Stay(Person person, Dwelling dwelling, LocalDate since, LocalDate until, Instant knownFrom) {
        this.person = person;
        this.dwelling = dwelling;
        this.since = since;
        this.until = until;
        this.knownFrom = knownFrom;
        status = "present-only";
        kind = "tenant";
    }

    Stay closed(LocalDate day, Instant known) {
        knownTo = known;
        return new Stay(person, dwelling, since, day, known);
    }

    boolean isOpen() {
        return until == null && knownTo == null;
    }
}
