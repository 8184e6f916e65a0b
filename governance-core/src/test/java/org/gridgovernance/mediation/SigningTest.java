package org.gridgovernance.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.AgreementForm;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.committee.CaseNumber;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.NamedBy;
import org.gridgovernance.mediation.impartiality.Withdrawal;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.gridgovernance.mediation.party.Representative;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.worker.WorkerId;
import org.junit.jupiter.api.Test;

/** A written agreement takes effect with the last signature the law asks for, and never before (art. 29). */
class SigningTest {
    private static final AreaCode HOME = AreaCode.of("420102018001");
    private static final Instant AT = Instant.parse("2026-03-01T02:00:00Z");
    private static final LocalDate AGREED_ON = LocalDate.of(2026, 3, 1);
    private static final Ref<MediationCase> REF = CaseDocket.entry(HOME, new MediationCaseId(new UUID(1, 1)));

    /**
     * One side of a case.
     *
     * @param kind what it is
     * @param representatives how many stand for it, if it is a group
     * @param byAgent whether an agent signs for it
     */
    private record Side(PartyKind kind, int representatives, boolean byAgent) {
        Party party(int number) {
            Party.Builder begun = Party.builder();
            begun.number(number)
                    .kind(kind)
                    .role(PartyRole.PARTY)
                    .agents(List.of(new Agent(
                            1,
                            PersonName.of(Canaries.NAME),
                            byAgent ? AgentKind.SPECIAL : AgentKind.GENERAL,
                            Optional.empty(),
                            AGREED_ON,
                            Optional.empty())));
            return switch (kind) {
                case PERSON -> begun.name(PersonName.of(Canaries.NAME)).build();
                case ORGANIZATION -> begun.title("物业公司").build();
                case GROUP ->
                    begun.title("业主").people(30).representatives(standing()).build();
            };
        }

        private List<Representative> standing() {
            return Collections.nCopies(
                    representatives, new Representative(PersonName.of(Canaries.NAME), Optional.empty()));
        }

        /** Who must sign of it, told once more. */
        Stream<Signer> itself(int number) {
            return kind == PartyKind.GROUP
                    ? IntStream.rangeClosed(1, representatives).mapToObj(i -> Signer.representative(number, i))
                    : Stream.of(Signer.party(number));
        }

        Stream<Signer> signers(int number) {
            return byAgent ? Stream.of(Signer.agent(number, 1)) : itself(number);
        }
    }

    @Test
    void ofEveryTwoSidesEverySignatureCounts() {
        List<Side> all = Stream.of(false, true)
                .flatMap(byAgent -> Stream.of(
                        new Side(PartyKind.PERSON, 0, byAgent),
                        new Side(PartyKind.ORGANIZATION, 0, byAgent),
                        new Side(PartyKind.GROUP, 1, byAgent),
                        new Side(PartyKind.GROUP, 5, byAgent)))
                .toList();
        for (Side one : all) {
            for (Side other : all) {
                everySignatureCounts(List.of(one, other), 2);
            }
        }
    }

    private static void everySignatureCounts(List<Side> sides, int mediators) {
        List<Signer> signers = signers(sides, mediators);
        for (Signer left : signers) {
            MediationCase found = drafted(sides, mediators);
            for (Signer signer : signers) {
                found = signer.equals(left) ? found : signed(found, signer, AGREED_ON);
            }
            assertThat(found.stage()).as("%s without %s", sides, left).isEqualTo(MediationStage.AGREED);
            assertThat(found.agreement().flatMap(Agreement::effectiveOn)).isEmpty();
            assertThat(found.concludedOn()).isEmpty();
            assertThat(found.signersMissing()).containsExactlyElementsOf(asked(left, sides));
            assertThat(signed(found, left, AGREED_ON).stage()).isEqualTo(MediationStage.EFFECTIVE);
        }
    }

    /** Whom the law still asks for where that one has not signed. */
    private static List<Signer> asked(Signer left, List<Side> sides) {
        return left.kind() == SignerKind.AGENT
                ? left.party().stream()
                        .flatMap(number -> sides.get(number - 1).itself(number))
                        .toList()
                : List.of(left);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void inWhateverOrderTheySignTheLastBringsItIntoEffect(
            @ForAll("cases") List<Side> sides,
            @ForAll @IntRange(min = 1, max = 5) int mediators,
            @ForAll Random random) {
        List<Signer> order = new ArrayList<>(signers(sides, mediators));
        Collections.shuffle(order, random);
        List<LocalDate> days = order.stream()
                .map(each -> AGREED_ON.plusDays(random.nextInt(9)))
                .toList();
        MediationCase found = drafted(sides, mediators);
        for (int i = 0; i < order.size(); i++) {
            assertThat(found.stage()).isEqualTo(MediationStage.AGREED);
            assertThat(found.agreement().flatMap(Agreement::effectiveOn)).isEmpty();
            found = signed(found, order.get(i), days.get(i));
        }
        assertThat(found.stage()).isEqualTo(MediationStage.EFFECTIVE);
        assertThat(found.signersMissing()).isEmpty();
        assertThat(found.agreement().flatMap(Agreement::effectiveOn))
                .isEqualTo(days.stream().max(Comparator.naturalOrder()));
    }

    @Provide
    Arbitrary<List<Side>> cases() {
        return Combinators.combine(
                        Arbitraries.of(PartyKind.class),
                        Arbitraries.integers().between(1, Party.MOST_REPRESENTATIVES),
                        Arbitraries.of(true, false))
                .as(Side::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Test
    void whoWithdrewIsNotAskedAndWhoSignedAnEarlierDraftSignsAgain() {
        List<Side> sides = List.of(new Side(PartyKind.PERSON, 0, false), new Side(PartyKind.PERSON, 0, false));
        MediationCase found = signed(drafted(sides, 1), Signer.party(1), AGREED_ON);
        assertThat(found.signersMissing())
                .containsExactly(Signer.party(2), Signer.mediator(mediator(1)), Signer.committee());
        MediationCase again = happens(found, new MediationEvent.AgreementDrafted(agreement()), AT.plusSeconds(60));
        assertThat(again.signersMissing()).hasSize(4).startsWith(Signer.party(1));
        assertThat(again.stageSince()).isEqualTo(AT.plusSeconds(60));
    }

    private static List<Signer> signers(List<Side> sides, int mediators) {
        return Stream.of(
                        IntStream.range(0, sides.size()).boxed().flatMap(i -> sides.get(i)
                                .signers(i + 1)),
                        IntStream.rangeClosed(1, mediators).mapToObj(i -> Signer.mediator(mediator(i))),
                        Stream.of(Signer.committee()))
                .flatMap(all -> all)
                .toList();
    }

    private static MediationCase drafted(List<Side> sides, int mediators) {
        MediationCase found = MediationCase.builder()
                .id(new MediationCaseId(REF.id()))
                .home(HOME)
                .committee(new MediationCommitteeId(new UUID(1, 2)))
                .number(new CaseNumber(2026, "桥人调", 1))
                .origin(CaseOrigin.OWN_INITIATIVE)
                .keeper(new Keeper(mediator(1), Optional.empty()))
                .dispute(Dispute.builder()
                        .type(DisputeType.SHOP_LEASE)
                        .facts(PersonalText.of(Canaries.TEXT))
                        .build())
                .parties(IntStream.range(0, sides.size())
                        .mapToObj(i -> sides.get(i).party(i + 1))
                        .toList())
                .mediators(IntStream.rangeClosed(0, mediators)
                        .mapToObj(SigningTest::named)
                        .toList())
                .stage(MediationStage.MEDIATING)
                .registeredAt(AT)
                .stageSince(AT)
                .acceptedAt(AT)
                .build();
        return happens(found, new MediationEvent.AgreementDrafted(agreement()), AT);
    }

    /** The first of them withdrew. */
    private static CaseMediator named(int which) {
        CaseMediator named =
                new CaseMediator(mediator(which), Optional.empty(), NamedBy.COMMITTEE, AT, Optional.empty());
        return which == 0 ? named.withdrawn(new Withdrawal(AT, WithdrawalCause.REPLACED)) : named;
    }

    private static WorkerId mediator(int which) {
        return new WorkerId(new UUID(2, which));
    }

    private static Agreement agreement() {
        return Agreement.builder()
                .form(AgreementForm.WRITTEN)
                .facts(PersonalText.of(Canaries.TEXT))
                .agreedOn(AGREED_ON)
                .build();
    }

    private static MediationCase signed(MediationCase found, Signer signer, LocalDate on) {
        return happens(found, new MediationEvent.Signed(new Signature(signer, SigningManner.SEALED, on)), AT);
    }

    private static MediationCase happens(MediationCase found, MediationEvent event, Instant at) {
        return MediationCase.TYPE.fold(found, REF, event, new Moment(at, at));
    }
}
