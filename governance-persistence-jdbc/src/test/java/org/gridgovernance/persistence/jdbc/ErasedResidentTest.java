package org.gridgovernance.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.resident.EraseResident;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.SetCareTags;
import org.gridgovernance.resident.StateFacts;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.evidence.Source;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.resident.household.HouseholdNumber;
import org.gridgovernance.resident.household.HouseholdReason;
import org.gridgovernance.resident.household.Membership;
import org.gridgovernance.resident.household.Relation;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.MaritalStatus;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.gridgovernance.resident.residence.ResidenceKind;
import org.gridgovernance.resident.residence.ResidenceStatus;
import org.gridgovernance.resident.residence.StayReason;
import org.gridgovernance.resident.statement.Said;
import org.gridgovernance.store.seal.Seal;
import org.gridgovernance.store.seal.SealKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tables hold of a resident and a household: never a code in the clear, and after an erasure nothing. */
class ErasedResidentTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final Instant NOW = Instant.parse("2025-06-30T04:00:00Z");
    private static final String ID_NUMBER = "11010119010203009X";
    private static final List<String> CODES = List.of("56", "09", "40", "2", "very-old", "disabled", "passport");
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataSource source;
    private Desk desk;
    private int commands;

    private void open(Database database) {
        source = database.with(
                Governance.standardTypes().toArray(new org.gridgovernance.store.type.AggregateType<?>[0]));
        desk = Governance.builder()
                .clock(() -> NOW)
                .store(JdbcGovernanceStore.using(source)
                        .keeping(Governance.standardTypes())
                        .sealedBy(Seal.aes(SealKeys.of(new byte[32], new byte[32])))
                        .open())
                .build()
                .as(Actor.of("steward", Grant.of(Role.DATA_STEWARD, HOME)));
    }

    @ParameterizedTest
    @EnumSource
    void noCodeOfAPersonIsInADocumentAndTheTagsAreEmptiedWithTheErasure(Database database) throws Exception {
        open(database);
        Resident resident = registered();
        assertThat(documents()).hasSize(3).noneMatch(ErasedResidentTest::tells);
        assertThat(rows("gov_resident_care_tag")).isEqualTo(2);
        assertThat(desk.find(Resident.TYPE, HOME, resident.id()).get().state()).isEqualTo(resident);

        does(EraseResident.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident.id())
                .basis("个人信息保护法第47条")
                .build());

        assertThat(rows("gov_resident_care_tag")).isZero();
        assertThat(documents()).noneMatch(ErasedResidentTest::tells);
        Resident erased = desk.find(Resident.TYPE, HOME, resident.id()).get().state();
        assertThat(erased.particulars())
                .isEqualTo(Particulars.of(erased.particulars().name(), Sex.UNKNOWN));
        assertThat(erased.particulars().name().isErased()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whatSourcesSaidIsNowhereInTheClearAndGoneWithTheErasure(Database database) throws Exception {
        open(database);
        Resident resident = registered();
        Resident told = does(StateFacts.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident.id())
                .source(Source.PUBLIC_SECURITY)
                .day(Moment.day(NOW))
                .said(Said.builder()
                        .name(PersonName.of("诸葛金丝雀"))
                        .maritalStatus(MaritalStatus.DIVORCED)
                        .residence(Residence.builder()
                                .status(ResidenceStatus.REGISTERED_AND_PRESENT)
                                .kind(ResidenceKind.TEMPORARILY_AWAY)
                                .community(HOME)
                                .reason(StayReason.MEDICAL)
                                .destination(PersonalText.of("金丝雀医院"))
                                .build())
                        .build())
                .build());
        assertThat(told.statements()).hasSize(3);
        assertThat(desk.find(Resident.TYPE, HOME, resident.id()).get().state()).isEqualTo(told);
        assertNothingIsInTheClear();

        does(EraseResident.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident.id())
                .basis("个人信息保护法第47条")
                .build());
        assertThat(desk.find(Resident.TYPE, HOME, resident.id()).get().state().statements())
                .isEmpty();
        assertNothingIsInTheClear();
    }

    private void assertNothingIsInTheClear() throws Exception {
        assertThat(documents()).noneMatch(ErasedResidentTest::tells).noneMatch(document -> texts(document)
                .anyMatch("medical"::equals));
        assertThat(Dump.of(source))
                .noneMatch(value -> new String(value, java.nio.charset.StandardCharsets.UTF_8).contains("金丝雀"));
    }

    @ParameterizedTest
    @EnumSource
    void aHouseholdNumberIsUniqueAndNowhereInTheClear(Database database) throws Exception {
        open(database);
        Resident head = registered();
        Household household = does(form(head));
        assertThat(household.number().flatMap(HouseholdNumber::reveal)).contains(ID_NUMBER);
        assertThat(desk.execute(form(head)).getLeft().reasons())
                .containsExactly(HouseholdReason.NUMBER_TAKEN.at("number"));
        assertThat(Dump.of(source))
                .noneMatch(value -> new String(value, java.nio.charset.StandardCharsets.UTF_8).contains(ID_NUMBER));
    }

    private Resident registered() {
        Resident resident = does(RegisterResident.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(HOME)
                .particulars(Particulars.builder()
                        .from(Particulars.of(PersonName.of("欧阳明"), Sex.FEMALE))
                        .ethnicGroup(EthnicGroup.JINO)
                        .politicalStatus(PoliticalStatus.ZHI_GONG_PARTY)
                        .maritalStatus(MaritalStatus.DIVORCED)
                        .extras(Map.of("爱好", PersonalText.of("下棋")))
                        .build())
                .addDocument(Document.of(DocumentKind.PASSPORT, "EJ9900112"))
                .addCareTag(CareTag.VERY_OLD)
                .build());
        return does(SetCareTags.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(HOME)
                .resident(resident.id())
                .addCareTags(CareTag.VERY_OLD, CareTag.DISABLED)
                .build());
    }

    private FormHousehold form(Resident head) {
        return FormHousehold.builder()
                .commandId(next())
                .occurredAt(NOW)
                .home(HOME)
                .number(HouseholdNumber.of(ID_NUMBER))
                .addMember(new Membership(head.id(), HOME, Relation.HEAD))
                .build();
    }

    private <A extends Aggregate> A does(Command<A> command) {
        return desk.execute(command)
                .getOrElseThrow(no -> new AssertionError(no.toString()))
                .aggregate();
    }

    private CommandId next() {
        return CommandId.of("c-" + ++commands);
    }

    private static boolean tells(JsonNode document) {
        return texts(document).anyMatch(CODES::contains);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(ErasedResidentTest::texts);
    }

    private List<JsonNode> documents() throws SQLException, IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select doc from gov_journal union all select doc from gov_resident")) {
            while (row.next()) {
                documents.add(JSON.readTree(row.getString(1)));
            }
        }
        return documents;
    }

    private long rows(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
