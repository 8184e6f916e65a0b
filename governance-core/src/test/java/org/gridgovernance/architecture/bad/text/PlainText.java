package org.gridgovernance.architecture.bad.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known bad: personal values as plain text. */
public record PlainText(String name, List<String> phone, Map<String, String> note, String code) {

    /** Known bad: the same as a face. */
    public interface Face {
        Optional<String> remark();

        String code();
    }
}
