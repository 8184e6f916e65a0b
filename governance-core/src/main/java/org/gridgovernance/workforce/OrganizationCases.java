package org.gridgovernance.workforce;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.kernel.time.Timeline;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.KeyRef;
import org.gridgovernance.store.type.Ref;

/** How commands on organisations are decided. */
final class OrganizationCases {
    private OrganizationCases() {}

    static Ref<Organization> organization(AreaCode home, OrganizationId id) {
        return Ref.to(Organization.TYPE, home, id);
    }

    /** Refuses what is dissolved; whether it exists is asked apart. */
    static List<Reason> standing(AreaCode home, OrganizationId id, Facts facts) {
        return facts.find(organization(home, id)).flatMap(Organization::dissolvedOn).stream()
                .map(dissolved -> OrganizationReason.DISSOLVED.at("organization"))
                .toList();
    }

    static void wants(RecordOrganization command, Wanted wanted) {
        command.superior().ifPresent(superior -> wanted.ref(superior.ref()));
    }

    static List<Reason> fits(RecordOrganization command, Facts facts) {
        return superior(command.superior(), facts).toList();
    }

    static Either<Rejection, Outcome<Organization>> enter(RecordOrganization command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        organization(command.home(), new OrganizationId(deciding.newId())),
                        new OrganizationEvent.Recorded(
                                title(command.title()),
                                command.kind(),
                                command.creditCode(),
                                command.superior(),
                                command.gridCode(),
                                command.serves()))
                .accepted();
    }

    static void wants(RenameOrganization command, Wanted wanted) {
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> fits(RenameOrganization command, Facts facts) {
        return another(holder(command), organization(command.home(), command.organization()), facts)
                .toList();
    }

    static Either<Rejection, Outcome<Organization>> rename(RenameOrganization command, Facts facts, Deciding deciding) {
        Ref<Organization> ref = organization(command.home(), command.organization());
        String title = title(command.title());
        return facts.the(ref).title().equals(title)
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, new OrganizationEvent.Renamed(title)).accepted();
    }

    static void wants(ChangeOrganization command, Wanted wanted) {
        command.superior().ifPresent(superior -> wanted.ref(superior.ref()));
        holder(command).ifPresent(wanted::key);
    }

    static List<Reason> fits(ChangeOrganization command, Facts facts) {
        Ref<Organization> own = organization(command.home(), command.organization());
        return Stream.of(
                        another(holder(command), own, facts),
                        superior(command.superior(), facts),
                        ownSuperior(command, own, facts))
                .flatMap(each -> each)
                .toList();
    }

    static Either<Rejection, Outcome<Organization>> change(ChangeOrganization command, Facts facts, Deciding deciding) {
        Ref<Organization> ref = organization(command.home(), command.organization());
        Organization is = facts.the(ref);
        if (command.gridCode().isPresent() && !OrganizationChecks.isBranch(is.kind())) {
            return refused(OrganizationReason.GRID_CONTRADICTS, "gridCode");
        }
        OrganizationEvent.Changed changed = new OrganizationEvent.Changed(
                command.creditCode(), command.superior(), command.gridCode(), command.serves());
        return changed.equals(said(is))
                ? Outcome.of(ref).accepted()
                : Outcome.of(ref, changed).accepted();
    }

    static Either<Rejection, Outcome<Organization>> dissolve(
            DissolveOrganization command, Facts facts, Deciding deciding) {
        Ref<Organization> ref = organization(command.home(), command.organization());
        Organization organization = facts.the(ref);
        LocalDate on = deciding.moment().occurredOn();
        if (on.isBefore(organization.recordedFrom())) {
            return refused(OrganizationReason.NOT_YET_RECORDED, "occurredAt");
        }
        return organization.vanguardPosts().stream().anyMatch(post -> tellsAfter(post, on))
                ? refused(OrganizationReason.TOLD_SINCE, "occurredAt")
                : Outcome.of(ref, new OrganizationEvent.Dissolved()).accepted();
    }

    private static boolean tellsAfter(VanguardPost post, LocalDate on) {
        return Stream.concat(Stream.of(post.offeredOn()), days(post.holders())).anyMatch(day -> day.isAfter(on));
    }

    private static Stream<LocalDate> days(Timeline<?> line) {
        return line.standing().map(entry -> entry.from());
    }

    private static OrganizationEvent.Changed said(Organization is) {
        return new OrganizationEvent.Changed(is.creditCode(), is.superior(), is.gridCode(), is.serves());
    }

    private static Stream<Reason> superior(Optional<OrganizationRef> superior, Facts facts) {
        return superior.stream()
                .filter(named -> facts.find(named.ref())
                        .filter(found -> found.dissolvedOn().isEmpty())
                        .isEmpty())
                .map(named -> OrganizationReason.SUPERIOR_UNKNOWN.at("superior"));
    }

    private static Stream<Reason> ownSuperior(ChangeOrganization command, Ref<Organization> own, Facts facts) {
        return command.superior().map(OrganizationRef::ref).stream()
                .filter(named -> named.equals(own)
                        || facts.find(named)
                                .flatMap(Organization::superior)
                                .filter(above -> above.ref().equals(own))
                                .isPresent())
                .map(named -> OrganizationReason.SUPERIOR_IS_SELF.at("superior"));
    }

    private static Stream<Reason> another(Optional<KeyRef<Organization>> key, Ref<Organization> own, Facts facts) {
        return key
                .flatMap(facts::holder)
                .filter(holder -> !holder.ref().equals(own))
                .flatMap(holder -> key)
                .map(taken -> taken.key().taken().at(taken.key().path()))
                .stream();
    }

    private static Optional<KeyRef<Organization>> holder(RenameOrganization command) {
        return OrganizationChecks.title(command.title())
                .flatMap(title -> KeyRef.of(Organization.TYPE, Organization.TITLE, command.home(), title));
    }

    private static Optional<KeyRef<Organization>> holder(ChangeOrganization command) {
        return command.creditCode()
                .flatMap(code -> KeyRef.of(Organization.TYPE, Organization.CREDIT, command.home(), code));
    }

    private static String title(String text) {
        return OrganizationChecks.title(text).orElseThrow();
    }

    private static <T> Either<Rejection, T> refused(ReasonCode reason, String path) {
        return Either.left(Rejection.of(reason.at(path)));
    }
}
