package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.store.contract.Town.HERE;
import static org.gridgovernance.store.contract.Town.NOW;
import static org.gridgovernance.store.contract.Town.TODAY;
import static org.gridgovernance.store.contract.Town.done;
import static org.gridgovernance.store.contract.Town.member;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.AssignGridStaff;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.Grid;
import org.gridgovernance.grid.GridPost;
import org.gridgovernance.grid.GridStaff;
import org.gridgovernance.grid.PlaceDwelling;
import org.gridgovernance.grid.RelieveGridStaff;
import org.gridgovernance.grid.change.AdjustGrid;
import org.gridgovernance.grid.compound.AssessCompound;
import org.gridgovernance.grid.compound.ChangeCompoundProfile;
import org.gridgovernance.grid.compound.CompleteRectification;
import org.gridgovernance.grid.compound.CompoundId;
import org.gridgovernance.grid.compound.CompoundProfile;
import org.gridgovernance.grid.compound.OrderRectification;
import org.gridgovernance.grid.compound.OwnershipForm;
import org.gridgovernance.grid.compound.PropertyManagement;
import org.gridgovernance.grid.compound.RecordCompound;
import org.gridgovernance.grid.compound.RenameCompound;
import org.gridgovernance.grid.compound.RetireCompound;
import org.gridgovernance.grid.map.ClearGridMap;
import org.gridgovernance.grid.map.DrawGridMap;
import org.gridgovernance.grid.map.LocateDwelling;
import org.gridgovernance.grid.map.Territory;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.StandardQuestionnaire;
import org.gridgovernance.grid.shape.Boundary;
import org.gridgovernance.grid.shape.CoordinateSystem;
import org.gridgovernance.grid.shape.GeoPoint;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.RevokeDeath;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.ChangeRelation;
import org.gridgovernance.resident.household.ClassifyHousehold;
import org.gridgovernance.resident.household.Collective;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.LeaveHouseholds;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.RecordBirth;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.ReturnToHouseholds;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.relocation.ReleaseResident;
import org.gridgovernance.resident.tenure.BeginTenure;
import org.gridgovernance.resident.tenure.EndTenure;
import org.gridgovernance.resident.tenure.Holder;
import org.gridgovernance.resident.tenure.TenureKind;
import org.gridgovernance.store.contract.Town;
import org.gridgovernance.store.type.AggregateType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts what each command of the standard concepts costs through the door: one read, one write, one commit. */
class DoorTripTest {
    private static final List<AggregateType<?>> TYPES = Governance.standardTypes();
    private static final long READ_WRITE_COMMIT = 3;

    private CountingProxy proxy;
    /** What the first look shows is read, or what follows is looked for: one read more. */
    private static final Set<String> LOOK_TWICE = Set.of(
            "adjust-grid",
            "erase-resident",
            "merge-grids",
            "merge-households",
            "record-death",
            "release-resident",
            "retire-grid",
            "revoke-death",
            "split-grid",
            "undo-merge",
            "withdraw-offer");

    /** The concepts of those who serve, whose commands are counted by {@link ServingTripTest}. */
    private static final Set<String> SERVING = Set.of(
            "organization",
            "worker",
            "dossier",
            "vanguard",
            "post",
            "duty",
            "task-intake",
            "task-handling",
            "joint",
            "task-review",
            "due",
            "routing",
            "load",
            "demand",
            "service");

    private Pool source;
    private Desk desk;
    private Grid grid;
    private Dwelling one;
    private Dwelling two;
    private Resident wang;
    private Household home;

    /** A sealed store of one connection, as a pool would give a thread. */
    @BeforeEach
    void open() throws IOException {
        proxy = new CountingProxy(Database.port());
        PGSimpleDataSource database = Database.postgres();
        Database.execute(
                database,
                Database.POSTGRES.schema().shared() + Database.POSTGRES.schema().of(TYPES));
        database.setPortNumbers(new int[] {proxy.port()});
        source = new Pool(database);
        desk = Governance.builder()
                .store(JdbcFixture.keeping(TYPES, JdbcGovernanceStore.using(source)))
                .clock(() -> NOW)
                .build()
                .as(Town.steward());
        grid = done(desk, Town.grid(HERE, "0"));
        one = done(desk, Town.dwelling(HERE, "101"));
        two = done(desk, Town.dwelling(HERE, "102"));
        wang = done(desk, Town.register("王小明", one));
        home = done(desk, Town.household(HERE, "H0", member(wang, Relation.HEAD)));
    }

    @AfterEach
    void close() throws IOException {
        source.close();
        proxy.close();
    }

    private long trips(Runnable work) {
        long before = proxy.trips();
        work.run();
        return proxy.trips() - before;
    }

    /** One command of each kind, in an order in which each is accepted. */
    private Map<String, Command<?>> oneOfEach() {
        Resident li = done(desk, Town.register(HERE, "李四"));
        Verification seen = new Verification(TODAY, Source.PHONE);
        Map<String, Command<?>> each = new LinkedHashMap<>();
        each.put("establish-grid", Town.grid(HERE, "1"));
        each.put("rename-grid", Town.rename(grid, "Riverside"));
        each.put(
                "assign-grid-staff",
                AssignGridStaff.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .grid(grid.id())
                        .staff(new GridStaff("worker-1", GridPost.OFFICER, PersonName.of("赵五"), Optional.empty()))
                        .build());
        each.put(
                "relieve-grid-staff",
                RelieveGridStaff.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .grid(grid.id())
                        .account("worker-1")
                        .post(GridPost.OFFICER)
                        .build());
        each.put("record-dwelling", Town.dwelling(HERE, "103"));
        each.put(
                "place-dwelling",
                PlaceDwelling.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .dwelling(one.id())
                        .grid(grid.id())
                        .build());
        each.put("register-resident", Town.register(HERE, "孙六", 1));
        each.put("correct-resident", Town.correct(wang, "王大明"));
        each.put(
                "add-document",
                AddDocument.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(wang.id())
                        .document(Document.of(DocumentKind.RESIDENT_ID, Town.idNumber(2)))
                        .build());
        each.put(
                "move-residence",
                MoveResidence.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(wang.id())
                        .fromDwelling(one.id())
                        .toDwelling(two.id())
                        .build());
        each.put(
                "correct-residence",
                CorrectResidence.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(wang.id())
                        .residence(Town.residence(two))
                        .corrected(Town.residence(one))
                        .since(TODAY)
                        .build());
        each.put("state-facts", Town.state(wang, Source.PUBLIC_SECURITY, TODAY, "王大明"));
        each.put(
                "end-residence",
                EndResidence.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(wang.id())
                        .residence(Town.residence(one))
                        .to(TODAY)
                        .build());
        each.put(
                "begin-residence",
                BeginResidence.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(wang.id())
                        .residence(Town.residence(two))
                        .since(TODAY)
                        .build());
        each.put(
                "set-care-tags",
                SetCareTags.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(wang.id())
                        .addCareTag(CareTag.ELDERLY_ALONE)
                        .build());
        each.put("verify-resident", Town.verify(wang));
        each.put("offer-resident", Town.offer(done(desk, Town.register(HERE, "周七")), Town.NEXT_DOOR));
        Resident offered = done(desk, Town.offer(done(desk, Town.register(HERE, "吴八", 8)), Town.NEXT_DOOR));
        each.put("withdraw-offer", Town.withdraw(offered, offered.offered().orElseThrow()));
        Resident leaving = done(desk, Town.offer(done(desk, Town.register(HERE, "郑九")), Town.NEXT_DOOR));
        each.put(
                "release-resident",
                ReleaseResident.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(leaving.id())
                        .relocation(leaving.offered().orElseThrow().id())
                        .build());
        each.put(
                "draw-grid-map",
                DrawGridMap.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .addTerritory(new Territory(
                                grid.id(),
                                Boundary.ofRing(
                                        CoordinateSystem.CGCS2000,
                                        114.30,
                                        30.60,
                                        114.31,
                                        30.60,
                                        114.31,
                                        30.61,
                                        114.30,
                                        30.61,
                                        114.30,
                                        30.60)))
                        .build());
        each.put("form-household", Town.household(HERE, "H1"));
        each.put("join-household", Town.join(home, member(li, Relation.SON)));
        each.put(
                "change-head",
                ChangeHead.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW.plusSeconds(60))
                        .home(HERE)
                        .household(home.id())
                        .head(li.id())
                        .formerHead(Relation.FATHER)
                        .build());
        each.put(
                "leave-household",
                LeaveHousehold.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW.plusSeconds(90))
                        .home(HERE)
                        .household(home.id())
                        .resident(wang.id())
                        .build());
        each.put("move-household", Town.move(home, two));
        each.put(
                "verify-household",
                VerifyHousehold.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .household(home.id())
                        .verification(seen)
                        .build());
        each.put(
                "leave-households",
                LeaveHouseholds.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW.plusSeconds(120))
                        .home(HERE)
                        .resident(wang.id())
                        .build());
        each.putAll(oneOfEachOfLifeAndHouseholds());
        each.putAll(oneOfEachOfGrids());
        each.putAll(oneOfEachOfCompounds());
        Resident kept = done(desk, Town.register(HERE, "冯十"));
        Resident twin = done(desk, Town.register(HERE, "冯十", 3));
        done(desk, Town.household(HERE, "H2", member(twin, Relation.HEAD)));
        each.put("merge-residents", Town.merge(kept, twin));
        each.put("undo-merge", Town.undo(twin));
        each.put("erase-resident", Town.erase(wang));
        return each;
    }

    private Map<String, Command<?>> oneOfEachOfGrids() {
        Grid whole = done(desk, Town.grid(HERE, "7"));
        Grid part = done(desk, Town.grid(HERE, "8"));
        Grid other = done(desk, Town.grid(HERE, "9"));
        Grid empty = done(desk, Town.grid(HERE, "10"));
        Dwelling inside = done(desk, Town.dwelling(whole, "701"));
        Map<String, Command<?>> each = new LinkedHashMap<>();
        each.put(
                "clear-grid-map",
                ClearGridMap.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .addGrid(grid.id())
                        .build());
        each.put(
                "locate-dwelling",
                LocateDwelling.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .dwelling(inside.id())
                        .location(new GeoPoint(CoordinateSystem.CGCS2000, 114.305, 30.605))
                        .build());
        each.put("split-grid", Town.split(whole, "71", "72"));
        each.put(
                "adjust-grid",
                AdjustGrid.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .grid(empty.id())
                        .addDwelling(inside.id())
                        .approver("江岸区民政局")
                        .build());
        each.put("merge-grids", Town.merge("89", part, other));
        each.put("retire-grid", Town.retire(done(desk, Town.grid(HERE, "11"))));
        return each;
    }

    private Map<String, Command<?>> oneOfEachOfCompounds() {
        CompoundProfile profile = CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.NONE);
        RecordCompound recording = RecordCompound.builder()
                .commandId(Town.id())
                .occurredAt(NOW)
                .home(HERE)
                .title("东院")
                .profile(profile)
                .build();
        CompoundId compound = done(desk, recording).id();
        Map<String, Command<?>> each = new LinkedHashMap<>();
        each.put(
                "record-compound",
                RecordCompound.builder()
                        .from(recording)
                        .commandId(Town.id())
                        .title("西院")
                        .build());
        each.put(
                "change-compound-profile",
                ChangeCompoundProfile.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .compound(compound)
                        .profile(CompoundProfile.of(OwnershipForm.SCATTERED_OLD, PropertyManagement.SELF_MANAGED))
                        .build());
        each.put(
                "rename-compound",
                RenameCompound.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .compound(compound)
                        .title("东大院")
                        .build());
        each.put(
                "assess-compound",
                AssessCompound.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .compound(compound)
                        .questionnaire(StandardQuestionnaire.COMPOUND.key())
                        .marks(StandardQuestionnaire.COMPOUND
                                .items()
                                .map(item -> new Mark(item.code(), 0))
                                .toList())
                        .build());
        each.put(
                "order-rectification",
                OrderRectification.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .compound(compound)
                        .item("lanes")
                        .due(TODAY)
                        .build());
        each.put(
                "complete-rectification",
                CompleteRectification.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .compound(compound)
                        .item("lanes")
                        .build());
        each.put(
                "retire-compound",
                RetireCompound.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .compound(compound)
                        .build());
        return each;
    }

    private Map<String, Command<?>> oneOfEachOfLifeAndHouseholds() {
        Resident father = done(desk, Town.register("赵七", one));
        Resident son = done(desk, Town.register("赵八", one));
        Household family =
                done(desk, Town.household(HERE, "H8", member(father, Relation.HEAD), member(son, Relation.SON)));
        Household other = done(desk, Town.household(HERE, "H9", member(son, Relation.GRANDCHILD)));
        Map<String, Command<?>> each = new LinkedHashMap<>();
        each.put(
                "change-relation",
                ChangeRelation.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .household(family.id())
                        .resident(son.id())
                        .relation(Relation.FIRST_SON)
                        .build());
        each.put(
                "classify-household",
                ClassifyHousehold.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .household(done(desk, Town.household(HERE, "H10")).id())
                        .collective(new Collective("Dormitory 3", Optional.empty()))
                        .build());
        each.put(
                "record-birth",
                RecordBirth.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .household(family.id())
                        .relation(Relation.GRANDCHILD)
                        .particulars(Particulars.of(PersonName.of("赵九"), Sex.FEMALE))
                        .mother(wang.id())
                        .build());
        each.put("record-death", Town.death(father));
        each.put(
                "revoke-death",
                RevokeDeath.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(father.id())
                        .build());
        each.put(
                "return-to-households",
                ReturnToHouseholds.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .resident(father.id())
                        .diedOn(TODAY)
                        .build());
        each.put("split-household", Town.split(family, member(son, Relation.HEAD)));
        each.put("merge-households", Town.merge(family, other));
        each.putAll(oneOfEachOfTenure());
        return each;
    }

    private Map<String, Command<?>> oneOfEachOfTenure() {
        Holder owner = Holder.of(TenureKind.OWNER, wang.id());
        return Map.of(
                "begin-tenure",
                BeginTenure.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .dwelling(one.id())
                        .holder(owner)
                        .since(TODAY)
                        .build(),
                "end-tenure",
                EndTenure.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .dwelling(two.id())
                        .holder(held(two, owner))
                        .to(TODAY)
                        .build());
    }

    private Holder held(Dwelling dwelling, Holder holder) {
        done(
                desk,
                BeginTenure.builder()
                        .commandId(Town.id())
                        .occurredAt(NOW)
                        .home(HERE)
                        .dwelling(dwelling.id())
                        .holder(holder)
                        .since(TODAY)
                        .build());
        return holder;
    }

    @Test
    void everyCommandCostsOneReadOneWriteAndOneCommit() {
        Map<String, Long> trips = new LinkedHashMap<>();
        oneOfEach().forEach((name, command) -> trips.put(name, trips(() -> done(desk, command))));
        assertThat(trips.keySet())
                .containsExactlyInAnyOrderElementsOf(Governance.standardConcepts().stream()
                        .filter(concept -> !SERVING.contains(concept.name()))
                        .filter(concept -> !MediationTripTest.CONCEPTS.contains(concept.name()))
                        .filter(concept -> !ResourceTripTest.CONCEPTS.contains(concept.name()))
                        .flatMap(concept -> concept.handlings().stream())
                        .map(handling -> handling.name())
                        .toList());
        assertThat(trips).allSatisfy((name, count) -> assertThat(count)
                .as(name)
                .isLessThanOrEqualTo(READ_WRITE_COMMIT + (LOOK_TWICE.contains(name) ? 1 : 0)));
    }

    /** Whoever took somebody's place is read only where such a mark is met. */
    @Test
    void onlyACommandToADuplicateCostsOneReadMore() {
        Resident kept = done(desk, Town.register(HERE, "李四"));
        Resident twin = done(desk, Town.register(HERE, "李四"));
        done(desk, Town.merge(kept, twin));
        assertThat(trips(() -> done(desk, Town.correct(kept, "李四四")))).isLessThanOrEqualTo(READ_WRITE_COMMIT);
        assertThat(trips(() -> done(desk, Town.correct(twin, "李五五")))).isEqualTo(READ_WRITE_COMMIT + 1);
    }

    @Test
    void aCommandSentAgainCostsNoMore() {
        Map<String, Long> trips = new LinkedHashMap<>();
        oneOfEach().forEach((name, command) -> {
            done(desk, command);
            trips.put(name, trips(() -> done(desk, command)));
        });
        assertThat(trips).allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(READ_WRITE_COMMIT));
    }

    @Test
    void aRejectionCostsOneReadAndTheEndOfItsTransaction() {
        done(desk, Town.register(HERE, "孙六", 1));
        for (Command<?> command : List.of(
                Town.grid(HERE, "0"),
                Town.register(HERE, "李四", 1),
                Town.register(HERE, " "),
                Town.dwelling(HERE, "101"))) {
            assertThat(trips(() -> Town.rejected(desk, command))).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void whatFollowsCostsOneReadHoweverManyFollow() {
        List<Long> trips = new ArrayList<>();
        for (int members : List.of(1, 12)) {
            List<Membership> family = IntStream.range(0, members)
                    .mapToObj(i -> member(done(desk, Town.register("n" + i, one)), Relation.SON))
                    .toList();
            Household moving = done(
                    desk,
                    FormHousehold.builder()
                            .from(Town.household(HERE, "H-" + members, family.toArray(Membership[]::new)))
                            .dwelling(one.id())
                            .build());
            trips.add(trips(() -> done(desk, Town.move(moving, two))));
        }
        assertThat(trips).allMatch(count -> count <= READ_WRITE_COMMIT + 1);
    }
}
