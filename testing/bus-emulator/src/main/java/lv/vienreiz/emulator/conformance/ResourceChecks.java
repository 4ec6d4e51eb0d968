// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.util.List;

/** The demands on the message resource: repeats are harmless, and doubt can be resolved. */
final class ResourceChecks {

    static final List<Check> ALL = List.of(
            new Check("resource.answer", talk -> talk.put(
                            Talk.fresh(), talk.target().body())
                    .status(200, 201, 422)
                    .without("X-Road-Error")),
            new Check("resource.repeat", talk -> {
                String id = Talk.fresh();
                Seen first = talk.put(id, talk.target().body()).status(200, 201, 422);
                Seen repeat = talk.put(id, talk.target().body());
                if (first.status() == 201 && repeat.status() == 200) {
                    return;
                }
                repeat.sameAs(first);
            }),
            new Check("resource.stored", talk -> {
                String id = Talk.fresh();
                Seen first = talk.put(id, talk.target().body()).status(200, 201, 422);
                Seen stored = talk.get(id).status(first.status() == 422 ? 422 : 200);
                if (!java.util.Arrays.equals(stored.body(), first.body())) {
                    stored.sameAs(first);
                }
            }),
            new Check(
                    "resource.unknown",
                    talk -> talk.get(Talk.fresh()).status(404).without("X-Road-Error")),
            new Check("resource.askingIsHarmless", talk -> {
                String id = Talk.fresh();
                talk.get(id).status(404);
                talk.get(id).status(404);
            }),
            new Check("resource.conflict", talk -> {
                String id = Talk.fresh();
                talk.put(id, talk.target().body()).status(200, 201, 422);
                byte[] other = (new String(talk.target().body(), java.nio.charset.StandardCharsets.UTF_8) + " ")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                talk.put(id, other).status(409);
            }),
            new Check("resource.conflictKeeps", talk -> {
                String id = Talk.fresh();
                Seen first = talk.put(id, talk.target().body()).status(200, 201, 422);
                talk.put(id, "another".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .status(409);
                Seen stored = talk.get(id);
                if (!java.util.Arrays.equals(stored.body(), first.body())) {
                    stored.sameAs(first);
                }
            }),
            new Check("resource.badId", talk -> talk.send(
                            "PUT",
                            talk.target().below("/messages/no-uuid"),
                            talk.headers(Talk.fresh()),
                            talk.target().body())
                    .status(400, 404, 422)
                    .without("X-Road-Error")),
            new Check("resource.otherMethod", talk -> {
                String id = Talk.fresh();
                talk.send(
                                "POST",
                                talk.target().below("/messages/" + id),
                                talk.headers(id),
                                talk.target().body())
                        .status(405);
            }),
            new Check("resource.atOnce", talk -> {
                String id = Talk.fresh();
                List<Seen> all = talk.putAtOnce(id, talk.target().body(), 8);
                Seen stored = talk.get(id).status(200, 422);
                for (Seen one : all) {
                    if (!java.util.Arrays.equals(one.body(), stored.body())) {
                        one.sameAs(stored);
                    }
                }
            }));

    private ResourceChecks() {}
}
