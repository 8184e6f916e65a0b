package org.gridgovernance.mediation;

import org.gridgovernance.kernel.personal.PersonName;

/**
 * Somebody invited to a session with the parties' consent (受邀参与人). Immutable. Source: People's Mediation Law (人民调解法)
 * art. 20.
 *
 * @param as as what
 * @param name the name
 */
public record Invited(InvitedAs as, PersonName name) {}
