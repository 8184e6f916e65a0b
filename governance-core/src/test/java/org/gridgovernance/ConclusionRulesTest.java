package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridgovernance.ConclusionActs.LATE;
import static org.gridgovernance.ConclusionActs.WORDS;
import static org.gridgovernance.ConclusionActs.pays;
import static org.gridgovernance.MediationActs.LANDLORD;
import static org.gridgovernance.MediationActs.TENANT;
import static org.gridgovernance.MediationActs.party;
import static org.gridgovernance.RuleTable.refused;
import static org.gridgovernance.RuleTable.warned;
import static org.gridgovernance.Town.HOME;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.RuleTable.Line;
import org.gridgovernance.desk.Accepted;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.KernelReason;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.CaseDocket;
import org.gridgovernance.mediation.CourseReason;
import org.gridgovernance.mediation.DisputeType;
import org.gridgovernance.mediation.MediationCase;
import org.gridgovernance.mediation.MediationCaseId;
import org.gridgovernance.mediation.MediationReason;
import org.gridgovernance.mediation.MediationStage;
import org.gridgovernance.mediation.Recourse;
import org.gridgovernance.mediation.StandardDisputeType;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.ConfirmationBar;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.agreement.SignerKind;
import org.gridgovernance.mediation.agreement.SigningManner;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.archive.FilePart;
import org.gridgovernance.mediation.archive.Retention;
import org.gridgovernance.mediation.conclusion.ConclusionReason;
import org.gridgovernance.mediation.conclusion.ObligationTerms;
import org.gridgovernance.mediation.conclusion.SignAgreement;
import org.gridgovernance.mediation.intake.RegisterMediation;
import org.gridgovernance.mediation.party.AgentKind;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.mediation.party.PartyKind;
import org.gridgovernance.mediation.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of agreements and files, met by a command at the desk, and what comes of them. */
class ConclusionRulesTest {
    private static final List<Integer> BOTH = List.of(1, 2);

    private static final List<Line> AGREEING = List.of(
            refused(MediationReason.TEXT_BLANK, "facts", rule(at -> at.draft(
                            at.course().held(), now(at))
                    .facts(PersonalText.of(" "))
                    .build())),
            refused(
                    MediationReason.TEXT_BLANK,
                    "obligations[0].what",
                    drafting(at -> new ObligationTerms(2, 1, PersonalText.of(""), Optional.empty(), at.day()))),
            refused(MediationReason.AMOUNT_SCALE, "obligations[0].amount", drafting(at -> sum(at, "0.001"))),
            refused(MediationReason.AMOUNT_RANGE, "obligations[0].amount", drafting(at -> sum(at, "0"))),
            refused(MediationReason.AMOUNT_RANGE, "obligations[0].amount", drafting(at -> sum(at, "1e300"))),
            refused(ConclusionReason.OBLIGATIONS_COUNT, "obligations", rule(at -> at.draft(
                            at.course().held())
                    .build())),
            refused(ConclusionReason.OBLIGATIONS_COUNT, "obligations", rule(at -> at.draft(
                            at.course().held())
                    .obligations(Collections.nCopies(101, now(at)))
                    .build())),
            refused(ConclusionReason.OBLIGATIONS_COUNT, "obligations", rule(at -> at.agree(
                            at.course().held(), at.mediator())
                    .build())),
            refused(
                    ConclusionReason.OWED_TO_ONESELF,
                    "obligations[0].creditor",
                    drafting(at -> new ObligationTerms(1, 1, WORDS, Optional.empty(), at.day()))),
            refused(
                    ConclusionReason.DUE_IMPLAUSIBLE,
                    "obligations[0].due",
                    drafting(at -> pays(at.day().minusDays(1)))),
            refused(
                    ConclusionReason.DUE_IMPLAUSIBLE,
                    "obligations[0].due",
                    drafting(at -> pays(at.day().plusYears(10).plusDays(1)))),
            refused(
                    MediationReason.PARTY_UNKNOWN,
                    "obligations[0].debtor",
                    drafting(at -> new ObligationTerms(3, 1, WORDS, Optional.empty(), at.day()))),
            refused(
                    MediationReason.PARTY_UNKNOWN,
                    "obligations[0].creditor",
                    drafting(at -> new ObligationTerms(1, 0, WORDS, Optional.empty(), at.day()))),
            refused(MediationReason.DAY_IMPLAUSIBLE, "agreedOn", rule(at -> at.draft(
                            at.course().held(), now(at))
                    .agreedOn(at.day().minusDays(1))
                    .build())),
            refused(MediationReason.DAY_IMPLAUSIBLE, "agreedOn", rule(at -> at.draft(
                            at.course().held(), pays(at.day().plusDays(1)))
                    .agreedOn(at.day().plusDays(1))
                    .build())),
            refused(ConclusionReason.NO_SESSION, "mediation", rule(at -> at.draft(
                            at.course().mediating(), now(at))
                    .build())),
            refused(ConclusionReason.NO_SESSION, "mediation", rule(at -> at.agree(
                            at.course().mediating(), at.mediator(), now(at))
                    .build())),
            refused(MediationReason.TIE_OPEN, "mediation", rule(at -> {
                MediationCaseId mediation = at.course().held();
                at.does(at.course().disclose(mediation, at.mediator(), 1));
                return at.draft(mediation, now(at)).build();
            })),
            refused(MediationReason.TERM_OVER, "mediation", rule(at -> at.days(40)
                    .draft(at.course().held(), now(at.days(40)))
                    .build())),
            refused(MediationReason.WORKER_UNKNOWN, "recordedBy", rule(at -> at.agree(
                            at.course().held(), at.course().crew().director(), now(at))
                    .build())),
            refused(ConclusionReason.WRITING_ASKED, "mediation", rule(at -> {
                MediationCaseId mediation = at.course().held();
                at.does(at.course().askForWriting(mediation, 2));
                return at.agree(mediation, at.mediator(), now(at)).build();
            })),
            refused(ConclusionReason.MUST_BE_WRITTEN, "mediation", rule(at -> at.agree(
                            at.course().held(), at.mediator(), pays(at.day().plusDays(1)))
                    .build())),
            warned(ConclusionReason.BARRED, "bars", rule(at -> at.draft(
                            at.course().held(), now(at))
                    .bars(Set.of(ConfirmationBar.STATUS))
                    .build())),
            warned(ConclusionReason.BARRED, "bars", rule(at -> at.agree(
                            at.course().held(), at.mediator(), now(at))
                    .bars(EnumSet.allOf(ConfirmationBar.class))
                    .build())),
            warned(ConclusionReason.PERHAPS_BARRED, "bars", rule(at -> at.draft(
                            of(at, DisputeType.of(StandardDisputeType.FAMILY)), now(at))
                    .build())),
            warned(ConclusionReason.PERHAPS_BARRED, "bars", rule(at -> at.draft(
                            of(at, new DisputeType("housing.homestead")), now(at))
                    .build())),
            warned(ConclusionReason.PERHAPS_BARRED, "bars", rule(at -> at.agree(
                            of(at, DisputeType.of(StandardDisputeType.FOREST_LAND)), at.mediator(), now(at))
                    .build())),
            warned(ConclusionReason.BARRED, "bars", rule(at -> at.draft(
                            of(at, DisputeType.of(StandardDisputeType.FAMILY)), now(at))
                    .bars(Set.of(ConfirmationBar.STATUS))
                    .build())));

    private static final List<Line> SIGNING = List.of(
            refused(ConclusionReason.SIGNER_NOT_ASKED, "signer", signing(at -> Signer.party(3))),
            refused(ConclusionReason.SIGNER_NOT_ASKED, "signer", signing(at -> Signer.representative(1, 1))),
            refused(ConclusionReason.SIGNER_NOT_ASKED, "signer", signing(at -> Signer.agent(1, 1))),
            refused(
                    ConclusionReason.SIGNER_NOT_ASKED,
                    "signer",
                    signing(at -> Signer.mediator(at.course().crew().director()))),
            refused(
                    ConclusionReason.SIGNER_NOT_ASKED,
                    "signer",
                    signing(at ->
                            new Signer(SignerKind.COMMITTEE, Optional.of(1), Optional.empty(), Optional.empty()))),
            refused(ConclusionReason.AGENT_MAY_NOT_SETTLE, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                authorized(at, mediation, AgentKind.GENERAL);
                return at.sign(mediation, Signer.agent(1, 1));
            })),
            refused(ConclusionReason.AGENT_MAY_NOT_SETTLE, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                authorized(at, mediation, AgentKind.SPECIAL);
                at.does(at.course().dismiss(mediation, 1, 1));
                return at.sign(mediation, Signer.agent(1, 1));
            })),
            refused(ConclusionReason.AGENT_MAY_NOT_SETTLE, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                authorized(at.days(1), mediation, AgentKind.SPECIAL);
                return at.days(1).sign(mediation, Signer.agent(1, 1), SigningManner.SIGNED, at.day());
            })),
            refused(ConclusionReason.MINOR_CANNOT_SIGN, "signer", rule(at -> at.sign(ofAMinor(at), Signer.party(1)))),
            refused(ConclusionReason.MINOR_CANNOT_SIGN, "signer", rule(at -> {
                MediationCaseId mediation = ofAMinor(at);
                authorized(at, mediation, AgentKind.SPECIAL);
                return at.sign(mediation, Signer.agent(1, 1));
            })),
            refused(
                    ConclusionReason.MANNER_WRONG,
                    "manner",
                    rule(at -> at.sign(at.drafted(now(at)), Signer.committee(), SigningManner.SIGNED))),
            refused(
                    ConclusionReason.MANNER_WRONG,
                    "manner",
                    rule(at -> at.sign(at.drafted(now(at)), Signer.mediator(at.mediator()), SigningManner.SEALED))),
            refused(
                    ConclusionReason.MANNER_WRONG,
                    "manner",
                    rule(at -> at.sign(ofACompany(at), Signer.party(2), SigningManner.FINGERPRINT))),
            refused(ConclusionReason.SIGNED_ALREADY, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                at.does(at.sign(mediation, Signer.party(1)));
                return at.sign(mediation, Signer.party(1), SigningManner.FINGERPRINT);
            })),
            refused(ConclusionReason.SIGNED_ALREADY, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                authorized(at, mediation, AgentKind.SPECIAL);
                at.does(at.sign(mediation, Signer.agent(1, 1)));
                return at.sign(mediation, Signer.party(1));
            })),
            refused(ConclusionReason.SIGNED_ALREADY, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                authorized(at, mediation, AgentKind.SPECIAL);
                at.does(at.sign(mediation, Signer.party(1)));
                return at.sign(mediation, Signer.agent(1, 1));
            })),
            refused(MediationReason.TIE_OPEN, "mediation", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                at.does(at.course().disclose(mediation, at.mediator(), 2));
                return at.sign(mediation, Signer.party(1));
            })),
            refused(ConclusionReason.PARTY_ABSENT, "mediation", rule(at -> {
                MediationCaseId mediation = at.course().mediating();
                at.does(at.course()
                        .hold(
                                mediation,
                                at.course().session().parties(List.of(1)).build()));
                return at.agree(mediation, at.mediator(), now(at)).build();
            })),
            refused(ConclusionReason.ANOTHER_DRAFT, "draft", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                at.does(at.draft(mediation, now(at)).build());
                return at.sign(mediation, Signer.party(1));
            })),
            refused(ConclusionReason.SIGNED_ALREADY, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                at.does(at.sign(mediation, Signer.committee()));
                return at.sign(mediation, Signer.committee());
            })),
            refused(
                    MediationReason.DAY_IMPLAUSIBLE,
                    "on",
                    rule(at -> at.sign(
                            at.drafted(now(at)),
                            Signer.party(1),
                            SigningManner.SIGNED,
                            at.day().minusDays(1)))),
            refused(
                    MediationReason.DAY_IMPLAUSIBLE,
                    "on",
                    rule(at -> at.sign(
                            at.drafted(now(at)),
                            Signer.party(1),
                            SigningManner.SIGNED,
                            at.day().plusDays(1)))),
            refused(MediationReason.BEFORE_LAST_ACT, "occurredAt", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                at.does(at.later(Duration.ofHours(2)).draft(mediation, now(at)).build());
                return SignAgreement.builder()
                        .from(at.later(Duration.ofHours(1)).sign(mediation, Signer.party(1)))
                        .draft(2)
                        .build();
            })));

    private static final List<Line> PERFORMING = List.of(
            refused(
                    ConclusionReason.OBLIGATION_UNKNOWN,
                    "obligation",
                    rule(at -> at.perform(at.effective(now(at)), 2, at.day()))),
            refused(ConclusionReason.PERFORMED_ALREADY, "obligation", rule(at -> {
                MediationCaseId mediation = at.effective(now(at), now(at));
                at.does(at.perform(mediation, 1, at.day()));
                return at.perform(mediation, 1, at.day());
            })),
            refused(
                    MediationReason.DAY_IMPLAUSIBLE,
                    "on",
                    rule(at -> at.perform(at.effective(now(at)), 1, at.day().minusDays(1)))),
            refused(
                    MediationReason.DAY_IMPLAUSIBLE,
                    "on",
                    rule(at -> at.perform(at.effective(now(at)), 1, at.day().plusDays(1)))),
            refused(MediationReason.ROUTES_MISSING, "routes", rule(at -> at.days(1)
                    .breach(at.effective(now(at)), 1, at.day().plusDays(1)))),
            refused(ConclusionReason.OBLIGATION_UNKNOWN, "obligation", breaking(at -> 0)),
            refused(ConclusionReason.PERFORMED_ALREADY, "obligation", rule(at -> {
                MediationCaseId mediation = at.effective(now(at), now(at));
                at.does(at.perform(mediation, 2, at.day()));
                return breach(at.days(1), mediation, 2);
            })),
            refused(ConclusionReason.BROKEN_ALREADY, "obligation", rule(at -> {
                MediationCaseId mediation = at.effective(now(at));
                at.does(breach(at.days(1), mediation, 1));
                return breach(at.days(2), mediation, 1);
            })),
            refused(ConclusionReason.NOT_DUE, "on", rule(at -> breach(at, at.effective(now(at)), 1))),
            refused(
                    MediationReason.DAY_IMPLAUSIBLE,
                    "on",
                    rule(at -> at.breach(at.effective(now(at)), 1, at.day().plusDays(1), Recourse.LAWSUIT))),
            refused(ConclusionReason.NOT_ENFORCEABLE, "routes", rule(at -> at.days(1)
                    .breach(at.effective(now(at)), 1, at.day().plusDays(1), Recourse.LAWSUIT, Recourse.ENFORCEMENT))),
            refused(MediationReason.PARTY_UNKNOWN, "party", rule(at -> at.followUp(
                            at.effective(now(at)), at.mediator(), 3)
                    .build())),
            refused(MediationReason.WORKER_UNKNOWN, "by", rule(at -> at.followUp(
                            at.effective(now(at)), at.course().crew().member(), 1)
                    .build())),
            refused(MediationReason.DAY_IMPLAUSIBLE, "on", rule(at -> at.followUp(
                            at.effective(now(at)), at.mediator(), 1)
                    .on(at.day().minusDays(1))
                    .build())),
            refused(MediationReason.TEXT_BLANK, "findings", rule(at -> at.followUp(
                            at.effective(now(at)), at.mediator(), 1)
                    .findings(PersonalText.of("\n"))
                    .build())),
            refused(ConclusionReason.FOLLOW_UPS_TOO_MANY, "mediation", rule(at -> {
                MediationCaseId mediation = at.effective(now(at));
                IntStream.range(0, 50)
                        .forEach(each ->
                                at.does(at.followUp(mediation, at.mediator(), 1).build()));
                return at.followUp(mediation, at.mediator(), 1).build();
            })));

    private static final List<Line> CONFIRMING = List.of(
            refused(ConclusionReason.COURT_MALFORMED, "court", rule(at -> at.apply(
                            at.effective(now(at)), BOTH, at.day())
                    .court(" ")
                    .build())),
            refused(ConclusionReason.COURT_MALFORMED, "court", rule(at -> at.apply(
                            at.effective(now(at)), BOTH, at.day())
                    .court("院".repeat(61))
                    .build())),
            refused(ConclusionReason.NOT_JOINT, "applicants", applying(List.of(1))),
            refused(ConclusionReason.NOT_JOINT, "applicants", applying(List.of())),
            refused(ConclusionReason.NOT_JOINT, "applicants", applying(List.of(1, 2, 3))),
            refused(ConclusionReason.BARRED, "mediation", rule(at -> {
                MediationCaseId mediation = at.course().held();
                at.does(at.draft(mediation, now(at))
                        .bars(Set.of(ConfirmationBar.TITLE))
                        .build());
                at.signAll(mediation);
                return at.apply(mediation, BOTH, at.day()).build();
            })),
            refused(ConclusionReason.APPLIED_ALREADY, "mediation", rule(at -> at.apply(applied(at), BOTH, at.day())
                    .build())),
            refused(ConclusionReason.APPLIED_ALREADY, "mediation", rule(at -> {
                MediationCaseId mediation = applied(at);
                at.does(at.rule(mediation, ConfirmationRuling.DISMISSED, at.day()));
                return at.apply(mediation, BOTH, at.day()).build();
            })),
            refused(ConclusionReason.TOO_LATE, "on", rule(at -> at.days(60)
                    .apply(at.effective(now(at)), BOTH, at.day().plusDays(60))
                    .build())),
            refused(MediationReason.DAY_IMPLAUSIBLE, "on", rule(at -> at.apply(
                            at.effective(now(at)), BOTH, at.day().minusDays(1))
                    .build())),
            refused(
                    CourseReason.RULING_NOT_NOW,
                    "mediation",
                    rule(at -> at.rule(at.effective(now(at)), ConfirmationRuling.VALID, at.day()))),
            refused(CourseReason.RULING_NOT_NOW, "mediation", rule(at -> {
                MediationCaseId mediation = applied(at);
                at.does(at.rule(mediation, ConfirmationRuling.VALID, at.day()));
                return at.rule(mediation, ConfirmationRuling.VALID, at.day());
            })),
            refused(
                    MediationReason.DAY_IMPLAUSIBLE,
                    "on",
                    rule(at -> at.rule(
                            applied(at), ConfirmationRuling.VALID, at.day().minusDays(1)))),
            refused(
                    MediationReason.ROUTES_MISSING,
                    "routes",
                    rule(at -> at.rule(applied(at), ConfirmationRuling.DISMISSED, at.day(), Set.of()))),
            refused(
                    MediationReason.ROUTES_MISSING,
                    "routes",
                    rule(at -> at.rule(applied(at), ConfirmationRuling.NOT_ACCEPTED, at.day(), Set.of()))),
            refused(
                    ConclusionReason.NOT_ENFORCEABLE,
                    "routes",
                    rule(at -> at.rule(
                            applied(at), ConfirmationRuling.DISMISSED, at.day(), Set.of(Recourse.ENFORCEMENT)))));

    private static final List<Line> FILING = List.of(
            refused(ConclusionReason.PAGES_IMPLAUSIBLE, "pages.record", rule(at -> at.archive(at.found(at.performed()))
                    .putPage(FilePart.RECORD, 0)
                    .build())),
            refused(ConclusionReason.PAGES_IMPLAUSIBLE, "pages.evidence", rule(at -> at.archive(
                            at.found(at.performed()))
                    .putPage(FilePart.EVIDENCE, 10_000)
                    .build())),
            refused(MediationReason.WORKER_UNKNOWN, "filedBy", rule(at -> at.archive(at.found(at.performed()))
                    .filedBy(at.course().crew().member())
                    .build())),
            refused(MediationReason.DAY_IMPLAUSIBLE, "filedOn", rule(at -> at.archive(at.found(at.performed()))
                    .filedOn(at.day().minusDays(1))
                    .build())),
            refused(ConclusionReason.NO_FOLLOW_UP, "mediation", rule(at -> {
                MediationCaseId mediation = at.effective(pays(at.day().plusDays(1)));
                at.does(at.perform(mediation, 1, at.day()));
                return at.archive(at.found(mediation)).build();
            })),
            refused(ConclusionReason.CONFIRMATION_OPEN, "filedOn", rule(at -> {
                MediationCaseId mediation = at.effective(now(at));
                ConclusionActs late = at.days(2);
                at.does(late.breach(mediation, 1, late.day(), Recourse.LAWSUIT));
                return late.archive(at.found(mediation)).build();
            })),
            refused(ConclusionReason.RULING_AWAITED, "mediation", rule(at -> {
                MediationCaseId mediation = applied(at);
                at.does(at.perform(mediation, 1, at.day()));
                return at.archive(at.found(mediation)).build();
            })));

    private static final List<Line> DESTROYING = List.of(
            refused(ConclusionReason.MUST_BE_KEPT, "mediation", rule(at -> destroyable(at)
                    .days(-1)
                    .destroy(at.archived(Retention.SHORT)))),
            refused(ConclusionReason.MUST_BE_KEPT, "mediation", rule(at -> destroyable(at)
                    .destroy(at.archived(Retention.LONG)))),
            refused(ConclusionReason.MUST_BE_KEPT, "mediation", rule(at -> destroyable(at)
                    .destroy(at.archived(Retention.PERMANENT)))),
            refused(KernelReason.SUBJECT_ERASED, "mediation", rule(at -> {
                MediationCaseId mediation = at.archived(Retention.SHORT);
                done(ConclusionActs.archivist(at.town()), destroyable(at).destroy(mediation));
                return destroyable(at).destroy(mediation);
            })));

    /** Tried by the tenant himself. */
    private static final List<Line> BY_TENANT = List.of(
            refused(MediationReason.NOT_YOUR_SIDE, "signer", signing(at -> Signer.party(2))),
            refused(MediationReason.NOT_YOUR_SIDE, "signer", signing(at -> Signer.mediator(at.mediator()))),
            refused(MediationReason.NOT_YOUR_SIDE, "signer", signing(at -> Signer.committee())),
            refused(ConclusionReason.NOT_YOUR_SIGNATURE, "signer", rule(at -> {
                MediationCaseId mediation = at.drafted(now(at));
                authorized(at, mediation, AgentKind.SPECIAL);
                return at.sign(mediation, Signer.agent(1, 1));
            })));

    /** Tried by the tenant, who is a mediator of the same home. */
    private static final List<Line> BY_TENANT_WHO_MEDIATES = List.of(
            refused(MediationReason.NOT_YOUR_SIDE, "signer", signing(at -> Signer.party(2))),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", rule(at -> at.draft(
                            at.course().held(), now(at))
                    .build())),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", rule(at -> at.agree(
                            at.course().held(), at.mediator(), now(at))
                    .build())),
            refused(
                    MediationReason.PARTY_CANNOT_CONDUCT,
                    "",
                    rule(at -> at.perform(at.effective(now(at)), 1, at.day()))),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", breaking(at -> 1)),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", applying(BOTH)),
            refused(
                    MediationReason.PARTY_CANNOT_CONDUCT,
                    "",
                    rule(at -> at.rule(applied(at), ConfirmationRuling.VALID, at.day()))),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", rule(at -> at.followUp(
                            at.effective(now(at)), at.mediator(), 1)
                    .build())),
            refused(MediationReason.PARTY_CANNOT_CONDUCT, "", rule(at -> at.archive(at.found(at.performed()))
                    .build())));

    private static Stream<Arguments> tried(List<Line> lines, Function<Town, Desk> who) {
        return lines.stream().map(line -> Arguments.of(line.named().get()[0], who));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                        tried(AGREEING, MediationActs::keeper),
                        tried(SIGNING, MediationActs::keeper),
                        tried(PERFORMING, MediationActs::keeper),
                        tried(CONFIRMING, MediationActs::keeper),
                        tried(FILING, MediationActs::keeper),
                        tried(DESTROYING, ConclusionActs::archivist),
                        tried(BY_TENANT, town -> MediationActs.resident(town, TENANT)),
                        tried(BY_TENANT_WHO_MEDIATES, town -> MediationActs.mediator(town, TENANT)))
                .flatMap(lines -> lines);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Line line, Function<Town, Desk> who) {
        RuleTable.holds(line, ConclusionActs.town(LATE), who);
    }

    @Test
    void everyReasonIsMet() {
        List<Line> all = Stream.of(AGREEING, SIGNING, PERFORMING, CONFIRMING, FILING, DESTROYING, BY_TENANT)
                .flatMap(List::stream)
                .toList();
        RuleTable.coversAll(
                all,
                Stream.of(ConclusionReason.values())
                        .filter(reason -> reason != ConclusionReason.PART_MISSING) // see everyMissingPartIsNamedAtOnce
                        .toArray(ConclusionReason[]::new));
    }

    @Test
    void everyMissingPartIsNamedAtOnce() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCase found = at.found(at.performed());
        assertThat(reasons(at, at.archive(found).pages(Map.of()).build()))
                .containsExactly(
                        ConclusionReason.PART_MISSING.at("pages.application"),
                        ConclusionReason.PART_MISSING.at("pages.rights-notice"),
                        ConclusionReason.PART_MISSING.at("pages.identity"),
                        ConclusionReason.PART_MISSING.at("pages.record"),
                        ConclusionReason.PART_MISSING.at("pages.agreement"),
                        ConclusionReason.PART_MISSING.at("pages.performance"));
    }

    @Test
    void whatIsNotSignedByAllHasNoEffect() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCaseId mediation = at.drafted(now(at));
        for (Signer signer : at.found(mediation).signersMissing()) {
            assertThat(reasons(at, at.perform(mediation, 1, at.day())))
                    .containsExactly(CourseReason.PERFORM_NOT_NOW.at("mediation"));
            assertThat(reasons(at, breach(at.days(1), mediation, 1)))
                    .containsExactly(CourseReason.BREAK_NOT_NOW.at("mediation"));
            assertThat(reasons(at, at.apply(mediation, BOTH, at.day()).build()))
                    .containsExactly(CourseReason.CONFIRMATION_NOT_NOW.at("mediation"));
            assertThat(reasons(at, at.followUp(mediation, at.mediator(), 1).build()))
                    .containsExactly(CourseReason.FOLLOW_UP_NOT_NOW.at("mediation"));
            at.does(at.sign(mediation, signer));
        }
        assertThat(at.found(mediation).stage()).isEqualTo(MediationStage.EFFECTIVE);
        assertThat(at.does(at.perform(mediation, 1, at.day())).stage()).isEqualTo(MediationStage.PERFORMED);
    }

    @Test
    void partiesSignByTheirOwnAccountsAndAGuardianForAMinor() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCaseId mediation = ofAMinor(at);
        authorized(at, mediation, AgentKind.GUARDIAN);
        done(MediationActs.resident(at.town(), LANDLORD), at.sign(mediation, Signer.party(2), SigningManner.SIGNED));
        done(MediationActs.resident(at.town(), "agent"), at.sign(mediation, Signer.agent(1, 1)));
        assertThat(at.found(mediation).signersMissing())
                .containsExactly(Signer.mediator(at.mediator()), Signer.committee());
    }

    @Test
    void whoLivesByOwnWorkSignsAtSixteen() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        Party working = party(1, TENANT)
                .birth(BirthDate.of(at.day().minusYears(16)))
                .livesByOwnWork(true)
                .build();
        MediationCaseId mediation = at.held(working, party(2, LANDLORD).build());
        at.does(at.draft(mediation, now(at)).build());
        assertThat(at.does(at.sign(mediation, Signer.party(1))).signersMissing())
                .doesNotContain(Signer.party(1));
    }

    @Test
    void whatIsAgreedOrallyIsInEffectAtOnce() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCase found =
                at.does(at.agree(at.course().held(), at.mediator(), now(at)).build());
        assertThat(found.stage()).isEqualTo(MediationStage.EFFECTIVE);
        assertThat(found.agreement().flatMap(Agreement::effectiveOn)).hasValue(at.day());
        assertThat(found.agreement().orElseThrow().isSignedBy(Signer.mediator(at.mediator())))
                .isTrue();
        assertThat(found.agreement().orElseThrow().amountFen()).isEqualTo(1_200_050);
    }

    @Test
    void byTheLawAnythingMayBeAgreedOrally() {
        ConclusionActs at = ConclusionActs.in(new Town());
        assertThat(at.does(at.agree(
                                        at.course().held(),
                                        at.mediator(),
                                        pays(at.day().plusYears(10)))
                                .build())
                        .stage())
                .isEqualTo(MediationStage.EFFECTIVE);
    }

    @Test
    void whatACourtConfirmedCanBeEnforced() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCaseId mediation = applied(at);
        at.does(at.rule(mediation, ConfirmationRuling.VALID, at.day()));
        MediationCase broken = at.does(at.days(1).breach(mediation, 1, at.day().plusDays(1), Recourse.ENFORCEMENT));
        assertThat(broken.stage()).isEqualTo(MediationStage.BROKEN);
        assertThat(broken.routesTold()).contains(Recourse.ENFORCEMENT);
        assertThat(at.does(at.days(2).perform(mediation, 1, at.day().plusDays(2)))
                        .stage())
                .isEqualTo(MediationStage.PERFORMED);
    }

    @Test
    void whatACourtDidNotAcceptMayBeAskedAgain() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCaseId mediation = applied(at);
        assertThat(at.does(at.rule(mediation, ConfirmationRuling.NOT_ACCEPTED, at.day()))
                        .routesTold())
                .containsExactly(Recourse.LAWSUIT);
        assertThat(at.does(at.apply(mediation, BOTH, at.day())
                                .court(" 江岸区　人民法院 ")
                                .build())
                        .confirmation())
                .hasValueSatisfying(again -> {
                    assertThat(again.ruling()).isEmpty();
                    assertThat(again.court()).isEqualTo("江岸区 人民法院");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31, true",
        "2026-03-01, 2026-04-01, false",
        "2026-09-01, 2026-10-08, true",
        "2026-09-01, 2026-10-09, false"
    })
    void courtsAreAskedWithinThirtyDays(LocalDate effective, LocalDate applied, boolean inTime) {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        ConclusionActs then = at.days(Math.toIntExact(ChronoUnit.DAYS.between(at.day(), effective)));
        MediationCaseId mediation = then.effective(now(then));
        assertThat(then.found(mediation).agreement().flatMap(Agreement::effectiveOn))
                .hasValue(effective);
        Either<Rejection, Accepted<MediationCase>> answer = MediationActs.keeper(at.town())
                .execute(then.days(50).apply(mediation, BOTH, applied).build());
        if (inTime) {
            assertThat(answer.get().aggregate().confirmation())
                    .hasValueSatisfying(asked -> assertThat(asked.lastDay()).isEqualTo(applied));
        } else {
            assertThat(answer.getLeft().reasons()).containsExactly(ConclusionReason.TOO_LATE.at("on"));
        }
    }

    @Test
    void nothingPersonalIsLeftOnceTheFileIsDestroyed() {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        MediationCaseId mediation = at.archived(Retention.SHORT);
        assertThat(at.found(mediation).file().flatMap(CaseFile::destroyableFrom))
                .hasValue(at.day().plusYears(5));
        Desk archivist = ConclusionActs.archivist(at.town());
        MediationCase left = done(archivist, destroyable(at).destroy(mediation));
        assertThat(left.dispute().facts().isErased()).isTrue();
        assertThat(left.parties())
                .allSatisfy(party ->
                        assertThat(party.name().orElseThrow().isErased()).isTrue());
        assertThat(left.destroyedOn()).hasValue(destroyable(at).day());
        assertThat(MediationActs.keeper(at.town())
                        .find(CaseDocket.entry(HOME, mediation))
                        .isLeft())
                .isTrue();
        assertThat(archivist.find(CaseDocket.entry(HOME, mediation)).isRight()).isTrue();
    }

    @Test
    void aFileOfWhatWasDeclinedNeedsTheApplicationAlone() {
        ConclusionActs at = ConclusionActs.in(new Town());
        MediationCaseId mediation = at.course().registered();
        at.does(at.course().decline(mediation));
        MediationCase filed = at.does(at.archive(at.found(mediation)).build());
        assertThat(filed.stage()).isEqualTo(MediationStage.ARCHIVED);
        assertThat(filed.file().orElseThrow().pages()).containsOnlyKeys(FilePart.APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999", "-1e999", "1e-999", "1e999999999", "0.1e-999999999", "123456789012345678901234567890"})
    void anAmountOfAnySizeIsAnswered(String amount) {
        ConclusionActs at = ConclusionActs.in(ConclusionActs.town(LATE));
        Command<MediationCase> draft =
                at.draft(at.course().held(), sum(at, "12000.5")).build();
        String json = at.town().governance().writeCommand(draft).replace("12000.5", amount);
        Either<Rejection, Command<?>> read = at.town().governance().readCommand(json);
        Either<Rejection, ?> answer =
                read.flatMap(command -> MediationActs.keeper(at.town()).execute(command));
        assertThat(answer.isLeft()).as(answer.toString()).isTrue();
    }

    private static Function<Town, Command<?>> rule(Function<ConclusionActs, Command<MediationCase>> command) {
        return town -> command.apply(ConclusionActs.in(town));
    }

    /** A case of that type, mediated once. */
    private static MediationCaseId of(ConclusionActs at, DisputeType type) {
        return at.held(RegisterMediation.builder()
                .from(at.course().register())
                .type(type)
                .build());
    }

    private static Function<Town, Command<?>> drafting(Function<ConclusionActs, ObligationTerms> terms) {
        return rule(at -> at.draft(at.course().held(), terms.apply(at)).build());
    }

    private static Function<Town, Command<?>> signing(Function<ConclusionActs, Signer> signer) {
        return rule(at -> at.sign(at.drafted(now(at)), signer.apply(at)));
    }

    private static Function<Town, Command<?>> applying(List<Integer> applicants) {
        return rule(at -> at.apply(at.effective(now(at)), applicants, at.day()).build());
    }

    private static Function<Town, Command<?>> breaking(Function<ConclusionActs, Integer> obligation) {
        return rule(at -> breach(at.days(1), at.effective(now(at)), obligation.apply(at)));
    }

    private static Command<MediationCase> breach(ConclusionActs at, MediationCaseId mediation, int obligation) {
        return at.breach(mediation, obligation, at.day(), Recourse.LAWSUIT);
    }

    /** What is paid on the day it is agreed. */
    private static ObligationTerms now(ConclusionActs at) {
        return pays(at.day());
    }

    private static ObligationTerms sum(ConclusionActs at, String amount) {
        return new ObligationTerms(2, 1, WORDS, Optional.of(new BigDecimal(amount)), at.day());
    }

    private static MediationCaseId applied(ConclusionActs at) {
        MediationCaseId mediation = at.effective(now(at));
        at.does(at.apply(mediation, BOTH, at.day()).build());
        return mediation;
    }

    private static void authorized(ConclusionActs at, MediationCaseId mediation, AgentKind kind) {
        at.does(at.course().authorize(mediation, 1, "agent").kind(kind).build());
    }

    private static MediationCaseId ofAMinor(ConclusionActs at) {
        Party minor = party(1, TENANT).birth(BirthDate.of("2010-01-01")).build();
        MediationCaseId mediation = at.held(minor, party(2, LANDLORD).build());
        at.does(at.draft(mediation, now(at)).build());
        return mediation;
    }

    private static MediationCaseId ofACompany(ConclusionActs at) {
        Party company = Party.builder()
                .number(2)
                .kind(PartyKind.ORGANIZATION)
                .role(PartyRole.RESPONDENT)
                .title("百步亭物业公司")
                .build();
        MediationCaseId mediation = at.held(party(1, TENANT).build(), company);
        at.does(at.draft(mediation, now(at)).build());
        return mediation;
    }

    /** On the first day on which a file of five years may be destroyed. */
    private static ConclusionActs destroyable(ConclusionActs at) {
        return at.days(
                Math.toIntExact(ChronoUnit.DAYS.between(at.day(), at.day().plusYears(5))));
    }

    private static List<Reason> reasons(ConclusionActs at, Command<MediationCase> command) {
        Either<Rejection, Accepted<MediationCase>> answer =
                MediationActs.keeper(at.town()).execute(command);
        assertThat(answer.isLeft()).as(answer.toString()).isTrue();
        return answer.getLeft().reasons();
    }

    private static MediationCase done(Desk desk, Command<MediationCase> command) {
        Either<Rejection, Accepted<MediationCase>> answer = desk.execute(command);
        assertThat(answer.isRight()).as(answer.toString()).isTrue();
        return answer.get().aggregate();
    }
}
