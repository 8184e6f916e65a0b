package org.gridgovernance.workforce.post;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gridgovernance.kernel.id.Id;

/**
 * The identity of a post.
 *
 * @param value the UUID
 */
public record PostId(@JsonValue UUID value) implements Id<Post> {
    /** That UUID. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {}
}
