package org.gridgovernance.store.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.RecordDeath;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.RevokeDeath;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;

/** What happens to people, one by one. */
final class TalePeople {
    private static final AreaCode HOME = RegisterTale.HOME;
    private static final List<String> NAMES = List.of("欧阳明", "诸葛梅", "司马川");

    private final Chance chance;
    private final Folk folk;

    TalePeople(Chance chance, Folk folk) {
        this.chance = chance;
        this.folk = folk;
    }

    Command<?> register() {
        LocalDate since = chance.late();
        return RegisterResident.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .particulars(person(birth(since)))
                .residence(chance.oneIn(8) ? Optional.empty() : Optional.of(residence()))
                .residesFrom(since)
                .build();
    }

    Particulars person(Optional<BirthDate> birth) {
        return Particulars.builder()
                .name(PersonName.of(chance.pick(NAMES)))
                .sex(chance.pick(List.of(Sex.values())))
                .birth(birth)
                .build();
    }

    private Optional<BirthDate> birth(LocalDate since) {
        return switch (chance.upTo(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(BirthDate.of(since));
            default -> Optional.of(BirthDate.of(since.minusDays(chance.upTo(40_000))));
        };
    }

    private Residence residence() {
        return Residence.builder()
                .status(chance.pick(List.of(ResidenceStatus.values())))
                .kind(chance.pick(List.of(ResidenceKind.values())))
                .community(chance.oneIn(10) ? Town.NEXT_DOOR : HOME)
                .dwelling(chance.pickUnless(6, folk.dwellings()))
                .build();
    }

    Command<?> begin() {
        return BeginResidence.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .resident(folk.person())
                .residence(residence())
                .since(chance.late())
                .build();
    }

    Command<?> end() {
        ResidentId who = folk.person();
        List<Residence> open = folk.found(who).residences().open().toList();
        return EndResidence.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .resident(who)
                .residence(open.isEmpty() ? residence() : chance.pick(open))
                .to(chance.late())
                .build();
    }

    Command<?> move() {
        ResidentId who = folk.person();
        List<DwellingId> from = folk.found(who).livesIn(chance.today()).toList();
        return MoveResidence.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .resident(who)
                .fromDwelling(chance.pick(from.isEmpty() ? folk.dwellings() : from))
                .toDwelling(chance.pick(folk.dwellings()))
                .build();
    }

    Command<?> tag() {
        return SetCareTags.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .resident(folk.person())
                .careTags(new TreeSet<>(List.of(chance.pick(List.of(CareTag.DISABLED, CareTag.VERY_OLD)))))
                .build();
    }

    Command<?> verify() {
        return VerifyResident.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .resident(folk.person())
                .verification(new Verification(
                        chance.late().minusDays(chance.upTo(500)), chance.pick(List.of(Source.values()))))
                .facts(new TreeSet<>(chance.pickUnless(2, List.of(FactGroup.values())).stream()
                        .toList()))
                .build();
    }

    Command<?> die() {
        return RecordDeath.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(HOME)
                .resident(folk.person())
                .source(Source.CIVIL_AFFAIRS)
                .build();
    }

    Command<?> comeAlive() {
        return RevokeDeath.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .resident(folk.personWho(resident -> resident.death().isPresent()))
                .build();
    }

    Command<?> erase() {
        return EraseResident.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(HOME)
                .resident(folk.person())
                .basis("PIPL art. 47")
                .build();
    }
}
