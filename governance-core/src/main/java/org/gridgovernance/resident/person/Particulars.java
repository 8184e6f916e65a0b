package org.gridgovernance.resident.person;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.immutables.value.Value;

/** What is known of a person (基本信息). Immutable. */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableParticulars.class)
public interface Particulars {
    /** Name (姓名). */
    PersonName name();

    /** Sex as the register has it (性别); may differ from the id number, then both are kept and a warning is given. */
    Sex sex();

    /** Birth date as the register has it (出生日期); may differ from the id number, likewise. */
    Optional<BirthDate> birth();

    /** Ethnic group (民族). */
    Optional<EthnicGroup> ethnicGroup();

    /** Political status (政治面貌). */
    Optional<PoliticalStatus> politicalStatus();

    /** Education (文化程度). */
    Optional<Education> education();

    /** Marital status (婚姻状况). */
    Optional<MaritalStatus> maritalStatus();

    /** Kind of disability (残疾类别), if there is one. */
    Optional<DisabilityKind> disability();

    /** Employment (就业状态). */
    Optional<Employment> employment();

    /** Place of work (工作单位); up to 2,000 characters. */
    Optional<PersonalText> workplace();

    /** Telephone numbers (联系电话); families share one; up to 20. */
    List<Phone> phones();

    /** Where the person is registered (户籍地址); up to 200 characters. */
    Optional<Address> registeredAddress();

    /** Remarks (备注); up to 2,000 characters. */
    Optional<PersonalText> note();

    /**
     * What else a ledger said, by its column title; up to 50 entries. The texts are personal; the titles, of up to 100
     * characters, are not: they stay readable in every store, also after erasure, and have no six digits in a row.
     */
    Map<String, PersonalText> extras();

    /** Only name and sex. */
    static Particulars of(PersonName name, Sex sex) {
        return builder().name(name).sex(sex).build();
    }

    /** Begins them. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds them. Not thread-safe. */
    final class Builder extends ImmutableParticulars.Builder {
        Builder() {}
    }
}
