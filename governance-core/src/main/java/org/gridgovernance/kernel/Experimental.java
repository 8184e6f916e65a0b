package org.gridgovernance.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The public types of this package may change in a minor version until 1.0; {@code CHANGELOG.md} says when they do. What
 * is stored is kept readable all the same. A package without this mark is promised to last.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Experimental {}
