/**
 * Who serves (服务力量). For now the code by which an organisation is known:
 *
 * <pre>{@code
 * UnifiedSocialCreditCode.parse("91350100m000100y43", "company");   // right: 91350100M000100Y43
 * UnifiedSocialCreditCode.parse("91350100M000100Y4Z", "company");   // left: social-credit.characters
 * }</pre>
 */
@Experimental
@NullMarked
package org.gridgovernance.workforce;

import org.gridgovernance.kernel.Experimental;
import org.jspecify.annotations.NullMarked;
