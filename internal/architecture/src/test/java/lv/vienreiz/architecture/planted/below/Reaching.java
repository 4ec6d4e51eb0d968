// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture.planted.below;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.architecture.planted.above.Above;

/** Knows what is above it, reads files, keeps static state, and shows a type of a library. */
public final class Reaching {

    static final AtomicInteger COUNTER = new AtomicInteger();
    static int changing;

    boolean exists(Path file) {
        return Files.exists(file);
    }

    String above() {
        return new Above().toString();
    }

    /** The library's type stands only in a generic argument. */
    public List<HttpClient> clients() {
        return List.of();
    }
}
