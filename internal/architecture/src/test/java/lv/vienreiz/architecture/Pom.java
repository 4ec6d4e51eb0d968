// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A project file of Maven.
 *
 * @param file where it lies
 * @param tree what stands in it
 */
record Pom(Path file, Document tree) {

    static Pom read(Path file) throws Exception {
        return new Pom(
                file, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
    }

    /** The project files of all modules but the root. */
    static List<Pom> modules() throws Exception {
        List<Path> files = read(Reactor.ROOT.resolve("pom.xml")).texts("/project/modules/module").stream()
                .map(module -> Reactor.ROOT.resolve(module).resolve("pom.xml"))
                .toList();
        List<Pom> poms = new java.util.ArrayList<>();
        for (Path file : files) {
            poms.add(read(file));
        }
        return poms;
    }

    /** Tells whether a release carries this module; the BOM itself is no module that it could list. */
    boolean isPublished() throws Exception {
        return !texts("/project/properties/maven.deploy.skip").contains("true")
                && !texts("/project/packaging").contains("pom");
    }

    String artifact() throws Exception {
        return texts("/project/artifactId").get(0);
    }

    /** What stands in the repository beside the jar: the file that flattening made of this one. */
    Pom published() throws Exception {
        return read(file.resolveSibling(".flattened-pom.xml"));
    }

    Path jar(String version) throws Exception {
        Path target = file.resolveSibling("target");
        String plain = artifact() + "-" + version + ".jar";
        try (Stream<Path> files = Files.walk(target, 2)) {
            List<String> names = texts("/project/build/finalName").isEmpty()
                    ? List.of(plain)
                    : List.of(texts("/project/build/finalName").get(0) + ".jar");
            return files.filter(jar -> names.contains(String.valueOf(jar.getFileName())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + names + " below " + target));
        }
    }

    List<String> texts(String path) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList nodes =
                (NodeList) xpath.evaluate(path, tree.getDocumentElement().getOwnerDocument(), XPathConstants.NODESET);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(i -> ((Element) nodes.item(i)).getTextContent().trim())
                .toList();
    }
}
