package id.juara.ground.refusal;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * Everything that can be refused, with its HTTP status and its sentence in both languages. Placeholders {@code {0}},
 * {@code {1}} stand for the figures of the refusal.
 */
public enum Reason {
    // the request itself
    BAD_REQUEST(400, "Permintaan tidak dapat dibaca: {0}", "The request cannot be read: {0}"),
    NOT_SIGNED_IN(401, "Anda belum masuk.", "You are not signed in."),
    NOT_ALLOWED(403, "Peran Anda tidak mengizinkan tindakan ini.", "Your role does not allow this."),
    NOT_FOUND(404, "Tidak ditemukan.", "Not found."),
    TOO_LARGE(413, "Kiriman melebihi batas {0}.", "The request is larger than the limit of {0}."),
    CHANGED_MEANWHILE(
            412,
            "Isian ini sudah diubah orang lain; muat ulang lalu ulangi.",
            "Somebody changed this meanwhile; load it again and repeat."),
    VERSION_MISSING(
            428,
            "Kirim header If-Match dengan ETag yang terakhir Anda lihat.",
            "Send the If-Match header with the ETag you last saw."),
    KEY_MISSING(400, "Kirim header Idempotency-Key.", "Send the Idempotency-Key header."),
    KEY_USED_OTHERWISE(
            422,
            "Idempotency-Key ini sudah dipakai untuk permintaan lain.",
            "This Idempotency-Key was used for another request."),
    FORM_FLAWED(
            422, "Isian belum benar; lihat daftar kesalahan.", "The form is not right yet; see the list of errors."),
    ACCIDENT(
            500,
            "Terjadi kesalahan pada sistem; tidak ada yang tersimpan.",
            "Something went wrong; nothing was stored."),
    ALREADY_SO(409, "Sudah demikian; tidak ada yang berubah.", "It is so already; nothing changed."),

    // people
    INVITATION_UNUSABLE(
            410,
            "Undangan ini sudah dipakai, berakhir, atau dicabut.",
            "This invitation was used, has ended, or was withdrawn."),
    NOT_YOUR_INSTITUTION(404, "Instansi ini bukan instansi Anda.", "This institution is not yours."),
    MUST_BE_ANOTHER_PERSON(
            409, "Tanda tangan kedua harus dari orang lain.", "The second signature must be another person's.");

    private final int status;
    private final Bilingual sentence;

    Reason(int status, String id, String en) {
        this.status = status;
        this.sentence = new Bilingual(id, en);
    }

    /** The HTTP status this reason answers with. */
    public int status() {
        return status;
    }

    /** As it stands in a problem's {@code type}: {@code round-closed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence for the person who reads it. */
    public String sentence(Language language, Object... figures) {
        var locale = language == Language.EN ? Locale.ENGLISH : Locale.forLanguageTag("id");
        return new MessageFormat(sentence.in(language).replace("'", "''"), locale).format(figures);
    }
}
