// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import lv.vienreiz.exchange.file.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** Opens stores where they are kept, for writing or for reading only. */
final class Opening {

    private static final String FILE = "store.db";

    private Opening() {}

    static Store in(Path directory, Protection protection) {
        try {
            PrivateFiles.directory(directory);
            Ownership ownership = Ownership.of(directory);
            @Nullable Database database = null;
            try {
                Path file = directory.resolve(FILE);
                PrivateFiles.file(file);
                PrivateFiles.present(directory, "store.db-wal", "store.db-shm", "store.db-journal");
                database = Database.at(file.toString(), protection);
                Path real = directory.toRealPath();
                Enrolment enrolment = new Enrolment.InDirectory(real.resolve(FILE));
                Engine snapshots = new ReadingEngine(file, protection);
                return new Store(real, ownership, new Writer(database), snapshots, enrolment, protection);
            } finally {
                if (database == null) {
                    ownership.close();
                }
            }
        } catch (SQLException e) {
            throw StoreException.of(e);
        } catch (IOException e) {
            throw noAccess(e, directory);
        }
    }

    static Store reading(Path directory, Protection protection) {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw StoreException.of(StoreException.Kind.NO_ACCESS, null, "no store in " + directory);
        }
        try {
            Database.reading(file, protection).close();
            Engine engine = new ReadingEngine(file, protection);
            return new Store(directory.toRealPath(), null, engine, engine, new Enrolment.Nowhere(), protection);
        } catch (SQLException e) {
            throw StoreException.of(e);
        } catch (IOException e) {
            throw noAccess(e, directory);
        }
    }

    static Store on(DataSource source, Protection protection) {
        try {
            PostgresSchema.prepare(source);
            Engine writing = PooledEngine.writing(source, protection);
            Engine reading = PooledEngine.reading(source, protection);
            Enrolment enrolment = Enrolment.InPostgres.of(source);
            return new Store(null, null, writing, reading, enrolment, protection);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    static Store reading(DataSource source, Protection protection) {
        try {
            PostgresSchema.accept(source);
            Engine reading = PooledEngine.reading(source, protection);
            return new Store(null, null, reading, reading, Enrolment.InPostgres.of(source), protection);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    private static StoreException noAccess(IOException cause, Path directory) {
        return StoreException.of(
                StoreException.Kind.NO_ACCESS, cause, cause.getClass().getSimpleName() + " " + directory);
    }
}
