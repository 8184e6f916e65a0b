package org.gridgovernance.task.demand;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.task.duty.Admission;
import org.gridgovernance.task.matter.MatterCode;
import org.gridgovernance.workforce.OrganizationRef;

/** What happens to a {@link ReportDemand} or a {@link Figure}. */
public sealed interface DemandEvent extends Event {
    /**
     * A department demands a figure (要求报送).
     *
     * @param figure which figure
     * @param asOf as of which day
     * @param matter the matter it is
     * @param department who asks
     * @param due the last day for an answer
     * @param admission what the duty list says; nothing where a standing report answers it
     */
    record Demanded(
            FigureCode figure,
            LocalDate asOf,
            MatterCode matter,
            OrganizationRef department,
            LocalDate due,
            Optional<Admission> admission)
            implements DemandEvent {}

    /**
     * It was answered (答复).
     *
     * @param figure the figure that is kept
     * @param values what was answered, by what is counted
     * @param source where the figure comes from
     * @param minutes how long it took, in minutes
     * @param again whether the figure was on record
     */
    record Answered(FigureId figure, SortedMap<String, Long> values, FigureSource source, int minutes, boolean again)
            implements DemandEvent {
        /** Copies the values. */
        public Answered {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /**
     * The community refuses it (拒绝).
     *
     * @param because why, if somebody says
     */
    record Refused(Optional<PersonalText> because) implements DemandEvent {}

    /**
     * A figure was reckoned or collected for the first time (形成数据).
     *
     * @param code which figure
     * @param asOf as of which day
     * @param values the numbers, by what is counted
     * @param source where it comes from
     */
    record Reckoned(FigureCode code, LocalDate asOf, SortedMap<String, Long> values, FigureSource source)
            implements DemandEvent {
        /** Copies the values. */
        public Reckoned {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    /**
     * A figure was mistaken, and reads so from now on (更正). Answers given before stay what they were.
     *
     * @param values the numbers, by what is counted
     * @param because why, if somebody says
     */
    record Corrected(SortedMap<String, Long> values, Optional<PersonalText> because) implements DemandEvent {
        /** Copies the values. */
        public Corrected {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }
}
