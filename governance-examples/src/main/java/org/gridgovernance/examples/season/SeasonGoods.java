package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.item.ItemProfile;
import org.gridgovernance.resource.item.RecordSupplyItem;
import org.gridgovernance.resource.item.StockBand;
import org.gridgovernance.resource.item.Storage;
import org.gridgovernance.resource.item.SupplyCode;
import org.gridgovernance.resource.item.SupplyItem;
import org.gridgovernance.resource.point.PointKind;
import org.gridgovernance.resource.quantity.Unit;

/**
 * Fifty goods in four makes each. The codes have the form of GB/T 38565, with a true major class; their middle class is the 99 of what is
 * not named otherwise, and the layers below it are made up.
 */
final class SeasonGoods {
    private static final int MAKES = 4;
    private static final BigDecimal LEAST = BigDecimal.valueOf(10);
    private static final BigDecimal MOST = BigDecimal.valueOf(500);

    /** What every household receives, a bag a week: the first of the list. */
    static final int RICE = 0;

    /** What every person receives, ten pieces a week. */
    static final int MASKS = 25 * MAKES;

    /** Major class, unit, storage, days of shelf life (0: not limited), goods, makes. */
    private static final String GOODS = """
            1 BAG NORMAL 365 大米 5千克装,10千克装,25千克装,真空装
            1 BAG NORMAL 270 面粉 5千克装,10千克装,25千克装,自发
            1 BAG NORMAL 365 挂面 龙须,鸡蛋,荞麦,杂粮
            1 BOTTLE NORMAL 540 食用油 大豆,菜籽,花生,调和
            1 BOX NORMAL 180 方便面 红烧,清炖,香菇,清真
            1 BAG NORMAL 720 压缩饼干 原味,葱香,海苔,无糖
            1 BOTTLE NORMAL 730 罐头 午餐肉,鱼肉,蔬菜,水果
            1 BOTTLE NORMAL 365 饮用水 330毫升,550毫升,1.5升,5升
            1 BOX COOL 540 婴儿奶粉 一段,二段,三段,无乳糖
            1 BAG NORMAL 180 榨菜 原味,麻辣,低盐,切片
            1 PIECE NORMAL 0 棉被 单人,双人,儿童,加厚
            1 PIECE NORMAL 0 毛毯 单人,双人,婴儿,防火
            1 PIECE NORMAL 0 棉大衣 小号,中号,大号,加大
            1 PIECE NORMAL 0 雨衣 儿童,成人,连体,反光
            1 PAIR NORMAL 0 雨靴 36码,39码,42码,45码
            1 PIECE NORMAL 0 毛巾 面巾,浴巾,方巾,速干
            1 SET NORMAL 1095 洗漱包 男士,女士,儿童,简装
            1 BAG NORMAL 1095 卫生用品 日用,夜用,护垫,产妇
            1 BAG NORMAL 1095 纸尿裤 小号,中号,大号,成人
            1 PIECE NORMAL 0 帐篷 单人,三人,六人,指挥
            1 PIECE NORMAL 0 折叠床 单人,加宽,儿童,护理
            1 PIECE NORMAL 0 睡袋 春秋,冬季,儿童,应急
            1 PIECE NORMAL 0 蚊帐 单人,双人,婴儿,吊挂
            1 BOTTLE NORMAL 730 洗手液 常规,免洗,儿童,大瓶
            1 KILOGRAM NORMAL 90 蔬菜 土豆,冬瓜,南瓜,洋葱
            1 PIECE NORMAL 730 医用口罩 外科成人,外科儿童,防护,防护儿童
            1 PAIR NORMAL 730 医用手套 小号,中号,大号,加长
            1 SET NORMAL 730 防护服 小号,中号,大号,加大
            1 PIECE NORMAL 1095 体温计 玻璃,电子,红外,婴儿
            1 LITRE COOL 365 消毒液 含氯,含碘,季铵盐,过氧化氢
            1 LITRE COOL 730 酒精 75度,95度,喷雾,凝胶
            1 BOX NORMAL 1095 纱布 小片,中片,大片,卷装
            1 SET NORMAL 730 急救包 家用,车载,户外,社区
            1 BOX NORMAL 730 退热药 片剂,颗粒,混悬液,栓剂
            1 BOX NORMAL 730 止泻药 片剂,颗粒,散剂,儿童
            1 DOSE COLD_CHAIN 120 胰岛素 速效,短效,中效,长效
            1 DOSE COLD_CHAIN 365 免疫球蛋白 破伤风,狂犬,乙肝,静注
            2 PIECE NORMAL 0 救生衣 儿童,成人,加大,充气
            2 PIECE NORMAL 0 救生圈 标准,儿童,带绳,带灯
            2 PIECE NORMAL 0 手电筒 普通,防水,手摇,强光
            2 PIECE NORMAL 0 应急灯 壁挂,手提,头戴,太阳能
            2 PIECE NORMAL 0 对讲机 短距,长距,防爆,车载
            2 PIECE NORMAL 0 安全帽 红,黄,蓝,白
            2 PIECE NORMAL 1825 灭火器 2千克,4千克,8千克,水基
            2 PIECE NORMAL 0 排水泵 2寸,3寸,4寸,6寸
            2 PIECE NORMAL 0 发电机 1千瓦,3千瓦,5千瓦,10千瓦
            3 PIECE NORMAL 0 编织袋 小号,中号,大号,加厚
            3 PIECE NORMAL 0 铁锹 尖头,平头,折叠,儿童
            3 METRE NORMAL 0 绳索 6毫米,8毫米,10毫米,12毫米
            3 SQUARE_METRE NORMAL 0 防水布 轻型,中型,重型,彩条""";

    private SeasonGoods() {}

    /** All of them, to be put into the catalogue of the county. */
    static List<Telling<SupplyItem>> all() {
        List<String> lines = GOODS.lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> makes(at, lines.get(at).split(" ")))
                .toList();
    }

    private static Stream<Telling<SupplyItem>> makes(int at, String[] words) {
        String[] makes = words[5].split(",");
        return IntStream.range(0, MAKES).mapToObj(make -> {
            String code = "%s99%02d%02d".formatted(words[0], at + 1, make + 1);
            ItemProfile profile = profile(at * MAKES + make, words, makes[make]);
            return (id, now) -> RecordSupplyItem.builder()
                    .commandId(id)
                    .occurredAt(now)
                    .home(SeasonPlaces.COUNTY)
                    .code(SupplyCode.of(code))
                    .unit(Unit.valueOf(words[1].toUpperCase(Locale.ROOT)))
                    .profile(profile)
                    .build();
        });
    }

    private static ItemProfile profile(int number, String[] words, String make) {
        ItemProfile.Builder profile = ItemProfile.builder()
                .title(words[4] + "·" + make)
                .storage(Storage.valueOf(words[2]))
                .shelfLifeDays(Optional.of(Integer.valueOf(words[3])).filter(days -> days > 0));
        if (number == RICE || number == MASKS) {
            profile.bands(Map.of(PointKind.COMMUNITY, new StockBand(LEAST, MOST)));
        }
        return profile.build();
    }
}
