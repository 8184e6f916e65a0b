package org.gridgovernance.workforce.worker;

import org.gridgovernance.workforce.OrganizationRef;

/**
 * That somebody serves in an organisation (隶属). Immutable.
 *
 * @param organization the organisation, of whatever area
 * @param kind as what
 */
public record Affiliation(OrganizationRef organization, AffiliationKind kind) {}
