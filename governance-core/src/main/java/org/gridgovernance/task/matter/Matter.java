package org.gridgovernance.task.matter;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.task.calendar.Deadline;
import org.gridgovernance.task.calendar.Term;
import org.gridgovernance.task.calendar.WorkingCalendar;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Skill;
import org.immutables.value.Value;

/** Something that can be asked (事项): how, what it takes, and by when. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableMatter.class)
public interface Matter {
    /** Its code, of two words. */
    MatterCode code();

    /** What it is called in Chinese, 1 to 200 characters. */
    String zh();

    /** What it is called in English, 1 to 200 characters. */
    String en();

    /** How it is asked and finished; nothing if nobody declares it, such as a patrol. */
    @Value.NaturalOrder
    SortedSet<Channel> channels();

    /** What it asks for, at most 50 papers or facts. */
    List<Requirement> requirements();

    /** Every skill that whoever handles it must have. */
    @Value.NaturalOrder
    SortedSet<Skill> skills();

    /** The certificate that whoever handles it must hold on the day, if one is asked for. */
    Optional<CertificateKind> certificate();

    /** How much work it is planned to take, in minutes, 1 to 100,000. */
    int effort();

    /** Which kinds of organisations are competent (有权处置), the first before the others. */
    List<OrganizationKind> competent();

    /** How long each step may take; a step that is not here has no term. */
    Map<Step, Term> terms();

    /** How long it may take where it is urgent (紧急时限); a step that is not here takes as long as otherwise. */
    Map<Step, Term> urgentTerms();

    /**
     * How long a step may take, if it has a term.
     *
     * @param urgent whether it is urgent
     */
    default Optional<Term> term(Step step, boolean urgent) {
        return Optional.ofNullable(urgent ? urgentTerms().get(step) : null)
                .or(() -> Optional.ofNullable(terms().get(step)));
    }

    /**
     * By when a step must be done that begins then, if it has a term.
     *
     * @param urgent whether it is urgent
     */
    default Optional<Deadline> deadline(Step step, boolean urgent, WorkingCalendar calendar, Instant begins) {
        return term(step, urgent).map(term -> Deadline.of(calendar, begins, term));
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableMatter.Builder {
        Builder() {}
    }
}
