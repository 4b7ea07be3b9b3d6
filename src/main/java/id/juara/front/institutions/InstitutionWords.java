package id.juara.front.institutions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about institutions; {@link InstitutionWordsInEnglish} has a sentence for each. */
@MessageBundle("institutions")
public interface InstitutionWords {
    @Message("Instansi")
    String institutions();

    @Message("Kode atau sepotong nama")
    String find();

    @Message("Jenis")
    String cluster();

    @Message("Semua jenis")
    String anyCluster();

    @Message("Provinsi")
    String province();

    @Message("Seluruh Indonesia")
    String anyProvince();

    @Message("Cari")
    String findNow();

    @Message("Tampilkan semua")
    String all();

    @Message("Tidak ada yang cocok.")
    String noneFound();

    @Message("Nama")
    String name();

    @Message("Masa berlaku")
    String exists();

    @Message("sejak {day}")
    String from(String day);

    @Message("sampai sebelum {day}")
    String until(String day);

    @Message("sejak awal daftar, dan masih ada")
    String always();

    @Message("Bagian berikutnya")
    String more();

    @Message("Semua instansi")
    String toAll();

    @Message("Zona waktu")
    String zone();

    @Message("seluruh Indonesia")
    String nationwide();

    @Message("Melanjutkan tugas")
    String predecessors();

    @Message("Tugasnya dilanjutkan")
    String successors();

    @Message("sejak {day}")
    String onDay(String day);

    @Message("Orang dari instansi ini")
    String people();

    @Message("Unit pelayanan publik")
    String units();

    @Message("Belum ada unit yang terdaftar.")
    String noUnits();

    @Message("Nilai akuntabilitas (SAKIP)")
    String grades();

    @Message("Belum ada nilai yang dicatat.")
    String noGrades();

    @Message("Tahun")
    String year();

    @Message("Nilai, 0 sampai 100")
    String score();

    @Message("Paling banyak dua desimal, misalnya 82,5.")
    String scoreHint();

    @Message("Predikat")
    String grade();

    @Message("tepat di batas: aturan kompetisi menentukan")
    String boundary();

    @Message("Ubah")
    String change();

    @Message("Ubah nilai {year}")
    String changeOf(int year);

    @Message("Catat nilai")
    String add();

    @Message("Simpan nilai")
    String save();

    @Message("Simpan nilai {year}")
    String saveOf(int year);
}
