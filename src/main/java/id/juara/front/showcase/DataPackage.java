package id.juara.front.showcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The files of an edition as programs for open data read them: a Data Package, version 2 (datapackage.org).
 *
 * @param titles in both languages, under {@code id} and {@code en}; {@code title} is that of the descriptor's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DataPackage(
        @JsonProperty("$schema") String profile,
        String name,
        String title,
        Map<String, String> titles,
        String description,
        String homepage,
        String version,
        List<Licence> licenses,
        List<Resource> resources) {
    static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    record Licence(String name, String path, String title) {}

    /**
     * A file.
     *
     * @param type {@code table}, or absent
     * @param hash {@code sha256:} and 64 hexadecimal digits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Resource(
            String name,
            String title,
            String type,
            String path,
            String format,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            Map<String, Object> dialect,
            Schema schema) {}

    record Schema(List<Field> fields, List<String> missingValues, List<String> primaryKey) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(String name, String type, String title, String description, Map<String, Object> constraints) {}
}
