package org.gridgovernance;

import static org.gridgovernance.Samples.AT;
import static org.gridgovernance.Town.HOME;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Event;
import org.gridgovernance.workforce.ChangeOrganization;
import org.gridgovernance.workforce.DissolveOrganization;
import org.gridgovernance.workforce.OrganizationEvent;
import org.gridgovernance.workforce.OrganizationId;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.RenameOrganization;
import org.gridgovernance.workforce.vanguard.LeaveVanguardPosts;
import org.gridgovernance.workforce.vanguard.OfferVanguardPost;
import org.gridgovernance.workforce.vanguard.TakeVanguardPost;
import org.gridgovernance.workforce.vanguard.WithdrawVanguardPost;
import org.jspecify.annotations.Nullable;

/** Samples of what happens to organisations and their vanguard posts. */
final class OrganizationSamples {
    static final OrganizationId ORGANIZATION = new OrganizationId(Town.id(6));
    static final OrganizationId TEAM = new OrganizationId(Town.id(7));
    static final OrganizationRef REFERENCE = new OrganizationRef(HOME, ORGANIZATION);
    static final OrganizationRef SUPERIOR =
            new OrganizationRef(HOME.parent().orElseThrow(), new OrganizationId(Town.id(70)));

    private OrganizationSamples() {}

    static @Nullable Event event(String name) {
        return switch (name) {
            case "organization-recorded" ->
                new OrganizationEvent.Recorded(
                        "百步亭网格党支部",
                        OrganizationKind.PARTY_BRANCH,
                        Optional.of(WorkforceActs.CREDIT),
                        Optional.of(SUPERIOR),
                        Optional.of("001"),
                        new TreeSet<>(Set.of(HOME)));
            case "organization-renamed" -> new OrganizationEvent.Renamed("百步亭第一党支部");
            case "organization-changed" ->
                new OrganizationEvent.Changed(
                        Optional.of(WorkforceActs.CREDIT),
                        Optional.of(SUPERIOR),
                        Optional.of("001"),
                        new TreeSet<>(Set.of(HOME)));
            case "organization-dissolved" -> new OrganizationEvent.Dissolved();
            case "vanguard-post-offered" -> new OrganizationEvent.VanguardPostOffered("防汛先锋岗");
            case "vanguard-post-withdrawn" -> new OrganizationEvent.VanguardPostWithdrawn("防汛先锋岗");
            case "vanguard-post-taken" ->
                new OrganizationEvent.VanguardPostTaken("防汛先锋岗", WorkerSamples.WORKER.value());
            case "vanguard-post-left" -> new OrganizationEvent.VanguardPostLeft("防汛先锋岗", WorkerSamples.WORKER.value());
            default -> null;
        };
    }

    static @Nullable Command<?> command(String name, CommandId command) {
        return switch (name) {
            case "record-organization" ->
                RecordOrganization.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .title("百步亭网格党支部")
                        .kind(OrganizationKind.PARTY_BRANCH)
                        .creditCode(WorkforceActs.CREDIT)
                        .superior(SUPERIOR)
                        .gridCode("001")
                        .serves(List.of(HOME))
                        .build();
            case "rename-organization" ->
                RenameOrganization.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .organization(ORGANIZATION)
                        .title("百步亭第一党支部")
                        .build();
            case "change-organization" ->
                ChangeOrganization.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .organization(ORGANIZATION)
                        .creditCode(WorkforceActs.CREDIT)
                        .superior(SUPERIOR)
                        .gridCode("001")
                        .serves(List.of(HOME))
                        .build();
            case "dissolve-organization" ->
                DissolveOrganization.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .organization(ORGANIZATION)
                        .build();
            case "offer-vanguard-post" ->
                OfferVanguardPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .team(TEAM)
                        .title("防汛先锋岗")
                        .build();
            case "withdraw-vanguard-post" ->
                WithdrawVanguardPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .team(TEAM)
                        .title("防汛先锋岗")
                        .build();
            case "take-vanguard-post" ->
                TakeVanguardPost.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .team(TEAM)
                        .title("防汛先锋岗")
                        .worker(WorkerSamples.WORKER)
                        .build();
            case "leave-vanguard-posts" ->
                LeaveVanguardPosts.builder()
                        .commandId(command)
                        .occurredAt(AT)
                        .home(HOME)
                        .worker(WorkerSamples.WORKER)
                        .team(TEAM)
                        .build();
            default -> null;
        };
    }
}
