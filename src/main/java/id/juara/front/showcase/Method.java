package id.juara.front.showcase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How an edition is judged, in plain words; {@link MethodInEnglish} has a sentence for each. */
@MessageBundle("method")
interface Method {
    @Message("Cara penilaian: {edition}")
    String title(String edition);

    @Message(
            "Halaman ini dibuat dari berkas aturan kompetisi ini, bukan ditulis terpisah. Yang berlaku adalah berkas aturannya.")
    String lead();

    @Message("Dasar")
    String basis();

    @Message("Dibekukan")
    String frozen();

    @Message("Sidik jari (SHA-256)")
    String fingerprint();

    @Message("Unduh berkas aturan")
    String download();

    @Message("Hanya contoh, karena dokumen resmi tidak menyebutnya:")
    String example();

    @Message("Siapa yang ikut")
    String who();

    @Message(
            "Entri diterima sejak {opens} sampai tepat sebelum {closes}. Jadwal hanya dapat bergeser dengan surat bernomor yang ditandatangani dua orang.")
    String window(String opens, String closes);

    @Message("Kelompok")
    String groups();

    @Message("hanya dengan undangan")
    String invited();

    @Message("peringkat sendiri")
    String apart();

    @Message("Setiap instansi boleh mengirim paling banyak {most} entri.")
    String most(int most);

    @Message("paling banyak {most} entri setiap instansi")
    String mostOfGroup(int most);

    @Message("Entri yang tidak dikirim admin lokal sampai penutupan tidak ikut.")
    String silenceStays();

    @Message("Entri lengkap yang didiamkan admin lokal dikirim atas nama instansinya pada saat penutupan.")
    String silenceSent();

    @Message("Entri tidak lolos seleksi administrasi jika:")
    String fails();

    @Message("Petugas memeriksa jika:")
    String clerk();

    @Message("Tahap {number}: {title}")
    String round(int number, String title);

    @Message(
            "Setiap penilai membaca sendiri dan memberi nilai untuk setiap kriteria, tanpa melihat nilai penilai lain.")
    String kindMarks();

    @Message("Panel mendengar pengusul dan memberi nilai untuk setiap kriteria.")
    String kindPanel();

    @Message("Sidang pleno memilih dari daftar; paling sedikit {quorum}% anggota yang diundang harus hadir.")
    String kindDeliberation(int quorum);

    @Message("Yang dinilai: semua yang lolos seleksi administrasi.")
    String fromScreening();

    @Message("Yang dinilai: daftar dari tahap {round}.")
    String from(String round);

    @Message("Setiap entri dibaca {many} penilai.")
    String readings(int many);

    @Message("Setiap penilai menilai semua entri.")
    String readAll();

    @Message("Kriteria")
    String criterion();

    @Message("Bobot")
    String weight();

    @Message("Nilai")
    String scale();

    @Message("Tidak seorang pun menilai entri dari instansinya sendiri.")
    String noOwnInstitution();

    @Message("Tidak seorang pun menilai entri dari provinsinya sendiri.")
    String regionBarred();

    @Message("Paling banyak {most}% bacaan seorang penilai boleh dari provinsinya sendiri.")
    String regionCapped(int most);

    @Message("Nilai satu lembar ialah jumlah bobot kali nilai, dibagi 100.")
    String total();

    @Message(
            "Nilai akhir ialah rata-rata semua penilai, dihitung untuk setiap kriteria. Nilai yang tidak ada bukan nol: ia tidak ikut dihitung.")
    String mean();

    @Message("Nilai akhir ialah rata-rata tanpa {drop} nilai tertinggi dan {drop} nilai terendah.")
    String trimmed(int drop);

    @Message("Nilai akhir ialah median: nilai yang di tengah.")
    String median();

    @Message("Nilai akhir dihitung dengan model yang memisahkan mutu entri dari murah atau ketatnya penilai.")
    String crossed();

    @Message(
            "Nilai akhir dihitung setelah semua penilai dibawa ke satu ukuran. Jika penilai tidak dapat dibandingkan, rata-rata yang berlaku dan alasannya dicatat.")
    String calibrated();

    @Message(
            "Nilai akhir dihitung dengan model yang memisahkan mutu entri dari ketatnya penilai; bacaan yang janggal berbobot lebih kecil.")
    String huber();

    @Message("Nilai akhir dihitung dari jarak setiap nilai ke rata-rata penilainya.")
    String zScore();

    @Message("Urutan memakai pecahan tepat; pembulatan ke {decimals} desimal hanya untuk dicetak.")
    String rounding(int decimals);

    @Message("Jika nilai total dua penilai berselisih lebih dari {over}, satu penilai lagi membaca.")
    String spread(String over);

    @Message("Tim kecil boleh membandingkan nilainya dan memperbaikinya; yang dihitung tetap nilai pertama.")
    String reconcileFirst();

    @Message("Tim kecil boleh membandingkan nilainya dan memperbaikinya; yang dihitung nilai perbaikan.")
    String reconcileRevised();

    @Message("Nilai akhir tahap ini digabung dengan tahap sebelumnya:")
    String carries();

    @Message("Jika nilainya sama, diputuskan berturut-turut oleh:")
    String ties();

    @Message("nilai {title} yang lebih tinggi")
    String tieCriterion(String title);

    @Message("undian dari benih yang sidik jarinya diumumkan sebelum penilaian dan yang dibuka sesudahnya")
    String lot();

    @Message("Yang nilainya sama berbagi posisi.")
    String noTies();

    @Message("Yang lolos: {top} teratas.")
    String cutTop(int top);

    @Message("Yang lolos: semua dengan nilai akhir {mark} ke atas.")
    String cutPass(String mark);

    @Message("Yang lolos: {top} teratas di antara yang nilai akhirnya {mark} ke atas.")
    String cutBoth(int top, String mark);

    @Message("Kelompok {group}:")
    String cutOfGroup(String group);

    @Message("{cluster}: paling sedikit {floor}")
    String atLeast(String cluster, int floor);

    @Message("{cluster}: paling banyak {cap}")
    String atMost(String cluster, int cap);

    @Message("{cluster}: paling sedikit {floor}, paling banyak {cap}")
    String between(String cluster, int floor, int cap);

    @Message("Yang tetap seri di garis batas diundi.")
    String lineLot();

    @Message("Semua yang tetap seri di garis batas lolos.")
    String lineAll();

    @Message(
            "Yang terlalu dekat dengan garis batas untuk dibedakan diputuskan menurut posisi yang diharapkan; jika rentangnya melintasi garis, diundi.")
    String expectedPlace();

    @Message("Yang peluangnya berada di atas garis batas antara 10% dan 90% diundi.")
    String undecidedLot();

    @Message("Publik mendapat")
    String told();

    @Message("nama menurut posisi")
    String toldRank();

    @Message("nama menurut jenis instansi, tanpa peringkat")
    String toldCluster();

    @Message("nama menurut nomor, tanpa peringkat")
    String toldNumber();

    @Message("nilai akhir")
    String toldPoints();

    @Message("paket hasil, untuk menghitung ulang daftarnya")
    String toldBundle();

    @Message("Daftarnya sementara dan dapat disanggah {days} hari sejak diumumkan; koreksinya berupa ralat bernomor.")
    String objections(int days);

    @Message("Daftar tahap terakhir menjadi model nasional setelah keputusan menteri.")
    String outcome();

    @Message("Arti segel")
    String sealing();

    @Message(
            "Dua orang menandatangani: yang satu mengusulkan daftar, yang lain menyegelnya. Pengumumannya pun perlu tanda tangan orang kedua. Nama penilai tidak diumumkan; di paket hasil mereka memakai samaran.")
    String sealTwo();

    @Message(
            "Saat disegel, sidik jari aturan, nilai dan daftar dicatat di buku besar yang hanya dapat ditambah. Satu angka yang diubah kemudian mengubah sidik jarinya.")
    String sealPrint();
}
