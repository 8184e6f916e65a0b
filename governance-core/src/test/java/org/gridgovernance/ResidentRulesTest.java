package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;
import static org.gridgovernance.Town.TODAY;
import static org.gridgovernance.Town.idCard;
import static org.gridgovernance.Town.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.grid.DwellingId;
import org.gridgovernance.grid.GridReason;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalReason;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.AddDocument;
import org.gridgovernance.resident.BeginResidence;
import org.gridgovernance.resident.CorrectResident;
import org.gridgovernance.resident.EndResidence;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.MoveResidence;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.ResidentReason;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.VerifyResident;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.document.IdNumberReason;
import org.gridgovernance.resident.evidence.EvidenceReason;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.evidence.Verification;
import org.gridgovernance.resident.household.ChangeHead;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdId;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.JoinHousehold;
import org.gridgovernance.resident.household.LeaveHousehold;
import org.gridgovernance.resident.household.LeaveHouseholds;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.MoveHousehold;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.household.VerifyHousehold;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of residents and households, met by a command at the desk. */
class ResidentRulesTest {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private static final List<Line> RESIDENTS = List.of(
            refused(PersonalReason.NAME_BLANK, "particulars.name", town -> town.registration()
                    .particulars(Particulars.of(PersonName.of(" "), Sex.MALE))
                    .build()),
            refused(
                    PersonalReason.PHONE_MALFORMED,
                    "particulars.phones[1]",
                    town -> correct(
                            town,
                            town.resident(),
                            Particulars.builder()
                                    .from(Town.person())
                                    .phones(List.of(Phone.of(Canaries.PHONE), Phone.of("12")))
                                    .build())),
            refused(PersonalReason.BIRTH_IN_FUTURE, "particulars.birth", town -> town.registration()
                    .particulars(born(BirthDate.of(TOMORROW)))
                    .build()),
            refused(IdNumberReason.CHECK_DIGIT, "documents[0].number", town -> town.registration()
                    .documents(List.of(Document.of(DocumentKind.RESIDENT_ID, "420102199003079911")))
                    .build()),
            refused(
                    IdNumberReason.BLANK,
                    "document.number",
                    town -> add(town, town.resident(), Document.of(DocumentKind.PASSPORT, " "))),
            refused(ResidentReason.DOCUMENT_TAKEN, "documents", town -> {
                withIdCard(town);
                return town.registration().documents(List.of(idCard())).build();
            }),
            refused(ResidentReason.DOCUMENT_TAKEN, "document", town -> {
                withIdCard(town);
                return add(town, town.resident(), idCard());
            }),
            refused(ResidentReason.DOCUMENT_TWICE, "documents", town -> town.registration()
                    .documents(List.of(idCard(), idCard()))
                    .build()),
            warned(ResidentReason.SEX_DIFFERS, "particulars.sex", town -> town.registration()
                    .particulars(Particulars.of(PersonName.of(Canaries.NAME), Sex.FEMALE))
                    .documents(List.of(idCard()))
                    .build()),
            warned(
                    ResidentReason.BIRTH_DIFFERS,
                    "particulars.birth",
                    town -> correct(town, withIdCard(town), born(BirthDate.of("1991-01-01")))),
            warned(ResidentReason.SEX_DIFFERS, "document", town -> {
                ResidentId resident = town.does(town.registration()
                                .particulars(Particulars.of(PersonName.of(Canaries.NAME), Sex.FEMALE))
                                .build())
                        .id();
                return add(town, resident, idCard());
            }),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> correct(town, nobody(), Town.person())),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> add(town, nobody(), idCard())),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> begin(town, nobody(), Town.tenancy(town.dwelling("101")), TODAY)),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> end(town, nobody(), Town.tenancy(town.dwelling("101")))),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "resident",
                    town -> moveResidence(town, nobody(), town.dwelling("101"), town.dwelling("102"))),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> tags(town, nobody())),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> verify(town, nobody(), TODAY)),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> erase(town, nobody(), "个人信息保护法第47条")),
            refused(
                    ResidentReason.RESIDENCE_UNKNOWN,
                    "residence",
                    town -> end(town, town.resident(), Town.tenancy(town.dwelling("101")))),
            warned(ResidentReason.RESIDENCE_ODD, "residence.kind", town -> town.registration()
                    .residence(Residence.builder()
                            .from(Town.tenancy(town.dwelling("101")))
                            .status(ResidenceStatus.NEITHER)
                            .build())
                    .build()),
            refused(ResidentReason.RESIDENCE_HOLDS, "residence", town -> {
                ResidentId resident = town.resident();
                Residence tenancy = Town.tenancy(town.dwelling("101"));
                town.does(begin(town, resident, tenancy, TODAY));
                return begin(town, resident, tenancy, TODAY);
            }),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "residence.dwelling",
                    town -> begin(town, town.resident(), Town.tenancy(nowhere()), TODAY)),
            refused(GridReason.DWELLING_UNKNOWN, "residence.dwelling", town -> town.registration()
                    .residence(Town.tenancy(nowhere()))
                    .build()),
            refused(GridReason.DWELLING_UNKNOWN, "toDwelling", town -> {
                ResidentId resident = town.resident();
                DwellingId dwelling = town.dwelling("101");
                town.does(begin(town, resident, Town.tenancy(dwelling), TODAY));
                return moveResidence(town, resident, dwelling, nowhere());
            }),
            refused(
                    EvidenceReason.DATE_IN_FUTURE,
                    "since",
                    town -> begin(town, town.resident(), Town.tenancy(town.dwelling("101")), TOMORROW)),
            refused(EvidenceReason.DATE_IN_FUTURE, "residesFrom", town -> town.registration()
                    .residence(Town.tenancy(town.dwelling("101")))
                    .residesFrom(TOMORROW)
                    .build()),
            refused(EvidenceReason.DATE_IN_FUTURE, "verification.on", town -> town.registration()
                    .verification(seen(TOMORROW))
                    .build()),
            refused(EvidenceReason.DATE_IN_FUTURE, "verification.on", town -> verify(town, town.resident(), TOMORROW)),
            refused(EvidenceReason.DATE_IMPLAUSIBLE, "residesFrom", town -> town.registration()
                    .residence(Town.tenancy(town.dwelling("101")))
                    .residesFrom(LocalDate.MIN)
                    .build()),
            refused(EvidenceReason.DATE_IMPLAUSIBLE, "residence.plannedDeparture", town -> town.registration()
                    .residence(Residence.builder()
                            .from(Town.tenancy(town.dwelling("101")))
                            .plannedDeparture(LocalDate.MAX)
                            .build())
                    .build()),
            warned(
                    EvidenceReason.VERIFICATION_STALE,
                    "verification.on",
                    town -> verify(town, town.resident(), TODAY.minusDays(366))),
            refused(EvidenceReason.VERIFIER_MALFORMED, "verification.by", town -> town.registration()
                    .verification(seen(TODAY).doneBy("张三"))
                    .build()),
            refused(EvidenceReason.VERIFICATION_OLDER, "verification.on", town -> {
                ResidentId resident = town.resident();
                town.does(verify(town, resident, TODAY));
                return verify(town, resident, TODAY.minusDays(1));
            }),
            refused(ResidentReason.EXTRAS_TOO_MANY, "particulars.extras", town -> town.registration()
                    .particulars(extras(51, "列"))
                    .build()),
            refused(
                    ResidentReason.EXTRAS_TOO_MANY,
                    "particulars.extras",
                    town -> correct(town, town.resident(), extras(1, "列".repeat(100)))),
            refused(
                    ResidentReason.EXTRAS_TITLE_NUMBER,
                    "particulars.extras",
                    town -> correct(town, town.resident(), extras(1, "证件１２３ 45"))),
            refused(PersonalReason.TEXT_TOO_LONG, "particulars.extras", town -> town.registration()
                    .particulars(Particulars.builder()
                            .from(Town.person())
                            .putExtra("一", longer(2_001))
                            .putExtra("二", longer(2_001))
                            .build())
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "particulars.note", town -> town.registration()
                    .particulars(Particulars.builder()
                            .from(Town.person())
                            .note(longer(2_001))
                            .build())
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "particulars.workplace", town -> town.registration()
                    .particulars(Particulars.builder()
                            .from(Town.person())
                            .workplace(longer(2_001))
                            .build())
                    .build()),
            refused(PersonalReason.TEXT_TOO_LONG, "residence.origin", town -> town.registration()
                    .residence(Residence.builder()
                            .from(Town.tenancy(town.dwelling("101")))
                            .origin(longer(2_001))
                            .build())
                    .build()),
            refused(PersonalReason.ADDRESS_TOO_LONG, "particulars.registeredAddress", town -> town.registration()
                    .particulars(Particulars.builder()
                            .from(Town.person())
                            .registeredAddress(Address.of("路".repeat(201)))
                            .build())
                    .build()),
            refused(ResidentReason.PHONES_TOO_MANY, "particulars.phones", town -> town.registration()
                    .particulars(Particulars.builder()
                            .from(Town.person())
                            .phones(Collections.nCopies(21, Phone.of("12")))
                            .build())
                    .build()),
            refused(ResidentReason.DOCUMENTS_TOO_MANY, "documents", town -> town.registration()
                    .documents(Collections.nCopies(21, idCard()))
                    .build()),
            refused(ResidentReason.DOCUMENTS_TOO_MANY, "document", town -> {
                ResidentId resident = town.does(town.registration()
                                .documents(IntStream.range(0, 20)
                                        .mapToObj(i -> Document.of(DocumentKind.PASSPORT, "E1234567" + i))
                                        .toList())
                                .build())
                        .id();
                return add(town, resident, idCard());
            }),
            refused(
                    IdNumberReason.TOO_LONG,
                    "document.number",
                    town -> add(town, town.resident(), Document.of(DocumentKind.PASSPORT, "E1".repeat(21)))),
            refused(ResidentReason.CARE_TAGS_TOO_MANY, "careTags", town -> town.registration()
                    .careTags(manyTags())
                    .build()),
            refused(ResidentReason.CARE_TAGS_TOO_MANY, "careTags", town -> SetCareTags.builder()
                    .from(tags(town, town.resident()))
                    .careTags(manyTags())
                    .build()),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> town.registration()
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> SetCareTags.builder()
                    .from(tags(town, town.resident()))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            warned(EvidenceReason.VERIFICATION_STALE, "verification.on", town -> town.registration()
                    .verification(seen(TODAY.minusDays(366)))
                    .build()),
            warned(EvidenceReason.VERIFICATION_STALE, "verification.on", town -> town.registration()
                    .careTags(Set.of(CareTag.DISABLED))
                    .verification(seen(TODAY.minusDays(91)))
                    .build()),
            refused(ResidentReason.DOCUMENT_TAKEN, "documents", town -> {
                town.does(town.registration()
                        .documents(List.of(Document.of(DocumentKind.RESIDENT_ID, "110101010203001")))
                        .build());
                return town.registration()
                        .documents(List.of(Document.of(DocumentKind.RESIDENT_ID, "110101190102030014")))
                        .build();
            }),
            refused(ResidentReason.DOCUMENT_TWICE, "documents", town -> town.registration()
                    .particulars(Particulars.of(PersonName.of(Canaries.NAME), Sex.UNKNOWN))
                    .documents(List.of(
                            Document.of(DocumentKind.RESIDENT_ID, "110101010203001"),
                            Document.of(DocumentKind.RESIDENT_ID, "110101190102030014")))
                    .build()),
            refused(ResidentReason.BASIS_MISSING, "basis", town -> erase(town, town.resident(), " ")),
            refused(ResidentReason.BASIS_MISSING, "basis", town -> erase(town, town.resident(), "法".repeat(201))),
            refused(KernelReason.SUBJECT_ERASED, "", town -> {
                ResidentId resident = town.resident();
                town.does(erase(town, resident, "个人信息保护法第47条"));
                return correct(town, resident, Town.person());
            }));

    private static final List<Line> HOUSEHOLDS = List.of(
            refused(HouseholdReason.NUMBER_MALFORMED, "number", town -> form(town)
                    .number(HouseholdNumber.of(" "))
                    .build()),
            refused(HouseholdReason.NUMBER_MALFORMED, "number", town -> form(town)
                    .number(HouseholdNumber.of("1".repeat(41)))
                    .build()),
            refused(HouseholdReason.NUMBER_TAKEN, "number", town -> {
                town.does(form(town).number(HouseholdNumber.of(" H1")).build());
                return form(town).number(HouseholdNumber.of(" H1")).build();
            }),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> form(town)
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(ResidentReason.NOT_A_COMMUNITY, "home", town -> JoinHousehold.builder()
                    .from(join(town, noHousehold(), member(town.resident(), Relation.HEAD)))
                    .home(HOME.parent().orElseThrow())
                    .build()),
            refused(HouseholdReason.MEMBERS_TOO_MANY, "members", town -> form(town)
                    .members(Collections.nCopies(501, member(town.resident(), Relation.HEAD)))
                    .build()),
            refused(ResidentReason.RESIDENT_UNKNOWN, "resident", town -> leaveAll(town, nobody())),
            refused(KernelReason.SUBJECT_ERASED, "members[0].resident", town -> form(town)
                    .members(List.of(member(erased(town), Relation.HEAD)))
                    .build()),
            refused(
                    KernelReason.SUBJECT_ERASED,
                    "member.resident",
                    town -> join(town, household(town), member(erased(town), Relation.HEAD))),
            refused(HouseholdReason.MEMBER_ALREADY, "occurredAt", town -> {
                ResidentId resident = town.resident();
                HouseholdId household = household(town);
                town.does(JoinHousehold.builder()
                        .from(join(town, household, member(resident, Relation.SON)))
                        .occurredAt(on("2024-01-01"))
                        .build());
                town.does(LeaveHousehold.builder()
                        .from(leave(town, household, resident))
                        .occurredAt(on("2024-06-01"))
                        .build());
                return late(join(town, household, member(resident, Relation.SPOUSE)));
            }),
            refused(HouseholdReason.NOT_A_MEMBER, "occurredAt", town -> {
                ResidentId resident = town.resident();
                return LeaveHousehold.builder()
                        .from(leave(town, household(town, resident), resident))
                        .occurredAt(on("2024-06-01"))
                        .build();
            }),
            refused(HouseholdReason.SECOND_HEAD, "occurredAt", town -> {
                ResidentId spouse = town.resident();
                return ChangeHead.builder()
                        .from(changeHead(town, household(town, town.resident(), spouse), spouse))
                        .occurredAt(on("2024-06-01"))
                        .build();
            }),
            refused(HouseholdReason.NOT_A_MEMBER, "occurredAt", town -> {
                ResidentId son = town.resident();
                HouseholdId household = household(town);
                town.does(join(town, household, member(son, Relation.SON)));
                return ChangeHead.builder()
                        .from(changeHead(town, household, son))
                        .occurredAt(on("2024-06-01"))
                        .build();
            }),
            refused(HouseholdReason.SECOND_HEAD, "members", town -> form(town)
                    .members(List.of(member(town.resident(), Relation.HEAD), member(town.resident(), Relation.SELF)))
                    .build()),
            refused(HouseholdReason.SECOND_HEAD, "member.relation", town -> {
                HouseholdId household = household(town, town.resident());
                return join(town, household, member(town.resident(), Relation.HEAD));
            }),
            refused(HouseholdReason.SECOND_HEAD, "formerHead", town -> {
                ResidentId spouse = town.resident();
                HouseholdId household = household(town, town.resident(), spouse);
                return ChangeHead.builder()
                        .from(changeHead(town, household, spouse))
                        .formerHead(Relation.SELF)
                        .build();
            }),
            refused(HouseholdReason.MEMBER_ALREADY, "members", town -> {
                ResidentId one = town.resident();
                return form(town)
                        .members(List.of(member(one, Relation.HEAD), member(one, Relation.SPOUSE)))
                        .build();
            }),
            refused(HouseholdReason.MEMBER_ALREADY, "member.resident", town -> {
                ResidentId head = town.resident();
                return join(town, household(town, head), member(head, Relation.SPOUSE));
            }),
            refused(ResidentReason.RESIDENT_UNKNOWN, "members[1].resident", town -> form(town)
                    .members(List.of(member(town.resident(), Relation.HEAD), member(nobody(), Relation.SPOUSE)))
                    .build()),
            refused(
                    ResidentReason.RESIDENT_UNKNOWN,
                    "member.resident",
                    town -> join(town, household(town, town.resident()), member(nobody(), Relation.SPOUSE))),
            refused(GridReason.DWELLING_UNKNOWN, "dwelling", town -> form(town)
                    .dwelling(nowhere())
                    .build()),
            refused(
                    GridReason.DWELLING_UNKNOWN,
                    "dwelling",
                    town -> moveHousehold(town, household(town, town.resident()), nowhere())),
            refused(EvidenceReason.DATE_IN_FUTURE, "verification.on", town -> form(town)
                    .verification(seen(TOMORROW))
                    .build()),
            refused(
                    EvidenceReason.DATE_IN_FUTURE,
                    "verification.on",
                    town -> verify(town, household(town, town.resident()), TOMORROW)),
            refused(EvidenceReason.VERIFICATION_OLDER, "verification.on", town -> {
                HouseholdId household = household(town, town.resident());
                town.does(verify(town, household, TODAY));
                return verify(town, household, TODAY.minusDays(1));
            }),
            refused(
                    HouseholdReason.HOUSEHOLD_UNKNOWN,
                    "household",
                    town -> join(town, noHousehold(), member(town.resident(), Relation.HEAD))),
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> leave(town, noHousehold(), nobody())),
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> changeHead(town, noHousehold(), nobody())),
            refused(
                    HouseholdReason.HOUSEHOLD_UNKNOWN,
                    "household",
                    town -> moveHousehold(town, noHousehold(), town.dwelling("101"))),
            refused(HouseholdReason.HOUSEHOLD_UNKNOWN, "household", town -> verify(town, noHousehold(), TODAY)),
            refused(
                    HouseholdReason.NOT_A_MEMBER,
                    "resident",
                    town -> leave(town, household(town, town.resident()), town.resident())),
            refused(
                    HouseholdReason.NOT_A_MEMBER,
                    "head",
                    town -> changeHead(town, household(town, town.resident()), town.resident())),
            refused(HouseholdReason.LIVES_THERE, "dwelling", town -> {
                DwellingId dwelling = town.dwelling("101");
                return moveHousehold(town, town.household(Optional.of(dwelling)), dwelling);
            }));

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void meetsItsReason(Line line) {
        RuleTable.holds(line);
    }

    @Test
    void everyReasonOfTheConceptHasARule() {
        RuleTable.coversAll(
                Stream.of(RESIDENTS, HOUSEHOLDS, LifeRulesTest.RULES)
                        .flatMap(List::stream)
                        .toList(),
                ResidentReason.values());
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Town town = new Town();
        assertThat(town.tries(town.registration()
                                .particulars(Particulars.builder()
                                        .from(Particulars.of(PersonName.of(""), Sex.MALE))
                                        .phones(List.of(Phone.of("12")))
                                        .build())
                                .documents(List.of(idCard(), idCard()))
                                .residesFrom(TOMORROW)
                                .build())
                        .getLeft()
                        .reasons())
                .extracting(reason -> reason.path())
                .containsExactlyInAnyOrder("particulars.name", "particulars.phones[0]", "documents", "residesFrom");
    }

    @Test
    void aRenewedIdCardOfTheSameNumberIsAddedToItsHolder() {
        Town town = new Town();
        ResidentId resident = withIdCard(town);
        Document renewed = new Document(
                idCard().kind(), idCard().number(), Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty());
        assertThat(town.does(add(town, resident, renewed)).documents()).containsExactly(idCard(), renewed);
    }

    @Test
    void aHouseholdRegisterNumberIsSharedByTheFamily() {
        Town town = new Town();
        Document register = Document.of(DocumentKind.HOUSEHOLD_REGISTER, "0102030405");
        town.does(town.registration().documents(List.of(register)).build());
        assertThat(town.tries(town.registration().documents(List.of(register)).build())
                        .isRight())
                .isTrue();
    }

    @Test
    void aPersonMayBelongToSeveralHouseholds() {
        Town town = new Town();
        ResidentId one = town.resident();
        household(town, one);
        assertThat(town.tries(form(town)
                                .members(List.of(member(one, Relation.HEAD)))
                                .build())
                        .isRight())
                .isTrue();
    }

    @Test
    void aPersonOfAnotherCommunityMayBeAMember() {
        Town town = new Town();
        Membership guest = new Membership(nobody(), Town.ELSEWHERE, Relation.OTHER_RELATIVE);
        assertThat(town.tries(form(town).members(List.of(guest)).build()).isRight())
                .isTrue();
    }

    @Test
    void thoseWhoLivedWithTheHouseholdMoveWithItAndOthersStay() {
        Town town = new Town();
        DwellingId old = town.dwelling("101");
        DwellingId fresh = town.dwelling("102");
        ResidentId here = town.resident();
        ResidentId elsewhere = town.resident();
        town.does(begin(town, here, Town.tenancy(old), TODAY));
        HouseholdId household =
                town.household(Optional.of(old), member(here, Relation.HEAD), member(elsewhere, Relation.SPOUSE));
        town.does(moveHousehold(town, household, fresh));
        assertThat(find(town, here).residences().open()).containsExactly(Town.tenancy(fresh));
        assertThat(find(town, elsewhere).residences().entries()).isEmpty();
    }

    @Test
    void aHouseholdMovesAlsoWhenAMemberWasErased() {
        Town town = new Town();
        DwellingId old = town.dwelling("101");
        DwellingId fresh = town.dwelling("102");
        ResidentId erased = town.resident();
        town.does(begin(town, erased, Town.tenancy(old), TODAY));
        HouseholdId household = town.household(Optional.of(old), member(erased, Relation.HEAD));
        town.does(erase(town, erased, "个人信息保护法第47条"));
        assertThat(town.does(moveHousehold(town, household, fresh)).dwelling().open())
                .containsExactly(fresh);
    }

    @Test
    void movingToADwellingAlreadyLivedInDoesNotDoubleTheResidence() {
        Town town = new Town();
        DwellingId old = town.dwelling("101");
        DwellingId fresh = town.dwelling("102");
        ResidentId resident = town.resident();
        town.does(begin(town, resident, Town.tenancy(old), TODAY));
        town.does(begin(town, resident, Town.tenancy(fresh), TODAY));
        assertThat(town.does(moveResidence(town, resident, old, fresh))
                        .residences()
                        .open())
                .containsExactly(Town.tenancy(fresh));
    }

    @Test
    void movingToWhereOneLivesChangesNothing() {
        Town town = new Town();
        DwellingId dwelling = town.dwelling("101");
        ResidentId resident = town.resident();
        Resident before = town.does(begin(town, resident, Town.tenancy(dwelling), TODAY));
        assertThat(town.does(moveResidence(town, resident, dwelling, dwelling))).isEqualTo(before);
    }

    @Test
    void aHeadToldOfLateDoesNotStandBesideTheHeadOfThatDay() {
        Town town = new Town();
        ResidentId first = town.resident();
        ResidentId second = town.resident();
        HouseholdId household = town.does(FormHousehold.builder()
                        .from(form(town)
                                .members(List.of(member(first, Relation.HEAD)))
                                .build())
                        .occurredAt(on("2024-01-01"))
                        .build())
                .id();
        town.does(LeaveHousehold.builder()
                .from(leave(town, household, first))
                .occurredAt(on("2024-06-01"))
                .build());
        assertThat(town.tries(late(join(town, household, member(second, Relation.HEAD))))
                        .getLeft()
                        .reasons())
                .containsExactly(HouseholdReason.SECOND_HEAD.at("occurredAt"));
        Household joined = town.does(late(join(town, household, member(second, Relation.SPOUSE))));
        assertThat(joined.head()).isEmpty();
        assertThat(town.tries(ChangeHead.builder()
                                .from(changeHead(town, household, second))
                                .occurredAt(on("2024-04-01"))
                                .build())
                        .getLeft()
                        .reasons())
                .containsExactly(HouseholdReason.SECOND_HEAD.at("occurredAt"));
        Household changed = town.does(changeHead(town, household, second));
        assertThat(heads(changed, LocalDate.of(2024, 5, 31))).containsExactly(member(first, Relation.HEAD));
        assertThat(heads(changed, TODAY)).containsExactly(member(second, Relation.HEAD));
    }

    @Test
    void anErasedPersonIsAMemberNoMore() {
        Town town = new Town();
        ResidentId erased = town.resident();
        ResidentId spouse = town.resident();
        HouseholdId one = household(town, erased, spouse);
        HouseholdId other = household(town, erased);
        HouseholdId none = household(town, spouse);
        Household before = find(town, none);
        town.does(erase(town, erased, "个人信息保护法第47条"));
        assertThat(find(town, one).members().open()).containsExactly(member(spouse, Relation.SPOUSE));
        assertThat(find(town, other).members().open()).isEmpty();
        assertThat(find(town, other).members().asOf(TODAY.minusDays(1))).isEmpty();
        assertThat(find(town, none)).isEqualTo(before);
        assertThat(town.does(changeHead(town, one, spouse)).head()).contains(member(spouse, Relation.HEAD));
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    @Test
    void aMoveToldLateTakesNothingFromALaterOne() {
        Town town = new Town();
        DwellingId first = town.dwelling("101");
        DwellingId later = town.dwelling("102");
        DwellingId late = town.dwelling("103");
        ResidentId member = town.does(town.registration()
                        .occurredAt(on("2024-01-01"))
                        .residence(Town.tenancy(first))
                        .build())
                .id();
        HouseholdId household = town.does(FormHousehold.builder()
                        .from(form(town)
                                .dwelling(first)
                                .members(List.of(member(member, Relation.HEAD)))
                                .build())
                        .occurredAt(on("2024-01-01"))
                        .build())
                .id();
        town.does(moved(town, household, later, "2024-05-01"));
        town.does(moved(town, household, late, "2024-03-01"));
        for (String day : List.of("2024-02-01", "2024-04-01", "2024-06-01")) {
            List<DwellingId> where =
                    find(town, household).dwelling().asOf(LocalDate.parse(day)).toList();
            assertThat(where).hasSize(1);
            assertThat(find(town, member).residences().asOf(LocalDate.parse(day)))
                    .containsExactly(Town.tenancy(where.get(0)));
        }
        assertThat(find(town, household).dwelling().open()).containsExactly(later);
        assertThat(find(town, household).dwelling().asOf(LocalDate.of(2024, 4, 1)))
                .containsExactly(late);
    }

    @Test
    void theFormsOfAnIdNumberInTheRegisterAreOne() {
        Town town = new Town();
        ResidentId resident = town.does(town.registration()
                        .particulars(Particulars.of(PersonName.of(Canaries.NAME), Sex.UNKNOWN))
                        .documents(List.of(Document.of(DocumentKind.RESIDENT_ID, "110101010203001")))
                        .build())
                .id();
        assertThat(town.does(add(town, resident, Document.of(DocumentKind.RESIDENT_ID, "110101190102030014")))
                        .documents())
                .hasSize(2);
    }

    @Test
    void nothingPersonalIsLeftOfAnErasedResident() {
        Town town = new Town();
        ResidentId resident = town.does(town.registration()
                        .particulars(born(BirthDate.of(Canaries.BIRTH)))
                        .documents(List.of(idCard()))
                        .careTags(Set.of(CareTag.DISABLED))
                        .verification(seen(TODAY))
                        .build())
                .id();
        town.does(tags(town, resident));
        town.does(correct(town, resident, Samples.PARTICULARS));
        Resident erased = town.does(erase(town, resident, "个人信息保护法第47条"));
        assertThat(Canaries.in(org.gridgovernance.kernel.Json.strict().write(erased)))
                .isEmpty();
        assertThat(erased.particulars().name().isErased()).isTrue();
        assertThat(town.desk()
                        .search(Criteria.of(Resident.TYPE).where(Resident.CARE_TAGS.contains(CareTag.DISABLED)))
                        .get()
                        .items())
                .isEmpty();
        String life = town.desk().history(Ref.to(Resident.TYPE, HOME, resident)).get().stream()
                .map(step -> org.gridgovernance.kernel.Json.lenient().write(step.event()))
                .collect(Collectors.joining());
        assertThat(Canaries.in(life)).isEmpty();
        assertThat(life)
                .contains("\"extras\":{\"爱好\":-1}", "\"sex\":\"0\"")
                .doesNotContain("ethnicGroup", "politicalStatus", "disabled", "resident-id");
        assertThat(town.tries(town.registration().documents(List.of(idCard())).build())
                        .isRight())
                .as("the number is free again")
                .isTrue();
        assertThat(town.governance().verify(HOME).isClean()).isTrue();
    }

    static Stream<Arguments> rules() {
        return Stream.concat(RESIDENTS.stream(), HOUSEHOLDS.stream()).map(Line::named);
    }

    private static PersonalText longer(int characters) {
        return PersonalText.of("𠮷".repeat(characters));
    }

    private static Set<CareTag> manyTags() {
        return IntStream.range(0, 51).mapToObj(i -> new CareTag("tag-" + i)).collect(Collectors.toSet());
    }

    private static ResidentId erased(Town town) {
        ResidentId resident = town.resident();
        town.does(erase(town, resident, "个人信息保护法第47条"));
        return resident;
    }

    private static HouseholdId household(Town town) {
        return town.household(Optional.empty());
    }

    private static Household find(Town town, HouseholdId household) {
        return town.desk().find(Household.TYPE, HOME, household).get().state();
    }

    private static MoveHousehold moved(Town town, HouseholdId household, DwellingId to, String day) {
        return MoveHousehold.builder()
                .from(moveHousehold(town, household, to))
                .occurredAt(on(day))
                .build();
    }

    private static LeaveHouseholds leaveAll(Town town, ResidentId resident) {
        return LeaveHouseholds.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .build();
    }

    private static Instant on(String day) {
        return Instant.parse(day + "T03:00:00Z");
    }

    private static JoinHousehold late(JoinHousehold command) {
        return JoinHousehold.builder()
                .from(command)
                .occurredAt(on("2024-03-01"))
                .build();
    }

    private static List<Membership> heads(Household household, LocalDate day) {
        return household.members().asOf(day).filter(Membership::isHead).toList();
    }

    private static Resident find(Town town, ResidentId resident) {
        return town.desk().find(Resident.TYPE, HOME, resident).get().state();
    }

    private static ResidentId nobody() {
        return new ResidentId(Town.id(999));
    }

    private static DwellingId nowhere() {
        return new DwellingId(Town.id(998));
    }

    private static HouseholdId noHousehold() {
        return new HouseholdId(Town.id(997));
    }

    private static Verification seen(LocalDate on) {
        return new Verification(on, Source.DOOR_VISIT);
    }

    private static Particulars born(BirthDate birth) {
        return Particulars.builder().from(Town.person()).birth(birth).build();
    }

    private static Particulars extras(int many, String title) {
        Map<String, PersonalText> extras = IntStream.range(0, many)
                .boxed()
                .collect(Collectors.toMap(i -> title + i, i -> PersonalText.of(Canaries.TEXT)));
        return Particulars.builder().from(Town.person()).extras(extras).build();
    }

    private static ResidentId withIdCard(Town town) {
        return town.does(town.registration().documents(List.of(idCard())).build())
                .id();
    }

    private static HouseholdId household(Town town, ResidentId head, ResidentId... others) {
        return town.household(
                Optional.empty(),
                Stream.concat(
                                Stream.of(member(head, Relation.HEAD)),
                                Stream.of(others).map(other -> member(other, Relation.SPOUSE)))
                        .toArray(Membership[]::new));
    }

    private static CorrectResident correct(Town town, ResidentId resident, Particulars particulars) {
        return CorrectResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .particulars(particulars)
                .build();
    }

    private static AddDocument add(Town town, ResidentId resident, Document document) {
        return AddDocument.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .document(document)
                .build();
    }

    private static BeginResidence begin(Town town, ResidentId resident, Residence residence, LocalDate since) {
        return BeginResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(residence)
                .since(since)
                .build();
    }

    private static EndResidence end(Town town, ResidentId resident, Residence residence) {
        return EndResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .residence(residence)
                .to(TODAY)
                .build();
    }

    private static MoveResidence moveResidence(Town town, ResidentId resident, DwellingId from, DwellingId to) {
        return MoveResidence.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .fromDwelling(from)
                .toDwelling(to)
                .build();
    }

    private static SetCareTags tags(Town town, ResidentId resident) {
        return SetCareTags.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .careTags(Set.of(CareTag.DISABLED))
                .build();
    }

    private static VerifyResident verify(Town town, ResidentId resident, LocalDate on) {
        return VerifyResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .verification(seen(on))
                .build();
    }

    private static EraseResident erase(Town town, ResidentId resident, String basis) {
        return EraseResident.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident)
                .basis(basis)
                .build();
    }

    private static FormHousehold.Builder form(Town town) {
        return FormHousehold.builder().commandId(town.nextId()).occurredAt(NOW).home(HOME);
    }

    private static JoinHousehold join(Town town, HouseholdId household, Membership member) {
        return JoinHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .member(member)
                .build();
    }

    private static LeaveHousehold leave(Town town, HouseholdId household, ResidentId resident) {
        return LeaveHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .resident(resident)
                .build();
    }

    private static ChangeHead changeHead(Town town, HouseholdId household, ResidentId head) {
        return ChangeHead.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .head(head)
                .build();
    }

    private static MoveHousehold moveHousehold(Town town, HouseholdId household, DwellingId dwelling) {
        return MoveHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .dwelling(dwelling)
                .build();
    }

    private static VerifyHousehold verify(Town town, HouseholdId household, LocalDate on) {
        return VerifyHousehold.builder()
                .commandId(town.nextId())
                .occurredAt(NOW)
                .home(HOME)
                .household(household)
                .verification(seen(on))
                .build();
    }
}
