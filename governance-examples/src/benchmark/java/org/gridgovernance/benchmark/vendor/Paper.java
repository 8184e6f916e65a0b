package org.gridgovernance.benchmark.vendor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An identity document.
 *
 * @param kind its kind
 * @param number its number
 */
@Embeddable
public record Paper(
        @Column(length = 40) String kind,
        @Column(length = 200) String number) {}
