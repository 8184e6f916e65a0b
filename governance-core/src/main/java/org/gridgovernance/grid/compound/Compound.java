package org.gridgovernance.grid.compound;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.grid.questionnaire.Scores;
import org.gridgovernance.grid.questionnaire.StandardQuestionnaire;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.policy.RuleSlot;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Criteria;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/** A compound (小区), what it was like, and how it was found, with dates. Immutable and thread-safe. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableCompound.class)
public interface Compound extends Aggregate {
    /** Which questionnaire it is assessed by. Unless somebody registers another: {@link StandardQuestionnaire#COMPOUND}. */
    RuleSlot<QuestionnaireRule> QUESTIONNAIRE = new RuleSlot<>(
            "compound-questionnaire", QuestionnaireRule.class, profile -> StandardQuestionnaire.COMPOUND);

    /** Its titles, former ones too, are unique in its community until it is retired. */
    UniqueKey<Compound, String> TITLE =
            UniqueKey.inHome("title", Compound::titles, CompoundReason.TITLE_TAKEN, "title");

    /** Its ownership form on a date. */
    Index.Intervals<Compound, OwnershipForm> OWNERSHIP = Index.intervals(
            "ownership", ColumnKind.TEXT, Compound::profile, profile -> Optional.of(profile.ownership()));

    /** How it was managed on a date. */
    Index.Intervals<Compound, ManagementKind> MANAGEMENT = Index.intervals(
            "management",
            ColumnKind.TEXT,
            Compound::profile,
            profile -> Optional.of(profile.management().kind()));

    /** The next day by which something must be put right: what lies before today is overdue. */
    Index.Value<Compound, LocalDate> NEXT_DUE = Index.value("next_due", ColumnKind.DATE, Compound::nextDue);

    /** What a store needs to know of it. */
    AggregateType<Compound> TYPE = AggregateType.named("compound", Compound.class)
            .begins("compound-recorded", CompoundEvent.Recorded.class, CompoundFold::recorded)
            .folds("compound-profile-changed", CompoundEvent.ProfileChanged.class, CompoundFold::profileChanged)
            .folds("compound-renamed", CompoundEvent.Renamed.class, CompoundFold::renamed)
            .folds("compound-retired", CompoundEvent.Retired.class, CompoundFold::retired)
            .folds("compound-assessed", CompoundEvent.Assessed.class, CompoundFold::assessed)
            .folds("rectification-ordered", CompoundEvent.RectificationOrdered.class, CompoundFold::ordered)
            .folds("rectification-completed", CompoundEvent.RectificationCompleted.class, CompoundFold::completed)
            .unique(TITLE)
            .index(OWNERSHIP)
            .index(MANAGEMENT)
            .index(NEXT_DUE)
            .build();

    /** Its identity. */
    CompoundId id();

    /** What it is called. */
    String title();

    /** What it was called before; its dwellings may still bear these words. */
    List<String> formerTitles();

    /** What it was like, and when; nothing from the day it was retired. */
    @Value.Default
    default Timeline<CompoundProfile> profile() {
        return Timeline.empty();
    }

    /** How it was found, and when. */
    @Value.Default
    default Timeline<Assessment> assessments() {
        return Timeline.empty();
    }

    /** What was ordered to be put right, in the order of the orders. */
    List<Rectification> rectifications();

    /** When it was retired, if it was. */
    Optional<LocalDate> retiredOn();

    /** The scores of each assessment, by its day, as known now. */
    default SortedMap<LocalDate, Scores> scoresOverTime() {
        SortedMap<LocalDate, Scores> scores = new TreeMap<>();
        assessments().entries().stream()
                .filter(entry -> entry.stands() && entry.holdsOn(entry.from()))
                .forEach(entry -> scores.put(entry.from(), entry.value().scores()));
        return scores;
    }

    /** Its dwellings, to search for: those whose place bears one of its titles. */
    default Criteria<Dwelling> dwellings() {
        return Criteria.of(Dwelling.TYPE).within(home()).where(Dwelling.COMPOUND.in(titles()));
    }

    /** The titles it holds: none once it is retired. */
    private List<String> titles() {
        List<String> titles = new ArrayList<>(formerTitles());
        titles.add(title());
        return retiredOn().isPresent() ? List.of() : titles;
    }

    private Optional<LocalDate> nextDue() {
        return rectifications().stream()
                .filter(each -> each.doneOn().isEmpty() && retiredOn().isEmpty())
                .map(Rectification::due)
                .min(Comparator.naturalOrder());
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableCompound.Builder {
        Builder() {}
    }
}
