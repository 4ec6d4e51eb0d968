// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever else is on the machine reads nothing, whatever umask the process has. */
@Timeout(60)
class PrivateStoreTest {

    private static final List<String> LETTING_EVERYBODY_READ = List.of("/bin/sh", "-c", "umask 0; exec \"$0\" \"$@\"");

    @TempDir
    Path temporary;

    @Test
    void everyFileIsItsOwnersOnlyFromItsBeginning() throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        List<String> steps = new ArrayList<>();
        Process owner =
                ChildJvm.start(LETTING_EVERYBODY_READ, CarelessOwner.class, entry -> true, temporary.toString());
        try (BufferedReader said = new BufferedReader(new InputStreamReader(owner.getInputStream(), UTF_8));
                OutputStream told = owner.getOutputStream()) {
            for (String step = said.readLine(); step != null; step = said.readLine()) {
                steps.add(step);
                names.addAll(look(step));
                told.write('\n');
                told.flush();
            }
        } finally {
            owner.destroyForcibly().waitFor();
        }

        assertThat(steps).hasSize(10).endsWith("second closed");
        assertThat(names)
                .contains("store", "store.db", "store.db-wal", "store.db-shm", "owner.lock")
                .contains("checkpoints", "checkpoints.key");
    }

    @Test
    void logsThatOthersCouldReadAreTakenFromThem() throws IOException {
        Path directory = temporary.resolve("store");
        Store.in(directory).close();
        for (String name : List.of("store.db-wal", "store.db-shm")) {
            Files.createFile(
                    directory.resolve(name),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        }

        try (Store store = Store.in(directory)) {
            store.write(s -> s.update("CREATE TABLE note (text TEXT)"));

            assertThat(look("opened")).contains("store.db-wal", "store.db-shm");
        }
    }

    /** Looks at every file there is now; gives their names. */
    private List<String> look(String step) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(temporary)) {
            for (Path path : all.filter(p -> !p.equals(temporary)).toList()) {
                String expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as("%s when %s", path.getFileName(), step)
                        .isEqualTo(expected);
                names.add(path.getFileName().toString());
            }
        }
        return names;
    }
}
