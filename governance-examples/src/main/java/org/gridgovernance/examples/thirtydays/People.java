package org.gridgovernance.examples.thirtydays;

import java.util.List;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.kernel.personal.Phone;

/**
 * Names and numbers of people who do not exist.
 *
 * @param chance which
 */
public record People(Chance chance) {
    private static final List<String> FAMILIES =
            List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "冯", "陈", "褚", "卫", "蒋", "沈", "韩", "杨", "朱");
    private static final List<String> GIVEN =
            List.of("安邦", "秉文", "长青", "春晓", "德顺", "方圆", "桂芳", "海涛", "嘉禾", "建业", "立群", "明远", "清和", "思源", "文秀", "远航");

    /** A name. */
    public PersonName someName() {
        return PersonName.of(chance.one(FAMILIES) + chance.one(GIVEN));
    }

    Phone somePhone() {
        return Phone.of("1390000" + String.format(java.util.Locale.ROOT, "%04d", chance.between(0, 9_999)));
    }
}
