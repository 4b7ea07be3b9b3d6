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
    NOT_FROM_OUR_PAGE(
            403,
            "Kiriman ini tidak berasal dari halaman Juara dan tidak diterima. Buka lagi halamannya, lalu ulangi.",
            "This was not sent from one of Juara's pages and was not taken. Open the page again and repeat."),
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

    DECREE_DIFFERS(
            409,
            "Salinan tidak sama dengan daftar. Tidak ada di salinan: {0}. Ada di salinan, tetapi tidak di daftar: {1}.",
            "The copy is not the list. Missing in the copy: {0}. In the copy, but not on the list: {1}."),
    PAPER_TOO_EARLY(
            409,
            "Dokumen ini belum dapat dibuat; keputusan yang dimuatnya belum diambil.",
            "This paper cannot be made yet; what it tells is not decided."),
    TEMPLATE_FLAWED(
            409,
            "Templat dokumen ini tidak dapat dipakai; perbaiki berkasnya. {0}",
            "The template of this paper cannot be used; mend its file. {0}"),

    // workbooks
    NOT_A_WORKBOOK(
            422,
            "Berkas ini bukan buku kerja Excel (.xlsx) atau csv: {0}.",
            "This file is no Excel workbook (.xlsx) and no csv: {0}."),
    WORKBOOK_DAMAGED(
            422,
            "Buku kerja ini rusak ({0}); buka dan simpan ulang, lalu unggah lagi.",
            "This workbook is damaged ({0}); open it, save it again and send it again."),
    WORKBOOK_OLD(
            422,
            "Buku kerja ini berformat lama (.xls); simpan sebagai .xlsx.",
            "This workbook is of the old kind (.xls); save it as .xlsx."),
    WORKBOOK_LOCKED(
            422,
            "Buku kerja ini terkunci kata sandi; simpan tanpa kata sandi.",
            "This workbook is locked by a password; save it without one."),
    WORKBOOK_WITH_MACROS(
            422,
            "Buku kerja ini berisi makro ({0}); simpan sebagai .xlsx tanpa makro.",
            "This workbook has macros ({0}); save it as .xlsx without them."),
    WORKBOOK_WITH_LINKS(
            422,
            "Buku kerja ini berisi tautan ke berkas lain atau berkas di dalamnya ({0}); salin nilainya saja.",
            "This workbook has links to other files, or files inside it ({0}); copy the values only."),
    WORKBOOK_WITH_DOCTYPE(
            422,
            "Buku kerja ini menyatakan jenis dokumen (DTD) pada bagian {0} dan tidak dibaca.",
            "This workbook declares a document type (DTD) in its part {0} and was not read."),
    WORKBOOK_HOSTILE(
            422,
            "Buku kerja ini mengembang melewati batas dan tidak dibaca ({0}: {1}).",
            "This workbook unpacks beyond the limits and was not read ({0}: {1})."),
    SHEET_MISSING(422, "Lembar {0} tidak ada; yang ada: {1}.", "There is no sheet {0}; there are: {1}."),
    HEADERS_MISSING(422, "Kolom tidak ditemukan: {0}.", "Columns not found: {0}."),
    HEADER_TWICE(422, "Kolom {0} ada dua kali.", "Column {0} stands twice."),
    TOO_MANY_ROWS(422, "Lebih dari {0} baris.", "More than {0} rows."),
    MANY_TABLES(
            503,
            "Banyak tabel sedang dibaca; coba lagi sebentar lagi. Berkas Anda belum diproses.",
            "Many tables are being read; try again in a moment. Nothing of your file was taken in."),
    TOO_MANY_COLUMNS(422, "Lebih dari {0} kolom.", "More than {0} columns."),
    CELL_TOO_LONG(422, "Sel {0} lebih panjang dari {1} karakter.", "Cell {0} is longer than {1} characters."),

    // submissions
    EDITION_NOT_OPEN(409, "Edisi ini belum dibuka.", "This edition is not open yet."),
    WINDOW_NOT_YET_OPEN(
            409, "Pengiriman baru dapat dilakukan mulai {0}.", "Entries can be sent from {0} (local time) on."),
    WINDOW_CLOSED(409, "Pendaftaran sudah ditutup pada {0}.", "The window was closed at {0} (local time)."),
    WINDOW_STILL_OPEN(409, "Pendaftaran masih dibuka sampai {0}.", "The window is open until {0} (local time)."),
    REF_TAKEN(
            409,
            "Kunci {0} sudah dipakai entri lain instansi ini.",
            "Another entry of this institution bears the key {0}."),
    WITH_THE_LOCAL_ADMIN(
            409,
            "Entri ini sedang di admin lokal; minta dikembalikan untuk mengubahnya.",
            "This entry is with the local admin; ask for its return to change it."),
    SUBMISSION_WITHDRAWN(409, "Entri ini sudah ditarik.", "This entry was withdrawn."),
    NOT_HANDED_IN(
            409, "Entri ini belum diserahkan kepada admin lokal.", "This entry was not handed in to the local admin."),
    NOT_COMPLETE(
            422, "Entri ini belum lengkap; lihat daftar kekurangan.", "This entry is not complete; see what it lacks."),
    QUOTA_USED_UP(
            409,
            "Kuota {0} entri ({1}) sudah terpakai. Urutan: {2}.",
            "The quota of {0} entries ({1}) is used up. The order: {2}."),
    OTHERS_CHOSEN_FIRST(
            409,
            "Kuota {0} entri ({1}) diberikan menurut urutan pilihan instansi: {2}.",
            "The quota of {0} entries ({1}) goes by the institution's order of choice: {2}."),
    NOT_A_WRITER_HERE(
            422, "Orang ini bukan anggota unit instansi ini.", "This person belongs to no unit of this institution."),

    NOT_SENT_YET(
            404,
            "Entri ini belum dikirim; belum ada tanda terima.",
            "This entry was not sent; there is no receipt yet."),
    NOT_DECLARED(422, "Beri tanda pada pernyataan sebelum meneruskan.", "Tick the declaration before you go on."),
    SHARED_OFTEN(
            409,
            "Sudah ada {0} tautan baca yang berlaku; akhiri dahulu yang ada.",
            "There are {0} reading links that stand; end those first."),
    LINK_OPENS_NOTHING(
            404,
            "Tautan ini tidak membuka apa pun: sudah berakhir, atau tidak tersalin utuh. Mintalah tautan baru kepada pengirimnya.",
            "This link opens nothing: it has ended, or was not copied whole. Ask whoever sent it for a new one."),
    NO_REMARK(
            422,
            "Tuliskan sekurangnya satu catatan, paling panjang 5.000 karakter.",
            "Write at least one remark, of at most 5,000 characters."),
    NO_REASON_GIVEN(422, "Tuliskan alasannya.", "Write the reason."),

    // attachments
    NO_FILE_CHOSEN(422, "Pilih berkasnya dahulu.", "Choose the file first."),
    FILE_EMPTY(
            422,
            "Berkas ini kosong (0 bita); periksa berkasnya, lalu pilih lagi.",
            "This file is empty (0 bytes); look at it and choose again."),
    FILE_NAMELESS(
            422,
            "Nama berkas ini tidak berakhiran seperti .pdf; ganti namanya, lalu pilih lagi.",
            "The name of this file has no ending such as .pdf; rename it and choose again."),
    NO_PHOTO(422, "{0} bukan foto JPEG atau PNG yang dapat dibaca.", "{0} is no JPEG or PNG photo that can be read."),
    PHOTO_TOO_WIDE(
            422,
            "{0} lebih dari {1} megapiksel; perkecil dahulu.",
            "{0} has more than {1} megapixels; make it smaller first."),
    MANY_PHOTOS(422, "Paling banyak {0} foto sekali gabung.", "At most {0} photos can be joined at once."),
    PHOTOS_DO_NOT_FIT(
            422,
            "{0} foto tidak muat terbaca dalam {1}; kurangi jumlahnya.",
            "{0} photos do not fit into {1} and stay legible; choose fewer."),
    PHOTOS_UNJOINED(
            422,
            "Foto-foto ini tidak dapat digabung; perkecil dahulu atau gabung lebih sedikit.",
            "These photos could not be joined; make them smaller first, or join fewer."),
    PHOTOS_WAIT(
            503,
            "Banyak foto sedang digabung; coba lagi sebentar lagi.",
            "Many photos are being joined; try again in a moment."),
    UPLOAD_ENDED(
            410,
            "Unggahan ini sudah selesai atau dihapus; mulai lagi dari awal.",
            "This upload has ended or was removed; begin again."),
    CHUNK_ELSEWHERE(409, "Lanjutkan dari bita ke-{0}.", "Go on from byte {0}."),
    CHUNK_UNDER_WAY(
            423, "Potongan lain dari berkas ini sedang diterima.", "Another piece of this file is being received."),
    DOCUMENT_FULL(409, "Paling banyak {0} berkas untuk dokumen ini.", "At most {0} files stand under this document."),
    FILE_ALTERED(
            422,
            "Isi berkas tidak sama dengan SHA-256 yang disebutkan; unggah lagi.",
            "The content does not have the SHA-256 that was told; upload it again."),
    FILE_TYPE_REFUSED(
            422,
            "Jenis berkas {0} tidak diterima di sini; yang diterima: {1}.",
            "A file of type {0} is not taken here; what is: {1}."),
    // rankings and shortlists
    JOB_NOT_DONE(409, "Pekerjaan ini belum selesai.", "This job is not done."),
    IMPORT_RUNNING(
            409,
            "Tabel lain sedang diimpor ke kompetisi ini; ulangi setelah selesai.",
            "Another table is being imported into this edition; repeat once it is done."),
    RANKING_NOT_SHOWN(
            403,
            "Aturan tahap ini tidak memperlihatkan peringkat dan rekap penilaian kepada sekretariat.",
            "The rules of this round do not show its ranking and scoresheets to the secretariat."),
    ROUND_NOT_CLOSED(
            409,
            "Tahap ini belum ditutup; peringkat baru dapat dilihat sesudahnya.",
            "This round is not closed yet; its ranking can be seen afterwards."),
    CASE_DECIDED(409, "Kasus ini sudah diputuskan.", "This case is decided already."),
    CASE_NOT_TAKEN(
            409, "Kasus ini tidak sedang Anda pegang; ambil dahulu.", "You have not taken this case; take it first."),
    UNKNOWN_METHOD(400, "Cara {0} tidak dikenal; yang dikenal: {1}.", "The method {0} is not known; known are: {1}."),
    SHORTLIST_PROPOSED_ALREADY(409, "Tahap ini sudah mempunyai daftar pendek.", "This round has a shortlist already."),
    NO_SHORTLIST_PROPOSED(
            409, "Tidak ada usulan daftar pendek di tahap ini.", "No shortlist is proposed in this round."),
    SHORTLIST_OUTDATED(
            409,
            "Nilai di tahap ini tidak lagi sama dengan saat daftar diusulkan; usulkan lagi.",
            "The marks of this round are no longer those of the proposal; propose it again."),
    DEPARTURE_WITHOUT_REASON(422, "Penyimpangan untuk {0} belum beralasan.", "The departure for {0} has no reason."),
    DEPARTURE_CHANGES_NOTHING(
            422, "Penyimpangan untuk {0} tidak mengubah apa pun.", "The departure for {0} changes nothing."),
    DEPARTURE_UNCLEAR(
            422,
            "Entri {0} tidak ada di tahap ini atau disebut dua kali.",
            "Submission {0} is not in this round, or is named twice."),
    TIE_AT_LINE_UNDECIDED(
            409,
            "{0} entri berbagi tempat di batas dan belum diputuskan.",
            "{0} submissions share the place at the line and nobody has decided."),
    PLENARY_BREAKS_CUT(
            422, "Pilihan pleno tidak memenuhi batas: {0}", "The plenary's choice does not keep the cut: {0}"),
    ATTENDANCE_MISSING(422, "Isi jumlah anggota yang hadir.", "Say how many members were present."),
    NO_QUORUM(
            409,
            "Kuorum tidak tercapai: hadir {0} dari {1} anggota, diminta {2} persen.",
            "No quorum: {0} of {1} members present, {2} percent asked for."),

    // publication
    NO_SEALED_SHORTLIST(
            409, "Daftar pendek tahap ini belum disegel.", "The shortlist of this round is not sealed yet."),
    ANNOUNCED_ALREADY(
            409, "Daftar ini sudah diusulkan untuk terbit.", "This list is proposed for publication already."),
    HOUR_PAST(422, "Waktu pengumuman sudah lewat.", "The hour of the announcement has passed."),
    NOTHING_ANNOUNCED(409, "Daftar tahap ini belum diumumkan.", "The list of this round is not announced yet."),
    NO_OBJECTION_NOW(409, "Masa sanggah tidak sedang berjalan.", "The objection window is not open."),
    OBJECTION_ANSWERED(409, "Sanggahan ini sudah dijawab.", "This objection has been answered."),
    OBJECTIONS_OPEN(
            409,
            "Masa sanggah belum berakhir, atau masih ada sanggahan yang belum dijawab.",
            "The objection window has not ended, or an objection is still unanswered."),
    ERRATUM_UNCLEAR(422, "Ralat tidak cocok dengan daftar: {0}", "The erratum does not fit the list: {0}"),

    // screening
    SUBMISSIONS_NOT_CLOSED(
            409,
            "Pendaftaran edisi ini belum ditutup; seleksi menunggu penutupan.",
            "The submissions of this edition are not closed yet; the screening waits for that."),
    SCREENING_NOT_RUN(
            409,
            "Jalankan (lagi) semua syarat: seleksi belum berjalan, atau ada pemenang terdahulu yang baru dikonfirmasi.",
            "Run the conditions (again): they have not run yet, or a former winner was confirmed since."),
    SCREENING_CLOSED(409, "Seleksi administrasi edisi ini sudah ditutup.", "The screening of this edition has closed."),
    CLERKS_QUEUE_NOT_EMPTY(409, "Masih ada temuan yang menunggu petugas.", "There are findings that wait for a clerk."),
    MATCHES_UNDECIDED(
            409,
            "Masih ada kemiripan dengan pemenang terdahulu yang menunggu keputusan.",
            "There are likenesses to former winners that wait for a decision."),
    FINDING_NOT_TAKEN(
            409,
            "Temuan ini bukan di tangan Anda; ambil berikutnya dari antrean.",
            "This finding is not in your hands; take the next one from the queue."),
    NOT_TURNED_DOWN(
            409,
            "Syarat ini tidak menggugurkan entri; tidak ada yang dibatalkan.",
            "This condition does not turn the entry down; there is nothing to overrule."),
    FIRST_ROUND_BEGUN(409, "Tahap pertama sudah dimulai.", "The first round has begun."),

    // people
    NO_ROLE_YET(
            403,
            "Anda sudah masuk, tetapi belum punya peran di sini. Minta undangan kepada admin instansi Anda atau"
                    + " panitia, lalu masukkan kodenya.",
            "You are signed in, but hold no role here yet. Ask your institution's local admin or the secretariat for an"
                    + " invitation, and enter its code."),
    TOO_MANY_WRONG_CODES(
            429,
            "Terlalu banyak kode yang salah; coba lagi seperempat jam kemudian.",
            "Too many wrong codes; try again in a quarter of an hour."),
    INVITATION_UNUSABLE(
            410,
            "Undangan ini sudah dipakai, berakhir, atau dicabut.",
            "This invitation was used, has ended, or was withdrawn."),

    // editions
    EDITION_EXISTS(409, "Kompetisi {0} sudah ada.", "There is an edition {0} already."),
    SEED_CHOSEN(
            409,
            "Benih undian hanya dapat dipilih dalam gladi bersih.",
            "The seed of the lots can be chosen in a rehearsal only."),
    EDITION_NOT_DRAFT(
            409,
            "Aturan kompetisi ini sudah dibekukan; tanggalnya hanya berubah lewat perubahan bernomor.",
            "The rules of this edition are frozen; its dates change by a numbered amendment only."),
    FREEZE_NOT_ASKED(
            409,
            "Belum ada yang mengusulkan pembekuan aturan ini; aturan dibekukan oleh dua orang.",
            "Nobody has asked for these rules to be frozen; rules are frozen by two people."),
    EDITION_NOT_RUNNING(409, "Kompetisi ini tidak sedang berjalan.", "This edition is not running."),
    AMENDMENT_OVERTAKEN(
            409,
            "Jadwal sudah berubah sejak perubahan ini diusulkan; usulkan lagi.",
            "The calendar has changed since this amendment was proposed; propose it again."),

    // institutions and second signatures
    NOT_YOUR_INSTITUTION(404, "Instansi ini bukan instansi Anda.", "This institution is not yours."),
    MUST_BE_ANOTHER_PERSON(
            409, "Tanda tangan kedua harus dari orang lain.", "The second signature must be another person's."),

    // judges and their assignments
    ROUND_HAS_NO_MARKS(
            409,
            "Tahap ini diputuskan dalam sidang; tidak ada penilaian.",
            "This round is decided by deliberation; there are no marks."),
    ROUND_WITHOUT_ENTRANTS(409, "Belum ada inovasi pada tahap ini.", "There is no submission in this round yet."),
    ROUND_WITHOUT_JUDGES(409, "Belum ada penilai pada tahap ini.", "There is no judge in this round yet."),
    ALREADY_DEALT(
            409,
            "Bacaan sudah dibagi; pakai perbaikan untuk yang kurang.",
            "The readings were dealt; use the repair for what is missing."),
    DEALING_BLOCKED(
            409,
            "Bacaan tidak dapat dibagi; lihat apa yang menghalangi.",
            "The readings cannot be dealt; see what is in the way."),
    NOT_DEALT_YET(409, "Bacaan belum dibagi.", "The readings were not dealt yet."),
    ASSIGNMENT_EXCUSED(409, "Penugasan ini sudah dibebaskan.", "The judge was excused from this assignment already."),

    // judging
    NOT_YOUR_ASSIGNMENT(404, "Tidak ditemukan di antara penugasan Anda.", "Not found among your assignments."),
    ROUND_OPENED(
            409,
            "Tahap ini sudah dibuka; persiapan penilai tidak dapat diubah lagi.",
            "This round has opened; what its judges are told cannot be changed any more."),
    NOT_PREPARED(
            409,
            "Tanda tangani dahulu pakta integritas dan nilai entri latihan tahap ini.",
            "Sign the integrity pact and mark the practice entries of this round first."),
    MARKSHEET_OF_ANOTHER(
            422,
            "Lembar ini untuk tahap {0}, penilai {1}; unduh lembar Anda sendiri.",
            "This sheet is for the round {0}, judge {1}; download your own."),
    NOT_DRAWN(
            422, "Halaman ini tidak dapat digambar; unduh berkasnya.", "This page cannot be drawn; download the file."),
    ROUND_NOT_OPEN(409, "Tahap ini belum dibuka.", "This round is not open yet."),
    ROUND_CLOSED(
            409,
            "Tahap ini sudah ditutup; tidak ada lagi yang dapat diubah.",
            "This round has closed; nothing can be changed any more."),
    ALREADY_READING(
            409,
            "Tahap ini sudah dibuka; yang dibagikan tidak dapat dibagi ulang seluruhnya, hanya dilengkapi.",
            "This round was opened; what was dealt cannot be dealt anew, only completed."),
    NOBODY_TO_REMIND(
            409,
            "Tidak ada yang diingatkan: tidak ada lagi yang tertinggal, atau pengingat terakhir belum dua belas jam lalu.",
            "Nobody is reminded: nobody is behind any more, or the last reminder is less than twelve hours old."),
    NOT_A_PANEL(
            409,
            "Tahap ini bukan tahap panel: lembar cetak hanya diketik di tahap presentasi.",
            "This round is no panel: printed sheets are typed in only where entries are presented."),
    NOTHING_PRESENTED(
            409,
            "Di tahap ini tidak ada presentasi, maka tidak ada bahan presentasi.",
            "Nothing is presented in this round, so no material is asked for."),
    FINALISTS_NOT_ANNOUNCED(
            409,
            "Daftar yang masuk tahap ini belum diumumkan; permintaan bahan akan membocorkannya.",
            "The list of those in this round is not announced yet; a call for material would give it away."),
    NO_MATERIAL_CALLED(
            409,
            "Sekretariat belum meminta bahan presentasi di tahap ini.",
            "The secretariat has not called for presentation material in this round."),
    MATERIAL_PAST(
            409,
            "Batas waktu bahan presentasi sudah lewat pada {0}.",
            "The deadline for presentation material was {0} (local time)."),
    NO_PANEL_DAYS(
            409,
            "Tahap ini tanpa hari panel; hari panel ada di tahap presentasi dan pleno.",
            "This round has no panel days; presentations and plenaries have them."),
    SUBMISSIONS_WITHOUT_JUDGE(
            409,
            "{0} inovasi belum punya penilai, antara lain {1}.",
            "{0} submissions have no judge yet, among them {1}."),
    SCORESHEETS_MISSING(
            409,
            "{0} penugasan belum punya lembar penilaian atau alasan tertulis, antara lain {1}.",
            "{0} assignments have neither a scoresheet nor a written excuse, among them {1}."),
    SCORESHEET_SUBMITTED(
            409,
            "Lembar penilaian ini sudah dikirim; kirim lagi untuk mengubahnya.",
            "This scoresheet was submitted; submit it again to change it."),
    ASSIGNMENT_MARKED(
            409,
            "Penugasan ini sudah punya lembar penilaian; nilainya tidak dapat dihapus dengan pembebasan.",
            "This assignment has a submitted scoresheet; an excuse cannot take marks away."),
    NO_RECONCILIATION(
            409, "Aturan tahap ini tidak mengenal rekonsiliasi.", "The rules of this round know no reconciliation."),
    NO_DISAGREEMENT_RULE(
            409,
            "Aturan tahap ini tidak meminta bacaan tambahan saat penilaian berbeda jauh.",
            "The rules of this round ask for no further reading where judges disagree."),

    // the ledger and results
    NO_SUCH_RECEIPT(
            404,
            "Tanda terima itu tidak ada di buku besar. Ia terdiri atas 64 angka dan huruf a sampai f; yang baru masuk setelah sedetik.",
            "The ledger holds no such receipt. It is of 64 digits and letters from a to f; a new one comes in after a second."),
    NOT_FOLDED_YET(
            409,
            "Peristiwa nomor {0} belum masuk ke pohon buku besar; coba lagi sebentar.",
            "Event {0} does not stand in the ledger's tree yet; try again in a moment."),

    // waves of extra readings
    WAVE_CLOSED(
            409,
            "Gelombang bacaan ini sudah ditutup; nilainya tidak berubah lagi.",
            "This wave of readings has closed; its marks change no more."),
    WAVE_RUNS(
            409,
            "Bacaan yang berjalan belum ditutup; tutup dahulu, lalu rencanakan gelombang berikutnya.",
            "The readings under way are not closed yet; close them first, then plan the next wave."),
    NO_WAVE_RUNS(
            409,
            "Tidak ada gelombang bacaan yang berjalan; tidak ada yang ditutup.",
            "No wave of readings runs; there is nothing to close."),
    WAVE_WITHOUT_READINGS(
            409,
            "Gelombang ini tanpa bacaan; lihat rencananya.",
            "There is no reading in this wave; look at its plan."),
    WAVE_BUDGET_SPENT(
            409,
            "Anggaran {0} bacaan tambahan sudah terpakai; tahap ini dapat ditutup.",
            "The budget of {0} extra readings is spent; the round can be closed."),
    WAVES_ALL_HELD(
            409,
            "Ke-{0} gelombang yang direncanakan sudah berlangsung; tahap ini dapat ditutup.",
            "All {0} waves that were planned have been held; the round can be closed."),
    WAVE_GAIN_TOO_SMALL(
            409,
            "Gelombang terakhir menambah {0} pilihan tepat dari {1} bacaan, di bawah 0,02 per bacaan. Tutup tahap ini,"
                    + " atau tuliskan alasan untuk gelombang lain.",
            "The last wave gained {0} right choices from {1} readings, less than 0.02 a reading. Close the round, or"
                    + " write why another wave is wanted."),
    PLAN_CHANGED(
            412,
            "Rencana gelombang ini bukan lagi yang Anda lihat; lihat lagi, lalu ulangi.",
            "The plan of this wave is no longer the one you saw; look again and repeat."),
    NO_LINE(
            409,
            "Aturan tahap ini tidak menyebut jumlah yang lolos atau jumlah bacaan; gelombang bacaan tidak dapat"
                    + " direncanakan.",
            "The rules of this round name no number that goes on or no number of readings; no wave can be planned.");

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
