package id.juara.front.showcase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of files for everybody; {@link OpenDataInEnglish} has a sentence for each. */
@MessageBundle("opendata")
interface OpenData {
    @Message(
            "Semua yang diumumkan, sebagai berkas. Berkas yang sama selalu berisi bita yang sama, jadi sidik jarinya dapat dibandingkan.")
    String dataAbout();

    @Message("Data ini boleh dipakai, diolah dan disebarkan siapa saja dengan menyebut sumbernya (CC BY 4.0).")
    String licence();

    @Message("Berkas")
    String file();

    @Message("Ukuran (bita)")
    String size();

    @Message("SHA-256")
    String fingerprint();

    @Message("dibuat saat diminta")
    String onRequest();

    @Message("Model nasional")
    String nationalModels();

    @Message("Aturan dan bukti")
    String ofTheEdition();

    @Message("Aturan yang dibekukan")
    String rulesFile();

    @Message("Paket hasil")
    String bundleFile();

    @Message("Kepala buku besar yang bertanda tangan")
    String headFile();

    @Message("Kunci yang menandatanganinya")
    String keyFile();

    @Message("Uraian untuk program (datapackage.json)")
    String packageFile();

    @Message("Isinya semua berkas ini beserta kolomnya, menurut Frictionless Data Package.")
    String packageIs();

    @Message("Arti kolom")
    String columns();

    @Message(
            "Nama kolom di JSON, di dalam kurung namanya di CSV dan Excel, dan artinya. Kolom yang menurut aturan tidak diberitahukan kepada publik tidak ada.")
    String columnsAre();

    @Message("Baris ke berapa dalam daftar, dari 1")
    String isPosition();

    @Message("Posisi dalam peringkat; yang seri berbagi posisi")
    String isPlace();

    @Message("Nomor inovasi, tetap selama satu kompetisi")
    String isNumber();

    @Message("Judul seperti yang dikirim")
    String isTitle();

    @Message("Unit pelayanan publik yang membuatnya")
    String isUnit();

    @Message("Instansi yang mengirimnya")
    String isInstitution();

    @Message(
            "Jenis instansi: ministry (kementerian), agency (lembaga), province (provinsi), regency (kabupaten), city (kota), state-enterprise (BUMN), regional-enterprise (BUMD)")
    String isCluster();

    @Message("Provinsinya; kosong untuk instansi nasional")
    String isProvince();

    @Message("Kode provinsi dari Kementerian Dalam Negeri")
    String isProvinceCode();

    @Message("Kelompok, seperti dalam aturan")
    String isGroup();

    @Message("Tema")
    String isCategory();

    @Message("Nilai akhir, dibulatkan seperti dalam aturan")
    String isPoints();

    @Message("Apakah dicoret oleh ralat")
    String isStruck();

    @Message("bita")
    String bytes();

    @Message("position (No.)")
    String position();

    @Message("place (Posisi)")
    String place();

    @Message("number (Nomor)")
    String number();

    @Message("title (Judul)")
    String titleColumn();

    @Message("unit (Unit)")
    String unit();

    @Message("institution (Instansi)")
    String institution();

    @Message("cluster (Klaster)")
    String cluster();

    @Message("province (Provinsi)")
    String province();

    @Message("provinceCode")
    String provinceCode();

    @Message("group (Kelompok)")
    String group();

    @Message("category (Kategori)")
    String category();

    @Message("points (Nilai akhir)")
    String points();

    @Message("struck (Keterangan)")
    String struckColumn();
}
