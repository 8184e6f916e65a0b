package org.gridgovernance.mediation;

import java.time.Instant;

/**
 * That a party consents to mediation (同意调解). Immutable. Source: People's Mediation Law (人民调解法) art. 17.
 *
 * @param party the number of the party
 * @param at when
 */
public record Consent(int party, Instant at) {}
