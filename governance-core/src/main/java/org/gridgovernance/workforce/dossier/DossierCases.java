package org.gridgovernance.workforce.dossier;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Days;
import org.gridgovernance.workforce.worker.Service;
import org.gridgovernance.workforce.worker.Training;
import org.gridgovernance.workforce.worker.Worker;
import org.gridgovernance.workforce.worker.WorkerEvent;
import org.gridgovernance.workforce.worker.WorkerReason;

/** How commands on what somebody learnt or did are checked and decided. */
final class DossierCases {
    private static final int MOST_HOURS = 1_000;
    private static final int DAY = 1_440;
    private static final int LONGEST_CODE = 40;

    static final Validator<RecordCertificate> CERTIFICATE =
            command -> command.certificate().faults("certificate", Moment.day(command.occurredAt()));

    static final Validator<RecordTraining> TRAINING = Validator.that(
            command -> isPlausible(command.training(), Moment.day(command.occurredAt())),
            DossierReason.TRAINING_IMPLAUSIBLE.at("training"));

    static final Validator<RecordService> SERVICE = Validator.all(
            Validator.that(
                    command -> isPlausible(command.service(), Moment.day(command.occurredAt())),
                    DossierReason.SERVICE_IMPLAUSIBLE.at("service")),
            Validator.that(
                    command ->
                            command.service().what().map(DossierCases::isCode).orElse(true),
                    DossierReason.SERVICE_CODE_MALFORMED.at("service.what")));

    private DossierCases() {}

    private static boolean isCode(String text) {
        return PlainText.fits(text, LONGEST_CODE);
    }

    private static boolean isPlausible(Training training, LocalDate on) {
        return Days.arePlausible(training.on())
                && !training.on().isAfter(on)
                && training.hours() >= 1
                && training.hours() <= MOST_HOURS;
    }

    private static boolean isPlausible(Service service, LocalDate on) {
        return Days.arePlausible(service.on())
                && !service.on().isAfter(on)
                && service.minutes() >= 1
                && service.minutes() <= DAY;
    }

    static Either<Rejection, Outcome<Worker>> certify(RecordCertificate command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        Worker worker = facts.the(ref);
        if (worker.certificates().contains(command.certificate())) {
            return Outcome.of(ref).accepted();
        }
        return worker.certificates().size() >= Worker.MOST_CERTIFICATES
                ? refused(WorkerReason.CERTIFICATES_TOO_MANY, "certificate")
                : Outcome.of(ref, new WorkerEvent.Certified(command.certificate()))
                        .accepted();
    }

    static Either<Rejection, Outcome<Worker>> train(RecordTraining command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        List<Training> trainings = facts.the(ref).trainings();
        if (trainings.contains(command.training())) {
            return Outcome.of(ref).accepted();
        }
        return trainings.size() >= Worker.MOST_TRAININGS
                ? refused(DossierReason.TRAININGS_TOO_MANY, "training")
                : Outcome.of(ref, new WorkerEvent.Trained(command.training())).accepted();
    }

    static Either<Rejection, Outcome<Worker>> serve(RecordService command, Facts facts, Deciding deciding) {
        Ref<Worker> ref = Worker.of(command.home(), command.worker());
        Worker worker = facts.the(ref);
        Service service = command.service();
        if (!worker.serves(service.on())) {
            return refused(DossierReason.NOT_SERVING_THEN, "service.on");
        }
        return served(worker, YearMonth.from(service.on())) + service.minutes()
                        > (long) service.on().lengthOfMonth() * DAY
                ? refused(DossierReason.SERVED_TOO_MUCH, "service.minutes")
                : Outcome.of(ref, new WorkerEvent.Served(service)).accepted();
    }

    private static long served(Worker worker, YearMonth month) {
        return worker.served().getOrDefault(month, 0L);
    }

    private static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
