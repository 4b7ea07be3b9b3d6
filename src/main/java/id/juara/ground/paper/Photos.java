package id.juara.ground.paper;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Photos of pages joined into one PDF that is no larger than a limit, by {@link JoinPhotos}, one sender after the other. */
public final class Photos {
    /** How many may be joined. */
    public static final int MOST = 20;

    private static final int MEGA = 1_000_000;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);
    private static final int PATIENCE = 30; // seconds
    private static final int LONGEST = 60; // seconds

    private Photos() {}

    /** A photo that was sent, under the name that its sender knows. */
    public record Photo(String name, Path content) {}

    /**
     * A PDF with a page for each photo, in their order.
     *
     * @param mostBytes that it may have; refuses photos that do not fit, and what is no JPEG or PNG
     */
    public static byte[] joined(List<Photo> photos, long mostBytes) {
        if (photos.isEmpty()) {
            throw new Refusal(Reason.NO_FILE_CHOSEN);
        }
        if (photos.size() > MOST) {
            throw new Refusal(Reason.MANY_PHOTOS, MOST);
        }
        try {
            if (!ONE_AT_A_TIME.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Refusal(Reason.PHOTOS_WAIT);
            }
            try {
                return joinedApart(photos, mostBytes);
            } finally {
                ONE_AT_A_TIME.release();
            }
        } catch (IOException gaveUp) {
            throw new Refusal(Reason.PHOTOS_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Reason.PHOTOS_WAIT);
        }
    }

    private static byte[] joinedApart(List<Photo> photos, long mostBytes) throws IOException, InterruptedException {
        var files = photos.stream().map(one -> one.content.toString());
        var asked = Stream.concat(Stream.of(Long.toString(mostBytes)), files).toArray(String[]::new);
        var made = Apart.run(JoinPhotos.class, new byte[0], LONGEST, asked);
        return switch (made.exit()) {
            case 0 -> made.out();
            case JoinPhotos.NO_PHOTO -> throw new Refusal(Reason.NO_PHOTO, named(photos, made.out()));
            case JoinPhotos.TOO_WIDE ->
                throw new Refusal(Reason.PHOTO_TOO_WIDE, named(photos, made.out()), JoinPhotos.MOST_DOTS / MEGA);
            case JoinPhotos.UNFIT ->
                throw new Refusal(Reason.PHOTOS_DO_NOT_FIT, photos.size(), (mostBytes >> 10) + " KB");
            default -> throw new Refusal(Reason.PHOTOS_UNJOINED);
        };
    }

    private static String named(List<Photo> photos, byte[] place) {
        return photos.get(Integer.parseInt(new String(place, StandardCharsets.US_ASCII)))
                .name();
    }
}
