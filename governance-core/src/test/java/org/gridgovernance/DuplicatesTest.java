package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.duplicate.Duplicates;
import org.gridgovernance.resident.duplicate.Likelihood;
import org.gridgovernance.resident.duplicate.Likeness;
import org.gridgovernance.resident.duplicate.LikenessRule;
import org.gridgovernance.resident.duplicate.Resemblance;
import org.gridgovernance.resident.duplicate.SuspectedDuplicate;
import org.gridgovernance.resident.duplicate.SuspectedPair;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.relocation.OfferResident;
import org.gridgovernance.resident.relocation.Relocations;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;

/** Who may be the same person as an entry of the register, found through the store's indexes. */
class DuplicatesTest {
    private static final String NUMBER = "11010119010203009X";

    private final Town town = new Town();
    private final ResidentId wang = enter("王小明", "1990-03-07", "13900001111", DocumentKind.RESIDENT_ID);

    @Test
    void aSharedNumberIsFoundAcrossKindsThoughNothingElseIs() {
        ResidentId other = enter("王晓明", "", "13900009999", DocumentKind.PASSPORT);
        assertThat(alike()).singleElement().satisfies(found -> {
            assertThat(found.ref().id()).isEqualTo(other.value());
            assertThat(found.likeness().because()).contains(Resemblance.SAME_DOCUMENT, Resemblance.OTHER_NAME);
            assertThat(found.likeness().likelihood()).isEqualTo(Likelihood.LIKELY);
        });
    }

    @Test
    void theMostAlikeComesFirstAndTheUnlikeNotAtAll() {
        ResidentId twin = plain("王小明", "1990-03-07", "13900001111");
        ResidentId same = plain("王小明", "1990-03-07", "13900002222");
        plain("王小明", "1950-01-01", "13900003333");
        plain("李四", "1990-03-07", "13900001111");
        assertThat(alike()).extracting(found -> found.ref().id()).containsExactly(twin.value(), same.value());
        assertThat(alike()).extracting(found -> found.likeness().score()).containsExactly(90, 75);
    }

    @Test
    void whoWasMergedIsFoundNoMore() {
        ResidentId twin = plain("王小明", "1990-03-07", "13900001111");
        town.does(town.merge(wang, twin));
        assertThat(alike()).isEmpty();
    }

    @Test
    void whoWorksInOnePlaceDoesNotLiveInOne() {
        DwellingId shop = town.dwelling("1");
        ResidentId one = town.commuter(shop, town.dwelling("2"));
        ResidentId other = town.commuter(shop, town.dwelling("3"));
        assertThat(Likeness.of(state(one), state(other), TODAY, LikenessRule.standard())
                        .because())
                .doesNotContain(Resemblance.SAME_DWELLING);
    }

    @Test
    void howeverManyShareANameTheOneWhoIsAlikeIsFound() {
        IntStream.range(0, 1_005).forEach(n -> plain("王小明", "1950-01-01", "1380000" + (1_000 + n)));
        ResidentId twin = plain("王小明", "1990-03-07", "13900001111");
        assertThat(alike()).extracting(found -> found.ref().id()).containsExactly(twin.value());
    }

    @Test
    void aSweepTellsEachPairOnceAndWhy() {
        ResidentId twin = plain("王小明", "1990-03-07", "13900001111");
        ResidentId third = plain("王小明", "1990-03-07", "13900002222");
        plain("王小明", "1950-01-01", "13900003333");
        town.does(town.merge(wang, plain("王小明", "1990-03-07", "13900001111")));
        List<SuspectedPair> pairs = sweep(town.desk(), HOME);
        assertThat(pairs)
                .extracting(pair -> Set.of(pair.one().id(), pair.other().id()), pair -> pair.likeness()
                        .score())
                .containsExactlyInAnyOrder(
                        tuple(Set.of(wang.value(), twin.value()), 90),
                        tuple(Set.of(wang.value(), third.value()), 75),
                        tuple(Set.of(twin.value(), third.value()), 75));
        assertThat(pairs).allMatch(pair -> pair.likeness().because().contains(Resemblance.SAME_BIRTH));
    }

    @Test
    void aSweepFindsANumberHeldElsewhereUnlessSomebodyMovesThere() {
        Resident there = town.does(town.registration()
                .home(Town.ELSEWHERE)
                .particulars(person("王小明", "", "13900001111"))
                .documents(List.of(Document.of(DocumentKind.PASSPORT, NUMBER)))
                .build());
        assertThat(sweep(town.desk(), HOME))
                .singleElement()
                .extracting(SuspectedPair::other)
                .isEqualTo(Ref.to(Resident.TYPE, Town.ELSEWHERE, there.id()));
        List<Document> passport = List.of(Document.of(DocumentKind.PASSPORT, "E12345678"));
        Resident mover = town.does(town.registration().documents(passport).build());
        Resident offered = town.does(OfferResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(mover.id())
                .to(Town.ELSEWHERE)
                .build());
        town.does(town.registration()
                .home(Town.ELSEWHERE)
                .documents(passport)
                .relocation(offered.offered())
                .build());
        assertThat(sweep(town.desk(), HOME)).as("still in both").hasSize(1);
        assertThat(Relocations.between(town.desk(), town.desk())
                        .resume(HOME, TODAY)
                        .get()
                        .waiting())
                .isEmpty();
        assertThat(sweep(town.desk(), HOME)).as("gone").hasSize(1);
        assertThat(sweep(town.desk(), Town.ELSEWHERE)).hasSize(1);
    }

    @Test
    void whoMayNotReadSweepsNothing() {
        Actor stranger = Actor.of("stranger", Grant.of(Role.GRID_OFFICER, Town.ELSEWHERE));
        assertThat(Duplicates.sweep(town.governance().as(stranger), HOME, TODAY, pair -> {})
                        .getLeft()
                        .names(KernelReason.NOT_PERMITTED))
                .isTrue();
    }

    private static List<SuspectedPair> sweep(Desk desk, AreaCode community) {
        List<SuspectedPair> pairs = new ArrayList<>();
        assertThat(Duplicates.sweep(desk, community, TODAY, pairs::add).get()).isEqualTo(pairs.size());
        return pairs;
    }

    @Test
    void whoMayNotReadFindsNobody() {
        Actor stranger = Actor.of("stranger", Grant.of(Role.GRID_OFFICER, Town.ELSEWHERE));
        assertThat(Duplicates.of(town.governance().as(stranger), ref(wang), TODAY)
                        .getLeft()
                        .names(KernelReason.NOT_FOUND))
                .isTrue();
    }

    private List<SuspectedDuplicate> alike() {
        return Duplicates.of(town.desk(), ref(wang), TODAY).get();
    }

    private Resident state(ResidentId id) {
        return town.desk().find(ref(id)).get().state();
    }

    private static Ref<Resident> ref(ResidentId id) {
        return Ref.to(Resident.TYPE, HOME, id);
    }

    private ResidentId plain(String name, String birth, String phone) {
        return town.does(town.registration()
                        .particulars(person(name, birth, phone))
                        .build())
                .id();
    }

    private ResidentId enter(String name, String birth, String phone, DocumentKind kind) {
        return town.does(town.registration()
                        .particulars(person(name, birth, phone))
                        .documents(List.of(Document.of(kind, NUMBER)))
                        .build())
                .id();
    }

    private static Particulars person(String name, String birth, String phone) {
        return Particulars.builder()
                .name(PersonName.of(name))
                .sex(Sex.MALE)
                .birth(Optional.of(birth).filter(date -> !date.isEmpty()).map(BirthDate::of))
                .phones(List.of(Phone.of(phone)))
                .build();
    }
}
