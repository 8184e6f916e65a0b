package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How this library writes its immutable values: the face is the interface, the generated class stays in the package,
 * and an absent value is left out of the JSON.
 *
 * <p>A face carries {@code @Value.Immutable}, this annotation and {@code @JsonDeserialize(as = Immutable….class)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"dispatch:dispatches", "tie:ties"},
        allowedClasspathAnnotations = {SuppressWarnings.class})
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public @interface HouseStyle {}
