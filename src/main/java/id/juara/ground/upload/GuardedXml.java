package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML on its way to a parser, which holds every tag, comment and run of text whole: none of them may be longer than
 * {@link #LONGEST}, and no document type may be declared, so that a parser behind this stream neither grows nor fetches
 * nor expands anything.
 *
 * <p>The bytes are followed by one letter of state: in text, in a tag (and in which quotes), in a comment, in CDATA, in a
 * processing instruction, or at the beginning of one of these. The stream must be UTF-8, as the format allows besides
 * UTF-16, which no known program writes.
 */
final class GuardedXml extends FilterInputStream {
    /** Bytes; a cell holds 32,767 characters of at most 3 bytes, or as many references of some ten. */
    static final int LONGEST = 512 * 1024;

    private enum State {
        BEFORE,
        TEXT,
        OPENED,
        TAG,
        TAG_IN_QUOTES,
        TAG_IN_APOSTROPHES,
        DECLARED,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (var c = 1; c < PLAIN.length; c++) {
            PLAIN[c] = "<>\"'".indexOf(c) < 0;
        }
    }

    private final String part;
    private State state = State.BEFORE;
    private int length;
    private int before; // the two bytes before this one, the later one low

    GuardedXml(InputStream in, String part) {
        super(in);
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int wanted) throws IOException {
        var read = super.read(to, from, wanted);
        for (var at = from; at < from + read; at++) {
            var next = to[at];
            var old = state;
            if (next < 0 || PLAIN[next]) {
                state = plainly(next);
            } else {
                state = after(next);
            }
            before = (before << 8 | next & 0xFF) & 0xFFFF;
            length = state == old || state != State.TEXT && old != State.TEXT ? length + 1 : 0;
            if (length > LONGEST) {
                throw new Refusal(Reason.WORKBOOK_HOSTILE, part, LONGEST);
            }
        }
        return read;
    }

    /** Most bytes change nothing, but where something has just begun. */
    private State plainly(byte next) {
        return state == State.TEXT || state == State.TAG ? state : after(next);
    }

    private State after(byte next) {
        if (next == 0) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED, part);
        }
        return switch (state) {
            case BEFORE -> beginning(next);
            case TEXT -> next == '<' ? State.OPENED : state;
            case OPENED -> next == '!' ? State.DECLARED : next == '?' ? State.INSTRUCTION : inTag(next);
            case TAG -> inTag(next);
            case TAG_IN_QUOTES -> next == '"' ? State.TAG : state;
            case TAG_IN_APOSTROPHES -> next == '\'' ? State.TAG : state;
            case DECLARED -> declared(next);
            case COMMENT -> next == '>' && before == ('-' << 8 | '-') ? State.TEXT : state;
            case CDATA -> next == '>' && before == (']' << 8 | ']') ? State.TEXT : state;
            case INSTRUCTION -> next == '>' && (before & 0xFF) == '?' ? State.TEXT : state;
        };
    }

    /** Nothing but a byte-order mark and blanks may stand before the first tag. */
    private State beginning(byte next) {
        if (next == '<') {
            return State.OPENED;
        }
        if (next > ' ' || next < 0 && next != (byte) 0xEF && next != (byte) 0xBB && next != (byte) 0xBF) {
            throw new Refusal(Reason.WORKBOOK_DAMAGED, part);
        }
        return State.BEFORE;
    }

    private State declared(byte next) {
        return switch (next) {
            case '-' -> State.COMMENT;
            case '[' -> State.CDATA;
            default -> throw new Refusal(Reason.WORKBOOK_WITH_DOCTYPE, part);
        };
    }

    private static State inTag(byte next) {
        return switch (next) {
            case '>' -> State.TEXT;
            case '"' -> State.TAG_IN_QUOTES;
            case '\'' -> State.TAG_IN_APOSTROPHES;
            default -> State.TAG;
        };
    }
}
