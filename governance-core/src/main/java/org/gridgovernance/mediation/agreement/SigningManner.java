package org.gridgovernance.mediation.agreement;

import org.gridgovernance.kernel.CodeTable;
import org.gridgovernance.kernel.Wording;

/** How somebody signs (签署方式). Source: People's Mediation Law (人民调解法) art. 29. */
public enum SigningManner implements CodeTable {
    /** 签名. */
    SIGNED("signed", "签名", "Signature", "签字"),
    /** 盖章. */
    SEALED("sealed", "盖章", "Seal", ""),
    /** 按指印. */
    FINGERPRINT("fingerprint", "按指印", "Fingerprint", "捺印");

    private final Wording wording;

    SigningManner(String code, String zh, String en, String aliases) {
        wording = Wording.of(code, zh, en, aliases);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
