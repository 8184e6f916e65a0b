package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.policy.Posture;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.freshness.Freshness;
import org.gridgovernance.resident.freshness.FreshnessRule;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fresh each group of facts is: verified on its own, judged on its own. */
class FreshnessTest {
    private static final LocalDate LAST_MONTH = TODAY.minusMonths(1);

    private final Town town = new Town();
    private final ResidentId resident = town.resident();

    @Test
    void aGroupIsVerifiedOnItsOwn() {
        Resident called = town.does(verify(phone(TODAY).doneBy("officer-7"), FactGroup.CONTACT));
        assertThat(called.verifications()).containsOnlyKeys(FactGroup.CONTACT);
        assertThat(called.verifications().get(FactGroup.CONTACT).by()).contains("officer-7");
        assertThat(called.verification()).as("the rest never was").isEmpty();
    }

    @Test
    void theWholeIsAsFreshAsTheGroupSeenLongestAgo() {
        town.does(verify(phone(LAST_MONTH)));
        Resident called = town.does(verify(phone(TODAY), FactGroup.CONTACT));
        assertThat(called.verification()).contains(phone(LAST_MONTH));
        Resident seen = town.does(verify(
                phone(TODAY),
                EnumSet.complementOf(EnumSet.of(FactGroup.CONTACT)).toArray(FactGroup[]::new)));
        assertThat(seen.verification()).contains(phone(TODAY));
    }

    @Test
    void whatIsKnownLaterStaysAndTheRestMovesOn() {
        town.does(verify(phone(TODAY), FactGroup.CONTACT));
        Resident late = town.does(verify(phone(LAST_MONTH)));
        assertThat(late.verifications().get(FactGroup.CONTACT)).isEqualTo(phone(TODAY));
        assertThat(late.verifications().get(FactGroup.CARE)).isEqualTo(phone(LAST_MONTH));
        assertThat(town.tries(verify(phone(LAST_MONTH), FactGroup.CONTACT))
                        .getLeft()
                        .reasons())
                .containsExactly(EvidenceReason.VERIFICATION_OLDER.at("verification.on"));
    }

    @Test
    void whatIsKnownAlreadyIsNotToldTwice() {
        town.does(verify(phone(TODAY).doneBy("officer-7")));
        long before = town.governance().verify(HOME).events();
        Resident again = town.does(verify(phone(TODAY)));
        assertThat(town.governance().verify(HOME).events()).isEqualTo(before);
        assertThat(again.verification().flatMap(Verification::by)).contains("officer-7");
    }

    @Test
    void onlyWhatWasVerifiedIsWarnedOf() {
        town.does(verify(phone(TODAY.minusDays(10)), FactGroup.CONTACT));
        VerifyResident old = verify(phone(TODAY.minusDays(400)));
        assertThat(town.tries(old).get().warnings())
                .extracting(Reason::code)
                .containsExactly(EvidenceReason.VERIFICATION_STALE.code());
        assertThat(town.tries(verify(phone(TODAY.minusDays(9)), FactGroup.CONTACT))
                        .get()
                        .warnings())
                .isEmpty();
    }

    @Test
    void theStoreFindsWhoseGroupWasVerifiedBeforeADayOrNever() {
        ResidentId never = town.resident();
        town.does(verify(phone(LAST_MONTH)));
        ResidentId called = town.resident();
        town.does(VerifyResident.builder()
                .from(verify(phone(TODAY), FactGroup.CONTACT))
                .resident(called)
                .build());
        assertThat(verifiedBefore(FactGroup.CONTACT, TODAY)).containsExactly(resident, never);
        assertThat(verifiedBefore(FactGroup.CARE, TODAY)).containsExactly(resident, never, called);
        assertThat(verifiedBefore(FactGroup.CARE, LAST_MONTH)).containsExactly(never, called);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT,       ,          , NORMAL,    365",
        "CONTACT,       , TEMPORARY, NORMAL,    182",
        "CONTACT,       disabled, TEMPORARY, NORMAL, 90",
        "CONTACT,       disabled, , ALERT,      30",
        "CARE,          disabled, , EMERGENCY,  9",
        "RESIDENCE,     ,          , EMERGENCY, 36",
        "IDENTITY,      ,          , EMERGENCY, 365",
        "CIRCUMSTANCES, disabled,  , ALERT,     90"
    })
    void theStandardRule(FactGroup facts, String tag, ResidenceKind kind, Posture posture, int days) {
        Freshness question = Freshness.builder()
                .facts(facts)
                .kinds(Optional.ofNullable(kind).stream().toList())
                .careTags(Optional.ofNullable(tag).map(CareTag::new).stream().toList())
                .posture(posture)
                .build();
        assertThat(FreshnessRule.standard().freshDays(question)).isEqualTo(days);
    }

    @Test
    void theStandardRuleNeverAnswersFewerDaysThanItSays() {
        for (Posture posture : Posture.values()) {
            assertThat(Stream.of(FactGroup.values())
                            .flatMap(facts -> Stream.of(Set.<CareTag>of(), Set.of(CareTag.DISABLED))
                                    .map(tags -> Freshness.builder()
                                            .facts(facts)
                                            .addKind(ResidenceKind.TEMPORARY)
                                            .careTags(tags)
                                            .posture(posture)
                                            .build()))
                            .mapToInt(FreshnessRule.standard()::freshDays)
                            .min())
                    .hasValue(FreshnessRule.standard().fewestDays(posture));
        }
    }

    private List<ResidentId> verifiedBefore(FactGroup facts, LocalDate day) {
        Index.Value<Resident, LocalDate> on = Resident.FACTS_VERIFIED_ON.get(facts);
        return town
                .desk()
                .search(Criteria.of(Resident.TYPE)
                        .where(on.between(Optional.empty(), Optional.of(day)))
                        .where(on.absent()))
                .get()
                .items()
                .stream()
                .map(found -> found.state().id())
                .toList();
    }

    private static Verification phone(LocalDate on) {
        return new Verification(on, Source.PHONE);
    }

    private VerifyResident verify(Verification verification, FactGroup... facts) {
        return VerifyResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .verification(verification)
                .addFacts(facts)
                .build();
    }
}
