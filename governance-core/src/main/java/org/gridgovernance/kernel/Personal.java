package org.gridgovernance.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that holds personal information (个人信息), and how sensitive it is: a {@link PersonalValue}, or a {@link
 * Code} that says something of a person. Sealing, masking, export and erasure follow from this mark. A marked type prints
 * as a mask. Source: Personal Information Protection Law (个人信息保护法) arts. 28, 51.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Personal {
    /** How a code that says something of a person is printed. */
    String MASK = "***";

    /** How sensitive. */
    Level value();

    /** Marks the entry of a code table that a required attribute reads once what it said is erased. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface WhenErased {}

    /** Levels of sensitivity. */
    enum Level {
        /** Personal information (个人信息). */
        ORDINARY,
        /** Sensitive personal information (敏感个人信息). */
        SENSITIVE
    }
}
