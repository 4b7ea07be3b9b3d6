package id.juara.front.standings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a round's results; {@link StandingsInEnglish} has a sentence for each. */
@MessageBundle("standings")
public interface Standings {
    @Message("Hasil")
    String results();

    @Message("Mengapa")
    String why();

    @Message("Mengapa {number}")
    String whyOf(String number);

    @Message("Posisi")
    String place();

    @Message("berbagi posisi")
    String shared();

    @Message("Entri")
    String entry();

    @Message("Bacaan")
    String readings();

    @Message("Resmi")
    String official();

    @Message("Pembanding")
    String beside();

    @Message("Rentang 90 %")
    String interval();

    @Message("Peluang di atas batas")
    String chance();

    @Message("Hasil")
    String outcome();

    @Message("lolos")
    String in();

    @Message("tidak lolos")
    String out();

    @Message("belum diputuskan")
    String undecided();

    @Message("Batas: {many} lolos di atas garis ini")
    String line(String many);

    @Message("Langsung ke batas")
    String toLine();

    @Message("Posisi {from} sampai {to} dari {all}")
    String page(String from, String to, String all);

    @Message("Sebelumnya")
    String earlier();

    @Message("Berikutnya")
    String later();

    @Message("Semua yang lain")
    String others();

    @Message("Posisi yang sama")
    String ties();

    @Message("Tidak ada yang berbagi posisi.")
    String tiesNone();

    @Message("Posisi {place}, nilai {points}")
    String tieAt(String place, String points);

    @Message("Terlalu dekat dengan batas")
    String band();

    @Message("{many} entri tidak dapat dibedakan dari batas {seats} dengan bacaan yang ada.")
    String bandSays(String many, String seats);

    @Message("Bacaan tambahan di dekat batas, dan apa hasilnya")
    String bandWaves();

    @Message("Tidak ada entri yang terlalu dekat dengan batas.")
    String bandNone();

    @Message("Ketidakpastian batas tidak dapat dihitung di tahap ini; alasannya tercantum di atas.")
    String bandUnknown();

    @Message("Sekitar batas")
    String plot();

    @Message(
            "{many} entri di sekitar batas menurut urutan resmi. Garis mendatar adalah batas; titik penuh pasti masuk, belah ketupat terlalu dekat, lingkaran kosong pasti tidak.")
    String plotSays(String many);

    @Message(
            "{many} entri di sekitar batas menurut urutan resmi. Garis mendatar adalah batas; titik penuh lolos, belah ketupat belum diputuskan, lingkaran kosong tidak lolos.")
    String plotPlain(String many);

    @Message("Yang perlu diketahui")
    String known();

    @Message("{official} lolos hanya menurut aturan, {beside} hanya menurut pembanding.")
    String only(String official, String beside);

    @Message("Unduh peringkat (Excel)")
    String downloadXlsx();

    @Message("Unduh peringkat (CSV)")
    String downloadCsv();

    @Message("Nilai (SHA-256)")
    String marksHash();

    @Message("Daftar (SHA-256)")
    String listHash();

    @Message("Ke hasil")
    String toResults();

    @Message("Dibandingkan dengan")
    String compared();

    @Message("{number}, posisi {place}")
    String comparedSays(String number, String place);

    @Message("yang terakhir lolos")
    String lastIn();

    @Message("yang pertama tidak lolos")
    String firstOut();

    @Message("satu posisi di atas")
    String nextAbove();

    @Message("satu posisi di bawah")
    String nextBelow();

    @Message("Kriteria")
    String criterion();

    @Message("Bobot")
    String weight();

    @Message("Entri ini")
    String own();

    @Message("Pembanding")
    String other();

    @Message("Selisih × bobot")
    String difference();

    @Message("Nilai")
    String total();

    @Message("Dari nilai sampai posisi")
    String arithmetic();

    @Message("Menurut pembanding: {method}")
    String arithmeticBeside(String method);

    @Message("Entri ini tidak mempunyai posisi.")
    String noPlace();

    @Message("Bagaimana jika")
    String whatIf();

    @Message("BUKAN HASIL RESMI")
    String notOfficial();

    @Message("Ubah sedikitnya satu. Hasil resmi tetap; pertanyaan ini tercatat di buku besar.")
    String whatIfHint();

    @Message("Cara menghitung")
    String method();

    @Message("seperti aturan")
    String asIs();

    @Message("Jumlah yang lolos")
    String top();

    @Message("Nilai minimal")
    String passMark();

    @Message("Tanpa bacaan tambahan")
    String withoutExtra();

    @Message("Bobot kriteria (jumlah 100; biarkan agar tetap)")
    String weights();

    @Message("Lihat akibatnya")
    String tryIt();

    @Message("Masuk")
    String enters();

    @Message("Keluar")
    String leaves();

    @Message("tidak ada")
    String nobody();

    @Message("harus angka, misalnya 40 atau 12,5")
    String number();

    @Message("Di tahap ini tidak ada nilai: pleno yang memilih.")
    String noMarks();

    @Message("Cara menilai")
    String judging();

    @Message("Sebaran nilai per kriteria")
    String marks();

    @Message(
            "{many} lembar penilaian. Kotak memuat separuh nilai di tengah, garis tegak mediannya, garis mendatar dari nilai terendah sampai tertinggi; luas titik menunjukkan banyaknya.")
    String marksSay(String many);

    @Message("Banyak")
    String many();

    @Message("Terendah")
    String least();

    @Message("Kuartil bawah")
    String lower();

    @Message("Median")
    String median();

    @Message("Kuartil atas")
    String upper();

    @Message("Tertinggi")
    String most();

    @Message("Ketat dan longgarnya penilai")
    String severity();

    @Message(
            "Taksiran untuk {many} penilai dengan rentang 90 %. Garis putus-putus adalah nol: setara dengan penilai lain. Titik penuh berarti rentangnya tidak memuat nol.")
    String severitySays(String many);

    @Message("Ketat dan longgarnya penilai tidak dapat ditaksir dari bacaan yang ada.")
    String severityNone();

    @Message("Penilai")
    String judge();

    @Message("Nilai")
    String points();

    @Message("berbeda dari yang lain")
    String differs();

    @Message("tidak terbedakan")
    String alike();

    @Message("Selisih antarpenilai")
    String agreement();

    @Message(
            "{shown} dari {many} entri yang dibaca lebih dari sekali, yang paling berbeda dahulu: rata-rata dengan nilai terendah dan tertinggi.")
    String agreementSays(String shown, String many);

    @Message("Tidak ada entri yang dibaca lebih dari sekali.")
    String agreementNone();

    @Message("selisih lebih dari {limit}")
    String beyond(String limit);

    @Message("dalam batas")
    String within();

    @Message("Rata-rata")
    String mean();

    @Message("Terendah – tertinggi")
    String range();

    @Message("Kepekaan hasil")
    String sensitivity();

    @Message("{spent} bacaan tambahan di dekat batas menambah {gain} pilihan tepat.")
    String gained(String spent, String gain);

    @Message("Tidak ada bacaan tambahan yang diselesaikan, dan tahap ini tidak lagi menerima bacaan.")
    String gainedNothing();
}
