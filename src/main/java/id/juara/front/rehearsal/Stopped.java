package id.juara.front.rehearsal;

/** The rehearsal cannot go on; the message is the sentence that says why. */
final class Stopped extends RuntimeException {
    Stopped(String sentence) {
        super(sentence);
    }
}
