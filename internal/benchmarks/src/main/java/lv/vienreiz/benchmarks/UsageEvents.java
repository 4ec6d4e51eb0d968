// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Makes up a year of usage events: 4,000 services by twelve months and six channels. */
final class UsageEvents {

    private static final String[] CHANNELS = {
        "UNIFIED_PORTAL", "MUNICIPAL_CENTRE", "INSTITUTION_WEB", "PHONE", "E_MAIL", "MOBILE_APP"
    };
    private static final String[] SEGMENTS = {"YOUTH", "ELDERLY", "ENTREPRENEURS", "FARMERS", "UNEMPLOYED"};
    private static final String[] EVENTS = {"APPLY", "INFORM", "DELIVER"};

    private UsageEvents() {}

    static void write(Path file, int events) throws IOException {
        Random random = new Random(9);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("service,moment,channel,segment,event\n".getBytes(StandardCharsets.US_ASCII));
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < events; i++) {
                line.setLength(0);
                line.append("service-").append(random.nextInt(4000)).append(",2026-");
                two(line, 1 + random.nextInt(12)).append('-');
                two(line, 1 + random.nextInt(28)).append('T');
                two(line, random.nextInt(24)).append(":30:00Z,");
                line.append(CHANNELS[random.nextInt(CHANNELS.length)]).append(',');
                line.append(SEGMENTS[random.nextInt(SEGMENTS.length)]).append(',');
                line.append(EVENTS[random.nextInt(EVENTS.length)]).append('\n');
                out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static StringBuilder two(StringBuilder line, int number) {
        return line.append(number < 10 ? "0" : "").append(number);
    }
}
