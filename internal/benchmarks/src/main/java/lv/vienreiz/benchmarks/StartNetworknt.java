package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A program that checks one description by networknt and ends. */
public final class StartNetworknt {

    private StartNetworknt() {}

    /**
     * Checks a description.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        if (!Peers.networknt(Subject.SERVICE).validate(JsonMapper.shared().readTree(bytes)).isEmpty()) {
            throw new IllegalStateException("The description is not sound");
        }
    }
}
