// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checks of a server: of the message resource ({@code PUT} and {@code GET /messages/{messageId}}) and, where it stands behind
 * X-Road, of the security server in front of it. The emulator passes them; so must a server that the client is to use.
 *
 * <pre>{@code
 * Target target = Target.xroad(URI.create("https://ss1.example.lv"), service, client).tls(context);
 * ConformanceReport report = Conformance.of(target).check();
 * }</pre>
 *
 * <p>As JUnit tests: {@link lv.vienreiz.emulator.junit.ConformanceTests}. Each check sends fresh messages, of which the receiver
 * may act on one or two. Blocks; safe for use by several threads.
 */
public final class Conformance {

    private final Target target;

    private Conformance(Target target) {
        this.target = target;
    }

    /**
     * Prepares the checks.
     *
     * @param target the server
     * @return the checks
     */
    public static Conformance of(Target target) {
        return new Conformance(target);
    }

    /**
     * Names the checks.
     *
     * @return their names in order
     */
    public List<String> checks() {
        return all().map(Check::id).toList();
    }

    /**
     * Runs every check.
     *
     * @return what they found
     * @throws InterruptedException if this thread is interrupted
     */
    public ConformanceReport check() throws InterruptedException {
        Talk talk = new Talk(target);
        List<Verdict> verdicts = new java.util.ArrayList<>();
        for (Check check : all().toList()) {
            verdicts.add(run(check, talk));
        }
        return new ConformanceReport(verdicts);
    }

    /**
     * Runs one check.
     *
     * @param name its name
     * @return what it found
     * @throws InterruptedException if this thread is interrupted
     * @throws IllegalArgumentException if there is no such check
     */
    public Verdict check(String name) throws InterruptedException {
        Check check = all().filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no check '" + name + "', but " + checks()));
        return run(check, new Talk(target));
    }

    private Stream<Check> all() {
        return Stream.concat(ResourceChecks.ALL.stream(), target.isXRoad() ? RoadChecks.ALL.stream() : Stream.empty());
    }

    private static Verdict run(Check check, Talk talk) throws InterruptedException {
        try {
            check.test().run(talk);
            return new Verdict(check.id(), Optional.empty());
        } catch (Complaint complaint) {
            return new Verdict(check.id(), Optional.of(String.valueOf(complaint.getMessage())));
        } catch (IOException failed) {
            return new Verdict(check.id(), Optional.of(failed.getClass().getSimpleName()));
        }
    }
}
