package org.gridgovernance.grid;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.Wanted;
import org.gridgovernance.store.type.Ref;

/** How commands on grids are checked and decided. */
final class GridCases {
    static final Validator<EstablishGrid> WELL_FORMED = Validator.all(
            command -> community(command.home()),
            command -> title(command.title()),
            Validator.that(
                    command -> command.approver().map(Grid::isOffice).orElse(true),
                    GridReason.APPROVER_MALFORMED.at("approver")),
            Validator.that(
                    command -> command.parent().isPresent() == (command.kind() == GridKind.MICRO),
                    GridReason.PARENT_MISPLACED.at("kind")));

    static final Validator<AssignGridStaff> STAFF = Validator.all(
            Validator.that(
                    command -> Actor.isId(command.staff().account()), GridReason.ACCOUNT_MALFORMED.at("staff.account")),
            command -> command.staff().person().fault("staff.person").stream().toList(),
            command -> command.staff().phone().flatMap(phone -> phone.fault("staff.phone")).stream()
                    .toList());

    private GridCases() {}

    static List<Reason> community(AreaCode home) {
        return home.isCommunity() ? List.of() : List.of(GridReason.NOT_A_COMMUNITY.at("home"));
    }

    static List<Reason> title(String title) {
        return Grid.isTitle(title) ? List.of() : List.of(GridReason.TITLE_MALFORMED.at("title"));
    }

    /** The reason if there is no such grid, or if it is no more. */
    static Stream<Reason> lives(Facts facts, Ref<Grid> grid, String path) {
        return Grid.unfit(facts.find(grid)).stream().map(reason -> reason.at(path));
    }

    static List<Reason> lives(Facts facts, AreaCode home, GridId grid) {
        return lives(facts, grid(home, grid), "grid").toList();
    }

    /** The reason if what lies there on that day could not stay. */
    static Stream<Reason> takes(Facts facts, Ref<Grid> grid, LocalDate day) {
        return Stream.concat(
                lives(facts, grid, "grid"),
                facts
                        .find(grid)
                        .filter(found -> !found.predecessors().isEmpty() && day.isBefore(found.established()))
                        .map(late -> GridReason.NOT_YET.at("occurredAt"))
                        .stream());
    }

    static void wants(EstablishGrid command, Wanted wanted) {
        command.parent().ifPresent(parent -> wanted.ref(grid(command.home(), parent)));
    }

    static List<Reason> fits(EstablishGrid command, Facts facts) {
        return command.parent().stream()
                .map(parent -> grid(command.home(), parent))
                .flatMap(parent -> Stream.concat(lives(facts, parent, "parent"), isMicro(facts, parent)))
                .toList();
    }

    private static Stream<Reason> isMicro(Facts facts, Ref<Grid> parent) {
        return facts.find(parent).filter(found -> found.kind() == GridKind.MICRO).stream()
                .map(micro -> GridReason.PARENT_MISPLACED.at("parent"));
    }

    static Ref<Grid> grid(AreaCode home, GridId id) {
        return Ref.to(Grid.TYPE, home, id);
    }

    static Either<Rejection, Outcome<Grid>> establish(EstablishGrid command, Facts facts, Deciding deciding) {
        Outcome<Grid> established = Outcome.of(
                grid(command.home(), new GridId(deciding.newId())),
                new GridEvent.Established(
                        command.code(), command.title(), command.kind(), command.parent(), command.approver()));
        return command.parent()
                .map(parent -> established.provided(grid(command.home(), parent)))
                .orElse(established)
                .accepted();
    }

    static Either<Rejection, Outcome<Grid>> rename(RenameGrid command, Facts facts, Deciding deciding) {
        Ref<Grid> grid = grid(command.home(), command.grid());
        return facts.the(grid).title().equals(command.title())
                ? Outcome.of(grid).accepted()
                : Outcome.of(grid, new GridEvent.Renamed(command.title())).accepted();
    }

    static Either<Rejection, Outcome<Grid>> assign(AssignGridStaff command, Facts facts, Deciding deciding) {
        Ref<Grid> grid = grid(command.home(), command.grid());
        return isAtPost(
                        facts.the(grid),
                        command.staff().account(),
                        command.staff().post())
                ? Either.left(Rejection.of(GridReason.ALREADY_AT_POST.at("staff")))
                : Outcome.of(grid, new GridEvent.StaffAssigned(command.staff())).accepted();
    }

    static Either<Rejection, Outcome<Grid>> relieve(RelieveGridStaff command, Facts facts, Deciding deciding) {
        Ref<Grid> grid = grid(command.home(), command.grid());
        return isAtPost(facts.the(grid), command.account(), command.post())
                ? Outcome.of(grid, new GridEvent.StaffRelieved(command.account(), command.post()))
                        .accepted()
                : Either.left(Rejection.of(GridReason.NOT_AT_POST.at("account")));
    }

    private static boolean isAtPost(Grid grid, String account, GridPost post) {
        return grid.staff().open().anyMatch(staff -> staff.account().equals(account) && staff.post() == post);
    }
}
