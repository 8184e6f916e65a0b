package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.grid.EstablishGrid;
import org.gridgovernance.grid.GridCode;
import org.gridgovernance.grid.GridId;
import org.gridgovernance.grid.area.AreaTable;
import org.gridgovernance.grid.questionnaire.Item;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.Questionnaire;
import org.gridgovernance.grid.questionnaire.Scale;
import org.gridgovernance.grid.questionnaire.Section;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.statistics.CaseStatistics;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.resident.document.Document;
import org.gridgovernance.resident.document.DocumentKind;
import org.gridgovernance.resident.document.DocumentNumber;
import org.gridgovernance.resident.document.IdNumber;
import org.gridgovernance.resident.person.CareTag;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Worker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What packages show as a sample compiles, for it stands here too, and does what it says. */
class PackageSamplesTest {
    private static final Path MAIN = Path.of("src", "main", "java", "org", "gridgovernance");
    private static final Path SELF = Path.of("src", "test", "java", "org", "gridgovernance", "PackageSamplesTest.java");
    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code(.*?)\\}</pre>", Pattern.DOTALL);

    private final Desk desk = new Town().desk();
    private final Instant now = Town.NOW;
    private final AreaCode community = Town.HOME;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel",
                "kernel/personal",
                "kernel/time",
                "grid",
                "grid/area",
                "grid/questionnaire",
                "resident",
                "resident/document",
                "resident/person",
                "workforce",
                "workforce/worker",
                "mediation/party",
                "mediation/impartiality",
                "mediation/agreement",
                "mediation/archive",
                "mediation/statistics"
            })
    void theSampleStandsHere(String where) throws IOException {
        Matcher sample = SAMPLE.matcher(Files.readString(MAIN.resolve(where).resolve("package-info.java"))
                .replace("\n *", "\n"));
        assertThat(sample.find()).isTrue();
        assertThat(code(Files.readString(SELF))).contains(code(sample.group(1)));
    }

    private static String code(String text) {
        return text.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }

    @Test
    void ofTheKernel() {
        AreaCode community = AreaCode.of("420102018001");
        Actor officer = Actor.of("officer-7", Grant.of(Role.GRID_OFFICER, community));
        PersonName name = PersonName.of("欧阳明");
        assertThat(name).hasToString("欧阳*");
        assertThat(officer.grants()).hasSize(1);
    }

    @Test
    @SuppressWarnings("ReturnValueIgnored")
    void ofPersonalValues() {
        PersonName name = PersonName.of("欧阳 · 明");
        name.fault("particulars.name");
        name.toString();
        assertThat(name).hasToString("欧阳**");
        assertThat(name.fault("particulars.name")).isEmpty();
    }

    @Test
    @SuppressWarnings("ReturnValueIgnored")
    void ofTime() {
        GridId first = new GridId(Town.id(1));
        GridId second = new GridId(Town.id(2));
        LocalDate may = LocalDate.of(2025, 5, 1);
        LocalDate june = LocalDate.of(2025, 6, 1);
        LocalDate midMay = LocalDate.of(2025, 5, 15);
        LocalDate midJune = LocalDate.of(2025, 6, 15);
        Instant later = now.plusSeconds(1);
        Timeline<GridId> grid = Timeline.<GridId>empty().open(first, may, now).then(second, june, later);
        grid.asOf(midMay);
        grid.asOf(midJune, now);
        assertThat(grid.asOf(midMay)).containsExactly(first);
        assertThat(grid.asOf(midJune, now)).containsExactly(first);
        assertThat(grid.asOf(midJune)).containsExactly(second);
    }

    @Test
    void ofGrids() {
        desk.execute(EstablishGrid.builder()
                .commandId(CommandId.of("grid-4"))
                .occurredAt(now)
                .home(community)
                .code(GridCode.of("420102018001004"))
                .title("第4网格")
                .build());
        assertThat(GridCode.of(" 第4网格 ")).hasToString("第4网格");
    }

    @Test
    void ofAreas() throws IOException {
        StringReader reader = new StringReader("code,name\n420102018001,一\n");
        AreaTable areas = AreaTable.read(reader, "2023-06-30");
        areas.path(AreaCode.of("420102018001"));
        areas.unread();
        assertThat(areas.unread()).isEmpty();
    }

    @Test
    void ofQuestionnaires() {
        Section fire = Section.of(
                "fire-lanes",
                "消防通道",
                "Fire lanes",
                new Item("lane-clear", "消防车通道畅通", "Fire lanes are clear", 3, Scale.YES_NO),
                new Item("equipment", "消防设施完好", "Fire equipment is sound", 1, Scale.GOOD_FAIR_POOR));
        Questionnaire asked = Questionnaire.of("our-city", 1, fire);
        asked.score(List.of(new Mark("lane-clear", 1), new Mark("equipment", 1)))
                .total();
        assertThat(asked.score(List.of(new Mark("lane-clear", 1), new Mark("equipment", 1)))
                        .total())
                .isEqualTo(87.5);
    }

    @Test
    void ofResidents() {
        desk.execute(RegisterResident.builder()
                .commandId(CommandId.of("visit-17-1"))
                .occurredAt(now)
                .home(community)
                .particulars(Particulars.of(PersonName.of("欧阳明"), Sex.MALE))
                .addDocument(Document.of(DocumentKind.RESIDENT_ID, "11010119010203009X"))
                .build());
    }

    @Test
    void ofDocuments() {
        DocumentNumber number = DocumentNumber.of("11010519491231002x");
        LocalDate today = Town.TODAY;
        Document.of(DocumentKind.RESIDENT_ID, "11010519491231002x");
        IdNumber.parse(number, "number", today).map(IdNumber::birthDate);
        assertThat(IdNumber.parse(number, "number", today).map(IdNumber::birthDate))
                .containsExactly(LocalDate.of(1949, 12, 31));
    }

    @Test
    void ofPeople() {
        Particulars.of(PersonName.of("欧阳明"), Sex.MALE);
        CodeTable.find(EthnicGroup.class, "毛难");
        CareTag.find("独居老人");
        assertThat(CodeTable.find(EthnicGroup.class, "毛难")).contains(EthnicGroup.MAONAN);
        assertThat(CareTag.find("独居老人")).contains(CareTag.ELDERLY_ALONE);
    }

    @Test
    @SuppressWarnings("ReturnValueIgnored")
    void ofThoseWhoServe() {
        LocalDate today = Town.TODAY;
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91350100m000100y43");
        Organization company = desk.execute(RecordOrganization.builder()
                        .commandId(CommandId.of("company-1"))
                        .occurredAt(now)
                        .home(community)
                        .title("安居物业")
                        .kind(OrganizationKind.PROPERTY_COMPANY)
                        .creditCode(code)
                        .build())
                .get()
                .aggregate();
        company.reference(); // how others name it
        Worker worker = desk.execute(EnrolWorker.builder()
                        .commandId(CommandId.of("worker-1"))
                        .occurredAt(now)
                        .home(community)
                        .name(PersonName.of("王小明"))
                        .addAffiliation(new Affiliation(company.reference(), AffiliationKind.PROPERTY_GUARD))
                        .addSkill(new SkillHeld(
                                Skill.FIRST_AID, Optional.empty(), Optional.of(CertificateKind.FIRST_AIDER)))
                        .availability(Availability.ofHours(40))
                        .build())
                .get()
                .aggregate();
        worker.has(Skill.FIRST_AID, today); // false: the certificate is not told yet
        worker.capacityMinutes(Period.of(today)); // 480 on a working day
        assertThat(company.creditCode()).contains(code);
        assertThat(worker.serves(today)).isTrue();
        assertThat(worker.has(Skill.FIRST_AID, today)).isFalse();
        assertThat(worker.capacityMinutes(Period.of(today))).isEqualTo(480);
    }

    @Test
    void ofParties() {
        ResidentId residentId = new ResidentId(Town.id(3));
        Party landlord = Party.builder()
                .number(2)
                .kind(PartyKind.PERSON)
                .role(PartyRole.RESPONDENT)
                .name(PersonName.of("…"))
                .resident(residentId)
                .account("resident-7")
                .build();
        assertThat(landlord.accounts()).containsExactly("resident-7");
    }

    @Test
    @SuppressWarnings("ReturnValueIgnored")
    void ofCasesOfMediation() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(ConclusionActs.LATE));
        MediationCase found = at.found(at.performed());
        found.openTies().map(Tie::kind).toList();
        found.agreement().orElseThrow().obligations().stream()
                .filter(Obligation::isBroken)
                .toList();
        found.file().flatMap(CaseFile::destroyableFrom);
        assertThat(found.openTies().map(Tie::kind).toList()).isEmpty();
        assertThat(found.agreement().orElseThrow().obligations().stream()
                        .filter(Obligation::isBroken)
                        .toList())
                .isEmpty();
        assertThat(found.file().flatMap(CaseFile::destroyableFrom)).isEmpty();
    }

    @Test
    @SuppressWarnings("ReturnValueIgnored")
    void ofStatisticsOfMediation() {
        AreaCode street = community.parent().orElseThrow();
        LocalDate newYear = LocalDate.of(2025, 1, 1);
        LocalDate newYearsEve = LocalDate.of(2025, 12, 31);
        CaseStatistics year = CaseStatistics.of(desk, street, new Period(newYear, newYearsEve))
                .get();
        year.total().succeeded();
        year.markdown();
        year.csv();
        assertThat(year.total().succeeded()).isZero();
    }
}
