package id.juara.front.showcase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What everybody is told of results; {@link ShowcaseInEnglish} has a sentence for each. */
@MessageBundle("showcase")
interface Showcase {
    @Message(",")
    String decimal();

    @Message("Semua hasil")
    String allResults();

    @Message("Cara penilaian")
    String method();

    @Message("Data terbuka")
    String data();

    @Message("Selengkapnya")
    String more();

    @Message("Daftar yang diumumkan")
    String stages();

    @Message("Tahap")
    String stage();

    @Message(
            "Belum ada daftar yang diumumkan. Pendaftaran berakhir {window}; setiap daftar tampil di sini sejak jam pengumumannya.")
    String nothingYet(String window);

    @Message("{many} inovasi")
    String innovations(long many);

    @Message("{many} inovasi menjadi model nasional, yang boleh ditiru instansi lain.")
    String models(long many);

    @Message("Menurut provinsi")
    String byProvince();

    @Message("Menurut jenis instansi")
    String byKind();

    @Message("Inovasi setiap provinsi: {stage}")
    String mapTitle(String stage);

    @Message(
            "Setiap kotak satu provinsi, kira-kira di tempatnya pada peta; makin gelap, makin banyak inovasinya. Angkanya sama dengan di tabel.")
    String mapIs();

    @Message("Provinsi")
    String province();

    @Message("Instansi nasional")
    String nationwide();

    @Message("Jenis instansi")
    String kind();

    @Message("Tema")
    String theme();

    @Message("Kelompok")
    String group();

    @Message("Jumlah")
    String total();

    @Message("Semua")
    String all();

    @Message("Tampilkan")
    String narrow();

    @Message("Diumumkan {moment}.")
    String announced(String moment);

    @Message("Urut menurut posisi.")
    String orderRank();

    @Message("Urut menurut jenis instansi dan nomor; urutan ini bukan peringkat.")
    String orderCluster();

    @Message("Urut menurut nomor; urutan ini bukan peringkat.")
    String orderNumber();

    @Message("{found} dari {of} inovasi")
    String found(long found, long of);

    @Message("Tampilkan semua")
    String showAll();

    @Message("Tidak ada inovasi yang sesuai dengan pilihan ini.")
    String noneFits();

    @Message("Tidak ada inovasi dalam daftar ini.")
    String nobody();

    @Message("Daftar ini sudah berakhir.")
    String noFurther();

    @Message("Bagian daftar")
    String parts();

    @Message("Berikutnya")
    String next();

    @Message("Ke awal daftar")
    String first();

    @Message("dicoret oleh ralat")
    String struck();

    @Message("Dicoret:")
    String takenOff();

    @Message("Ditambahkan:")
    String putOn();

    @Message("Unit")
    String unit();

    @Message("Model nasional sejak {moment}: instansi lain boleh menirunya.")
    String isModel(String moment);

    @Message("Perjalanan")
    String way();

    @Message("dalam daftar")
    String onList();

    @Message("tidak dalam daftar")
    String notOnList();

    @Message("Di sini hanya tertulis apa yang sudah diumumkan dan boleh diberitahukan menurut aturan.")
    String toldOnly();
}
