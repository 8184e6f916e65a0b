package vendor.modular;

import java.util.Optional;
import org.gridgovernance.kernel.Sample;

/** Uses a public value of core from a named module. */
public final class UsesSample {

    private UsesSample() {}

    /**
     * Builds a value and reads it.
     *
     * @return where it comes from
     */
    public static Optional<String> origin() {
        Sample sample = Sample.builder()
                .title("sample")
                .origin("here")
                .addMark("a")
                .addMark("b")
                .build();
        return sample.marks().size() == 2 ? sample.origin() : Optional.empty();
    }
}
