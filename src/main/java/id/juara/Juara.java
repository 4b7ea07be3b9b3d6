package id.juara;

public final class Juara {
    private Juara() {}
}
