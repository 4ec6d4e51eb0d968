// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lists of the metaservices in JSON, in the spelling of real servers and in that of their description. */
final class MetadataJson {

    /** Lists of services are called by either name. */
    private static final Set<String> LISTS = Set.of("service", "member");

    private MetadataJson() {}

    static Optional<List<MetadataEntry>> read(byte[] body) {
        Optional<List<MetadataEntry>> found = Optional.empty();
        try (JsonParser json = JsonErrors.JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean list = LISTS.contains(json.currentName());
                if (json.nextToken() == JsonToken.START_ARRAY && list) {
                    found = Optional.of(entries(json));
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            // half a list is none
            return Optional.empty();
        }
        return found;
    }

    private static List<MetadataEntry> entries(JsonParser json) throws IOException {
        List<MetadataEntry> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry(json));
        }
        return entries;
    }

    /** What is no object has no texts, and is nothing that can be called. */
    private static MetadataEntry entry(JsonParser json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<OfferedService.Endpoint> endpoints = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = MetadataEntry.plain(json.currentName());
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING) {
                    texts.put(name, json.getText());
                } else if (name.equals("id") && value == JsonToken.START_OBJECT) {
                    texts.putAll(texts(json));
                } else if (name.equals("endpointlist") && value == JsonToken.START_ARRAY) {
                    endpoints.addAll(endpoints(json));
                } else {
                    json.skipChildren();
                }
            }
        } else {
            json.skipChildren();
        }
        return new MetadataEntry(texts, endpoints);
    }

    private static List<OfferedService.Endpoint> endpoints(JsonParser json) throws IOException {
        List<OfferedService.Endpoint> endpoints = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Map<String, String> texts = texts(json);
            if (texts.containsKey("path")) {
                endpoints.add(
                        new OfferedService.Endpoint(texts.getOrDefault("method", "*"), texts.getOrDefault("path", "")));
            }
        }
        return endpoints;
    }

    private static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = MetadataEntry.plain(json.currentName());
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        } else {
            json.skipChildren();
        }
        return texts;
    }
}
