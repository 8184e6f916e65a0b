package org.gridgovernance.resident.statement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.kernel.personal.Address;
import org.gridgovernance.kernel.personal.BirthDate;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.PersonalText;
import org.gridgovernance.kernel.personal.Phone;
import org.gridgovernance.resident.evidence.FactGroup;
import org.gridgovernance.resident.person.DisabilityKind;
import org.gridgovernance.resident.person.Education;
import org.gridgovernance.resident.person.Employment;
import org.gridgovernance.resident.person.EthnicGroup;
import org.gridgovernance.resident.person.MaritalStatus;
import org.gridgovernance.resident.person.Particulars;
import org.gridgovernance.resident.person.PoliticalStatus;
import org.gridgovernance.resident.person.Sex;
import org.gridgovernance.resident.residence.Residence;
import org.immutables.value.Value;

/**
 * What a source says of somebody (所述信息), and nothing of what it does not say: what is absent is neither affirmed nor
 * denied. Immutable.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableSaid.class)
public interface Said {
    /** Name (姓名). */
    Optional<PersonName> name();

    /** Sex (性别); unknown says nothing. */
    Optional<Sex> sex();

    /** Birth date (出生日期). */
    Optional<BirthDate> birth();

    /** Ethnic group (民族). */
    Optional<EthnicGroup> ethnicGroup();

    /** Telephone numbers (联系电话); none says nothing; up to 20. */
    List<Phone> phones();

    /** Where the person is registered (户籍地址); up to 200 characters. */
    Optional<Address> registeredAddress();

    /** How the person belongs to a place (居住事实); kept and compared, and never entered by itself. */
    Optional<Residence> residence();

    /** Political status (政治面貌). */
    Optional<PoliticalStatus> politicalStatus();

    /** Education (文化程度). */
    Optional<Education> education();

    /** Marital status (婚姻状况). */
    Optional<MaritalStatus> maritalStatus();

    /** Employment (就业状态). */
    Optional<Employment> employment();

    /** Place of work (工作单位); up to 2,000 characters. */
    Optional<PersonalText> workplace();

    /** Kind of disability (残疾类别). */
    Optional<DisabilityKind> disability();

    /** The groups of facts of which something is said. */
    default SortedSet<FactGroup> groups() {
        return SaidFact.groups(this);
    }

    /** What is said of these groups alone. */
    default Said about(Set<FactGroup> groups) {
        return SaidFact.about(this, groups);
    }

    /** What is said, and of what nothing is said, what was said before. */
    default Said over(Said before) {
        return SaidFact.over(this, before);
    }

    /** What is known with what is said of these groups in its place. */
    default Particulars over(Particulars known, Set<FactGroup> groups) {
        return SaidFact.over(this, known, groups);
    }

    /**
     * The groups in which what is said is not what is known; telephone numbers agree with a list that has them all, a
     * residence with a fact that ties to the same community in the same way.
     *
     * @param known what is known of the person
     * @param residences how the person belongs to which place
     */
    default SortedSet<FactGroup> differing(Particulars known, Collection<Residence> residences) {
        return SaidFact.differing(this, known, residences);
    }

    /** Whether something is known of what that group can say. */
    static boolean isKnown(FactGroup group, Particulars known) {
        return SaidFact.isKnown(group, known);
    }

    /** The same that is known; notes and extra entries say nothing here. */
    static Said of(Particulars known) {
        return SaidFact.of(known);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableSaid.Builder {
        Builder() {}
    }
}
