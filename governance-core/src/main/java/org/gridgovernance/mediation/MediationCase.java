package org.gridgovernance.mediation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Signer;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.committee.CaseNumber;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.workforce.worker.WorkerId;
import org.immutables.value.Value;

/**
 * A case of people's mediation (人民调解案件): who disputes what, who mediates, how far it has come and how it ended. Where it
 * can go from each {@link MediationStage} is told in {@link CaseAct}. Confidential: nobody finds, counts or hears of it but
 * its keeper, the mediators in charge, the parties and who stands or acts for them, each by an account of the host, and whom
 * a gate for {@link org.gridgovernance.policy.MayReadConfidential} names. What it holds all parties may know; what one side
 * tells alone stands in records of their own. Immutable and thread-safe. Source: People's Mediation Law (人民调解法) art. 15:
 * nothing private is leaked.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMediationCase.class)
public interface MediationCase extends Aggregate {
    /** How many parties it has at most. */
    int MOST_PARTIES = 20;

    /** How many sessions it has at most. */
    int MOST_SESSIONS = 100;

    /** The accounts by which it is seen. */
    Index.Many<MediationCase, String> SEEN_BY = Index.many("seen_by", ColumnKind.TEXT, MediationCase::seenBy);

    /** How far it has come. */
    Index.Value<MediationCase, MediationStage> STAGE =
            Index.value("stage", ColumnKind.TEXT, found -> Optional.of(found.stage()));

    /** Whether the mediation still goes on. */
    Index.Value<MediationCase, Boolean> OPEN = Index.value(
            "open", ColumnKind.FLAG, found -> Optional.of(found.stage().isOpen()));

    /** What it is about. */
    Index.Value<MediationCase, DisputeType> TYPE_OF_DISPUTE = Index.value(
            "dispute_type",
            ColumnKind.TEXT,
            found -> Optional.of(found.dispute().type()));

    /** How it came to the committee. */
    Index.Value<MediationCase, CaseOrigin> ORIGIN =
            Index.value("origin", ColumnKind.TEXT, found -> Optional.of(found.origin()));

    /** Whose case it is. */
    Index.Value<MediationCase, MediationCommitteeId> COMMITTEE =
            Index.value("committee", ColumnKind.UUID, found -> Optional.of(found.committee()));

    /** Its number, as it is written. */
    Index.Value<MediationCase, String> NUMBER = Index.value(
            "number", ColumnKind.TEXT, found -> Optional.of(found.number().text()));

    /** The parties' entries in the register. */
    Index.Many<MediationCase, ResidentId> PARTIES =
            Index.many("party", ColumnKind.UUID, found -> found.parties().stream()
                    .flatMap(party -> party.resident().stream())
                    .toList());

    /** Who keeps it. */
    Index.Value<MediationCase, WorkerId> KEEPER = Index.value(
            "keeper", ColumnKind.UUID, found -> Optional.of(found.keeper().worker()));

    /** The mediators in charge. */
    Index.Many<MediationCase, WorkerId> MEDIATORS = Index.many("mediator", ColumnKind.UUID, found -> found.inCharge()
            .map(CaseMediator::worker)
            .toList());

    /** The day it was registered. */
    Index.Value<MediationCase, LocalDate> REGISTERED_ON =
            Index.value("registered_on", ColumnKind.DATE, found -> Optional.of(Moment.day(found.registeredAt())));

    /** The day it was accepted, if it was. */
    Index.Value<MediationCase, LocalDate> ACCEPTED_ON = Index.value(
            "accepted_on", ColumnKind.DATE, found -> found.acceptedAt().map(Moment::day));

    /** The day on which it was agreed in effect, or ended. */
    Index.Value<MediationCase, LocalDate> CONCLUDED_ON =
            Index.value("concluded_on", ColumnKind.DATE, MediationCase::concludedOn);

    /** When the mediation must be over, while it goes on. */
    Index.Value<MediationCase, Instant> TERM_DUE = Index.value(
            "term_due",
            ColumnKind.INSTANT,
            found -> found.stage().isOpen() ? found.term().map(Deadline::due) : Optional.empty());

    /** The day on which something of the agreement is due next, while it is in effect. */
    Index.Value<MediationCase, LocalDate> NEXT_DUE = Index.value("next_due", ColumnKind.DATE, found -> found.agreement()
            .filter(made -> made.effectiveOn().isPresent())
            .flatMap(Agreement::nextDue));

    /** What a store needs to know of it. */
    AggregateType<MediationCase> TYPE = AggregateType.named("mediation_case", MediationCase.class)
            .begins("mediation-registered", MediationEvent.Registered.class, IntakeFold::registered)
            .folds("mediation-accepted", MediationEvent.Accepted.class, IntakeFold::accepted)
            .folds("mediation-declined", MediationEvent.Declined.class, IntakeFold::declined)
            .folds("mediation-notified", MediationEvent.Notified.class, IntakeFold::notified)
            .folds("mediation-consented", MediationEvent.Consented.class, IntakeFold::consented)
            .folds("mediation-mediators-named", MediationEvent.MediatorsNamed.class, MediatorFold::mediatorsNamed)
            .folds("mediation-tie-raised", MediationEvent.TieRaised.class, MediatorFold::tieRaised)
            .folds("mediation-tie-waived", MediationEvent.TieWaived.class, MediatorFold::tieWaived)
            .folds("mediation-mediator-withdrew", MediationEvent.MediatorWithdrew.class, MediatorFold::mediatorWithdrew)
            .folds("mediation-account-renewed", MediationEvent.AccountRenewed.class, MediatorFold::accountRenewed)
            .folds("mediation-session-held", MediationEvent.SessionHeld.class, CourseFold::sessionHeld)
            .folds("mediation-suspended", MediationEvent.Suspended.class, CourseFold::suspended)
            .folds("mediation-resumed", MediationEvent.Resumed.class, CourseFold::resumed)
            .folds("mediation-extended", MediationEvent.Extended.class, CourseFold::extended)
            .folds("mediation-writing-asked", MediationEvent.WritingAsked.class, CourseFold::writingAsked)
            .folds(
                    "mediation-agreement-drafted",
                    MediationEvent.AgreementDrafted.class,
                    AgreementFold::agreementDrafted)
            .folds("mediation-agreed-orally", MediationEvent.AgreedOrally.class, AgreementFold::agreedOrally)
            .folds("mediation-signed", MediationEvent.Signed.class, AgreementFold::signed)
            .folds("mediation-performed", MediationEvent.Performed.class, AgreementFold::performed)
            .folds("mediation-broken", MediationEvent.Broken.class, AgreementFold::broken)
            .folds(
                    "mediation-confirmation-applied",
                    MediationEvent.ConfirmationApplied.class,
                    AgreementFold::confirmationApplied)
            .folds(
                    "mediation-confirmation-ruled",
                    MediationEvent.ConfirmationRuled.class,
                    AgreementFold::confirmationRuled)
            .folds("mediation-followed-up", MediationEvent.FollowedUp.class, AgreementFold::followedUp)
            .folds("mediation-ended", MediationEvent.Ended.class, CourseFold::ended)
            .folds("mediation-archived", MediationEvent.Archived.class, CourseFold::archived)
            .folds("mediation-agent-authorized", MediationEvent.AgentAuthorized.class, SideFold::agentAuthorized)
            .folds("mediation-agent-dismissed", MediationEvent.AgentDismissed.class, SideFold::agentDismissed)
            .folds("mediation-party-identified", MediationEvent.PartyIdentified.class, SideFold::partyIdentified)
            .folds("mediation-account-opened", MediationEvent.AccountOpened.class, SideFold::accountOpened)
            .folds("mediation-destroyed", MediationEvent.Destroyed.class, CourseFold::destroyed)
            .confidential(SEEN_BY)
            .indexes(List.of(STAGE, OPEN, TYPE_OF_DISPUTE, ORIGIN, COMMITTEE, NUMBER))
            .indexes(List.of(PARTIES, KEEPER, MEDIATORS))
            .indexes(List.of(REGISTERED_ON, ACCEPTED_ON, CONCLUDED_ON, TERM_DUE, NEXT_DUE))
            .build();

    /** Its identity. */
    MediationCaseId id();

    /** Whose case it is. */
    MediationCommitteeId committee();

    /** Its number (案号). */
    CaseNumber number();

    /** How it came to the committee. */
    CaseOrigin origin();

    /** Who keeps it. */
    Keeper keeper();

    /** What it is about. */
    Dispute dispute();

    /** Who disputes, by number; two at least. */
    List<Party> parties();

    /** The tasks it came out of. */
    List<TaskId> tasks();

    /** How far it has come. */
    MediationStage stage();

    /** When it was registered. */
    Instant registeredAt();

    /** When it came to its stage. */
    Instant stageSince();

    /** When it was accepted, if it was. */
    Optional<Instant> acceptedAt();

    /** By when the mediation must be over, once it is accepted (调解期限). */
    Optional<Deadline> term();

    /** By how many days the parties have agreed to a longer term so far (已延期天数). */
    @Value.Default
    default int extendedDays() {
        return 0;
    }

    /** When it was suspended, if it is. */
    Optional<Instant> suspendedAt();

    /** The numbers of the parties that were told their rights and duties. */
    @Value.NaturalOrder
    SortedSet<Integer> notified();

    /** Who consented, in that order. */
    List<Consent> consents();

    /** Who mediates, or did, in the order in which they were named. */
    List<CaseMediator> mediators();

    /** What ties mediators to parties, in the order in which it came to light. */
    List<Tie> ties();

    /** The sessions, in the order in which they were told. */
    List<Session> sessions();

    /** The numbers of the parties that asked for a written agreement. */
    @Value.NaturalOrder
    SortedSet<Integer> writingAskedBy();

    /** What the parties agreed, if they did. */
    Optional<Agreement> agreement();

    /** What was asked of a court, if something was. */
    Optional<Confirmation> confirmation();

    /** The follow-up visits, in the order in which they were told. */
    List<FollowUp> followUps();

    /** Why it was not accepted, if it was not. */
    Optional<DeclineGround> declined();

    /** What the applicant was told of that (不予受理说明). */
    Optional<PersonalText> declinedWords();

    /** How it ended without an agreement in effect, if it did. */
    Optional<Ending> ending();

    /** Of which other ways the parties were told, of whatever occasion. */
    @Value.NaturalOrder
    SortedSet<Recourse> routesTold();

    /** Its file, once that is closed. */
    Optional<CaseFile> file();

    /** The day on which the file was destroyed, if it was. */
    Optional<LocalDate> destroyedOn();

    /** The party of that number. */
    default Optional<Party> party(int number) {
        return parties().stream().filter(party -> party.number() == number).findFirst();
    }

    /** The numbers of all parties. */
    default Collection<Integer> partyNumbers() {
        return parties().stream().map(Party::number).toList();
    }

    /** The mediators in charge now. */
    default Stream<CaseMediator> inCharge() {
        return mediators().stream().filter(CaseMediator::isInCharge);
    }

    /** Whether that one is a mediator in charge now. */
    default boolean isInCharge(WorkerId worker) {
        return inCharge().anyMatch(each -> each.worker().equals(worker));
    }

    /** The ties of mediators in charge that some party has not waived (未同意不回避的利害关系). */
    default Stream<Tie> openTies() {
        return ties().stream().filter(tie -> isInCharge(tie.mediator()) && !tie.isWaivedBy(partyNumbers()));
    }

    /** Whether some party has not waived what ties a mediator in charge: then no session is held and nothing signed. */
    default boolean isTied() {
        return openTies().findAny().isPresent();
    }

    /** Whether that one was recused in this case and may not be named again. */
    default boolean isRecused(WorkerId worker) {
        return mediators().stream().anyMatch(each -> each.worker().equals(worker) && each.isRecused());
    }

    /** Whether that party consented. */
    default boolean hasConsented(int party) {
        return consents().stream().anyMatch(each -> each.party() == party);
    }

    /** Whether the term was over at that instant. */
    default boolean isOverdue(Instant at) {
        return term().filter(promised -> !at.isBefore(promised.due())).isPresent();
    }

    /** The numbers of the sides that an account belongs to: as a party, its representative or an agent. */
    default Stream<Integer> sidesOf(String account) {
        return parties().stream()
                .filter(party -> party.accounts().anyMatch(account::equals))
                .map(Party::number);
    }

    /** Whether an account belongs to a side, or did: also of an agent who was dismissed. */
    default boolean wasOnSide(String account) {
        return sidesOf(account).findAny().isPresent()
                || parties().stream().flatMap(party -> party.agents().stream()).anyMatch(agent -> agent.account()
                        .filter(account::equals)
                        .isPresent());
    }

    /** The accounts of the keeper and of the mediators in charge; none of somebody recused. */
    default SortedSet<String> accountsInCharge() {
        return Stream.concat(keeper().account().stream(), inCharge().flatMap(each -> each.account().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The accounts by which it is seen; none once the file is destroyed. */
    default SortedSet<String> seenBy() {
        return destroyedOn().isPresent()
                ? new TreeSet<>()
                : Stream.concat(accountsInCharge().stream(), parties().stream().flatMap(Party::accounts))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whose signatures the law asks for (应签署人), in its order: parties or the representatives of a group, mediators, committee. */
    default Stream<Signer> signersAsked() {
        return Signing.asked(this);
    }

    /** Who must still sign the agreement before it takes effect (尚缺签署), in the order of the law: parties, mediators, committee. */
    default List<Signer> signersMissing() {
        return agreement().map(made -> Signing.missing(this, made)).orElse(List.of());
    }

    /** The day on which it was agreed in effect, or ended without that. */
    default Optional<LocalDate> concludedOn() {
        return agreement().flatMap(Agreement::effectiveOn).or(() -> ending().map(Ending::on));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMediationCase.Builder {
        Builder() {}
    }
}
