package org.gridgovernance.grid.compound;

import java.time.LocalDate;
import java.util.List;
import org.gridgovernance.grid.questionnaire.Mark;
import org.gridgovernance.grid.questionnaire.Questionnaire;
import org.gridgovernance.grid.questionnaire.Scores;
import org.gridgovernance.kernel.Event;

/** What happens to a {@link Compound}. */
public sealed interface CompoundEvent extends Event {
    /**
     * It was recorded (登记).
     *
     * @param title what it is called
     * @param profile what it is like
     */
    record Recorded(String title, CompoundProfile profile) implements CompoundEvent {}

    /**
     * It is like this from that day on (情况变更).
     *
     * @param profile what it is like
     */
    record ProfileChanged(CompoundProfile profile) implements CompoundEvent {}

    /**
     * It is called otherwise (更名).
     *
     * @param title what it is called
     */
    record Renamed(String title) implements CompoundEvent {}

    /** It is no more: pulled down, or part of another (撤销). */
    record Retired() implements CompoundEvent {}

    /**
     * It was assessed (评估).
     *
     * @param questionnaire what was asked, whole, so that the marks can be read for ever
     * @param marks how each item was marked
     * @param scores what that came to
     */
    record Assessed(Questionnaire questionnaire, List<Mark> marks, Scores scores) implements CompoundEvent {}

    /**
     * Something is to be put right (责令整改).
     *
     * @param item the item that was found wanting
     * @param due the last day for it
     */
    record RectificationOrdered(String item, LocalDate due) implements CompoundEvent {}

    /**
     * It was put right (整改完成).
     *
     * @param item the item
     */
    record RectificationCompleted(String item) implements CompoundEvent {}
}
