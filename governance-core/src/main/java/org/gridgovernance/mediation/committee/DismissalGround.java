package org.gridgovernance.mediation.committee;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/**
 * Why somebody is a mediator no more (罢免、解聘事由). The codes are this library's own. Source: People's Mediation Law (人民调解法)
 * arts. 14, 15.
 */
public enum DismissalGround implements CodeTable {
    /** 偏袒一方当事人 (art. 15 no. 1). */
    FAVOURED_A_SIDE("favoured-a-side", "偏袒一方当事人", "Favoured a side", "偏袒"),
    /** 侮辱当事人 (art. 15 no. 2). */
    INSULTED("insulted", "侮辱当事人", "Insulted a party", "侮辱"),
    /** 索取、收受财物或者牟取其他不正当利益 (art. 15 no. 3). */
    TOOK_BENEFITS("took-benefits", "索取、收受财物或者牟取其他不正当利益", "Asked for or took benefits", "索取财物、收受财物、牟取不正当利益"),
    /** 泄露当事人的个人隐私、商业秘密 (art. 15 no. 4). */
    LEAKED("leaked", "泄露当事人的个人隐私、商业秘密", "Leaked privacy or trade secrets", "泄露隐私、泄露个人隐私、泄露商业秘密"),
    /** 辞任. */
    RESIGNED("resigned", "辞任", "Resigned", "辞职、辞去"),
    /** 不再符合条件 (art. 14). */
    UNFIT("unfit", "不再符合条件", "No longer qualified", "不符合条件");

    private final Wording wording;

    DismissalGround(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
