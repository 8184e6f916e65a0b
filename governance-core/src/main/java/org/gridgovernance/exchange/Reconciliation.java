package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gridgovernance.desk.Desk;
import org.gridgovernance.kernel.AreaCode;
import org.gridgovernance.kernel.Command;
import org.gridgovernance.kernel.Rejection;
import org.gridgovernance.resident.Resident;
import org.gridgovernance.resident.evidence.Source;

/**
 * Compares a department's list with the register of a community (比对), and proposes what would bring the two together. Nothing
 * is written: proposals are commands, to be looked at and sent through the desk. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Command<Resident>> proposals = new ArrayList<>();
 * Either<Rejection, ReconciliationReport> report = Reconciliation.of(desk, community, Source.PUBLIC_SECURITY, day)
 *     .proposing(proposals::add)
 *     .read(Path.of("list.csv"));
 * desk.executeAll(proposals);
 * }</pre>
 *
 * <p>A row is somebody of the register whose document it has; else the only one of that name who was born on that day, or, if
 * the row does not say when, has that telephone number. Whoever has another document, or was born on another day, is
 * another; where that cannot be told the row is {@link Accord#AMBIGUOUS}, and so is one whose document is held under another
 * name and another sex or birth, or the list gives one document to two people or two documents to one.
 *
 * <p>Proposed is a {@link org.gridgovernance.resident.StateFacts} where something differs, an {@link
 * org.gridgovernance.resident.AddDocument} where the register lacks it, and a {@link
 * org.gridgovernance.resident.RegisterResident} for whom the list alone has; for whom the register alone has, and for whom it has
 * no more, nothing. Where the list says otherwise how somebody belongs to a place, a {@link
 * org.gridgovernance.resident.CorrectResidence} of the fact it contradicts is proposed, of several the one backed least, or a {@link
 * org.gridgovernance.resident.BeginResidence} if it contradicts none; once they are done, both agree. What the register does not
 * follow, since it trusts another source more, differs the next time too.
 *
 * <p>The same list on the same day proposes the same commands with the same ids as long as the register is the same, so that
 * sending them again changes nothing. Entries merged into others are not looked at.
 */
public final class Reconciliation {
    private final Desk desk;
    private final AreaCode community;
    private final Source source;
    private final LocalDate day;
    private final Consumer<? super Command<Resident>> proposals;

    private Reconciliation(
            Desk desk,
            AreaCode community,
            Source source,
            LocalDate day,
            Consumer<? super Command<Resident>> proposals) {
        this.desk = desk;
        this.community = community;
        this.source = source;
        this.day = day;
        this.proposals = proposals;
    }

    /**
     * Compares with the register of that community.
     *
     * @param desk through which it is read
     * @param community the community
     * @param source whose list it is
     * @param day how old the list is
     */
    public static Reconciliation of(Desk desk, AreaCode community, Source source, LocalDate day) {
        return new Reconciliation(desk, community, source, day, proposal -> {});
    }

    /** Tells every proposal as it is made; the list need not fit into memory, nor do the proposals. */
    public Reconciliation proposing(Consumer<? super Command<Resident>> taker) {
        return new Reconciliation(desk, community, source, day, taker);
    }

    /** Compares a list of values. Refused with the desk's reason if the actor may not read the register. */
    public Either<Rejection, ReconciliationReport> compare(Stream<ListedPerson> list) {
        return run(1).flatMap(run -> {
            list.forEachOrdered(run::take);
            return Either.right(run.report());
        });
    }

    /**
     * Compares a list in a file of any form a ledger may have, with the columns of {@link LedgerColumn}, of which 姓名 alone is needed. Refused for a
     * {@link LedgerReason}, or likewise.
     *
     * @throws IOException if it cannot be read
     */
    public Either<Rejection, ReconciliationReport> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(LedgerFile.of(bytes, Optional.empty()));
        }
    }

    /**
     * Compares a list in a text, which is not closed; likewise.
     *
     * @throws IOException if it cannot be read
     */
    public Either<Rejection, ReconciliationReport> read(Reader text) throws IOException {
        return read(LedgerFile.of(text));
    }

    private Either<Rejection, ReconciliationReport> read(Either<Rejection, LedgerText> text) throws IOException {
        Either<Rejection, LedgerRows> begun =
                text.isLeft() ? Either.left(text.getLeft()) : LedgerRows.of(text.get(), List.of(LedgerColumn.NAME));
        Either<Rejection, LedgerRows> whole =
                begun.isLeft() ? begun : begun.get().walk((number, cells) -> {});
        Either<Rejection, ReconciliationRun> run = whole.flatMap(any -> run(2));
        return run.isLeft() ? Either.left(run.getLeft()) : Either.right(read(whole.get(), run.get()));
    }

    private ReconciliationReport read(LedgerRows list, ReconciliationRun run) throws IOException {
        ListReading reading = new ListReading(community, source, day);
        list.walk((number, cells) -> run.take(reading.read(list.header(), number, cells)));
        return run.report();
    }

    private Either<Rejection, ReconciliationRun> run(int firstRow) {
        return new ComparedRegister(desk, community, day)
                .opened()
                .map(register -> new ReconciliationRun(register, new Proposals(register, source, proposals), firstRow));
    }
}
