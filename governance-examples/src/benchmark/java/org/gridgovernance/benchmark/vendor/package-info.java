/**
 * The same register the way a vendor would write it today: entities under Hibernate, their history kept by Envers. It
 * leaves the same facts in tables of its own; it remembers no command, checks no right and keeps no reasons.
 */
package org.gridgovernance.benchmark.vendor;
