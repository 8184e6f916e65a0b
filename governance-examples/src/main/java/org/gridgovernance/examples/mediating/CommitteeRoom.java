package org.gridgovernance.examples.mediating;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.serving.Neighbourhood;
import org.gridgovernance.examples.serving.Staff;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.committee.AppointMediator;
import org.gridgovernance.mediation.committee.EstablishCommittee;
import org.gridgovernance.mediation.committee.MediationCommittee;
import org.gridgovernance.mediation.committee.Seat;
import org.gridgovernance.mediation.committee.SeatKind;
import org.gridgovernance.mediation.document.CaseDocument;
import org.gridgovernance.mediation.document.CaseDocuments;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.Worker;

/**
 * A neighbourhood with a mediation committee of three, each with an account; the director keeps the cases.
 *
 * @param place the neighbourhood
 * @param employer whose employees they are
 * @param committee the committee
 * @param director keeps the cases
 * @param vice mediates
 * @param member mediates too
 */
public record CommitteeRoom(
        Neighbourhood place,
        OrganizationRef employer,
        MediationCommittee committee,
        Worker director,
        Worker vice,
        Worker member) {

    /** Elects a committee in a neighbourhood, now. */
    public static CommitteeRoom in(Neighbourhood place) {
        Staff staff = new Staff(place);
        OrganizationRef employer = staff.committee();
        Worker director = staff.employee("沈静", "mediator-1", employer);
        Worker vice = staff.employee("周文", "mediator-2", employer);
        Worker member = staff.employee("韩林", "mediator-3", employer);
        MediationCommittee committee = place.done(place.clerk(), (id, at) -> EstablishCommittee.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .title("汉口花园社区人民调解委员会")
                .mark("花园人调")
                .multiEthnic(false)
                .addMembers(
                        Seat.of(director.id(), SeatKind.DIRECTOR, Sex.FEMALE),
                        Seat.of(vice.id(), SeatKind.VICE_DIRECTOR, Sex.MALE),
                        Seat.of(member.id(), SeatKind.MEMBER, Sex.MALE))
                .build());
        return new CommitteeRoom(place, employer, committee, director, vice, member);
    }

    /** Appoints a fourth mediator, who stands in the register of residents too. */
    public Worker appoint(String name, String account, ResidentId resident) {
        Worker worker = new Staff(place).employee(name, account, employer, Skill.MEDIATION);
        place.done(place.clerk(), (id, at) -> AppointMediator.builder()
                .commandId(id)
                .occurredAt(at)
                .home(Neighbourhood.COMMUNITY)
                .committee(committee.id())
                .worker(worker.id())
                .resident(resident)
                .build());
        return worker;
    }

    /** The desk of somebody who mediates, and works in the grids besides. */
    public Desk desk(Worker worker) {
        return place.governance()
                .as(Actor.of(
                        worker.account().orElseThrow(),
                        Grant.of(Role.MEDIATOR, Neighbourhood.COMMUNITY),
                        Grant.of(Role.GRID_OFFICER, Neighbourhood.COMMUNITY)));
    }

    /** The desk of whoever keeps the cases. */
    public Desk keeper() {
        return desk(director);
    }

    /** The desk of a resident. */
    public Desk resident(String account) {
        return place.desk(account, Role.RESIDENT, Neighbourhood.COMMUNITY);
    }

    /** Does what the keeper may. */
    public MediationCase does(Telling<MediationCase> telling) {
        return place.done(keeper(), telling);
    }

    /** Does all of it, one after the other. */
    public MediationCase doesAll(List<Telling<MediationCase>> tellings) {
        return tellings.stream()
                .map(this::does)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** How many cases somebody sees. */
    public static long seen(Desk desk) {
        return desk.count(Criteria.of(MediationCase.TYPE)).get();
    }

    /** The case as it stands, if that desk sees it. */
    public static Optional<MediationCase> look(Desk desk, MediationCase found) {
        return desk.find(CaseDocket.entry(found.home(), found.id()))
                .toJavaOptional()
                .map(each -> each.state());
    }

    /** A document of a case, as the keeper gets it today, in Markdown. */
    public String written(MediationCase found, CaseDocument which) {
        return CaseDocuments.fill(keeper(), CaseDocket.entry(found.home(), found.id()), which, place.today())
                .getOrElseThrow(no -> new IllegalStateException(no.toString()))
                .markdown()
                .reveal()
                .orElseThrow();
    }
}
