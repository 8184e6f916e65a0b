/**
 * The store over JDBC (关系数据库存储): H2 for one process, PostgreSQL for several nodes.
 *
 * <p>{@link org.gridgovernance.persistence.jdbc.JdbcGovernanceStore#using using} a data source it opens its own transactions;
 * {@link org.gridgovernance.persistence.jdbc.JdbcGovernanceStore#joining joining} it takes part in those of the host and never
 * commits, so that the host's rows and the library's change together or not at all. Driver, connection pool and SLF4J provider
 * are the host's; without a pool H2 opens its file anew for every transaction.
 *
 * <pre>{@code
 * GovernanceStore store = JdbcGovernanceStore.using(dataSource)
 *     .keeping(Governance.standardTypes())
 *     .sealedBy(Seal.aes(SealKeys.of(lookup, master)))
 *     .migrating()
 *     .strict()
 *     .open();
 * }</pre>
 *
 * <p>Each type has a table {@code gov_<type>} with the state as a document beside typed columns of its indexes, for reports in
 * plain SQL, and tables for its keys and dated values; events stand in {@code gov_journal}, answered commands in {@code
 * gov_command}, the key of each person in {@code gov_subject_key}. Whoever runs the statements with another tool than Flyway
 * gets them as text from {@link org.gridgovernance.persistence.jdbc.JdbcSchema}.
 *
 * <p>Personal values stand beside the document, sealed; where they must be found, as keyed digests. The place of a dwelling
 * and dates stay readable, and so do care tags in their index until the person is erased. Settings under which a crash loses
 * what was acknowledged are named at the start; {@code strict} refuses them.
 */
@Experimental
@NullMarked
package org.gridgovernance.persistence.jdbc;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
