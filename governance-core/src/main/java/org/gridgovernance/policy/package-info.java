/**
 * What the host decides, and how (策略).
 *
 * <p>A <em>gate</em> (准入) is a {@link org.gridgovernance.policy.Policy}: asked with a {@link
 * org.gridgovernance.policy.Question}, an immutable bag of facts, it answers with a {@link
 * org.gridgovernance.policy.Verdict}. Every gate in force is asked; a denial wins, somebody must permit, silence is no,
 * and all denials are reported. A gate that throws is an error, never a yes.
 *
 * <p>A <em>rule</em> (规则) gives a value, such as a deadline: exactly one is in force in a {@link
 * org.gridgovernance.policy.RuleSlot}, the one of the nearest area. Both are registered under a sentence-like name and a
 * version in the {@link org.gridgovernance.policy.PolicyBook}, {@link org.gridgovernance.policy.Scope scoped} by area,
 * {@link org.gridgovernance.policy.Posture} and date; what decided is stored with every event.
 *
 * <pre>{@code
 * builder.gate("no changes at night", 1, MayExecute.class,
 *     question -> isNight(question.at()) ? Verdict.deny(VendorReason.NIGHT) : Verdict.abstain());
 * }</pre>
 */
@NullMarked
package org.gridgovernance.policy;

import org.jspecify.annotations.NullMarked;
