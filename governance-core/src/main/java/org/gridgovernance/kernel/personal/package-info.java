/**
 * What people are called and reached by (个人信息): names, phones, addresses, dates of birth, free text.
 *
 * <p>Each is a {@link org.gridgovernance.kernel.PersonalValue}: any text can be held, so that a command shows all its
 * faults at once; {@code fault} judges it, {@code masked} shows it, and only {@code reveal} tells it.
 *
 * <pre>{@code
 * PersonName name = PersonName.of("欧阳 · 明");   // 欧阳·明
 * name.fault("particulars.name");                // empty: nothing is wrong
 * name.toString();                               // 欧阳**
 * }</pre>
 */
@NullMarked
package org.gridgovernance.kernel.personal;

import org.jspecify.annotations.NullMarked;
