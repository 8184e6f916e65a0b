package org.gridgovernance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridgovernance.desk.Desk;
import org.gridgovernance.resident.household.Household;
import org.gridgovernance.store.type.Criteria;
import org.junit.jupiter.api.Test;

class FollowAFamilyMainTest {

    @Test
    void mainPrintsTheFamilyYearByYear() {
        assertThat(Printed.by(() -> FollowAFamilyMain.main(new String[0]))).isEqualTo("""
                        2016-01-01 | household 1 | 户主 王**, 子 王**
                        2017-01-01 | household 1 | 户主 王**, 子 王**, 儿媳 李*
                        2019-01-01 | household 1 | 户主 王**, 子 王**, 儿媳 李*, 孙子、孙女或外孙子、外孙女 王*
                        2021-01-01 | household 1 | 户主 王**
                        2021-01-01 | household 2 | 户主 王**, 妻 李*, 女 王*
                        2023-01-01 | household 1 | 妻 欧阳*
                        2023-01-01 | household 2 | 户主 王**, 妻 李*, 女 王*
                        2026-01-01 | household 1 | 户主 欧阳*
                        2026-01-01 | household 2 | 户主 王**, 妻 李*, 女 王*
                        """);
    }

    @Test
    void noHouseholdIsLeftWithoutAHead() {
        Desk desk = FollowAFamilyMain.family();
        assertThat(desk.search(Criteria.of(Household.TYPE)).get().items())
                .hasSize(2)
                .noneMatch(found -> found.state().isWithoutHead());
    }
}
