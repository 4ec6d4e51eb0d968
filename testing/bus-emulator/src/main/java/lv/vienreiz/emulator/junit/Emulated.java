// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lv.vienreiz.emulator.XRoadVersion;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A field or parameter of type {@link lv.vienreiz.emulator.XRoadEmulator} that gets a fresh emulator for each test.
 *
 * <p>All such fields and parameters of one test hold the same emulator, made with the settings of the first that is
 * filled. It is closed after the test; when the test fails, the recording stands among the failure's suppressed
 * exceptions, without personal data.
 */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@ExtendWith(EmulatorExtension.class)
public @interface Emulated {

    /**
     * Whether the servers are strict.
     *
     * @return as {@link lv.vienreiz.emulator.XRoadEmulatorBuilder#strict()}
     */
    boolean strict() default false;

    /**
     * The age of the client-side server.
     *
     * @return the newer one by default
     */
    XRoadVersion clientSide() default XRoadVersion.FROM_7_8;

    /**
     * The age of the provider-side server.
     *
     * @return the newer one by default
     */
    XRoadVersion providerSide() default XRoadVersion.FROM_7_8;
}
