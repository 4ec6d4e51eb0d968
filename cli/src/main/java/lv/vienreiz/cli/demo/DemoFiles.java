// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.exchange.store.Store;

/** The folder for the files of a run; what another run left there is cleared, what somebody else put there is not touched. */
final class DemoFiles {

    private static final String MARK = ".vienreiz-demo";

    private DemoFiles() {}

    /** Says that a folder was not made by the demonstration. */
    static final class ForeignFolderException extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Path folder;

        ForeignFolderException(Path folder) {
            super("Not made by the demonstration: " + folder);
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }
    }

    /**
     * Makes a fresh folder with its parts. Each store of an earlier run is opened first, so that one which another process
     * owns, or which a newer version wrote, is refused and stays.
     */
    static void prepare(Path folder, String... parts) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.exists(folder.resolve(MARK))) {
                throw new ForeignFolderException(folder);
            }
            for (String part : parts) {
                Path store = folder.resolve(part).resolve("store");
                if (Files.exists(store)) {
                    Store.in(store).close();
                }
            }
            clear(folder);
        }
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(MARK));
        for (String part : parts) {
            Files.createDirectories(folder.resolve(part));
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
