package org.gridgovernance.workforce.worker;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.HouseStyle;
import org.immutables.value.Value;

/**
 * Erase the personal data of somebody who serves (删除个人信息): what remains is that somebody served. Cannot be undone.
 * Source: Personal Information Protection Law (个人信息保护法) art. 47. Refused: {@link WorkerReason#WORKER_UNKNOWN}, {@link
 * WorkerReason#BASIS_MISSING}, somebody erased already.
 *
 * <p>Gone, in the state, its indexes and every past event: name, phones, numbers of certificates, how the person
 * stands to the Party. Gone from the state alone: account, availability, certificates, skills, languages, trainings,
 * minutes served; past events still tell of these, of nobody known. The person leaves service on that day.
 *
 * <p>Left: the id and the home; affiliations with their dates, posts held, and the basis.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableEraseWorker.class)
public interface EraseWorker extends Command<Worker> {
    /** Who. */
    WorkerId worker();

    /** Why, such as an article of a law; nothing personal; 1 to 200 characters. */
    String basis();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableEraseWorker.Builder {
        Builder() {}
    }
}
