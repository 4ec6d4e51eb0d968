// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import lv.vienreiz.document.Finding;

/** Marks by which a finding is known again after lines above it have moved. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** The mark of a finding: of its file, rule and path, and its number among those that share all three. */
    String of(String name, Finding finding) {
        String facts = ArtifactName.uri(name)
                + '\n'
                + finding.rule().id()
                + '\n'
                + finding.variant()
                + '\n'
                + finding.location().path();
        int number = seen.merge(facts, 1, Integer::sum);
        return digest(facts) + ":" + number;
    }

    private static String digest(String facts) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
