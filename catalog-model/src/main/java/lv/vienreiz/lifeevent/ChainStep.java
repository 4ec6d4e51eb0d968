// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * A step of a chain: one service of one owner.
 *
 * @param key the name by which other steps refer to this one
 * @param service the service
 * @param owner the owner of the service
 * @param dependsOn the keys of the steps that must have run before
 * @param dataSources the registers from which it takes its data, by a code list
 * @param basis by what right it runs without an application
 * @param automation how far it runs by itself
 */
@Part
public record ChainStep(
        @Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60)
        String key,

        ServiceId service,
        Optional<@Valid Organisation> owner,

        @Size(max = 50) @Item("dependency")
        List<@Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60) String> dependsOn,

        @Size(max = 50) @Item("dataSource") List<@Valid CodedValue> dataSources,
        Optional<@Valid StepBasis> basis,
        Optional<ProactivityLevel> automation) {

    /** Makes a step; {@link #builder} is the convenient way. */
    public ChainStep {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(service, "service");
        dependsOn = List.copyOf(dependsOn);
        dataSources = List.copyOf(dataSources);
    }

    /**
     * Begins a step.
     *
     * @param key the name by which other steps refer to this one
     * @param service the service
     * @return a builder
     */
    public static ChainStepBuilder builder(String key, ServiceId service) {
        return new ChainStepBuilder(key, service);
    }
}
