package id.juara.front.verification;

import id.juara.law.bundle.Csv;
import id.juara.law.bundle.Layout;
import id.juara.law.bundle.OpenedBundle;
import id.juara.law.proof.Commitment;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Frontier;
import id.juara.law.proof.Manifest;
import id.juara.law.proof.SignedHead;
import id.juara.law.proof.TreeHead;
import id.juara.law.proof.VerifyingKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what a bundle tells of the ledger: who signed the head, whether the leaves make its root, what stands in them. */
final class CheckLedger {
    private final OpenedBundle bundle;
    private final Findings findings;
    private final Map<String, List<String>> commitments = new HashMap<>();

    /** the leaves that are asked for, by their places */
    private final Map<Long, Digest> leaves = new HashMap<>();

    CheckLedger(OpenedBundle bundle, Findings findings) {
        this.bundle = bundle;
        this.findings = findings;
    }

    void checkHead(Optional<VerifyingKey> trusted) throws IOException {
        if (!bundle.names().containsAll(List.of(Layout.HEAD, Layout.KEY, Layout.LEAVES, Layout.COMMITMENTS))) {
            findings.fail("ledger", "ledger-missing");
            return;
        }
        try {
            Csv.rows(bundle.bytes(Layout.COMMITMENTS), Layout.COMMITMENTS_HEADER)
                    .forEach(row -> commitments.put(row.get(0), row));
            commitments.values().forEach(row -> leaves.put(Long.parseLong(row.get(1)), Digest.of()));
            var own = VerifyingKey.ofJwk(text(Layout.KEY));
            findings.add(
                    trusted.isEmpty() || trusted.get().equals(own),
                    Layout.KEY,
                    trusted.isEmpty() ? "key-own" : "key-trusted",
                    "key-another",
                    own.kid());
            var head = new SignedHead(text(Layout.HEAD)).signedBy(trusted.orElse(own));
            if (findings.add(head.isPresent(), Layout.HEAD, "head-signed", "head-not-signed")) {
                checkTree(head.get());
            }
        } catch (IllegalArgumentException broken) {
            findings.fail("ledger", "ledger-unreadable");
        }
    }

    private void checkTree(TreeHead head) throws IOException {
        var tree = Frontier.EMPTY;
        try (var lines =
                new BufferedReader(new InputStreamReader(bundle.open(Layout.LEAVES), StandardCharsets.US_ASCII))) {
            lines.readLine(); // the header
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var leaf = new Digest(line);
                leaves.replace(tree.size(), leaf);
                tree = tree.append(leaf);
            }
        }
        findings.add(
                tree.size() == head.treeSize() && tree.root().equals(head.rootHash()),
                Layout.LEAVES,
                "tree-sound",
                "tree-other",
                tree.size(),
                head.treeSize(),
                head.timestamp());
    }

    /** Whether the ledger holds the round's files as they are, and the rules. */
    void checkCommitment(String round) throws IOException {
        var name = Layout.of(round, Layout.COMMITTED);
        var row = commitments.get(round);
        if (row == null || !bundle.names().contains(name)) {
            findings.fail(name, "commitment-missing");
            return;
        }
        var event = bundle.bytes(name);
        var leaf = Commitment.of(HexFormat.of().parseHex(row.get(2)), event).leaf();
        if (!findings.add(
                leaf.equals(leaves.get(Long.parseLong(row.get(1)))),
                name,
                "commitment-in-tree",
                "commitment-not-in-tree",
                row.get(1))) {
            return;
        }
        var text = new String(event, StandardCharsets.UTF_8);
        var about = "\"about\":\"round/" + bundle.manifest().edition() + "/" + round + "\"";
        findings.add(text.contains(about), name, "commitment-of-round", "commitment-of-another");
        var held = Manifest.digestsIn(text);
        var now = bundle.manifest().files();
        for (var file : held.keySet()) {
            findings.add(
                    held.get(file).equals(now.get(file)), file, "file-as-committed", "file-not-as-committed", round);
        }
        now.keySet().stream()
                .filter(file -> file.startsWith(round + "/") && !held.containsKey(file))
                .filter(file -> !List.of(Layout.COMMITTED, Layout.PUBLISHED, Layout.ERRATA)
                        .contains(file.substring(round.length() + 1)))
                .forEach(file -> findings.fail(file, "file-not-committed"));
    }

    private String text(String name) throws IOException {
        return new String(bundle.bytes(name), StandardCharsets.UTF_8);
    }
}
