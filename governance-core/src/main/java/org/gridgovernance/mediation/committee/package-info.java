/**
 * People's mediation committees (人民调解委员会): who may mediate, and when, and how cases are numbered.
 *
 * <p>A committee of a community, village, street or town has three to nine elected members (委员), one of them its director (主任),
 * at least one a woman, and where several ethnic groups live one of a smaller one. A term has three years; then all are elected
 * anew (换届). The committee appoints further mediators (聘任调解员). Members who are replaced within a term are by-elected (补选).
 *
 * <pre>{@code
 * MediationCommittee committee = clerk.execute(EstablishCommittee.builder()…title("桥社区人民调解委员会").mark("桥人调").multiEthnic(false)
 *     .addMembers(Seat.of(director, SeatKind.DIRECTOR, Sex.FEMALE), Seat.of(…), Seat.of(…)).build()).get().aggregate();
 * clerk.execute(AppointMediator.builder()…committee(committee.id()).worker(lawyer)   // has Skill.MEDIATION
 *     .resident(hisEntry).build());                                              // so that kinship is found
 * committee.isInTerm(day);                 // may it mediate?
 * committee.seat(worker, day);             // and that person?
 * committee.officers(day).findFirst();     // the director
 * }</pre>
 *
 * <p>The number of a case (案号), {@code (2026)桥人调字第7号}, comes from the {@link
 * org.gridgovernance.mediation.committee.CaseBook} of committee and year; registering a case takes the next, a host
 * does nothing for it.
 *
 * <p>Source: People's Mediation Law (人民调解法, in force 2011-01-01) arts. 7–10, 13–15, 34.
 */
@Experimental
@NullMarked
package org.gridgovernance.mediation.committee;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
