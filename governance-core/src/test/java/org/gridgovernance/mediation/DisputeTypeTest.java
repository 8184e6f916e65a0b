package org.gridgovernance.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What disputes are called. */
class DisputeTypeTest {
    @ParameterizedTest
    @CsvSource({
        "contract.shop-lease, 商铺租赁纠纷, Shop lease",
        "labour.wages, 劳动报酬纠纷, Wages",
        "other.illness-poverty, 因病致贫纠纷, Illness and poverty",
        "labour.new-economy, 新业态用工纠纷, New-economy work",
        "contract.boat-lease, 合同纠纷, Contracts",
        "contract, 合同纠纷, Contracts"
    })
    void eachHasWords(String code, String zh, String en) {
        DisputeType type = new DisputeType(code);
        assertThat(type.zh()).isEqualTo(zh);
        assertThat(type.en()).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource
    void aTypeHasItsOwn(StandardDisputeType type) {
        assertThat(DisputeType.of(type).zh()).isEqualTo(type.zh());
        assertThat(DisputeType.of(type).en()).isEqualTo(type.en());
    }

    @Test
    void theConstantsAreTheStandardKinds() {
        assertThat(DisputeType.NEW_ECONOMY_WORK).isEqualTo(new DisputeType("labour.new-economy"));
        assertThat(DisputeType.ILLNESS_POVERTY.standard()).isEqualTo(StandardDisputeType.OTHER);
    }
}
