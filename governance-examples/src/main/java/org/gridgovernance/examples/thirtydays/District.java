package org.gridgovernance.examples.thirtydays;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.examples.register.Words;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.area.Area;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.store.Found;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Worker;

/**
 * Makes the register a place in which people serve: departments, organisations, workers.
 *
 * @param desks the desks
 * @param founding records organisations
 * @param enrolment enrols workers
 * @param areas what the communities are called
 * @param streets the streets that were made so far
 */
record District(
        Desks desks, Founding founding, Enrolment enrolment, AreaTable areas, Map<AreaCode, District.Street> streets) {

    /** The office of a street and its people. */
    record Street(OrganizationRef office, List<Worker> workers) {}

    static District of(Desks desks, Founding founding, Enrolment enrolment, AreaTable areas) {
        return new District(desks, founding, enrolment, areas, new HashMap<>());
    }

    /** The communities of which anybody is in the register, by code; the last has no property company. */
    List<Community> communities(List<Department> departments) {
        List<AreaCode> homes = homes();
        List<Community> all = new ArrayList<>();
        for (AreaCode home : homes) {
            boolean last = homes.indexOf(home) == homes.size() - 1;
            all.add(community(home, !last || homes.size() == 1, departments.get(all.size() % departments.size())));
        }
        return all;
    }

    /** The street above a community, once for all its communities. */
    private Street street(AreaCode home) {
        AreaCode above = home.parent().orElseThrow();
        return streets.computeIfAbsent(above, code -> {
            OrganizationRef office = founding.ofStreet(code);
            Affiliation employee = new Affiliation(office, AffiliationKind.EMPLOYEE);
            return new Street(
                    office, enrolment.enrol(code, Profile.STREET, employee).toList());
        });
    }

    private Community community(AreaCode home, boolean managed, Department sendsDown) {
        String title = areas.find(home).map(Area::name).orElse(home.code());
        OrganizationRef committee = founding.committee(home, title);
        OrganizationRef volunteers =
                founding.ofCommunity(home, title + "志愿服务队", OrganizationKind.VOLUNTEER_TEAM, committee);
        OrganizationRef mediators =
                founding.ofCommunity(home, title + "人民调解委员会", OrganizationKind.MEDIATION, committee);
        Optional<OrganizationRef> property =
                managed ? Optional.of(founding.company(home, title + "物业服务有限公司")) : Optional.empty();
        Affiliation employee = new Affiliation(committee, AffiliationKind.EMPLOYEE);
        Street street = street(home);
        Stream<Worker> ofCommittee = Stream.of(
                        enrolment.enrol(home, Profile.CLERK, employee),
                        enrolment.enrol(
                                home, Profile.MEDIATOR, employee, new Affiliation(mediators, AffiliationKind.MEMBER)),
                        enrolment.enrol(
                                home,
                                Profile.CADRE,
                                new Affiliation(sendsDown.ref(), AffiliationKind.EMPLOYEE),
                                new Affiliation(committee, AffiliationKind.SUNK_CADRE)),
                        enrolment.enrol(
                                home, Profile.VOLUNTEER, new Affiliation(volunteers, AffiliationKind.VOLUNTEER)))
                .flatMap(some -> some);
        Stream<Worker> ofCompany = property.stream().flatMap(company -> Profile.OF_THE_COMPANY.stream()
                .flatMap(profile ->
                        enrolment.enrol(home, profile, new Affiliation(company, AffiliationKind.PROPERTY_STAFF))));
        return new Community(
                home,
                Words.of(title, home.code()),
                committee,
                property,
                volunteers,
                mediators,
                street.office(),
                Stream.of(ofCommittee, ofCompany, street.workers().stream())
                        .flatMap(some -> some)
                        .toList(),
                neighbours(home),
                grids(home));
    }

    private List<AreaCode> homes() {
        List<Found<Grid>> grids = new ArrayList<>();
        Answered.by(desks.observer().searchAll(Criteria.of(Grid.TYPE), grids::addAll));
        return grids.stream().map(grid -> grid.ref().home()).distinct().sorted().toList();
    }

    private List<GridId> grids(AreaCode home) {
        return Answered.by(desks.observer().search(Criteria.of(Grid.TYPE).within(home))).items().stream()
                .map(found -> found.state().id())
                .toList();
    }

    /** Those whose dwelling is known. */
    private List<Neighbour> neighbours(AreaCode home) {
        Desk observer = desks.observer();
        List<Neighbour> all = new ArrayList<>();
        Answered.by(observer.searchAll(
                Criteria.of(Resident.TYPE)
                        .within(home)
                        .where(Resident.LIVES_IN.anyAsOf(enrolment.today()))
                        .limit(1_000),
                page -> page.stream()
                        .map(Found::state)
                        .flatMap(resident -> resident.livesIn(enrolment.today())
                                .limit(1)
                                .map(dwelling -> new Neighbour(resident.id(), dwelling)))
                        .forEach(all::add)));
        return all;
    }
}
