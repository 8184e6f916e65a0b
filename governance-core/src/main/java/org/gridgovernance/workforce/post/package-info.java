/**
 * The posts of a community (岗位): who pays for them, who holds them, and how one gets on (职业阶梯).
 *
 * <p>A {@link org.gridgovernance.workforce.post.Post} is elected (选任), by contract (聘用), in the establishment (编制), a
 * secondment (挂职) or a bought service (购买服务). A vacancy may be announced for graduates, veterans or party members alone. A
 * worker holds one post of the home at a time.
 *
 * <pre>{@code
 * Post post = desk.execute(EstablishPost.builder()…profile(profile).build()).get().aggregate();
 * desk.execute(AnnounceVacancy.builder()…post(post.id()).target(RecruitmentTarget.GRADUATES).closes(day).build());
 * desk.execute(FillPost.builder()…post(post.id()).worker(worker.id()).graduatedOn(graduation).build());
 * Establishment.of(desk, community, Period.of(YearMonth.of(2025, 6)));   // vacancy and turnover
 * }</pre>
 *
 * <p>Which certificates each step asks for, and how many years the entry into the establishment (进编), is a rule: {@link
 * org.gridgovernance.workforce.post.CareerLadderRule}.
 */
@Experimental
@NullMarked
package org.gridgovernance.workforce.post;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
