package id.juara.harness;

/**
 * Somebody who may press a button on the sample provider's login page.
 *
 * @param subject what the token calls him
 * @param part who he is in the competition, in plain words, shown on the button
 */
public record SamplePerson(String subject, String part) {}
