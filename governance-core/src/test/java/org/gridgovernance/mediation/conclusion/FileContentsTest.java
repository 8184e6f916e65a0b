package org.gridgovernance.mediation.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseOrigin;
import org.gridgovernance.mediation.Dispute;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.Keeper;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Session;
import org.gridgovernance.mediation.SessionForm;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.CourtBasis;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Obligation;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.committee.CaseNumber;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.task.Satisfaction;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;

/** What the file of a case must hold follows from how far the case went, and what it says is there. */
class FileContentsTest {
    private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PersonalText WORDS = PersonalText.of(Canaries.TEXT);
    private static final WorkerId KEEPER = new WorkerId(new UUID(1, 3));

    @Test
    void ofACaseNeverAcceptedTheApplication() {
        assertThat(required(found -> found)).containsExactly(FilePart.APPLICATION);
    }

    @Test
    void ofOneThatEndedWhatItCameTo() {
        assertThat(required(FileContentsTest::accepted)).containsExactly(FilePart.APPLICATION, FilePart.IDENTITY);
        assertThat(required(found -> accepted(found).notified(new TreeSet<>(List.of(1)))))
                .containsExactly(FilePart.APPLICATION, FilePart.RIGHTS_NOTICE, FilePart.IDENTITY);
        assertThat(required(FileContentsTest::mediated))
                .containsExactly(FilePart.APPLICATION, FilePart.RIGHTS_NOTICE, FilePart.IDENTITY, FilePart.RECORD);
        assertThat(required(found -> mediated(found).agreement(agreement().build())))
                .as("without effect")
                .doesNotContain(FilePart.AGREEMENT);
    }

    @Test
    void ofOneThatWasAgreedTheAgreement() {
        assertThat(required(FileContentsTest::agreed))
                .containsExactly(
                        FilePart.APPLICATION,
                        FilePart.RIGHTS_NOTICE,
                        FilePart.IDENTITY,
                        FilePart.RECORD,
                        FilePart.AGREEMENT);
    }

    @Test
    void andWhateverTheCaseSaysIsThere() {
        assertThat(required(found ->
                        agreed(found).addFollowUp(new FollowUp(DAY, KEEPER, 1, WORDS, Satisfaction.SATISFIED))))
                .contains(FilePart.FOLLOW_UP);
        assertThat(required(found -> agreed(found)
                        .confirmation(Confirmation.applied(DAY, DAY, "江岸区人民法院", CourtBasis.PARTY_DOMICILE))))
                .contains(FilePart.CONFIRMATION);
        assertThat(required(found -> agreed(found)
                        .agreement(agreement()
                                .effectiveOn(DAY)
                                .obligations(List.of(owed().performed(DAY)))
                                .build())))
                .contains(FilePart.PERFORMANCE);
        Agent agent = new Agent(
                1,
                PersonName.of(Canaries.NAME),
                AgentKind.GENERAL,
                Optional.empty(),
                DAY,
                Optional.of(DAY.plusDays(1)));
        assertThat(required(found ->
                        agreed(found).addParty(party(2).agents(List.of(agent)).build())))
                .contains(FilePart.AUTHORITY);
    }

    private static MediationCase.Builder accepted(MediationCase.Builder found) {
        found.acceptedAt(AT);
        return found;
    }

    private static MediationCase.Builder mediated(MediationCase.Builder found) {
        accepted(found)
                .notified(new TreeSet<>(List.of(1)))
                .addSession(Session.builder()
                        .at(AT)
                        .minutes(60)
                        .form(SessionForm.ON_SITE)
                        .what(WORDS)
                        .build());
        return found;
    }

    private static MediationCase.Builder agreed(MediationCase.Builder found) {
        mediated(found).agreement(agreement().effectiveOn(DAY).build());
        return found;
    }

    private static Agreement.Builder agreement() {
        Agreement.Builder begun = Agreement.builder();
        begun.form(AgreementForm.ORAL).facts(WORDS).obligations(List.of(owed())).agreedOn(DAY);
        return begun;
    }

    private static Obligation owed() {
        return new Obligation(1, 2, 1, WORDS, Optional.empty(), DAY, Optional.empty(), Optional.empty());
    }

    private static Party.Builder party(int number) {
        Party.Builder begun = Party.builder();
        begun.number(number).kind(PartyKind.PERSON).role(PartyRole.PARTY).name(PersonName.of(Canaries.NAME));
        return begun;
    }

    private static Iterable<FilePart> required(UnaryOperator<MediationCase.Builder> but) {
        MediationCase.Builder begun = MediationCase.builder();
        begun.id(new MediationCaseId(new UUID(1, 1)))
                .home(AreaCode.of("420102018001"))
                .committee(new MediationCommitteeId(new UUID(1, 2)))
                .number(new CaseNumber(2026, "桥人调", 1))
                .origin(CaseOrigin.OWN_INITIATIVE)
                .keeper(new Keeper(KEEPER, Optional.empty()))
                .dispute(Dispute.builder()
                        .type(DisputeType.SHOP_LEASE)
                        .facts(WORDS)
                        .build())
                .addParty(party(1).build())
                .stage(MediationStage.REGISTERED)
                .registeredAt(AT)
                .stageSince(AT);
        return FileContents.required(but.apply(begun).build());
    }
}
