package org.gridgovernance.resource.asset;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Moment;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;
import org.gridgovernance.workforce.Organization;
import org.gridgovernance.workforce.OrganizationRef;

/** How commands on what an asset is are decided. */
final class AssetCases {
    private AssetCases() {}

    static void wants(AssetProfile profile, Wanted wanted) {
        profile.owner().ifPresent(owner -> wanted.ref(owner.ref()));
    }

    /** What is against its owner on the day the command occurred. */
    static List<Reason> fits(AssetProfile profile, Moment moment, Facts facts) {
        return profile.owner().flatMap(owner -> against(owner, profile, moment, facts)).stream()
                .toList();
    }

    private static Optional<Reason> against(OrganizationRef owner, AssetProfile profile, Moment moment, Facts facts) {
        if (!owner.exists(facts, moment.occurredOn())) {
            return Optional.of(AssetReason.OWNER_UNKNOWN.at("profile.owner"));
        }
        Organization organization = facts.the(owner.ref());
        return profile.kind() == AssetKind.TEAM && !AssetKind.TEAMS.contains(organization.kind())
                ? Optional.of(AssetReason.OWNER_NO_TEAM.at("profile.owner"))
                : Optional.empty();
    }

    static Either<Rejection, Outcome<Asset>> enter(RecordAsset command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        Asset.of(command.home(), new AssetId(deciding.newId())),
                        new AssetEvent.Recorded(tidy(command.profile())))
                .accepted();
    }

    static void wants(CorrectAsset command, Wanted wanted) {
        wants(command.profile(), wanted);
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> fits(CorrectAsset command, Facts facts) {
        Ref<Asset> own = Asset.of(command.home(), command.asset());
        Stream<Reason> taken = holder(command)
                .flatMap(facts::holder)
                .filter(holder -> !holder.ref().equals(own))
                .map(another -> AssetReason.TITLE_TAKEN.at("profile.title"))
                .stream();
        Moment moment = new Moment(command.occurredAt(), command.occurredAt());
        return Stream.concat(taken, fits(command.profile(), moment, facts).stream())
                .toList();
    }

    static Either<Rejection, Outcome<Asset>> correct(CorrectAsset command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        AssetProfile profile = tidy(command.profile());
        return facts.the(ref).profile().equals(profile)
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new AssetEvent.Corrected(profile)).accepted();
    }

    static Either<Rejection, Outcome<Asset>> retire(RetireAsset command, Facts facts, Deciding deciding) {
        Ref<Asset> ref = Asset.of(command.home(), command.asset());
        return isUsedSince(facts.the(ref), deciding.moment())
                ? Either.left(Rejection.of(AssetReason.BOOKED_OR_OUT.at("asset")))
                : Outcome.of(ref, new AssetEvent.Retired()).accepted();
    }

    private static boolean isUsedSince(Asset asset, Moment moment) {
        Stream<TimeSpan> spans = asset.bookings().stream().flatMap(booking -> booking.occupied().stream());
        return asset.live(moment.occurredAt()).findAny().isPresent()
                || Stream.concat(spans.map(TimeSpan::until), asset.keptSince().stream())
                        .anyMatch(moment.occurredAt()::isBefore);
    }

    private static Optional<KeyRef<Asset>> holder(CorrectAsset command) {
        return AssetChecks.title(command.profile())
                .flatMap(title -> KeyRef.of(Asset.TYPE, Asset.TITLE, command.home(), title));
    }

    private static AssetProfile tidy(AssetProfile profile) {
        return AssetProfile.builder()
                .from(profile)
                .title(AssetChecks.title(profile).orElseThrow())
                .build();
    }
}
