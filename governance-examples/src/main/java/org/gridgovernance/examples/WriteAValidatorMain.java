package org.gridgovernance.examples;

import static org.gridgovernance.desk.Validator.all;
import static org.gridgovernance.desk.Validator.that;

import java.time.Instant;
import java.util.List;
import org.gridgovernance.Governance;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.grid.Dwelling;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Grant;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.Severity;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.resident.RegisterResident;
import org.gridgovernance.resident.household.FormHousehold;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.store.type.Ref;

/** How do I check what my city asks for? With a validator over the command, or over the command and its facts. */
public final class WriteAValidatorMain {

    static final AreaCode COMMUNITY = AreaCode.of("420102018001");
    static final Reason NO_PHONE =
            new Reason("vendor.no-phone", "particulars.phones", Severity.ERROR, "请填写联系电话", "a phone is needed");
    static final Reason NO_DOCUMENT =
            new Reason("vendor.no-document", "documents", Severity.WARNING, "请补录证件", "please add a document");
    static final Reason IN_NO_GRID =
            new Reason("vendor.in-no-grid", "dwelling", Severity.ERROR, "该房屋尚未划入网格", "this dwelling lies in no grid");

    /** Independent checks: all of them are asked. {@link Validator#seq} is for checks that build on each other. */
    static final Validator<RegisterResident> OURS = all(
            that(command -> !command.particulars().phones().isEmpty(), NO_PHONE),
            that(command -> !command.documents().isEmpty(), NO_DOCUMENT));

    private WriteAValidatorMain() {}

    /** The dwelling is among the facts, since the library reads it for its own checks. */
    static List<Reason> inAGrid(FormHousehold command, Facts facts) {
        return command.dwelling()
                .flatMap(id -> facts.find(Ref.to(Dwelling.TYPE, command.home(), id)))
                .filter(dwelling -> dwelling.grid().open().findAny().isEmpty())
                .map(dwelling -> List.of(IN_NO_GRID))
                .orElse(List.of());
    }

    static Governance governance() {
        return Governance.builder()
                .validator(RegisterResident.class, OURS)
                .validator(FormHousehold.class, WriteAValidatorMain::inAGrid)
                .build();
    }

    static List<Reason> reasons(Governance governance, Particulars particulars) {
        return governance
                .as(Actor.of("clerk-7", Grant.of(Role.COMMUNITY_CLERK, COMMUNITY)))
                .execute(RegisterResident.builder()
                        .commandId(CommandId.of("visit-17-1"))
                        .occurredAt(Instant.parse("2026-03-02T01:30:00Z"))
                        .home(COMMUNITY)
                        .particulars(particulars)
                        .build())
                .fold(no -> no.reasons(), yes -> yes.warnings());
    }

    /** Prints every reason, the library's own among them. */
    public static void main(String[] args) {
        Particulars blank = Particulars.of(PersonName.of(" "), Sex.UNKNOWN);
        reasons(governance(), blank).forEach(System.out::println);
    }
}
