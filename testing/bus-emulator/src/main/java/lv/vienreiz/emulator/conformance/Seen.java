// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** An answer of the checked server, which complains where it is not as expected. */
final class Seen {

    private final HttpResponse<byte[]> response;

    Seen(HttpResponse<byte[]> response) {
        this.response = response;
    }

    int status() {
        return response.statusCode();
    }

    byte[] body() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    Seen status(Integer... expected) throws Complaint {
        if (!Arrays.asList(expected).contains(status())) {
            throw new Complaint("status " + status()
                    + header("X-Road-Error").map(code -> " " + code).orElse(""));
        }
        return this;
    }

    Seen header(String name, String value) throws Complaint {
        String found = required(name);
        if (!found.equals(value)) {
            throw new Complaint(name + ": " + found);
        }
        return this;
    }

    String required(String name) throws Complaint {
        return header(name).orElseThrow(() -> new Complaint("status " + status() + ", no " + name));
    }

    Seen without(String name) throws Complaint {
        if (header(name).isPresent()) {
            throw new Complaint(name + ": " + header(name).get());
        }
        return this;
    }

    Seen type(String expected) throws Complaint {
        String found = header("Content-Type").orElse("-");
        if (!found.startsWith(expected)) {
            throw new Complaint("Content-Type: " + found);
        }
        return this;
    }

    Seen holds(String expected) throws Complaint {
        if (!text().contains(expected)) {
            throw new Complaint("status " + status() + ", " + body().length + " B: no " + expected);
        }
        return this;
    }

    Seen sameAs(Seen first) throws Complaint {
        if (status() != first.status()) {
            throw new Complaint("status " + first.status() + " / " + status());
        }
        if (!Arrays.equals(body(), first.body())) {
            throw new Complaint("status " + status() + ", " + first.body().length + " B / " + body().length + " B");
        }
        return this;
    }

    /** A failure of X-Road itself: named by the header, 400 or 500, and described in the body. */
    Seen fault(String... lastParts) throws Complaint {
        String code = required("X-Road-Error");
        status(400, 500).holds(code);
        String plain = code.replaceAll("[._]", "").toLowerCase(java.util.Locale.ROOT);
        if (Arrays.stream(lastParts).noneMatch(plain::endsWith)) {
            throw new Complaint("X-Road-Error: " + code);
        }
        return this;
    }
}
