// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A process that acts on what it is sent, each time it is sent it, and notes each effect as a line of a file: a repeat would
 * stand there twice. It serves one connection after another in the order in which they came, so that its answer to a question
 * holds for all that was sent before. It has faults by a seed, and may end at a named place.
 */
final class EffectReceiver {

    /** Where the process may end. */
    enum Place {
        BEFORE_EFFECT,
        AFTER_EFFECT,
        IN_THE_ANSWER
    }

    private final Path effects;
    private final FailPoint failPoint;
    private final Random faults;
    private final int faultsPerHundred;
    private final Set<String> executed = new HashSet<>();

    private EffectReceiver(Path effects, FailPoint failPoint, Random faults, int faultsPerHundred) throws IOException {
        this.effects = effects;
        this.failPoint = failPoint;
        this.faults = faults;
        this.faultsPerHundred = faultsPerHundred;
        for (String line : lines(effects)) {
            executed.add(line.substring(0, line.indexOf(' ')));
        }
    }

    /** What has taken effect, in order: id and case. */
    static List<String> lines(Path effects) throws IOException {
        return Files.exists(effects) ? Files.readAllLines(effects) : List.of();
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        EffectReceiver receiver = new EffectReceiver(
                Path.of(arguments[1]),
                FailPoint.parse(arguments[2]),
                new Random(Long.parseLong(arguments[3])),
                Integer.parseInt(arguments[4]));
        try (ServerSocket server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 200);
            out.println("ready");
            out.flush();
            while (true) {
                receiver.serve(server.accept());
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setSoTimeout(500);
            String line = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8)).readLine();
            if (line == null || !line.endsWith(" END") || hasFault()) {
                return;
            }
            String[] words = line.split(" ");
            String answer =
                    switch (words[0]) {
                        case "PUT" -> put(words[1], words[2]);
                        case "GET" -> get(words[1]);
                        default -> hasFault() ? "WHAT" : "FREED";
                    };
            if (hasFault()) {
                return;
            }
            OutputStream out = connection.getOutputStream();
            out.write(answer.substring(0, 1).getBytes(UTF_8));
            out.flush();
            failPoint.at(Place.IN_THE_ANSWER);
            out.write((answer.substring(1) + "\n").getBytes(UTF_8));
            out.flush();
        } catch (IOException e) {
            // who asked has ended; the effect, if there was one, stays
            return;
        }
    }

    private String put(String id, String caseId) throws IOException {
        if (hasFault()) {
            return "BUSY";
        }
        failPoint.at(Place.BEFORE_EFFECT);
        executed.add(id);
        Files.writeString(effects, id + " " + caseId + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        failPoint.at(Place.AFTER_EFFECT);
        return hasFault() ? "ACCEPTED" : "DELIVERED";
    }

    private String get(String id) {
        if (!executed.contains(id)) {
            return "UNKNOWN";
        }
        return hasFault() ? "IN_PROGRESS" : "EXECUTED";
    }

    private boolean hasFault() {
        return faults.nextInt(100) < faultsPerHundred;
    }
}
