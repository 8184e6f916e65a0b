package org.gridgovernance.mediation.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gridgovernance.kernel.Reason;

/** Fills a template, and notes what is missing. For one thread. */
final class Filling {
    private final StringBuilder text = new StringBuilder();
    private final Set<Reason> missing = new LinkedHashSet<>();

    String text() {
        return text.toString();
    }

    Stream<Reason> missing() {
        return missing.stream();
    }

    /** Fills parts from what stands around them, the nearest first. */
    void fill(List<TemplatePart> parts, List<Naming<?>> around) {
        parts.forEach(part -> fill(part, around));
    }

    private void fill(TemplatePart part, List<Naming<?>> around) {
        if (part instanceof TemplatePart.Words words) {
            text.append(words.words());
        } else if (part instanceof TemplatePart.Blank blank) {
            nearest(blank.field(), around).ifPresent(naming -> fill(blank, naming));
        } else if (part instanceof TemplatePart.Loop loop) {
            fill(loop, around);
        }
    }

    private void fill(TemplatePart.Blank blank, Naming<?> naming) {
        Optional<String> value = naming.value(blank.field());
        value.map(found -> blank.isAlone() ? MarkdownText.paragraphs(found) : MarkdownText.line(found))
                .ifPresentOrElse(
                        text::append, () -> missing.add(TemplateReason.FIELD_MISSING.at(naming.path(blank.field()))));
    }

    private void fill(TemplatePart.Loop loop, List<Naming<?>> around) {
        Optional<Naming<?>> list =
                around.stream().filter(naming -> naming.hasList(loop.field())).findFirst();
        if (list.isEmpty()) {
            boolean isThere = nearest(loop.field(), around)
                    .flatMap(naming -> naming.value(loop.field()))
                    .isPresent();
            once(isThere, loop, around);
        } else if (loop.isInverted()) {
            once(list.get().list(loop.field()).findAny().isPresent(), loop, around);
        } else {
            list.get()
                    .list(loop.field())
                    .forEach(each -> fill(
                            loop.parts(),
                            Stream.concat(Stream.of(each), around.stream()).toList()));
        }
    }

    private void once(boolean isThere, TemplatePart.Loop loop, List<Naming<?>> around) {
        if (isThere != loop.isInverted()) {
            fill(loop.parts(), around);
        }
    }

    private static Optional<Naming<?>> nearest(String name, List<Naming<?>> around) {
        return around.stream().filter(naming -> naming.hasValue(name)).findFirst();
    }
}
