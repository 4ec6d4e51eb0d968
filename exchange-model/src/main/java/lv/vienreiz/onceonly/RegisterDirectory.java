// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;

/**
 * Which registers hand out their data over the bus, and where.
 *
 * @param services the services, at most one for each register
 */
public record RegisterDirectory(List<RegisterService> services) {

    /**
     * Makes a directory.
     *
     * @throws IllegalArgumentException if a register stands twice
     */
    public RegisterDirectory {
        services = List.copyOf(services);
        long distinct =
                services.stream().map(RegisterDirectory::register).distinct().count();
        if (distinct != services.size()) {
            throw new IllegalArgumentException("A register has one service in a directory, found two of one register");
        }
    }

    /**
     * Makes a directory of services.
     *
     * @param services the services
     * @return the directory
     */
    public static RegisterDirectory of(RegisterService... services) {
        return new RegisterDirectory(List.of(services));
    }

    /**
     * Finds the service of a register; the version of the code list does not matter.
     *
     * @param register the register
     * @return its service, or nothing where it hands out no data
     */
    public Optional<RegisterService> find(CodedValue register) {
        return services.stream().filter(s -> register(s).equals(key(register))).findFirst();
    }

    private static String register(RegisterService service) {
        return key(service.register());
    }

    private static String key(CodedValue register) {
        return register.list() + "#" + register.code();
    }
}
