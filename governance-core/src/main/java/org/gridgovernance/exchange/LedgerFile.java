package org.gridgovernance.exchange;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.gridgovernance.exchange.file.Blocks;
import org.gridgovernance.exchange.file.UnfitFileException;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;
import org.gridgovernance.exchange.file.Workbook;
import org.gridgovernance.kernel.Rejection;

/** A ledger as it comes, brought to one text, whatever it is: the rows of a workbook are told as comma-separated values. */
final class LedgerFile {
    private static final byte[] PACKED = {'P', 'K', 3, 4};

    private LedgerFile() {}

    /** The text of a file, or why it is none. */
    static Either<Rejection, LedgerText> of(InputStream bytes, Optional<String> sheet) throws IOException {
        byte[] first = bytes.readNBytes(PACKED.length);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), bytes);
        try {
            return Arrays.equals(first, PACKED) ? workbook(Workbook.of(all), sheet) : text(all, first);
        } catch (UnfitFileException unfit) {
            return unfit(unfit);
        }
    }

    /** The text of a reader, or why it is none. */
    static Either<Rejection, LedgerText> of(Reader text) throws IOException {
        Packing packing = Packing.of(Encodings.UTF_8);
        try (Writer into = new OutputStreamWriter(
                packing, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT))) {
            text.transferTo(into);
        } catch (CharacterCodingException broken) {
            return LedgerReason.UNDECODABLE.rejection("");
        } catch (UnfitFileException unfit) {
            return unfit(unfit);
        }
        return packing.text(Blocks.NONE);
    }

    private static Either<Rejection, LedgerText> text(InputStream bytes, byte[] first) throws IOException {
        Packing packing = Packing.of(Encodings.of(first));
        try (packing) {
            bytes.transferTo(packing);
        }
        return packing.text(Blocks.NONE);
    }

    private static Either<Rejection, LedgerText> workbook(Workbook book, Optional<String> sheet) throws IOException {
        Optional<String> title = sheet.isPresent() ? sheet.filter(book.sheets()::contains) : SheetText.first(book);
        if (title.isEmpty()) {
            return LedgerReason.SHEET_MISSING.rejection("");
        }
        Packing packing = Packing.of(Encodings.UTF_8);
        SheetText text = new SheetText(new OutputStreamWriter(packing, StandardCharsets.UTF_8));
        Blocks blocks = book.read(title.get(), text);
        text.close();
        return packing.text(blocks);
    }

    private static <T> Either<Rejection, T> unfit(UnfitFileException unfit) {
        return (unfit.fault() == Fault.TOO_LARGE ? LedgerReason.TOO_LARGE : LedgerReason.WORKBOOK_BROKEN).rejection("");
    }
}
