/**
 * Where it is kept (存储): a port of few methods, one implementation an adapter.
 *
 * <p>A concept describes its aggregate once, as an {@link org.gridgovernance.store.type.AggregateType}: its name, how its
 * events fold, its {@link org.gridgovernance.store.type.UniqueKey unique keys}, and the {@link
 * org.gridgovernance.store.type.Index indexes} by which it may be found. From that, every {@link
 * org.gridgovernance.store.GovernanceStore} keeps it: {@link org.gridgovernance.store.MemoryStore} here, a JDBC store in
 * its own module, a vendor's own after the published contract kit.
 *
 * <p>A {@link org.gridgovernance.store.StoreSession} is one transaction: {@code gather} what is needed in one round
 * trip, {@code save} {@link org.gridgovernance.store.Changes} in another. Questions are {@link
 * org.gridgovernance.store.type.Criteria}, with the same answer in every store.
 *
 * <p>{@link org.gridgovernance.store.StoreAudit} replays every journal and compares it with all {@link
 * org.gridgovernance.store.Trace traces} a store holds.
 *
 * <pre>{@code
 * Criteria<Resident> here = Criteria.of(Resident.TYPE)
 *     .where(Resident.CARE_TAGS.contains(CareTag.LIVING_ALONE))
 *     .within(community)
 *     .limit(50);
 * }</pre>
 */
@NullMarked
package org.gridgovernance.store;

import org.jspecify.annotations.NullMarked;
