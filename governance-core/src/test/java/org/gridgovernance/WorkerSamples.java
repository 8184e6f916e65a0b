package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Samples.DAY;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridgovernance.architecture.Canaries;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.kernel.time.Period;
import org.gridgovernance.workforce.dossier.RecordCertificate;
import org.gridgovernance.workforce.dossier.RecordService;
import org.gridgovernance.workforce.dossier.RecordTraining;
import org.gridgovernance.workforce.worker.Affiliate;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.Availability;
import org.gridgovernance.workforce.worker.Certificate;
import org.gridgovernance.workforce.worker.CertificateKind;
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
import org.gridgovernance.workforce.worker.Skill;
import org.gridgovernance.workforce.worker.SkillHeld;
import org.gridgovernance.workforce.worker.Training;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to those who serve. */
final class WorkerSamples {
    static final WorkerId WORKER = new WorkerId(Town.id(8));
    static final Affiliation AFFILIATION = new Affiliation(OrganizationSamples.REFERENCE, AffiliationKind.SUNK_CADRE);
    static final Availability AVAILABILITY = new Availability(40, List.of(Period.of(DAY)));
    static final SkillHeld SKILL =
            new SkillHeld(Skill.MEDIATION, Optional.of(DAY), Optional.of(CertificateKind.MEDIATOR));
    static final Certificate CERTIFICATE = new Certificate(
            CertificateKind.MEDIATOR, Optional.of(PersonalText.of(Canaries.ID_NUMBER)), DAY, Optional.of(DAY));
    static final Training TRAINING = new Training(Skill.EMERGENCY, DAY, 8);
    static final Service SERVICE = new Service(DAY, 90, Optional.of("elderly-visit"));

    private WorkerSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "worker-enrolled" ->
                new WorkerEvent.Enrolled(
                        PersonName.of(Canaries.NAME),
                        List.of(Phone.of(Canaries.PHONE)),
                        Optional.of("worker-7"),
                        Optional.of(PartyStanding.FULL),
                        List.of(AFFILIATION));
            case "worker-corrected" ->
                new WorkerEvent.Corrected(
                        PersonName.of(Canaries.NAME),
                        List.of(Phone.of(Canaries.PHONE)),
                        Optional.of("worker-7"),
                        Optional.of(PartyStanding.FULL));
            case "worker-affiliated" -> new WorkerEvent.Affiliated(AFFILIATION);
            case "worker-affiliation-ended" -> new WorkerEvent.AffiliationEnded(AFFILIATION);
            case "worker-availability-set" -> new WorkerEvent.AvailabilitySet(AVAILABILITY);
            case "worker-skills-set" -> new WorkerEvent.SkillsSet(List.of(SKILL));
            case "worker-languages-set" ->
                new WorkerEvent.LanguagesSet(new TreeSet<>(Set.of(Language.MANDARIN, Language.CHINESE_SIGN)));
            case "worker-certified" -> new WorkerEvent.Certified(CERTIFICATE);
            case "worker-trained" -> new WorkerEvent.Trained(TRAINING);
            case "worker-served" -> new WorkerEvent.Served(SERVICE);
            case "worker-left" -> new WorkerEvent.Left();
            case "worker-erased" -> new WorkerEvent.Erased(Samples.BASIS);
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "enrol-worker" ->
                EnrolWorker.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .name(PersonName.of(Canaries.NAME))
                        .phones(List.of(Phone.of(Canaries.PHONE)))
                        .account("worker-7")
                        .partyStanding(PartyStanding.FULL)
                        .affiliations(List.of(AFFILIATION))
                        .availability(AVAILABILITY)
                        .skills(List.of(SKILL))
                        .languages(List.of(Language.MANDARIN, Language.CHINESE_SIGN))
                        .certificates(List.of(CERTIFICATE))
                        .build();
            case "correct-worker" ->
                CorrectWorker.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .name(PersonName.of(Canaries.NAME))
                        .phones(List.of(Phone.of(Canaries.PHONE)))
                        .account("worker-7")
                        .partyStanding(PartyStanding.FULL)
                        .build();
            case "affiliate-worker" ->
                Affiliate.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .affiliation(AFFILIATION)
                        .build();
            case "end-affiliation" ->
                EndAffiliation.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .affiliation(AFFILIATION)
                        .build();
            case "set-skills" ->
                SetSkills.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .skills(List.of(SKILL))
                        .build();
            case "set-languages" ->
                SetLanguages.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .languages(List.of(Language.MANDARIN))
                        .build();
            case "set-availability" ->
                SetAvailability.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .availability(AVAILABILITY)
                        .build();
            case "leave-service" ->
                LeaveService.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .build();
            case "erase-worker" ->
                EraseWorker.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .basis(Samples.BASIS)
                        .build();
            case "record-certificate" ->
                RecordCertificate.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .certificate(CERTIFICATE)
                        .build();
            case "record-training" ->
                RecordTraining.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .training(TRAINING)
                        .build();
            case "record-service" ->
                RecordService.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WORKER)
                        .service(SERVICE)
                        .build();
            default -> null;
        };
    }
}
