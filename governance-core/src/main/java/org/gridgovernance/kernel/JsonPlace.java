package org.gridgovernance.kernel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a text could not be read, in declared names and indexes alone: any other name is content. */
final class JsonPlace {
    private static final String CONTENT = "*";

    private final ObjectMapper mapper;

    JsonPlace(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The path. */
    String of(IOException cause) {
        return cause instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
    }

    /** The paths of required attributes that the object where it failed does not have. */
    List<String> missing(IOException cause, JsonNode tree) {
        if (!(cause instanceof JsonMappingException mapping)) {
            return List.of();
        }
        List<Reference> steps = mapping.getPath();
        if (cause instanceof ValueInstantiationException built) {
            return missing(steps, built.getType().getRawClass(), tree);
        }
        return steps.isEmpty()
                ? List.of()
                : missing(steps.subList(0, steps.size() - 1), owner(steps.get(steps.size() - 1)), tree);
    }

    private List<String> missing(List<Reference> steps, Class<?> owner, JsonNode tree) {
        JsonNode at = tree;
        for (Reference step : steps) {
            at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
        }
        JsonNode fields = at;
        return !fields.isObject()
                ? List.of()
                : required(owner)
                        .filter(name -> !fields.has(name))
                        .map(name -> joined(path(steps), name))
                        .toList();
    }

    /** The attributes that a record, or the face of an immutable value, cannot do without. */
    private static Stream<String> required(Class<?> owner) {
        return owner.isRecord()
                ? Stream.of(owner.getRecordComponents())
                        .filter(part -> isRequired(part.getType()))
                        .map(JsonPlace::written)
                : Stream.of(owner.getInterfaces())
                        .filter(face -> face.isAnnotationPresent(HouseStyle.class))
                        .flatMap(face -> Stream.of(face.getMethods()))
                        .filter(part -> Modifier.isAbstract(part.getModifiers()) && isRequired(part.getReturnType()))
                        .map(Method::getName);
    }

    /** What a component of a record is called in JSON. */
    private static String written(RecordComponent part) {
        return Optional.ofNullable(part.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(part.getName());
    }

    private static boolean isRequired(Class<?> type) {
        return !Stream.of(Optional.class, Collection.class, Map.class).anyMatch(may -> may.isAssignableFrom(type));
    }

    private String path(List<Reference> steps) {
        return steps.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : name(step))
                .reduce("", JsonPlace::joined);
    }

    private static String joined(String path, String step) {
        return path + (path.isEmpty() || step.startsWith("[") ? "" : ".") + step;
    }

    private String name(Reference step) {
        boolean declared =
                mapper
                        .getDeserializationConfig()
                        .introspect(mapper.constructType(owner(step)))
                        .findProperties()
                        .stream()
                        .anyMatch(property -> property.getName().equals(step.getFieldName()));
        return declared ? step.getFieldName() : CONTENT;
    }

    private static Class<?> owner(Reference step) {
        @Nullable Object from = step.getFrom();
        if (from == null) {
            return Object.class;
        }
        return from instanceof Class<?> type ? type : from.getClass();
    }
}
