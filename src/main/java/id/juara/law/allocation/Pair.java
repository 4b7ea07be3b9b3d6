package id.juara.law.allocation;

/** A judge and a submission: that he reads it, or that he must not. */
public record Pair(String submission, String judge) {}
