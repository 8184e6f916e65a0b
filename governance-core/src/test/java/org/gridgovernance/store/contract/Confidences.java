package org.gridgovernance.store.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.desk.Concept;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Handling;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.CommandId;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.ReasonCode;
import org.gridgovernance.kernel.Role;
import org.gridgovernance.kernel.Wording;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.contract.Confidence.ConfidenceEvent;
import org.gridgovernance.store.contract.Confidence.ConfidenceId;
import org.gridgovernance.store.contract.Confidence.Told;
import org.gridgovernance.store.contract.Notice.NoticeEvent;
import org.gridgovernance.store.contract.Notice.NoticeId;
import org.gridgovernance.store.type.Ref;

/** A concept that keeps what is told in confidence beside what anybody may read, and its commands. */
final class Confidences {
    static final Concept TABLE = Concept.named("confidences")
            .keeps(Confidence.TYPE)
            .keeps(Notice.TYPE, Role.OBSERVER)
            .handles(Handling.<Confidence, Confide>of("confide", Confide.class)
                    .needs("confidence.confide", Role.MEDIATOR)
                    .forOneself(Role.RESIDENT)
                    .decides((command, facts, deciding) -> Outcome.of(
                                    Ref.to(Confidence.TYPE, command.home(), new ConfidenceId(deciding.newId())),
                                    new ConfidenceEvent.Begun(
                                            command.told(),
                                            deciding.isForOneself() ? Optional.of(deciding.actor()) : Optional.empty()))
                            .accepted()))
            .handles(Handling.<Confidence, Tell>of("tell", Tell.class)
                    .needs("confidence.tell", Role.MEDIATOR, Role.OBSERVER)
                    .forOneself(Role.RESIDENT)
                    .wellFormed(command -> command.told().words().size() > 3
                            ? List.of(Refusal.TOO_MUCH.at("told.words"))
                            : command.told().flag() ? List.of(Refusal.ODD.warnAt("told.flag")) : List.of())
                    .touches(command -> ref(command.home(), command.confidence()), Refusal.UNKNOWN.at("confidence"))
                    .fits((command, facts) -> less(command, facts))
                    .decides((command, facts, deciding) -> Outcome.of(
                                    ref(command.home(), command.confidence()),
                                    new ConfidenceEvent.Retold(command.told()))
                            .accepted()))
            .handles(Handling.<Confidence, Mark>of("mark", Mark.class)
                    .needs("confidence.mark", Role.MEDIATOR, Role.OBSERVER)
                    .touches(command -> ref(command.home(), command.confidence()), Refusal.UNKNOWN.at("confidence"))
                    .decides((command, facts, deciding) -> Outcome.of(
                                    ref(command.home(), command.confidence()), new ConfidenceEvent.Marked())
                            .accepted()))
            .handles(Handling.<Notice, Post>of("post", Post.class)
                    .needs("notice.post", Role.MEDIATOR, Role.OBSERVER)
                    .decides((command, facts, deciding) -> Outcome.of(
                                    Ref.to(Notice.TYPE, command.home(), new NoticeId(deciding.newId())),
                                    new NoticeEvent.Posted(command.about()))
                            .accepted()))
            .handles(Handling.<Notice, Cite>of("cite", Cite.class)
                    .needs("notice.cite", Role.MEDIATOR, Role.OBSERVER)
                    .touches(command -> notice(command), Refusal.UNKNOWN.at("notice"))
                    .thenGathers(Confidences::alsoWants)
                    .decides((command, facts, deciding) ->
                            Outcome.of(notice(command), new NoticeEvent.Cited()).accepted()))
            .reacts(NoticeEvent.Posted.class, (event, entry) -> event.about().stream()
                    .map(about -> new Mark(
                            entry.command().derive("mark"),
                            entry.moment().occurredAt(),
                            entry.ref().home(),
                            about))
                    .toList())
            .build();

    private Confidences() {}

    enum Refusal implements ReasonCode {
        UNKNOWN,
        TOO_MUCH,
        ODD,
        LESS,
        CLOSED;

        @Override
        public Wording wording() {
            return Wording.of("confidence." + name(), "不行", "no");
        }
    }

    record Confide(CommandId commandId, Instant occurredAt, AreaCode home, Told told) implements Command<Confidence> {}

    record Tell(CommandId commandId, Instant occurredAt, AreaCode home, ConfidenceId confidence, Told told)
            implements Command<Confidence> {}

    record Mark(CommandId commandId, Instant occurredAt, AreaCode home, ConfidenceId confidence)
            implements Command<Confidence> {}

    record Post(CommandId commandId, Instant occurredAt, AreaCode home, Optional<ConfidenceId> about)
            implements Command<Notice> {}

    record Cite(CommandId commandId, Instant occurredAt, AreaCode home, NoticeId notice) implements Command<Notice> {}

    static Ref<Confidence> ref(AreaCode home, ConfidenceId id) {
        return Ref.to(Confidence.TYPE, home, id);
    }

    private static Ref<Notice> notice(Cite command) {
        return Ref.to(Notice.TYPE, command.home(), command.notice());
    }

    private static void alsoWants(Cite command, Facts facts, Wanted wanted) {
        facts.find(notice(command)).flatMap(Notice::about).ifPresent(about -> wanted.ref(ref(command.home(), about)));
    }

    /** What tells of the state, to whoever is told of it: the number may not sink. */
    private static List<Reason> less(Tell command, Facts facts) {
        long before = facts.find(ref(command.home(), command.confidence()))
                .flatMap(confidence -> confidence.told().amount())
                .orElse(0L);
        return command.told().amount().filter(now -> now < before).isPresent()
                ? List.of(Refusal.LESS.at("told.amount"))
                : List.of();
    }
}
