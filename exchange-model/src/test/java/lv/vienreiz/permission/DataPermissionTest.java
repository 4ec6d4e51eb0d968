// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.casework.course.PermissionState;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Registers;
import org.junit.jupiter.api.Test;

class DataPermissionTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+02:00");
    private static final String PURPOSE = "Koku ciršanas atļauja";
    private static final DataUse USE = use(Registers.LAND_REGISTER, PURPOSE, "property");

    private static DataUse use(CodedValue register, String purpose, String... fields) {
        return new DataUse(register, List.of(fields), Optional.of(purpose));
    }

    private static DataPermissionBuilder permission() {
        return DataPermission.builder("100200", Registers.LAND_REGISTER, PURPOSE);
    }

    private static Optional<PermissionObstacle> obstacle(DataPermissionBuilder permission, DataUse use, Instant at) {
        return permission.build().judge(use, at).fold(allowed -> Optional.empty(), no -> Optional.of(no.obstacle()));
    }

    private static Optional<PermissionObstacle> obstacle(DataPermissionBuilder permission) {
        return obstacle(permission, USE, NOON.toInstant());
    }

    @Test
    void anOpenPermissionAllowsItsRegisterAndPurpose() {
        assertThat(obstacle(permission())).isEmpty();
        assertThat(obstacle(
                        permission(),
                        new DataUse(Registers.LAND_REGISTER, List.of("x"), Optional.empty()),
                        NOON.toInstant()))
                .isEmpty();
    }

    @Test
    void holdsFromItsFirstToItsLastMomentInclusive() {
        DataPermissionBuilder moment = permission().validFrom(NOON).validUntil(NOON);

        assertThat(obstacle(moment)).isEmpty();
        assertThat(obstacle(moment, USE, NOON.toInstant().minusNanos(1))).contains(PermissionObstacle.NOT_YET_VALID);
        assertThat(obstacle(moment, USE, NOON.toInstant().plusNanos(1))).contains(PermissionObstacle.EXPIRED);
    }

    @Test
    void doesNotHoldOnceItEnded() {
        assertThat(obstacle(permission().state(PermissionState.REVOKED))).contains(PermissionObstacle.REVOKED);
        assertThat(obstacle(permission().state(PermissionState.EXPIRED))).contains(PermissionObstacle.EXPIRED);
    }

    @Test
    void isForOneRegisterOnePurposeAndItsFields() {
        Instant at = NOON.toInstant();

        assertThat(obstacle(permission(), use(Registers.CADASTRE, PURPOSE, "property"), at))
                .contains(PermissionObstacle.OTHER_REGISTER);
        assertThat(obstacle(permission(), use(Registers.LAND_REGISTER, "Parādu piedziņa", "property"), at))
                .contains(PermissionObstacle.OTHER_PURPOSE);
        PermissionVerdict verdict = permission()
                .fields(List.of("property"))
                .build()
                .judge(use(Registers.LAND_REGISTER, PURPOSE, "property", "mortgage"), at);
        assertThat(verdict)
                .isEqualTo(new PermissionVerdict.Refused(
                        new PermissionRefusal("100200", PermissionObstacle.FIELDS_OUTSIDE, List.of("mortgage"))));
    }

    @Test
    void isExhaustedByItsQuota() {
        assertThat(obstacle(permission().quota(2L).used(1L))).isEmpty();
        assertThat(obstacle(permission().quota(2L).used(2L))).contains(PermissionObstacle.EXHAUSTED);
        assertThat(obstacle(permission().quota(0L))).contains(PermissionObstacle.EXHAUSTED);
        assertThat(permission().quota(2L).used(5L).build().left()).contains(0L);
    }

    @Test
    void tellsThatItsEndIsNear() {
        DataPermission ten = permission().quota(10L).used(8L).build();

        assertThat(ten.isNearlyExhausted(90)).isFalse();
        assertThat(ten.counting(1).isNearlyExhausted(90)).isTrue();
        assertThat(permission().used(1_000_000L).build().isNearlyExhausted(90)).isFalse();
    }

    @Test
    void aCountNeverGoesBelowNothing() {
        assertThat(permission().build().counting(-1).used()).isZero();
        assertThat(permission().used(Long.MAX_VALUE).build().counting(1).used()).isEqualTo(Long.MAX_VALUE);
    }
}
