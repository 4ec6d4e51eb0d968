// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.vienreiz.exchange.http.MutualTlsServer;
import lv.vienreiz.exchange.store.ChildJvm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keys on a token, of SoftHSM: runs where that is installed, and with {@code -Dvienreiz.softhsm=<library>} must run. The
 * library reads where its tokens are from the environment, so a process of its own uses it.
 */
@Timeout(120)
class Pkcs11Test {

    private static final String DEMANDED = System.getProperty("vienreiz.softhsm", "");
    private static final Path LIBRARY = Path.of(DEMANDED.isEmpty() ? "/usr/lib/softhsm/libsofthsm2.so" : DEMANDED);
    private static final String PIN = "7391-4402";

    @TempDir
    Path folder;

    private Map<String, String> environment;

    @BeforeEach
    void needsSoftHsm() throws IOException {
        assumeTrue(!DEMANDED.isEmpty() || Files.exists(LIBRARY), "SoftHSM is not installed");
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        Path settings = folder.resolve("softhsm2.conf");
        Files.writeString(
                settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        environment = Map.of("SOFTHSM2_CONF", settings.toString());
    }

    @Test
    void showsAKeyThatNeverLeavesItsToken() throws IOException, GeneralSecurityException, InterruptedException {
        String slot = token();
        Path first = TestKeys.key(folder, "first", "");
        Path second = TestKeys.key(folder, "second", "");
        Path serverKey = TestKeys.key(folder, "server", "dns:localhost");
        Path server = TestKeys.certificate(serverKey, "server");
        Path known = TestKeys.trusting(
                folder, "clients.p12", TestKeys.certificate(first, "first"), TestKeys.certificate(second, "second"));
        for (String version : new String[] {"TLSv1.2", "TLSv1.3"}) {
            try (MutualTlsServer https = new MutualTlsServer(serverKey, known, version)) {
                String told = child(
                        "call",
                        LIBRARY.toString(),
                        slot,
                        PIN,
                        https.uri().toString(),
                        server.toString(),
                        first.toString(),
                        second.toString());

                assertThat(told.lines().toList())
                        .containsExactly(
                                "second: CN=second", "first: CN=first", "third: No private key", "PIN: Cannot open");
                assertThat(told).doesNotContain(PIN);
            }
            slot = token();
        }
    }

    @Test
    void saysWhatToMendWhereThereIsNoSuchLibraryOrSlot() throws IOException, InterruptedException {
        String slot = token();

        assertThat(child("open", "/nowhere/libnone.so", slot, PIN))
                .startsWith("Cannot load Pkcs11Key[libnone.so, slot " + slot);
        assertThat(child("open", LIBRARY.toString(), "7", PIN))
                .contains("slot 7")
                .doesNotContain(PIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pkcs11Key.of(Path.of("/a\"\nname=x"), 0, "a", PIN::toCharArray));
    }

    /** Makes a token and gives the number of its slot. */
    private String token() throws IOException, InterruptedException {
        String told = run(new ProcessBuilder(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                "vienreiz",
                "--pin",
                PIN,
                "--so-pin",
                "99887766"));
        Matcher slot = Pattern.compile("slot (\\d+)").matcher(told);
        assertThat(slot.find()).as("%s", told).isTrue();
        return slot.group(1);
    }

    private String child(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        Process process = ChildJvm.start(TokenHolder.class, entry -> true, environment, all.toArray(new String[0]));
        return ended(process);
    }

    private String run(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.environment().putAll(environment);
        return ended(builder.redirectErrorStream(true).start());
    }

    private static String ended(Process process) throws IOException, InterruptedException {
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", told).isZero();
        return told;
    }
}
