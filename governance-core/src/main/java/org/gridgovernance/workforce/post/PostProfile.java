package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.workforce.OrganizationRef;
import org.immutables.value.Value;

/** What a post is (岗位情况). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutablePostProfile.class)
public interface PostProfile {
    /** What it is called, 1 to 100 characters; several posts may be called the same. */
    String title();

    /** How somebody comes to hold it. */
    PostKind kind();

    /** Out of what it is paid. */
    FundSource fundSource();

    /** Who pays for it, if that is an organisation on record. */
    Optional<OrganizationRef> funder();

    /** Its pay band (薪酬等级), 1 to 30. */
    int payBand();

    /** The step of the career ladder on which one begins in it (起点等级), 1 to 30. */
    int step();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutablePostProfile.Builder {
        Builder() {}
    }
}
