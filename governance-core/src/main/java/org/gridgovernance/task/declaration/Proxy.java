package org.gridgovernance.task.declaration;

import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;

/**
 * Who acts for the applicant (代办人). Immutable.
 *
 * @param name who
 * @param phone how to reach them, if known
 */
public record Proxy(PersonName name, Optional<Phone> phone) {
    Stream<Reason> faults(String path) {
        return Stream.concat(
                name.fault(path + ".name").stream(), phone.flatMap(number -> number.fault(path + ".phone")).stream());
    }
}
