package org.gridgovernance.examples.filestore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridgovernance.store.GovernanceStore;
import org.gridgovernance.store.contract.Site;
import org.gridgovernance.store.contract.Specimen;
import org.gridgovernance.store.contract.StoreFixture;
import org.gridgovernance.store.type.AggregateType;

/** A fresh file, and the same file opened again. */
final class FileFixture implements StoreFixture {
    private final List<AggregateType<?>> types;
    private final Path file;
    private final List<FileStore> opened = new ArrayList<>();
    private final GovernanceStore store;

    FileFixture() {
        this(List.of(Specimen.TYPE, Site.TYPE));
    }

    FileFixture(List<AggregateType<?>> types) {
        this.types = types;
        try {
            file = Files.createTempFile("contract", ".jsonl");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        store = opened();
    }

    @Override
    public GovernanceStore store() {
        return store;
    }

    @Override
    public Optional<GovernanceStore> again() {
        return Optional.of(opened());
    }

    @Override
    public void close() {
        opened.forEach(FileStore::close);
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileStore opened() {
        FileStore opening = FileStore.open(file, types);
        opened.add(opening);
        return opening;
    }
}
