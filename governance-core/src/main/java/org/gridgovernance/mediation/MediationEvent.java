package org.gridgovernance.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.mediation.agreement.Agreement;
import org.gridgovernance.mediation.agreement.Confirmation;
import org.gridgovernance.mediation.agreement.ConfirmationRuling;
import org.gridgovernance.mediation.agreement.FollowUp;
import org.gridgovernance.mediation.agreement.Signature;
import org.gridgovernance.mediation.archive.CaseFile;
import org.gridgovernance.mediation.committee.CaseNumber;
import org.gridgovernance.mediation.committee.MediationCommitteeId;
import org.gridgovernance.mediation.impartiality.CaseMediator;
import org.gridgovernance.mediation.impartiality.Tie;
import org.gridgovernance.mediation.impartiality.WithdrawalCause;
import org.gridgovernance.mediation.party.Agent;
import org.gridgovernance.mediation.party.Party;
import org.gridgovernance.resident.ResidentId;
import org.gridgovernance.task.TaskId;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens in a {@link MediationCase}. The term stands in the event with which it begins, so that no rule changes it later. */
public sealed interface MediationEvent extends Event {
    /**
     * It was registered (登记).
     *
     * @param committee whose case it is
     * @param number its number
     * @param origin how it came to the committee
     * @param keeper who received it
     * @param dispute what it is about
     * @param parties who disputes, by number
     * @param tasks the tasks it came out of, if any
     */
    record Registered(
            MediationCommitteeId committee,
            CaseNumber number,
            CaseOrigin origin,
            Keeper keeper,
            Dispute dispute,
            List<Party> parties,
            List<TaskId> tasks)
            implements MediationEvent {}

    /**
     * It was accepted (受理).
     *
     * @param term by when the mediation must be over
     */
    record Accepted(Deadline term) implements MediationEvent {}

    /**
     * It was not accepted (不予受理).
     *
     * @param ground why
     * @param words what the applicant is told
     * @param routes of which other ways the applicant was told
     */
    record Declined(DeclineGround ground, PersonalText words, SortedSet<Recourse> routes) implements MediationEvent {}

    /**
     * Parties were told their rights and duties (告知权利义务).
     *
     * @param parties the numbers of the parties
     */
    record Notified(SortedSet<Integer> parties) implements MediationEvent {}

    /**
     * A party consents to mediation (同意调解).
     *
     * @param party the number of the party
     */
    record Consented(int party) implements MediationEvent {}

    /**
     * Mediators were named (确定调解员).
     *
     * @param mediators who mediates from now on, besides those in charge
     * @param ties what ties them to parties, as the register of households tells
     */
    record MediatorsNamed(List<CaseMediator> mediators, List<Tie> ties) implements MediationEvent {}

    /**
     * A tie between a mediator and a party came to light (发现利害关系).
     *
     * @param tie the tie
     */
    record TieRaised(Tie tie) implements MediationEvent {}

    /**
     * A party accepts a mediator in spite of every tie that is known (同意不回避).
     *
     * @param mediator the mediator
     * @param party the number of the party
     */
    record TieWaived(WorkerId mediator, int party) implements MediationEvent {}

    /**
     * A mediator mediates no more (调解员退出).
     *
     * @param mediator the mediator
     * @param cause why
     * @param keeper who keeps the case from now on, if the mediator kept it
     */
    record MediatorWithdrew(WorkerId mediator, WithdrawalCause cause, Optional<Keeper> keeper)
            implements MediationEvent {}

    /**
     * Somebody keeps or mediates it by another account, or by none (承办账号更新).
     *
     * @param worker who
     * @param account the account of the host
     * @param keeper who keeps it from now on, if whoever did serves no more
     */
    record AccountRenewed(WorkerId worker, Optional<String> account, Optional<Keeper> keeper)
            implements MediationEvent {}

    /**
     * A session was held (调解).
     *
     * @param session its record
     */
    record SessionHeld(Session session) implements MediationEvent {}

    /**
     * It is suspended for an appraisal (中止鉴定).
     *
     * @param because what is appraised
     */
    record Suspended(PersonalText because) implements MediationEvent {}

    /**
     * It goes on (恢复调解).
     *
     * @param term by when it must be over now: the time of the appraisal does not count
     */
    record Resumed(Deadline term) implements MediationEvent {}

    /**
     * All parties agreed to a longer term (延长期限).
     *
     * @param term by when it must be over now
     * @param days by how many days they agreed
     */
    record Extended(Deadline term, int days) implements MediationEvent {}

    /**
     * A party asks for a written agreement (要求书面协议).
     *
     * @param party the number of the party
     */
    record WritingAsked(int party) implements MediationEvent {}

    /**
     * What the parties agreed was written down (制作协议书); what was signed of an earlier draft counts no more.
     *
     * @param agreement what they agreed
     */
    record AgreementDrafted(Agreement agreement) implements MediationEvent {}

    /**
     * The parties agreed orally, and it was registered (达成口头协议).
     *
     * @param agreement what they agreed
     */
    record AgreedOrally(Agreement agreement) implements MediationEvent {}

    /**
     * Somebody signed the agreement (签署).
     *
     * @param signature who, how and when
     */
    record Signed(Signature signature) implements MediationEvent {}

    /**
     * An obligation was performed (履行).
     *
     * @param obligation the number of the obligation
     * @param on the day
     */
    record Performed(int obligation, LocalDate on) implements MediationEvent {}

    /**
     * An obligation was not performed in time (违约).
     *
     * @param obligation the number of the obligation
     * @param on the day on which that was found
     * @param routes of which other ways the parties were told
     */
    record Broken(int obligation, LocalDate on, SortedSet<Recourse> routes) implements MediationEvent {}

    /**
     * The parties applied together for judicial confirmation (申请司法确认).
     *
     * @param confirmation where, when and why there
     */
    record ConfirmationApplied(Confirmation confirmation) implements MediationEvent {}

    /**
     * The court ruled on the application (司法确认结果).
     *
     * @param ruling what
     * @param on the day of the ruling
     * @param routes of which other ways the parties were told
     */
    record ConfirmationRuled(ConfirmationRuling ruling, LocalDate on, SortedSet<Recourse> routes)
            implements MediationEvent {}

    /**
     * A party was visited (回访).
     *
     * @param followUp what was found
     */
    record FollowedUp(FollowUp followUp) implements MediationEvent {}

    /**
     * The mediation ended without an agreement in effect (终止).
     *
     * @param ending why, and of which other ways the parties were told
     */
    record Ended(Ending ending) implements MediationEvent {}

    /**
     * Its file was closed (归档).
     *
     * @param file the file
     */
    record Archived(CaseFile file) implements MediationEvent {}

    /**
     * Somebody acts for a party (委托代理).
     *
     * @param party the number of the party
     * @param agent who
     */
    record AgentAuthorized(int party, Agent agent) implements MediationEvent {}

    /**
     * An agent acts no more (解除代理).
     *
     * @param party the number of the party
     * @param agent the number of the agent
     * @param on since which day
     */
    record AgentDismissed(int party, int agent, LocalDate on) implements MediationEvent {}

    /**
     * It was made sure which entry of the register a party is (核实身份).
     *
     * @param party the number of the party
     * @param resident the entry
     * @param birth the date of birth, as the register tells it
     */
    record PartyIdentified(int party, ResidentId resident, Optional<BirthDate> birth) implements MediationEvent {}

    /**
     * A party sees the case by an account from now on (开通账号).
     *
     * @param party the number of the party
     * @param account the account of the host
     */
    record AccountOpened(int party, String account) implements MediationEvent {}

    /** The file was destroyed once it need not be kept any more (销毁): nothing personal is left. */
    record Destroyed() implements MediationEvent, Event.Erasing {}
}
