package id.juara.ground.http;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;

/** What a page says was done, once, after the act that did it; the sibling of the reasons of refusals. */
public enum Done {
    SAVED("Tersimpan.", "Saved."),
    BEGUN(
            "Entri dibuat. Isi bagian-bagiannya dalam urutan apa pun.",
            "The entry was made. Fill in its parts in any order."),
    ATTACHED("Berkas dilampirkan.", "The file is attached."),
    BROUGHT("Bahan presentasi diterima.", "The presentation material was taken in."),
    REMOVED("Berkas dihapus dari entri.", "The file was removed from the entry."),
    HANDED_IN(
            "Entri diserahkan kepada admin lokal instansi Anda.",
            "The entry was handed in to the local admin of your institution."),
    SENT("Entri terkirim. Simpan tanda terima ini.", "The entry was sent. Keep this receipt."),
    RETURNED(
            "Entri dikembalikan kepada unit dengan catatan Anda.",
            "The entry went back to its unit with your remarks."),
    WITHDRAWN("Entri ditarik dari kompetisi.", "The entry was withdrawn from the competition."),
    ORDERED("Urutan pilihan tersimpan.", "The order of choice is saved."),
    OBJECTED(
            "Sanggahan diterima. Jawabannya akan tampil di halaman ini.",
            "The objection was taken in. Its answer will stand on this page."),
    PROPOSED(
            "Usulan tercatat; orang kedua harus menandatanganinya.",
            "The proposal is kept; a second person has to sign it."),
    TAKEN_BACK("Usulan ditarik.", "The proposal was taken back."),
    SEALED("Daftar pendek disegel.", "The shortlist is sealed."),
    SIGNED("Ditandatangani.", "Signed."),
    ANSWERED("Jawaban terkirim.", "The answer was sent."),
    DEALT("Bacaan dibagikan.", "The readings are dealt."),
    SEATED("Penilai ditambahkan ke tahap ini.", "The judges were seated in this round."),
    JUDGE_LEFT(
            "Penilai dilepas. Nilai yang sudah dikirim tetap dihitung; sisanya dibagikan kepada penilai lain.",
            "The judge was released. Marks that were submitted count; the rest went to other judges."),
    REMINDED("Pengingat dikirim.", "The reminder is on its way."),
    SHEET_TYPED("Lembar tersimpan dan menunggu penegasan panelisnya.", "The sheet is kept and waits for its panelist."),
    SHEET_CONFIRMED(
            "Lembar ditegaskan: sekarang menjadi lembar penilaian Anda.",
            "The sheet is confirmed: it is your scoresheet now."),
    SHEET_REJECTED("Lembar ditolak; sekretariat diminta mengetik ulang.", "The sheet is rejected, to be typed again."),
    REVOKED("Undangan dicabut.", "The invitation was withdrawn."),
    SHARING_ENDED("Semua tautan baca entri ini diakhiri.", "Every reading link of this entry was ended."),
    READ("Semua pemberitahuan ditandai sudah dibaca.", "All notices are marked as read."),
    HELD("Ditahan: tidak ada yang diberi tahu sampai dilepas.", "Held: nobody is told until it is released."),
    RELEASED("Dilepas.", "Released."),
    ASKED(
            "Pesan Anda sampai di kementerian. Jawabannya tampil di sini, dan Anda diberi tahu.",
            "Your message has reached the ministry. Its answer will stand here, and you will be told."),
    WRITTEN(
            "Pesan Anda disampaikan kepada unit dan admin lokal.",
            "Your message goes to the unit and the local admin."),
    MAILED_AGAIN("Surel dikirim lagi.", "The mail is sent again."),
    WINDOW_CLOSED("Pendaftaran ditutup.", "The window is closed."),
    REGISTERED("Daftar dicatat dalam register.", "The list is recorded in the register."),
    SEARCHED(
            "Nilai sudah diperiksa; kasus yang ditemukan ada di daftar.",
            "The marks were searched; what was found stands in the list."),
    ENDED("Peran orang ini diakhiri.", "That person's role was ended.");

    private final Bilingual sentence;

    Done(String id, String en) {
        this.sentence = new Bilingual(id, en);
    }

    public String sentence(Language language) {
        return sentence.in(language);
    }
}
