package id.juara.front.verification;

import id.juara.law.bundle.Layout;
import id.juara.law.bundle.OpenedBundle;
import id.juara.law.proof.Digest;
import id.juara.law.proof.VerifyingKey;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Rulebook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a bundle: each file against the manifest, the signed head against the leaves, each round against what the ledger
 * holds of it, and each result against the law.
 */
final class CheckBundle {
    private final OpenedBundle bundle;
    private final Findings findings;

    /** files that are there and are what the manifest says */
    private final Set<String> sound = new HashSet<>();

    CheckBundle(OpenedBundle bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    /** @param trusted the key that must have signed; the bundle's own where none is given */
    void check(Optional<VerifyingKey> trusted) throws IOException {
        checkFiles();
        var rules = rules();
        var ledger = new CheckLedger(bundle, findings);
        ledger.checkHead(trusted);
        var edition = bundle.manifest().edition();
        if (rules.isEmpty()
                || !findings.add(
                        rules.get().edition().equals(edition),
                        Layout.RULES,
                        "rules-read",
                        "rules-of-another",
                        edition)) {
            return;
        }
        var rounds = new CheckRounds(rules.get(), bundle, findings);
        var folders = folders();
        for (var round : rules.get().rounds()) {
            if (folders.remove(round.id())) {
                ledger.checkCommitment(round.id());
                rounds.check(round);
            }
        }
        folders.remove("ledger");
        folders.forEach(folder -> findings.fail(folder, "round-unknown"));
    }

    private void checkFiles() {
        var promised = bundle.manifest().files();
        for (var file : promised.entrySet()) {
            if (!bundle.names().contains(file.getKey())) {
                findings.fail(file.getKey(), "file-missing");
            } else {
                checkFile(file.getKey(), file.getValue());
            }
        }
        bundle.names().stream()
                .filter(name -> !promised.containsKey(name))
                .forEach(name -> findings.fail(name, "file-not-listed"));
    }

    private void checkFile(String name, Digest promised) {
        try (var in = new DigestInputStream(bundle.open(name), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            findings.add(
                    new Digest(in.getMessageDigest().digest()).equals(promised), name, "file-same", "file-changed");
        } catch (IOException damaged) {
            findings.fail(name, "file-damaged");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    private Optional<Rules> rules() throws IOException {
        if (!bundle.names().contains(Layout.RULES)) {
            return Optional.empty();
        }
        var reading = Rulebook.read(Layout.RULES, new String(bundle.bytes(Layout.RULES), StandardCharsets.UTF_8));
        if (!reading.flaws().isEmpty()) {
            findings.fail(Layout.RULES, "rules-flawed", reading.flaws().size());
        }
        return reading.rules();
    }

    private Set<String> folders() {
        var folders = new java.util.TreeSet<String>();
        bundle.manifest().files().keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .forEach(folders::add);
        return folders;
    }
}
