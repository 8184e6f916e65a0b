package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.util.List;
import java.util.Optional;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.Actor;
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
import org.gridgovernance.resident.duplicate.MergeResidents;
import org.gridgovernance.resident.duplicate.Resemblance;
import org.gridgovernance.resident.duplicate.SuspectedDuplicate;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
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
        town.does(MergeResidents.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .survivor(wang)
                .duplicate(twin)
                .build());
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
