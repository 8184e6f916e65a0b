/** How it is measured: a PostgreSQL of its own, turns in rounds, time, processors, log and wire, and tables of the results. */
package org.gridgovernance.benchmark.kit;
