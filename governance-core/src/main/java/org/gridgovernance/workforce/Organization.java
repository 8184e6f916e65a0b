package org.gridgovernance.workforce;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Aggregate;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.HouseStyle;
import org.gridgovernance.store.type.AggregateType;
import org.gridgovernance.store.type.ColumnKind;
import org.gridgovernance.store.type.Index;
import org.gridgovernance.store.type.UniqueKey;
import org.immutables.value.Value;

/**
 * An organisation in which people serve (组织): a department, a party branch, a property company, a volunteer team.
 * Immutable and thread-safe.
 */
@Value.Immutable
@HouseStyle
@JsonDeserialize(as = ImmutableOrganization.class)
public interface Organization extends Aggregate {
    /** Its title is unique in its home until it is dissolved. */
    UniqueKey<Organization, String> TITLE = UniqueKey.inHome(
            "title",
            organization -> organization.whileThere(Stream.of(organization.title())),
            OrganizationReason.TITLE_TAKEN,
            "title");

    /** Its credit code is unique everywhere until it is dissolved: so the company of a compound is found. */
    UniqueKey<Organization, UnifiedSocialCreditCode> CREDIT = UniqueKey.everywhere(
            "credit_code",
            organization -> organization.whileThere(organization.creditCode().stream()),
            OrganizationReason.CREDIT_CODE_TAKEN,
            "creditCode");

    /** What it is. */
    Index.Value<Organization, OrganizationKind> KIND =
            Index.value("kind", ColumnKind.TEXT, organization -> Optional.of(organization.kind()));

    /** Its home, to ask for those of exactly these areas. */
    Index.Value<Organization, AreaCode> AREA =
            Index.value("area", ColumnKind.TEXT, organization -> Optional.of(organization.home()));

    /** The areas it serves besides. */
    Index.Many<Organization, AreaCode> SERVES = Index.many("serves", ColumnKind.TEXT, Organization::serves);

    /** The organisation it belongs to. */
    Index.Value<Organization, OrganizationId> SUPERIOR = Index.value(
            "superior", ColumnKind.UUID, organization -> organization.superior().map(OrganizationRef::id));

    /** The day it was dissolved: absent of those that are there. */
    Index.Value<Organization, LocalDate> DISSOLVED_ON =
            Index.value("dissolved_on", ColumnKind.DATE, Organization::dissolvedOn);

    /** The workers who ever held a vanguard post of it. */
    Index.Many<Organization, UUID> VANGUARD =
            Index.many("vanguard", ColumnKind.UUID, organization -> organization.vanguardPosts().stream()
                    .flatMap(VanguardPost::held)
                    .toList());

    /** What a store needs to know of it. */
    AggregateType<Organization> TYPE = AggregateType.named("organization", Organization.class)
            .begins("organization-recorded", OrganizationEvent.Recorded.class, OrganizationFold::recorded)
            .folds("organization-renamed", OrganizationEvent.Renamed.class, OrganizationFold::renamed)
            .folds("organization-changed", OrganizationEvent.Changed.class, OrganizationFold::changed)
            .folds("organization-dissolved", OrganizationEvent.Dissolved.class, OrganizationFold::dissolved)
            .folds("vanguard-post-offered", OrganizationEvent.VanguardPostOffered.class, VanguardFold::offered)
            .folds("vanguard-post-withdrawn", OrganizationEvent.VanguardPostWithdrawn.class, VanguardFold::withdrawn)
            .folds("vanguard-post-taken", OrganizationEvent.VanguardPostTaken.class, VanguardFold::taken)
            .folds("vanguard-post-left", OrganizationEvent.VanguardPostLeft.class, VanguardFold::left)
            .unique(TITLE)
            .unique(CREDIT)
            .index(KIND)
            .index(AREA)
            .index(SERVES)
            .index(SUPERIOR)
            .index(DISSOLVED_ON)
            .index(VANGUARD)
            .build();

    /** Its identity. */
    OrganizationId id();

    /** What it is called. */
    String title();

    /** What it is. */
    OrganizationKind kind();

    /** The first day for which it is on record. */
    LocalDate recordedFrom();

    /** By which code it is registered, if it is and that is known. */
    Optional<UnifiedSocialCreditCode> creditCode();

    /** To which organisation it belongs, if to any. */
    Optional<OrganizationRef> superior();

    /** The code of the grid whose party branch it is; of a party branch only. */
    Optional<String> gridCode();

    /** Areas it serves besides its home, with all below them. */
    @Value.NaturalOrder
    SortedSet<AreaCode> serves();

    /** The day it was dissolved, if it was. */
    Optional<LocalDate> dissolvedOn();

    /** Its vanguard posts, in the order they were offered; of a commando team only. */
    List<VanguardPost> vanguardPosts();

    /** Whether it was on record, and not dissolved, on that day. */
    default boolean exists(LocalDate on) {
        return !on.isBefore(recordedFrom()) && dissolvedOn().map(on::isBefore).orElse(true);
    }

    /** Whether it serves that area: its home covers it, or an area that it serves besides. */
    default boolean serves(AreaCode area) {
        return Stream.concat(Stream.of(home()), serves().stream()).anyMatch(wider -> wider.covers(area));
    }

    /** The vanguard post of that title that was not withdrawn. */
    default Optional<VanguardPost> vanguardPost(String called) {
        return vanguardPosts().stream()
                .filter(post -> post.withdrawnOn().isEmpty() && post.title().equals(called))
                .findFirst();
    }

    /** Where it is, to be named from other homes. */
    default OrganizationRef reference() {
        return new OrganizationRef(home(), id());
    }

    /** What it holds while it is not dissolved. */
    private <T> List<T> whileThere(Stream<T> some) {
        return dissolvedOn().isPresent() ? List.of() : some.toList();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
