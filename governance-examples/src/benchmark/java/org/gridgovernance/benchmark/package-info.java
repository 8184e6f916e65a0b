/**
 * What the library costs, beside what else does the same (性能基准). Each {@link org.gridgovernance.benchmark.kit.Workload}
 * first proves that all who are measured leave the same rows or give the same answers, then lets them take turns.
 *
 * <p>{@link org.gridgovernance.benchmark.Register} is the work: people entered and changed. {@link
 * org.gridgovernance.benchmark.Ours} does it through the library, {@link org.gridgovernance.benchmark.HandWritten} by SQL
 * written for the purpose, which is the floor, and {@link org.gridgovernance.benchmark.Vendors} with Hibernate and Envers.
 */
package org.gridgovernance.benchmark;
