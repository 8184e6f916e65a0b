package org.gridgovernance.store.contract;

import static org.gridgovernance.store.contract.Town.done;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.personal.PersonName;
import org.gridgovernance.workforce.OrganizationKind;
import org.gridgovernance.workforce.OrganizationRef;
import org.gridgovernance.workforce.RecordOrganization;
import org.gridgovernance.workforce.post.EstablishPost;
import org.gridgovernance.workforce.post.FillPost;
import org.gridgovernance.workforce.post.FundSource;
import org.gridgovernance.workforce.post.Post;
import org.gridgovernance.workforce.post.PostId;
import org.gridgovernance.workforce.post.PostKind;
import org.gridgovernance.workforce.post.PostProfile;
import org.gridgovernance.workforce.post.VacateCause;
import org.gridgovernance.workforce.post.VacatePost;
import org.gridgovernance.workforce.worker.Affiliation;
import org.gridgovernance.workforce.worker.AffiliationKind;
import org.gridgovernance.workforce.worker.EnrolWorker;
import org.gridgovernance.workforce.worker.WorkerId;

/**
 * Who serves in an area: organisations, those in them, and posts.
 *
 * @param home the area
 * @param now the clock
 */
record Crew(AreaCode home, Supplier<Instant> now) {
    private static final Duration LONG = Duration.ofDays(3_650);

    /** An organisation of that kind and title, there for ten years. */
    OrganizationRef organization(Desk desk, OrganizationKind kind, String title) {
        return done(desk, found(kind, title)).reference();
    }

    RecordOrganization found(OrganizationKind kind, String title) {
        return RecordOrganization.builder()
                .commandId(Town.id())
                .occurredAt(now.get().minus(LONG))
                .home(home)
                .title(title)
                .kind(kind)
                .build();
    }

    /** Somebody who serves there, for ten years. */
    WorkerId worker(Desk desk, OrganizationRef organization) {
        return done(desk, enrol(organization).build()).id();
    }

    EnrolWorker.Builder enrol(OrganizationRef... organizations) {
        EnrolWorker.Builder begun = EnrolWorker.builder();
        begun.commandId(Town.id())
                .occurredAt(now.get().minus(LONG))
                .home(home)
                .name(PersonName.of("王小明"))
                .affiliations(Stream.of(organizations)
                        .map(each -> new Affiliation(each, AffiliationKind.EMPLOYEE))
                        .toList());
        return begun;
    }

    /** A post nobody holds, there for ten years. */
    Post post(Desk desk, PostKind kind) {
        return done(desk, establish(kind));
    }

    EstablishPost establish(PostKind kind) {
        return EstablishPost.builder()
                .commandId(Town.id())
                .occurredAt(now.get().minus(LONG))
                .home(home)
                .profile(PostProfile.builder()
                        .title("社区工作者")
                        .kind(kind)
                        .fundSource(FundSource.STREET)
                        .payBand(5)
                        .step(1)
                        .build())
                .build();
    }

    FillPost fill(PostId post, WorkerId worker) {
        return FillPost.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .post(post)
                .worker(worker)
                .build();
    }

    VacatePost vacate(PostId post) {
        return VacatePost.builder()
                .commandId(Town.id())
                .occurredAt(now.get())
                .home(home)
                .post(post)
                .cause(VacateCause.RESIGNED)
                .build();
    }
}
