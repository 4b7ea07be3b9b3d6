package id.juara.front.cases;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of cases say; {@link CaseWordsInEnglish} has a sentence for each. */
@MessageBundle("cases")
public interface CaseWords {
    @Message("Kasus")
    String cases();

    @Message("Kasus {number}")
    String caseNo(int number);

    @Message(
            "Hal yang tampak janggal dalam nilai tahap ini, dengan angkanya. Sebuah kasus bukan bukti: tidak ada nilai yang dihapus dan tidak ada yang berubah dengan sendirinya. Seseorang melihatnya, bertanya kepada penilainya, lalu memutuskan dengan alasan.")
    String lead();

    @Message("Cari dalam nilai sekarang")
    String search();

    @Message(
            "Belum ada kasus. Pencarian melihat ketat dan longgarnya penilai, sebaran nilai, nilai yang sama terus-menerus, bacaan yang terlalu cepat, daerah dan instansi sendiri, penilai yang sejalan, dan catatan yang serupa.")
    String none();

    @Message("Tidak ada kasus seperti ini.")
    String noneOfThese();

    @Message("Semua")
    String all();

    @Message("Terbuka")
    String open();

    @Message("Ditangani")
    String taken();

    @Message("Diputuskan")
    String decided();

    @Message("Menonjol saja")
    String standing();

    @Message("menonjol")
    String stands();

    @Message("Kasus berikutnya")
    String more();

    @Message("Unduh semua kasus (Excel)")
    String workbook();

    @Message("{names} dan {many} lagi")
    String andMore(String names, String many);

    @Message("Penilai yang bersangkutan")
    String judges();

    @Message("Semua penilai bersama")
    String everybody();

    @Message("Entri yang bersangkutan")
    String submissions();

    @Message("dan {many} entri lagi; semuanya ada di buku kerja")
    String moreEntries(int many);

    @Message("Seberapa janggal")
    String figures();

    @Message("Peluang muncul tanpa sebab apa pun")
    String chance();

    @Message("Peluang yang sama, mengingat banyaknya yang dilihat")
    String adjusted();

    @Message(
            "Angka ini hanya mengatakan seberapa jarang hal seperti ini muncul secara kebetulan, bukan mengapa. Penilai dapat mempunyai alasan yang baik.")
    String noProof();

    @Message("Ditemukan {moment}")
    String found(String moment);

    @Message("terakhir tampak {moment}")
    String seen(String moment);

    @Message("Ditangani oleh {name}")
    String takenBy(String name);

    @Message("Belum ditangani siapa pun")
    String nobody();

    @Message("Saya tangani")
    String take();

    @Message("Saya ambil alih")
    String takeOver();

    @Message("Putuskan")
    String decide();

    @Message("Keputusan")
    String decision();

    @Message("Alasan")
    String reason();

    @Message("Apa yang dilihat, siapa yang ditanya, apa jawabannya. Tercatat di buku besar.")
    String reasonHint();

    @Message("Simpan keputusan")
    String save();

    @Message("Diputuskan {moment}")
    String decidedAt(String moment);

    @Message("Yang tampak janggal dalam nilai")
    String lookOdd();

    @Message(
            "Tahap ini diputuskan dalam sidang: tidak ada nilai yang dapat diperiksa, dan tidak ada bacaan yang dapat ditambah.")
    String noMarks();

    @Message("Yang akan dibuka pencarian ini")
    String wouldOpen();

    @Message("Belum ada yang disimpan. Beginilah nilai tampak sekarang; kasus baru dibuka sesudah ditegaskan.")
    String preview();

    @Message("Tidak ada kasus baru. Menegaskan hanya memperbarui angka kasus yang ada.")
    String nothingNew();

    @Message("Tegaskan pencarian")
    String openNow();

    @Message("Jenis")
    String kind();

    @Message("Kasus baru")
    String newCases();

    @Message("Apa saja yang dicari, dan apa artinya")
    String kinds();

    @Message("Apa artinya")
    String meaning();

    @Message("Yang dibandingkan")
    String compared();

    @Message("Sejak kapan janggal")
    String fromWhere();

    @Message("Sebab yang wajar")
    String innocent();

    @Message("Yang dilakukan kemudian")
    String toDo();
}
