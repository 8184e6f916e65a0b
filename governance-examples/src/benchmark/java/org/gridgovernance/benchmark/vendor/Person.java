package org.gridgovernance.benchmark.vendor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** Somebody in the register, found by the same indexes as in the library's. */
@Entity
@Audited
@Table(
        indexes = {
            @Index(columnList = "home, id"),
            @Index(columnList = "name, id"),
            @Index(columnList = "verifiedOn, id"),
            @Index(columnList = "identityOn, id"),
            @Index(columnList = "contactOn, id"),
            @Index(columnList = "residenceOn, id"),
            @Index(columnList = "householdOn, id"),
            @Index(columnList = "circumstancesOn, id"),
            @Index(columnList = "careOn, id")
        })
public class Person {
    @Id
    UUID id;

    @Version
    Long version;

    @Column(length = 12)
    String home;

    @Column(length = 50)
    String name;

    @Column(length = 1)
    String sex;

    @Column(length = 2000)
    String workplace;

    LocalDate verifiedOn;
    LocalDate identityOn;
    LocalDate contactOn;
    LocalDate residenceOn;
    LocalDate householdOn;
    LocalDate circumstancesOn;
    LocalDate careOn;

    @Column(length = 20)
    String method;

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "phones"))
    Set<String> phones = new HashSet<>();

    @ElementCollection
    @CollectionTable(indexes = @Index(columnList = "tags"))
    Set<String> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = {"kind", "number"}))
    Set<Paper> papers = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    List<Stay> stays = new ArrayList<>();
}
