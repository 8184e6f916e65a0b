package org.gridgovernance;

import static org.gridgovernance.Town.HOME;
import static org.gridgovernance.Town.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.workforce.ChangeOrganization;
import org.gridgovernance.workforce.DissolveOrganization;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.RenameOrganization;
import org.gridgovernance.workforce.UnifiedSocialCreditCode;
import org.gridgovernance.workforce.dossier.RecordCertificate;
import org.gridgovernance.workforce.dossier.RecordService;
import org.gridgovernance.workforce.dossier.RecordTraining;
import org.gridgovernance.workforce.post.AbolishPost;
import org.gridgovernance.workforce.post.AnnounceVacancy;
import org.gridgovernance.workforce.post.EnterEstablishment;
import org.gridgovernance.workforce.post.EstablishPost;
import org.gridgovernance.workforce.post.FillPost;
import org.gridgovernance.workforce.post.FundSource;
import org.gridgovernance.workforce.post.LeavePost;
import org.gridgovernance.workforce.post.MoveToStep;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.PostProfile;
import org.gridgovernance.workforce.post.ReclassifyPost;
import org.gridgovernance.workforce.post.RecruitmentTarget;
import org.gridgovernance.workforce.post.VacateCause;
import org.gridgovernance.workforce.post.VacatePost;
import org.gridgovernance.workforce.vanguard.LeaveVanguardPosts;
import org.gridgovernance.workforce.vanguard.OfferVanguardPost;
import org.gridgovernance.workforce.vanguard.TakeVanguardPost;
import org.gridgovernance.workforce.vanguard.WithdrawVanguardPost;
import org.gridgovernance.workforce.worker.Affiliate;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CorrectWorker;
import org.gridgovernance.workforce.worker.EndAffiliation;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.EraseWorker;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.LeaveService;
import org.gridgovernance.workforce.worker.PartyStanding;
import org.gridgovernance.workforce.worker.Service;
import org.gridgovernance.workforce.worker.SetAvailability;
import org.gridgovernance.workforce.worker.SetLanguages;
import org.gridgovernance.workforce.worker.SetSkills;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Training;
import org.gridgovernance.workforce.worker.WorkerId;

/** What is done to those who serve, and the organisations and posts they serve in, so many days ago. */
record WorkforceActs(Town town, int daysAgo) {
    static final UnifiedSocialCreditCode CREDIT = UnifiedSocialCreditCode.of("91350100M000100Y43");

    static WorkforceActs today(Town town) {
        return new WorkforceActs(town, 0);
    }

    static WorkforceActs ago(Town town, int days) {
        return new WorkforceActs(town, days);
    }

    Instant at() {
        return NOW.minus(Duration.ofDays(daysAgo));
    }

    RecordOrganization record(String title, OrganizationKind kind) {
        return RecordOrganization.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .title(title)
                .kind(kind)
                .build();
    }

    /** A residents' committee, there for ten years. */
    OrganizationRef committee() {
        return town.does(ago(town, 3_650).record("百步亭居委会", OrganizationKind.RESIDENTS_COMMITTEE))
                .reference();
    }

    /** A commando team, there for ten years. */
    OrganizationRef team() {
        return town.does(ago(town, 3_650).record("百步亭突击队", OrganizationKind.COMMANDO_TEAM))
                .reference();
    }

    RenameOrganization rename(OrganizationId organization, String title) {
        return RenameOrganization.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .organization(organization)
                .title(title)
                .build();
    }

    ChangeOrganization.Builder change(OrganizationId organization) {
        ChangeOrganization.Builder begun = ChangeOrganization.builder();
        begun.commandId(town.nextId()).occurredAt(at()).home(HOME).organization(organization);
        return begun;
    }

    DissolveOrganization dissolve(OrganizationId organization) {
        return DissolveOrganization.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .organization(organization)
                .build();
    }

    EnrolWorker.Builder enrol(Affiliation... affiliations) {
        EnrolWorker.Builder begun = EnrolWorker.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .name(PersonName.of(Canaries.NAME))
                .affiliations(List.of(affiliations));
        return begun;
    }

    /** Somebody who serves in that committee or team. */
    WorkerId worker(OrganizationRef organization) {
        return town.does(enrol(new Affiliation(organization, AffiliationKind.EMPLOYEE))
                        .partyStanding(PartyStanding.FULL)
                        .build())
                .id();
    }

    /** Somebody who serves in a committee of its own. */
    WorkerId worker() {
        return worker(committee());
    }

    CorrectWorker.Builder correct(WorkerId worker) {
        CorrectWorker.Builder begun = CorrectWorker.builder();
        begun.commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .name(PersonName.of(Canaries.NAME));
        return begun;
    }

    Affiliate affiliate(WorkerId worker, Affiliation affiliation) {
        return Affiliate.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .affiliation(affiliation)
                .build();
    }

    EndAffiliation end(WorkerId worker, Affiliation affiliation) {
        return EndAffiliation.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .affiliation(affiliation)
                .build();
    }

    SetSkills skills(WorkerId worker, SkillHeld... skills) {
        return SetSkills.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .skills(List.of(skills))
                .build();
    }

    SetLanguages languages(WorkerId worker, Language... languages) {
        return SetLanguages.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .languages(List.of(languages))
                .build();
    }

    SetAvailability available(WorkerId worker, Availability availability) {
        return SetAvailability.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .availability(availability)
                .build();
    }

    LeaveService leave(WorkerId worker) {
        return LeaveService.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .build();
    }

    EraseWorker erase(WorkerId worker) {
        return EraseWorker.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .basis("个人信息保护法第47条")
                .build();
    }

    RecordCertificate certify(WorkerId worker, Certificate certificate) {
        return RecordCertificate.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .certificate(certificate)
                .build();
    }

    RecordTraining train(WorkerId worker, Training training) {
        return RecordTraining.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .training(training)
                .build();
    }

    RecordService serve(WorkerId worker, Service service) {
        return RecordService.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .service(service)
                .build();
    }

    OfferVanguardPost offer(OrganizationId team, String title) {
        return OfferVanguardPost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .team(team)
                .title(title)
                .build();
    }

    WithdrawVanguardPost withdraw(OrganizationId team, String title) {
        return WithdrawVanguardPost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .team(team)
                .title(title)
                .build();
    }

    TakeVanguardPost take(OrganizationId team, String title, WorkerId worker) {
        return TakeVanguardPost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .team(team)
                .title(title)
                .worker(worker)
                .build();
    }

    LeaveVanguardPosts standDown(WorkerId worker) {
        return LeaveVanguardPosts.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .build();
    }

    static PostProfile profile(PostKind kind, int step) {
        return PostProfile.builder()
                .title("社区工作者")
                .kind(kind)
                .fundSource(FundSource.STREET)
                .payBand(5)
                .step(step)
                .build();
    }

    EstablishPost establish(PostProfile profile) {
        return EstablishPost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .profile(profile)
                .build();
    }

    /** A post of that kind, there for ten years. */
    PostId post(PostKind kind) {
        return town.does(ago(town, 3_650).establish(profile(kind, 1))).id();
    }

    ReclassifyPost reclassify(PostId post, PostProfile profile) {
        return ReclassifyPost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .post(post)
                .profile(profile)
                .build();
    }

    AnnounceVacancy announce(PostId post, RecruitmentTarget target, LocalDate closes) {
        return AnnounceVacancy.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .post(post)
                .target(target)
                .closes(closes)
                .build();
    }

    FillPost.Builder fill(PostId post, WorkerId worker) {
        FillPost.Builder begun = FillPost.builder();
        begun.commandId(town.nextId()).occurredAt(at()).home(HOME).post(post).worker(worker);
        return begun;
    }

    MoveToStep move(PostId post, int step) {
        return MoveToStep.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .post(post)
                .step(step)
                .build();
    }

    EnterEstablishment enter(PostId post) {
        return EnterEstablishment.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .post(post)
                .build();
    }

    VacatePost vacate(PostId post) {
        return VacatePost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .post(post)
                .cause(VacateCause.RESIGNED)
                .build();
    }

    LeavePost leavePost(WorkerId worker) {
        return LeavePost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .worker(worker)
                .cause(VacateCause.TRANSFERRED)
                .build();
    }

    AbolishPost abolish(PostId post) {
        return AbolishPost.builder()
                .commandId(town.nextId())
                .occurredAt(at())
                .home(HOME)
                .post(post)
                .build();
    }
}
