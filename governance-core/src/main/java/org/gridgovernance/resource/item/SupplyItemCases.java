package org.gridgovernance.resource.item;

import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resource.quantity.Quantity;
import org.gridgovernance.resource.quantity.Unit;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on supply items are checked and decided. */
final class SupplyItemCases {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PACK = 20;
    private static final int MOST_PACKS = 10;
    private static final int LONGEST_DAYS = 36_500;

    private SupplyItemCases() {}

    static List<Reason> faults(RecordSupplyItem command) {
        Stream<Reason> layer =
                command.code().isLeaf() ? Stream.empty() : Stream.of(SupplyItemReason.CODE_NOT_LEAF.at("code"));
        return Stream.concat(layer, faults(command.profile(), command.unit())).toList();
    }

    /** Faults that need no unit. */
    static List<Reason> faults(ReviseSupplyItem command) {
        return formFaults(command.profile()).toList();
    }

    static List<Reason> fits(ReviseSupplyItem command, Facts facts) {
        return facts.find(item(command.home(), command.item())).stream()
                .flatMap(item -> item.withdrawnOn().isPresent()
                        ? Stream.of(SupplyItemReason.ITEM_WITHDRAWN.at("item"))
                        : unitFaults(command.profile(), item.unit()))
                .toList();
    }

    private static Stream<Reason> faults(ItemProfile profile, Unit unit) {
        return Stream.concat(formFaults(profile), unitFaults(profile, unit));
    }

    private static Stream<Reason> formFaults(ItemProfile profile) {
        return Stream.of(
                        unless(
                                PlainText.fits(title(profile), LONGEST_TITLE),
                                SupplyItemReason.TITLE_MALFORMED.at("profile.title")),
                        unless(packsNamed(profile), SupplyItemReason.PACK_MALFORMED.at("profile.packs")),
                        unless(
                                profile.shelfLifeDays()
                                        .map(days -> days > 0 && days <= LONGEST_DAYS)
                                        .orElse(true),
                                SupplyItemReason.SHELF_LIFE_RANGE.at("profile.shelfLifeDays")))
                .flatMap(Optional::stream);
    }

    private static Stream<Reason> unitFaults(ItemProfile profile, Unit unit) {
        return Stream.of(
                        unless(
                                profile.packs().stream().allMatch(pack -> new Quantity(pack.holds(), unit)
                                        .faults("")
                                        .findAny()
                                        .isEmpty()),
                                SupplyItemReason.PACK_MALFORMED.at("profile.packs")),
                        unless(
                                profile.bands().values().stream().allMatch(band -> isBand(band, unit)),
                                SupplyItemReason.BAND_CONTRADICTS.at("profile.bands")))
                .flatMap(Optional::stream);
    }

    private static boolean packsNamed(ItemProfile profile) {
        Set<String> titles = new HashSet<>();
        return profile.packs().size() <= MOST_PACKS
                && profile.packs().stream()
                        .allMatch(pack -> PlainText.fits(pack.title(), LONGEST_PACK) && titles.add(pack.title()));
    }

    private static boolean isBand(StockBand band, Unit unit) {
        return Stream.of(band.min(), band.max())
                        .flatMap(bound -> new Quantity(bound, unit).faultsOrNone(""))
                        .findAny()
                        .isEmpty()
                && band.min().compareTo(band.max()) <= 0;
    }

    private static Optional<Reason> unless(boolean well, Reason otherwise) {
        return well ? Optional.empty() : Optional.of(otherwise);
    }

    static String title(ItemProfile profile) {
        return PlainText.tidy(profile.title());
    }

    static Ref<SupplyItem> item(AreaCode home, SupplyItemId id) {
        return Ref.to(SupplyItem.TYPE, home, id);
    }

    static Either<Rejection, Outcome<SupplyItem>> enter(RecordSupplyItem command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        item(command.home(), new SupplyItemId(deciding.newId())),
                        new SupplyItemEvent.Recorded(command.code(), command.unit(), tidy(command.profile())))
                .accepted();
    }

    static void wants(ReviseSupplyItem command, Wanted wanted) {
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> titleFits(ReviseSupplyItem command, Facts facts) {
        Ref<SupplyItem> own = item(command.home(), command.item());
        return holder(command)
                .flatMap(facts::holder)
                .filter(holder -> !holder.ref().equals(own))
                .map(another -> SupplyItemReason.TITLE_TAKEN.at("profile.title"))
                .stream()
                .toList();
    }

    private static Optional<KeyRef<SupplyItem>> holder(ReviseSupplyItem command) {
        return KeyRef.of(SupplyItem.TYPE, SupplyItem.TITLE, command.home(), title(command.profile()));
    }

    static Either<Rejection, Outcome<SupplyItem>> revise(ReviseSupplyItem command, Facts facts, Deciding deciding) {
        Ref<SupplyItem> ref = item(command.home(), command.item());
        ItemProfile profile = tidy(command.profile());
        return facts.the(ref).profile().equals(profile)
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new SupplyItemEvent.Revised(profile)).accepted();
    }

    static Either<Rejection, Outcome<SupplyItem>> withdraw(WithdrawSupplyItem command, Facts facts, Deciding deciding) {
        Ref<SupplyItem> ref = item(command.home(), command.item());
        return facts.the(ref).withdrawnOn().isPresent()
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new SupplyItemEvent.Withdrawn()).accepted();
    }

    private static ItemProfile tidy(ItemProfile profile) {
        return ItemProfile.builder().from(profile).title(title(profile)).build();
    }
}
