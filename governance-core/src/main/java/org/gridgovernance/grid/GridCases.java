package org.gridgovernance.grid;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.gridgovernance.desk.Deciding;
import org.gridgovernance.desk.Facts;
import org.gridgovernance.desk.Outcome;
import org.gridgovernance.desk.Validator;
import org.gridgovernance.kernel.Actor;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.PlainText;
import org.gridgovernance.kernel.Reason;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.store.type.Ref;

/** How commands on grids are checked and decided. */
final class GridCases {
    private static final int LONGEST_TITLE = 50;

    static final Validator<EstablishGrid> WELL_FORMED =
            Validator.all(command -> community(command.home()), command -> title(command.title()));

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
        return PlainText.fits(title, LONGEST_TITLE) ? List.of() : List.of(GridReason.TITLE_MALFORMED.at("title"));
    }

    static Stream<Reason> exists(Facts facts, Ref<Grid> grid) {
        return facts.unless(grid, GridReason.GRID_UNKNOWN.at("grid"));
    }

    static Ref<Grid> grid(AreaCode home, GridId id) {
        return Ref.to(Grid.TYPE, home, id);
    }

    static Either<Rejection, Outcome<Grid>> establish(EstablishGrid command, Facts facts, Deciding deciding) {
        return Outcome.of(
                        grid(command.home(), new GridId(deciding.newId())),
                        new GridEvent.Established(command.code(), command.title(), command.kind()))
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
