// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.apache.hc.core5.util.VersionInfo;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void waitsForNothingWithoutEnd() {
        assertThat(HttpSettings.usual())
                .isEqualTo(new HttpSettings(
                        Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(90), 32, 10 * 1024 * 1024));
        ConnectionConfig limits = Pool.limits(HttpSettings.usual());
        assertThat(limits.getConnectTimeout()).isEqualTo(Timeout.ofSeconds(5));
        assertThat(limits.getSocketTimeout()).isEqualTo(Timeout.ofSeconds(90));
    }

    @Test
    void looksAtAConnectionThatRestedAndKeepsNoneForLong() {
        ConnectionConfig limits = Pool.limits(HttpSettings.usual());

        assertThat(limits.getValidateAfterInactivity()).isEqualTo(TimeValue.ofSeconds(1));
        assertThat(limits.getTimeToLive()).isEqualTo(TimeValue.ofSeconds(60));
    }

    @Test
    void standsOnAReleaseOfTheLibraryThatClosesWhatItUnpacks() {
        VersionInfo library =
                VersionInfo.loadVersionInfo("org.apache.hc.client5", getClass().getClassLoader());

        assertThat(library.getRelease()).matches("5\\.6\\.(?:[4-9]|\\d{2,})");
    }
}
