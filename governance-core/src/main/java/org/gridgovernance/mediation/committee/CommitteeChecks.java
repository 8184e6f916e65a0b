package org.gridgovernance.mediation.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.time.Moment;

/** What commands on committees must be like, whatever is on record. */
final class CommitteeChecks {
    private static final LocalDate IN_FORCE = LocalDate.of(2011, 1, 1);
    private static final int STREET_DIGITS = 9;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_MARK = 8;

    static final Validator<EstablishCommittee> ESTABLISH = Validator.all(
            Validator.that(
                    command -> command.home().prefix().length() >= STREET_DIGITS,
                    CommitteeReason.NOT_IN_COMMUNITY_OR_STREET.at("home")),
            Validator.that(command -> title(command.title()).isPresent(), CommitteeReason.TITLE_MALFORMED.at("title")),
            Validator.that(command -> mark(command.mark()).isPresent(), CommitteeReason.MARK_MALFORMED.at("mark")),
            Validator.that(
                    command -> !Moment.day(command.occurredAt()).isBefore(IN_FORCE),
                    CommitteeReason.ELECTION_IMPLAUSIBLE.at("occurredAt")),
            command -> members(command.members()),
            command -> groups(command.members(), command.multiEthnic()).toList());

    static final Validator<ReelectCommittee> REELECT = command -> members(command.members());

    static final Validator<ByElectMember> BY_ELECT =
            Validator.that(command -> command.seat().isElected(), CommitteeReason.NOT_ELECTED.at("seat.kind"));

    private CommitteeChecks() {}

    /** The title as it is kept; empty if it is none. */
    static Optional<String> title(String text) {
        return Optional.of(PlainText.tidy(text)).filter(title -> PlainText.fits(title, LONGEST_TITLE));
    }

    /** The mark as it is kept; empty if it is none. */
    static Optional<String> mark(String text) {
        return Optional.of(PlainText.compact(text))
                .filter(mark -> PlainText.fits(mark, LONGEST_MARK))
                .filter(mark -> !mark.endsWith("字") && mark.codePoints().noneMatch(CommitteeChecks::isBracket));
    }

    private static boolean isBracket(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || character == '<'
                || character == '>';
    }

    private static List<Reason> members(List<Seat> members) {
        long persons = members.stream().map(Seat::worker).distinct().count();
        Stream<Reason> twice =
                persons == members.size() ? Stream.empty() : Stream.of(CommitteeReason.WORKER_TWICE.at("members"));
        Stream<Reason> appointed = IntStream.range(0, members.size())
                .filter(i -> !members.get(i).isElected())
                .mapToObj(i -> CommitteeReason.NOT_ELECTED.at("members[" + i + "].kind"));
        Stream<Reason> lacking = new Composition(members).lacks(false).stream().map(reason -> reason.at("members"));
        return Stream.of(twice, appointed, lacking).flatMap(each -> each).toList();
    }

    /** Whether the ethnic groups told are those the law asks for, and no others. */
    static Stream<Reason> groups(List<Seat> members, boolean multiEthnic) {
        if (multiEthnic) {
            return new Composition(members).hasNoSmallerGroup()
                    ? Stream.of(CommitteeReason.NO_SMALLER_GROUP.at("members"))
                    : Stream.empty();
        }
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> unasked(members.get(i), false, "members[" + i + "]"));
    }

    /** Refuses an ethnic group that nobody needs to know. */
    static Stream<Reason> unasked(Seat seat, boolean multiEthnic, String path) {
        return multiEthnic || seat.ethnicGroup().isEmpty()
                ? Stream.empty()
                : Stream.of(CommitteeReason.GROUP_NOT_ASKED.at(path + ".ethnicGroup"));
    }
}
