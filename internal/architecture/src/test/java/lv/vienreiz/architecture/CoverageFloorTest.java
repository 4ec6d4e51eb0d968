// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The joined coverage of all modules' tests; runs after the joined report is written, in the analysis profile only. */
class CoverageFloorTest {

    private static final Path REPORT = Path.of("target", "site", "jacoco-aggregate", "jacoco.csv");

    @Test
    void leavesFewBranchesUntested() throws Exception {
        double floor = Double.parseDouble(System.getProperty("coverage.branches"));
        List<String> lines = Files.readAllLines(REPORT);
        List<String> head = List.of(lines.get(0).split(",", -1));
        double missed = sum(lines, head.indexOf("BRANCH_MISSED"));
        double covered = sum(lines, head.indexOf("BRANCH_COVERED"));

        assertThat(covered / (covered + missed))
                .as("branches that some test takes, of %.0f; the report is beside %s", covered + missed, REPORT)
                .isGreaterThanOrEqualTo(floor);
    }

    private static double sum(List<String> lines, int column) {
        return lines.stream()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.split(",", -1)[column]))
                .sum();
    }
}
