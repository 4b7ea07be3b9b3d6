package id.juara.front.intake;

/**
 * Into which edition, and from which side, a table comes.
 *
 * @param path where its pages begin, without the language
 * @param back where one comes from
 * @param staff whether it is the ministry's: of any institution, and perhaps sent already
 */
public record Where(String edition, String title, boolean rehearsal, String path, String back, boolean staff) {
    String of(String sha256) {
        return path + "/" + sha256;
    }
}
