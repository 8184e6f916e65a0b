package org.gridgovernance.workforce.post;

import java.time.LocalDate;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.workforce.worker.WorkerId;

/** What happens to a {@link Post}. */
public sealed interface PostEvent extends Event {
    /**
     * It was established (设岗).
     *
     * @param profile what it is
     */
    record Established(PostProfile profile) implements PostEvent {}

    /**
     * It is another kind of post from that day on (岗位调整).
     *
     * @param profile what it is
     */
    record Reclassified(PostProfile profile) implements PostEvent {}

    /**
     * Somebody is sought for it (发布招聘).
     *
     * @param target for whom it is announced
     * @param closes the last day of it
     */
    record VacancyAnnounced(RecruitmentTarget target, LocalDate closes) implements PostEvent {}

    /**
     * Somebody holds it from that day on (到岗).
     *
     * @param holding who, how, and on which step
     */
    record Filled(Holding holding) implements PostEvent {}

    /**
     * Who holds it is on another step of the ladder from that day on (等级变动).
     *
     * @param worker who
     * @param step the step
     */
    record StepChanged(WorkerId worker, int step) implements PostEvent {}

    /**
     * Who holds it is in the establishment from that day on (进编).
     *
     * @param worker who
     */
    record EstablishmentEntered(WorkerId worker) implements PostEvent {}

    /**
     * Nobody holds it from that day on (离任).
     *
     * @param worker who held it
     * @param cause why it was left
     */
    record Vacated(WorkerId worker, VacateCause cause) implements PostEvent {}

    /** It is no more (撤岗). */
    record Abolished() implements PostEvent {}
}
