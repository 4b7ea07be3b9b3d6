package id.juara.front.web;

import java.util.Optional;

/**
 * A page that {@link EveryPageTest} looks at.
 *
 * @param name of its pictures, small letters and dashes
 * @param subject who looks at it; absent for anybody
 */
record SamplePage(String name, Kind kind, Optional<String> subject, String path, int status) {

    /** What a page may cost over a slow line, in bytes. */
    enum Kind {
        PUBLIC(60_000),
        FORM(80_000),
        STAFF(200_000);

        final int mostBytes;

        Kind(int mostBytes) {
            this.mostBytes = mostBytes;
        }
    }

    static SamplePage open(String name, String path) {
        return new SamplePage(name, Kind.PUBLIC, Optional.empty(), path, 200);
    }

    static SamplePage form(String name, String subject, String path) {
        return new SamplePage(name, Kind.FORM, Optional.of(subject), path, 200);
    }

    static SamplePage staff(String name, String subject, String path) {
        return new SamplePage(name, Kind.STAFF, Optional.of(subject), path, 200);
    }

    SamplePage answering(int status) {
        return new SamplePage(name, kind, subject, path, status);
    }

    /** The same page in that language. */
    String in(String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    @Override
    public String toString() {
        return name;
    }
}
