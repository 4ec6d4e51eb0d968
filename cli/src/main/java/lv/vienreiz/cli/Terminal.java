// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the command reads from and writes to; always UTF-8, whatever the host's default is.
 *
 * @param in standard input
 * @param out standard output, buffered
 * @param err standard error
 * @param environment the variables of the environment
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {

    static Terminal ofProcess() {
        return new Terminal(
                // buffered, because a file's own stream asks for a position, which a pipe does not have
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                utf8(new FileOutputStream(FileDescriptor.out), false),
                utf8(new FileOutputStream(FileDescriptor.err), true),
                System.getenv());
    }

    static PrintStream utf8(OutputStream stream, boolean flushed) {
        return new PrintStream(stream, flushed, StandardCharsets.UTF_8);
    }

    /** Whether everything that was to stand on standard output stands there; a stream of text never throws. */
    boolean isWhole() {
        return !out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
