package org.gridgovernance.benchmark.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Where people live. */
@Entity
public class Dwelling {
    @Id
    private UUID id;

    private String place;

    /** For Hibernate. */
    protected Dwelling() {}

    Dwelling(UUID id, String place) {
        this.id = id;
        this.place = place;
    }
}
