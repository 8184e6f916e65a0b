package org.gridgovernance.examples.season;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.gridgovernance.examples.serving.Telling;
import org.gridgovernance.resource.Pick;
import org.gridgovernance.resource.movement.BringBackGoods;
import org.gridgovernance.resource.movement.LotLine;
import org.gridgovernance.resource.movement.UseGoods;
import org.gridgovernance.resource.movement.Voucher;
import org.gridgovernance.resource.movement.VoucherLine;
import org.gridgovernance.resource.point.StockPoint;
import org.gridgovernance.resource.quantity.Quantity;

/** Those who serve take what they need, until the day has as many movements as a day of the season has. A part is told of late. */
final class GoodsAreUsed implements SeasonDuty {
    private static final int TRIES = 4;
    private static final int FEW = 4;
    private static final int AT_A_POINT = 6;
    private static final int LATE = 15;

    private final SeasonSetting season;
    private final LongSupplier target;
    private List<Voucher> yesterday = List.of();

    GoodsAreUsed(SeasonSetting season, LongSupplier target) {
        this.season = season;
        this.target = target;
    }

    @Override
    public void day() {
        season.until(18);
        bringBack();
        List<Voucher> used = new ArrayList<>();
        for (int at = 0; at < TRIES && missing() > 0; at++) {
            used.addAll(season.bulk().send(season.desks().steward(), uses(missing())));
        }
        yesterday = used;
    }

    private long missing() {
        return target.getAsLong() - season.book().movements();
    }

    private List<Telling<Voucher>> uses(long lines) {
        Map<HeardStock, BigDecimal> left = new IdentityHashMap<>();
        List<Telling<Voucher>> uses = new ArrayList<>();
        long open = lines;
        while (open > 0) {
            StockPoint point = season.chance().one(season.places().outside());
            List<HeardStock> there = season.book().usable(point, season.today());
            for (int at = 0; at < AT_A_POINT && open > 0; at++) {
                int many = (int) Math.min(open, season.chance().between(2, 8));
                List<LotLine> some = lines(there, many, left);
                if (!some.isEmpty()) {
                    uses.add(use(point, some));
                }
                open -= many;
            }
        }
        return uses;
    }

    private List<LotLine> lines(List<HeardStock> there, int many, Map<HeardStock, BigDecimal> left) {
        List<LotLine> lines = new ArrayList<>();
        List<HeardStock> open = new ArrayList<>(there);
        while (lines.size() < many && !open.isEmpty()) {
            HeardStock stock = open.remove(season.chance().between(0, open.size() - 1));
            BigDecimal has = left.computeIfAbsent(stock, one -> one.usable(season.today()));
            BigDecimal amount = season.amount(stock.unit(), 1, FEW).min(has);
            if (amount.signum() > 0) {
                left.put(stock, has.subtract(amount));
                lines.add(LotLine.of(stock.item(), new Quantity(amount, stock.unit())));
            }
        }
        return lines;
    }

    private Telling<Voucher> use(StockPoint point, List<LotLine> lines) {
        Instant when = season.chance().of(LATE)
                ? season.late(point, season.chance().between(1, 40))
                : season.clock().instant();
        return (id, at) -> UseGoods.builder()
                .commandId(id)
                .occurredAt(when)
                .home(point.home())
                .point(point.id())
                .lines(lines)
                .build();
    }

    /** Of a hundred uses of the day before, two come back in part. */
    private void bringBack() {
        season.bulk()
                .send(
                        season.desks().steward(),
                        yesterday.stream()
                                .filter(voucher -> season.chance().of(2))
                                .map(GoodsAreUsed::comesBack)
                                .toList());
    }

    private static Telling<Voucher> comesBack(Voucher voucher) {
        VoucherLine line = voucher.lines().get(0);
        Pick pick =
                new Pick(line.postings().get(0).lot(), line.postings().get(0).amount());
        return (id, at) -> BringBackGoods.builder()
                .commandId(id)
                .occurredAt(at)
                .home(voucher.home())
                .voucher(voucher.id())
                .point(voucher.point())
                .addLines(new LotLine(line.item(), new Quantity(pick.amount(), line.unit()), List.of(pick)))
                .build();
    }
}
