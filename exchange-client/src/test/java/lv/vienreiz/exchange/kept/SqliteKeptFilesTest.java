// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import java.nio.file.Path;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeptFilesTest extends KeptFilesSuite {

    @TempDir
    private Path directory;

    @Override
    Store open() {
        return Store.in(directory);
    }
}
