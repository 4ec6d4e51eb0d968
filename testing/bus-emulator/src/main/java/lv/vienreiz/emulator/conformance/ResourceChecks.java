// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.util.List;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;

/** The demands on the message resource: repeats are harmless, and doubt can be resolved. */
final class ResourceChecks {

    /** Bytes that any reading as text would spoil. */
    private static final byte[] FILE = {0, 1, (byte) 0xFE, (byte) 0xFF, 13, 10, '<', '{', (byte) 0xC4, (byte) 0x81};

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
            }),
            new Check("resource.file", talk -> {
                String id = Talk.fresh();
                talk.putFile(id, FILE, digest(FILE)).status(200, 201, 204).without("X-Road-Error");
                talk.putFile(id, FILE, digest(FILE)).status(200, 204);
                talk.get(id).status(404);
            }),
            new Check("resource.fileDigest", talk -> {
                String id = Talk.fresh();
                talk.putFile(id, FILE, digest(new byte[1])).status(422).without("X-Road-Error");
                talk.getFile(id, digest(new byte[1])).status(404);
            }),
            new Check("resource.fileBack", talk -> {
                String id = Talk.fresh();
                talk.putFile(id, FILE, digest(FILE)).status(200, 201, 204);
                Seen back = talk.getFile(id, digest(FILE)).status(200).without("X-Road-Error");
                if (!java.util.Arrays.equals(back.body(), FILE)) {
                    throw new Complaint(FILE.length + " B / " + back.body().length + " B");
                }
            }));

    private ResourceChecks() {}

    private static String digest(byte[] file) {
        return Digest.of(DigestAlgorithm.SHA_256, file).value();
    }
}
