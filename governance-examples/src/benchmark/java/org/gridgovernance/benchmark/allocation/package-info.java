/** How long it takes to share out what is short: the library's solver, and OR-tools behind the same port. */
package org.gridgovernance.benchmark.allocation;
