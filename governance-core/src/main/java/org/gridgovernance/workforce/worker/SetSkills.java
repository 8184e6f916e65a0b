package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Somebody has these skills and no others (设置技能). Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * WorkerReason#SKILLS_UNCLEAR}.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSetSkills.class)
public interface SetSkills extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** All skills, each once; up to 100. */
    List<SkillHeld> skills();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSetSkills.Builder {
        Builder() {}
    }
}
