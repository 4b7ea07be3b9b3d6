package id.juara.ground.jobs;

/** How far a piece of work has come, in things counted: rows, submissions, files. */
public interface Progress {
    /** How many there are. */
    void of(long total);

    /** How many are done. Stops the work where somebody asked for it. */
    void done(long done);

    /** For whoever waits for the answer and sees no count. */
    Progress UNCOUNTED = new Progress() {
        @Override
        public void of(long total) {
            // nobody looks
        }

        @Override
        public void done(long done) {
            // as above
        }
    };

    /** Thrown where the work was stopped by a person. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
