// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.DataUse;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.permission.PermissionVerdict;
import org.junit.jupiter.api.Test;

class KeptPermissionsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final DataUse USE =
            new DataUse(Registers.LAND_REGISTER, List.of("property"), Optional.of("Koku ciršanas atļauja"));
    private static final DataPermission THREE = DataPermission.builder(
                    "100200", Registers.LAND_REGISTER, "Koku ciršanas atļauja")
            .quota(3L)
            .build();

    private final KeptPermissions permissions = KeptPermissions.in(CaseBook.inMemory());

    private static PermissionVerdict refused(PermissionObstacle obstacle) {
        return new PermissionVerdict.Refused(PermissionRefusal.of("100200", obstacle));
    }

    @Test
    void listsWhatItKeepsByNumber() {
        for (int i = 450; i >= 1; i--) {
            permissions.grant(DataPermission.builder(String.format("P%03d", i), Registers.LAND_REGISTER, "a permit")
                    .build());
        }

        assertThat(permissions.all())
                .hasSize(450)
                .isSortedAccordingTo(java.util.Comparator.comparing(DataPermission::number));
    }

    @Test
    void anUnknownPermissionAllowsNothing() {
        assertThat(permissions.use("100200", USE, NOW)).isEqualTo(refused(PermissionObstacle.UNKNOWN));
        assertThat(permissions.revoke("100200")).isFalse();
    }

    @Test
    void judgingCountsNothingAndUsingCountsOne() {
        permissions.grant(THREE);

        permissions.judge("100200", USE, NOW);
        assertThat(permissions.find("100200")).contains(THREE);
        assertThat(permissions.use("100200", USE, NOW)).isEqualTo(new PermissionVerdict.Allowed(THREE.counting(1)));
        assertThat(permissions.find("100200")).contains(THREE.counting(1));
    }

    @Test
    void whatIsRefusedIsNotCounted() {
        permissions.grant(THREE);
        permissions.revoke("100200");

        assertThat(permissions.use("100200", USE, NOW)).isEqualTo(refused(PermissionObstacle.REVOKED));
        assertThat(permissions.find("100200").map(DataPermission::used)).contains(0L);
    }

    @Test
    void aUseThatIsGivenBackCanBeUsedAgain() {
        permissions.grant(THREE.counting(2));

        permissions.use("100200", USE, NOW);
        assertThat(permissions.use("100200", USE, NOW)).isEqualTo(refused(PermissionObstacle.EXHAUSTED));
        permissions.giveBack("100200");
        assertThat(permissions.use("100200", USE, NOW)).isInstanceOf(PermissionVerdict.Allowed.class);
    }

    @Test
    void ofAQuotaNeverMoreIsAllowedHoweverManyAskAtOnce() throws Exception {
        int quota = 40;
        permissions.grant(THREE.toBuilder().quota((long) quota).build());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<PermissionVerdict>> asked = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * quota; i++) {
                asked.add(threads.submit(() -> permissions.use("100200", USE, NOW)));
            }
            int allowed = 0;
            for (Future<PermissionVerdict> verdict : asked) {
                allowed += verdict.get() instanceof PermissionVerdict.Allowed ? 1 : 0;
            }

            assertThat(allowed).isEqualTo(quota);
            assertThat(permissions.find("100200").map(DataPermission::used)).contains((long) quota);
        } finally {
            threads.shutdownNow();
        }
    }
}
