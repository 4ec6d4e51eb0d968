// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.util.Optional;

/**
 * Who is registered on the bus: a member, or one of its subsystems.
 *
 * @param member the member
 * @param subsystem the subsystem, unless the member itself is meant
 * @param name the member's name
 * @param subsystemName the subsystem's name, where it has one
 */
public record RegisteredClient(
        MemberId member, Optional<SubsystemId> subsystem, String name, Optional<String> subsystemName) {}
