package org.gridgovernance.examples.page;

import org.gridgovernance.examples.register.Words;

/**
 * What a picture is called and what one is to see in it.
 *
 * @param title what it shows
 * @param description what somebody learns who does not see it
 * @param unit what its numbers count
 */
public record Caption(Words title, Words description, Words unit) {}
