package org.gridgovernance.mediation.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/** Which names of a template there are not, whatever the case holds: also those in a list that is empty. */
record NameCheck(List<FieldTable<?>> around, String path) {
    static Stream<Reason> unknown(DocumentTemplate template, FieldTable<?> table) {
        return new NameCheck(List.of(table), "").parts(template.parts()).distinct();
    }

    private Stream<Reason> parts(List<TemplatePart> parts) {
        return parts.stream().flatMap(this::part);
    }

    private Stream<Reason> part(TemplatePart part) {
        if (part instanceof TemplatePart.Blank blank) {
            return nearest(blank.field()).isPresent() ? Stream.empty() : unknown(blank.field());
        }
        return part instanceof TemplatePart.Loop loop ? loop(loop) : Stream.empty();
    }

    private Stream<Reason> loop(TemplatePart.Loop loop) {
        Optional<FieldTable<?>> list =
                around.stream().filter(table -> table.hasList(loop.field())).findFirst();
        if (list.isEmpty()) {
            return nearest(loop.field()).isPresent() ? parts(loop.parts()) : unknown(loop.field());
        }
        return loop.isInverted()
                ? parts(loop.parts())
                : within(list.get(), loop.field()).parts(loop.parts());
    }

    private NameCheck within(FieldTable<?> table, String name) {
        return new NameCheck(
                Stream.concat(Stream.of(table.inner(name)), around.stream()).toList(), path + name + ".");
    }

    private Optional<FieldTable<?>> nearest(String name) {
        return around.stream().filter(table -> table.hasValue(name)).findFirst();
    }

    private Stream<Reason> unknown(String name) {
        return Stream.of(TemplateReason.FIELD_UNKNOWN.at(path + name));
    }
}
