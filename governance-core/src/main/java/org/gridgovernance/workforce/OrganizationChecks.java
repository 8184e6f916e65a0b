package org.gridgovernance.workforce;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;

/** What commands on organisations must be like, whatever is on record. */
final class OrganizationChecks {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_GRID = 40;
    private static final int MOST_AREAS = 200;

    static final Validator<RecordOrganization> RECORD = Validator.all(
            command -> malformed(command.title()),
            Validator.that(
                    command -> isBranch(command.kind()) || command.gridCode().isEmpty(),
                    OrganizationReason.GRID_CONTRADICTS.at("gridCode")),
            command -> grid(command.gridCode().filter(code -> isBranch(command.kind()))),
            command -> areas(command.serves()));

    static final Validator<RenameOrganization> RENAME = command -> malformed(command.title());

    static final Validator<ChangeOrganization> CHANGE =
            Validator.all(command -> grid(command.gridCode()), command -> areas(command.serves()));

    private OrganizationChecks() {}

    /** The title as it is kept; empty if it is none. */
    static Optional<String> title(String text) {
        return Optional.of(PlainText.tidy(text)).filter(title -> PlainText.fits(title, LONGEST_TITLE));
    }

    static boolean isBranch(OrganizationKind kind) {
        return kind == OrganizationKind.PARTY_BRANCH;
    }

    private static List<Reason> malformed(String title) {
        return title(title).isPresent() ? List.of() : List.of(OrganizationReason.TITLE_MALFORMED.at("title"));
    }

    private static List<Reason> grid(Optional<String> code) {
        return code.map(text -> PlainText.fits(text, LONGEST_GRID)).orElse(true)
                ? List.of()
                : List.of(OrganizationReason.GRID_CONTRADICTS.at("gridCode"));
    }

    private static List<Reason> areas(Set<AreaCode> areas) {
        return areas.size() > MOST_AREAS ? List.of(OrganizationReason.AREAS_TOO_MANY.at("serves")) : List.of();
    }
}
