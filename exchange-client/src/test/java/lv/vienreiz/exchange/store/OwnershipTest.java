// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A directory has one owner, also where several class loaders of one process have the library, as web applications do. */
@Timeout(60)
class OwnershipTest {

    @TempDir
    Path temporary;

    @Test
    void refusesTheLibraryOfAnotherClassLoaderAndKeepsTheLock() throws Exception {
        Path directory = temporary.resolve("store");
        try (URLClassLoader another = new OwnLibraries(everything())) {
            Class<?> theirs = another.loadClass(Store.class.getName());
            assertThat(theirs).isNotSameAs(Store.class);
            Method opening = theirs.getMethod("in", Path.class);
            try (Store store = Store.in(directory)) {
                assertThatThrownBy(() -> opening.invoke(null, directory))
                        .cause()
                        .hasMessageContaining("is in use")
                        .hasMessageContaining("pid " + ProcessHandle.current().pid());
                assertThat(opened(directory)).isEqualTo("IN_USE");
                assertThat(store.<Integer>read(session -> 1)).isEqualTo(1);
            }
        }
        assertThat(opened(directory)).isEqualTo("opened");
    }

    @Test
    void keepsTheLockAlsoWhereTheMarkOfTheProcessWasLost() throws Exception {
        Path directory = temporary.resolve("store");
        try (Store store = Store.in(directory)) {
            System.getProperties().keySet().removeIf(name -> name.toString()
                    .contains(store.directory().orElseThrow().toString()));

            assertThat(catchThrowableOfType(StoreException.class, () -> Store.in(directory))
                            .kind())
                    .isEqualTo(StoreException.Kind.IN_USE);
            assertThat(opened(directory)).isEqualTo("IN_USE");
        }
        Store.in(directory).close();
    }

    /** What another process says that opens the store. */
    private static String opened(Path directory) throws IOException, InterruptedException {
        Process other = ChildJvm.start(StoreOwner.class, entry -> true, directory.toString());
        other.getOutputStream().close();
        String said = new String(other.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(other.waitFor()).isZero();
        return said;
    }

    private static URL[] everything() {
        return ChildJvm.entries().map(OwnershipTest::url).toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has everything itself first, as a web application does, though all may be modules that the platform's loader knows. */
    private static final class OwnLibraries extends URLClassLoader {

        OwnLibraries(URL[] libraries) {
            super(libraries, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null) {
                    return known;
                }
                try {
                    return findClass(name);
                } catch (ClassNotFoundException notOurs) {
                    return super.loadClass(name, resolve);
                }
            }
        }
    }
}
