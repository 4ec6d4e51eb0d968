// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.junit;

import java.lang.reflect.Field;
import java.util.Optional;
import lv.vienreiz.emulator.XRoadEmulator;
import lv.vienreiz.emulator.XRoadEmulatorBuilder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.commons.support.AnnotationSupport;

/** The JUnit extension that fills {@link Emulated} fields and parameters; the annotation registers it. */
@SuppressWarnings("exports") // whoever uses it has the test library on the module path
public final class EmulatorExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EmulatorExtension.class);

    /** Made by JUnit. */
    public EmulatorExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        for (Object instance : context.getRequiredTestInstances().getAllInstances()) {
            for (Field field : AnnotationSupport.findAnnotatedFields(instance.getClass(), Emulated.class)) {
                AnnotationSupport.findAnnotation(field, Emulated.class)
                        .ifPresent(settings -> fill(context, instance, field, settings));
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Emulated.class)
                && parameter.getParameter().getType() == XRoadEmulator.class
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter
                .findAnnotation(Emulated.class)
                .map(settings -> busOf(context, settings))
                .orElseThrow();
    }

    /** Adds the recording to any failure, also to one of the methods before and after the test, and closes the emulator. */
    @Override
    public void afterEach(ExtensionContext context) {
        kept(context).ifPresent(bus -> {
            context.getExecutionException().ifPresent(failure -> {
                failure.addSuppressed(new RecordingOfFailedTest(bus.recording()));
                bus.providerFailures().forEach(failure::addSuppressed);
            });
            bus.close();
        });
    }

    private static Optional<XRoadEmulator> kept(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(XRoadEmulator.class, XRoadEmulator.class));
    }

    private static XRoadEmulator busOf(ExtensionContext context, Emulated settings) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(XRoadEmulator.class, key -> start(settings), XRoadEmulator.class);
    }

    private static XRoadEmulator start(Emulated settings) {
        XRoadEmulatorBuilder builder =
                XRoadEmulator.builder().clientSide(settings.clientSide()).providerSide(settings.providerSide());
        return (settings.strict() ? builder.strict() : builder).start();
    }

    private static void fill(ExtensionContext context, Object instance, Field field, Emulated settings) {
        boolean shared = context.getTestInstanceLifecycle().orElse(TestInstance.Lifecycle.PER_METHOD)
                == TestInstance.Lifecycle.PER_CLASS;
        if (shared && context.getExecutionMode() == ExecutionMode.CONCURRENT) {
            throw new ExtensionConfigurationException("Found @Emulated on " + field + " of an instance that tests share"
                    + " while they run side by side, expected one emulator for each test; take it as a parameter");
        }
        if (field.getType() != XRoadEmulator.class || !field.trySetAccessible()) {
            throw new ExtensionConfigurationException("Found @Emulated on " + field
                    + ", expected a field of type XRoadEmulator that this module may write; open the test's package"
                    + " or take the emulator as a parameter");
        }
        try {
            field.set(instance, busOf(context, settings));
        } catch (IllegalAccessException refused) {
            throw new ExtensionConfigurationException(
                    "Found @Emulated on " + field + ", expected a field that is not static and final", refused);
        }
    }
}
