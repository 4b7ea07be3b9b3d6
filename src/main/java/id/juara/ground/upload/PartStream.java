package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.upload.Archive.Part;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of one part of a zip: not one more than its directory tells, and at the end the right checksum. */
final class PartStream extends FilterInputStream {
    private final Part part;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long count;

    private PartStream(InputStream bytes, Part part, Inflater inflater) {
        super(bytes);
        this.part = part;
        this.inflater = inflater;
    }

    static InputStream of(FileChannel file, Part part) {
        var packed = new Slice(file, part.from(), part.packed());
        var inflater = new Inflater(true);
        if (!part.deflated()) {
            return new PartStream(packed, part, inflater);
        }
        var padded = new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1])); // as Inflater asks for
        return new PartStream(new InflaterInputStream(padded, inflater, 1 << 13), part, inflater);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read;
        try {
            read = super.read(to, from, length);
        } catch (ZipException | EOFException broken) {
            throw damaged();
        }
        if (read < 0) {
            if (count != part.size() || crc.getValue() != part.crc()) {
                throw damaged();
            }
            return read;
        }
        count += read;
        if (count > part.size()) {
            throw new Refusal(Reason.WORKBOOK_HOSTILE, part.name(), part.size());
        }
        crc.update(to, from, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        super.close();
        inflater.end();
    }

    private Refusal damaged() {
        return new Refusal(Reason.WORKBOOK_DAMAGED, part.name());
    }

    /** A stretch of a file. */
    private static final class Slice extends InputStream {
        private final FileChannel file;
        private long at;
        private long left;

        Slice(FileChannel file, long from, long length) {
            this.file = file;
            this.at = from;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = file.read(ByteBuffer.wrap(to, from, (int) Math.min(length, left)), at);
            if (read > 0) {
                at += read;
                left -= read;
            }
            return read;
        }
    }
}
