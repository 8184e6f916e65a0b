package org.gridgovernance.store.contract;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.dossier.RecordCertificate;
import org.gridgovernance.workforce.dossier.RecordService;
import org.gridgovernance.workforce.dossier.RecordTraining;
import org.gridgovernance.workforce.post.AnnounceVacancy;
import org.gridgovernance.workforce.post.EnterEstablishment;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.RecruitmentTarget;
import org.gridgovernance.workforce.worker.Affiliate;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.EraseWorker;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.LeaveService;
import org.gridgovernance.workforce.worker.Service;
import org.gridgovernance.workforce.worker.SetAvailability;
import org.gridgovernance.workforce.worker.SetSkills;
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Training;

/** Who serves in a tale: they come, learn, serve, are given posts, and leave. */
final class TaleCrew {
    private static final List<Skill> SKILLS = List.of(Skill.MEDIATION, Skill.ELECTRIC, Skill.CASEWORK, Skill.LEGAL);

    private final Crew crew;
    private final Chance chance;
    private final Cast cast;

    TaleCrew(Crew crew, Chance chance, Cast cast) {
        this.crew = crew;
        this.chance = chance;
        this.cast = cast;
    }

    Command<?> found() {
        return crew.found(
                chance.pick(List.of(OrganizationKind.VOLUNTEER_TEAM, OrganizationKind.RESIDENTS_COMMITTEE)),
                "team " + chance.upTo(30));
    }

    Command<?> enrol() {
        EnrolWorker.Builder begun = EnrolWorker.builder();
        EnrolWorker longAgo = crew.enrol(cast.team()).build();
        return begun.from(longAgo)
                .occurredAt(chance.oneIn(3) ? longAgo.occurredAt() : chance.lately())
                .name(PersonName.of("司马川"))
                .account(chance.oneIn(3) ? Optional.of("worker-" + chance.upTo(60)) : Optional.empty())
                .availability(availability())
                .skills(skills())
                .languages(new TreeSet<>(List.of(chance.pick(List.of(Language.MANDARIN, Language.WU)))))
                .build();
    }

    private List<SkillHeld> skills() {
        return SKILLS.stream()
                .filter(skill -> chance.oneIn(2))
                .map(skill -> new SkillHeld(
                        skill,
                        chance.oneIn(4) ? Optional.of(chance.today().plusDays(chance.upTo(30))) : Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private Availability availability() {
        return new Availability(
                chance.upTo(50),
                chance.oneIn(3)
                        ? List.of(new Period(chance.late(), chance.today().plusDays(chance.upTo(10))))
                        : List.of());
    }

    Command<?> setSkills() {
        return SetSkills.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .worker(cast.worker())
                .skills(skills())
                .build();
    }

    Command<?> setAvailability() {
        return SetAvailability.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(crew.home())
                .worker(cast.worker())
                .availability(availability())
                .build();
    }

    Command<?> affiliate() {
        return Affiliate.builder()
                .commandId(Town.id())
                .occurredAt(chance.lately())
                .home(crew.home())
                .worker(cast.worker())
                .affiliation(new Affiliation(cast.team(), AffiliationKind.VOLUNTEER))
                .build();
    }

    Command<?> certify() {
        return RecordCertificate.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .worker(cast.worker())
                .certificate(new Certificate(
                        chance.pick(List.of(CertificateKind.SOCIAL_WORKER, CertificateKind.MEDIATOR)),
                        Optional.empty(),
                        chance.late(),
                        chance.oneIn(2) ? Optional.of(chance.today().plusDays(chance.upTo(40))) : Optional.empty()))
                .build();
    }

    Command<?> train() {
        return RecordTraining.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .worker(cast.worker())
                .training(new Training(chance.pick(SKILLS), chance.late(), 1 + chance.upTo(20)))
                .build();
    }

    Command<?> serve() {
        return RecordService.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .worker(cast.worker())
                .service(new Service(chance.late(), 1 + chance.upTo(600), Optional.empty()))
                .build();
    }

    Command<?> leave() {
        return LeaveService.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .worker(cast.worker())
                .build();
    }

    Command<?> erase() {
        return EraseWorker.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .worker(cast.worker())
                .basis("PIPL art. 47")
                .build();
    }

    Command<?> establish() {
        return crew.establish(chance.pick(List.of(PostKind.values())));
    }

    Command<?> announce() {
        return AnnounceVacancy.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .post(post(false))
                .target(RecruitmentTarget.ANYONE)
                .closes(chance.today().plusDays(1 + chance.upTo(60)))
                .build();
    }

    Command<?> fill() {
        return crew.fill(post(false), cast.worker());
    }

    Command<?> vacate() {
        return crew.vacate(post(true));
    }

    Command<?> enterEstablishment() {
        return EnterEstablishment.builder()
                .commandId(Town.id())
                .occurredAt(chance.now())
                .home(crew.home())
                .post(post(true))
                .build();
    }

    private PostId post(boolean held) {
        return cast.one(Post.TYPE, post -> post.holder().isPresent() == held).id();
    }
}
