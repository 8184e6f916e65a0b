package org.gridgovernance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Json;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.post.FundSource;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.RecruitmentTarget;
import org.gridgovernance.workforce.post.VacateCause;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.CertificateKind;
import org.gridgovernance.workforce.worker.Language;
import org.gridgovernance.workforce.worker.PartyStanding;
import org.gridgovernance.workforce.worker.Skill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Open codes: the standard ones are found by what people write, a vendor's own stand for themselves. */
class OpenCodesTest {
    @Test
    void standardOnesAreFoundByCodeLabelAndAlias() {
        assertThat(Skill.find("人民调解")).contains(Skill.MEDIATION);
        assertThat(Skill.find("Legal advice")).contains(Skill.LEGAL);
        assertThat(Skill.find("唱歌")).isEmpty();
        assertThat(CertificateKind.find("中级社工")).contains(CertificateKind.SOCIAL_WORKER);
        assertThat(Language.find("上海话")).contains(Language.WU);
        assertThat(Language.find("csl")).contains(Language.CHINESE_SIGN);
    }

    @Test
    void theyAreLabelledInBothLanguages() {
        assertThat(Skill.FIRST_AID.zh()).isEqualTo("急救");
        assertThat(Skill.FIRST_AID.en()).isEqualTo("First aid");
        assertThat(CertificateKind.LAWYER.zh()).isEqualTo("法律职业资格证");
        assertThat(Language.JIN.en()).isEqualTo("Jin");
        assertThat(new Language("wuhan").zh()).isEqualTo("wuhan");
        assertThat(new Skill("drone").en()).isEqualTo("drone");
        assertThat(new CertificateKind("drone-pilot")).hasToString("drone-pilot");
    }

    @Test
    void theyAreTextInJsonAndOrdered() {
        assertThat(Json.strict().write(List.of(Skill.IT, CertificateKind.MEDIATOR, Language.WU)))
                .isEqualTo("[\"it\",\"mediator\",\"wuu\"]");
        assertThat(Json.strict().read("\"drone\"", Skill.class)).isEqualTo(new Skill("drone"));
        assertThat(new TreeSet<>(List.of(Skill.MEDIATION, Skill.IT, Skill.LEGAL)))
                .containsExactly(Skill.IT, Skill.LEGAL, Skill.MEDIATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Skill", "1st", "a b", "技能", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void othersAreNone(String code) {
        assertThatThrownBy(() -> new Skill(code)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CertificateKind(code)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Language(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noTableContradictsItself(Class<? extends CodeTable> table) {
        for (CodeTable entry : table.getEnumConstants()) {
            assertThat(find(table, entry.zh())).contains(entry);
            assertThat(find(table, entry.en())).contains(entry);
        }
    }

    static Stream<Class<? extends CodeTable>> tables() {
        return Stream.of(
                OrganizationKind.class,
                AffiliationKind.class,
                PartyStanding.class,
                PostKind.class,
                FundSource.class,
                RecruitmentTarget.class,
                VacateCause.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<CodeTable> find(Class<?> table, String text) {
        return CodeTable.find((Class) table, text);
    }
}
