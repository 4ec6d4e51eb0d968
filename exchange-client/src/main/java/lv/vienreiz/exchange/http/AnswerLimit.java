// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where an answer goes and how long it may be: into memory, or with status 200 into a place that the caller gives. */
record AnswerLimit(int inMemory, Optional<Streamed> streamed) {

    /** A place for an answer with status 200. */
    record Streamed(HttpTransport.Sink sink, long most) {}

    static AnswerLimit memory(int most) {
        return new AnswerLimit(most, Optional.empty());
    }

    boolean isStreamed(int status) {
        return status == 200 && streamed.isPresent();
    }

    long bytes(int status) {
        return isStreamed(status) ? streamed.orElseThrow().most() : inMemory;
    }

    OutputStream open(int status) throws IOException {
        if (!isStreamed(status)) {
            return new ByteArrayOutputStream();
        }
        try {
            return streamed.orElseThrow().sink().open();
        } catch (IOException | RuntimeException e) {
            throw new Attempt.SinkFailed(e);
        }
    }
}
