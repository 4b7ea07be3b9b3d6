package id.juara.story.results;

import static java.util.stream.Collectors.toMap;

import id.juara.ground.ledger.Head;
import id.juara.ground.ledger.Moment;
import id.juara.ground.ledger.Proofs;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.bundle.Csv;
import id.juara.law.bundle.Layout;
import id.juara.law.bundle.WriteBundle;
import id.juara.law.bundle.WriteBundle.Content;
import id.juara.law.proof.Canonical;
import id.juara.story.competition.CompetitionRound;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.Edition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.objection.Errata;
import id.juara.story.publication.Publication;
import id.juara.story.publication.Publications;
import id.juara.story.shortlist.Contenders;
import id.juara.story.shortlist.Contending;
import id.juara.story.shortlist.SealedFiles;
import id.juara.story.shortlist.ShortlistEvents.ResultsCommitted;
import id.juara.story.shortlist.ShortlistState;
import id.juara.story.shortlist.Shortlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The results of an edition in one zip, from which anybody can reckon its lists again: what was sealed, the rules, and the
 * ledger's tree with a signed head. The same rounds in the same state give the same bytes.
 */
@ApplicationScoped
public class HandOutBundle {
    private static final int LEAVES_AT_ONCE = 4096;

    @Inject
    Editions editions;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules rules;

    @Inject
    Shortlists shortlists;

    @Inject
    SealedFiles sealed;

    @Inject
    Publications publications;

    @Inject
    Contenders contenders;

    @Inject
    Errata errata;

    @Inject
    BundleReach reach;

    @Inject
    Proofs proofs;

    @Inject
    Moment moment;

    /** Refuses, as if it were not there, an edition without a sealed round that the caller may have. */
    @Transactional
    public StreamingOutput of(String id) {
        var edition = editions.findByIdOptional(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND));
        var files = new TreeMap<String, Content>();
        var commitments = new Csv().row(Layout.COMMITMENTS_HEADER);
        var last = -1L;
        for (var round : rounds.of(id)) {
            var announced = publications.of(round.id).filter(one -> one.isPublic(moment.now()));
            if (addSealed(files, round, announced)) {
                var place = proofs.place("round/" + round.ref(), ResultsCommitted.class.getSimpleName());
                files.put(Layout.of(round.code, Layout.COMMITTED), out -> out.write(place.bytes()));
                commitments.row(round.code, place.index(), HexFormat.of().formatHex(place.salt()));
                announced.ifPresent(told -> addTold(files, round, told));
                last = Math.max(last, place.index());
            }
        }
        if (files.isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND);
        }
        addLedger(files, commitments, proofs.headOver(last));
        return written(edition, files);
    }

    private boolean addSealed(TreeMap<String, Content> files, CompetitionRound round, Optional<Publication> announced) {
        var shortlist = shortlists.livingIn(round.id).filter(one -> one.state == ShortlistState.SEALED);
        if (shortlist.isEmpty() || !reach.reaches(round, rules.round(round.ref()), announced.isPresent())) {
            return false;
        }
        var from = shortlist.get().id;
        var names = sealed.namesOf(from);
        names.forEach(name -> files.put(Layout.of(round.code, name), out -> sealed.write(from, name, out)));
        return !names.isEmpty();
    }

    /** The list as it was told, and what errata made of it. */
    private void addTold(TreeMap<String, Content> files, CompetitionRound round, Publication told) {
        var list = new Csv().row(Layout.PUBLISHED_HEADER);
        publications
                .linesOf(told.id)
                .forEach(line -> list.row(line.position, line.place, line.number, line.points, line.struck));
        files.put(Layout.of(round.code, Layout.PUBLISHED), out -> out.write(list.bytes()));
        var approved = errata.approvedOf(told.id);
        if (!approved.isEmpty()) {
            var numbers = contenders.in(round).stream().collect(toMap(Contending::submission, Contending::number));
            var changes = new Csv().row(Layout.ERRATA_HEADER);
            approved.forEach(erratum -> {
                erratum.changes.struck().forEach(one -> changes.row(erratum.number, one, "struck"));
                erratum.changes.added().forEach(one -> changes.row(erratum.number, numbers.get(one), "added"));
            });
            files.put(Layout.of(round.code, Layout.ERRATA), out -> out.write(changes.bytes()));
        }
    }

    private void addLedger(TreeMap<String, Content> files, Csv commitments, Head head) {
        var key = Canonical.bytes(proofs.signerOf(head).jwk());
        files.put(Layout.HEAD, out -> out.write(head.signed().getBytes(StandardCharsets.US_ASCII)));
        files.put(Layout.KEY, out -> out.write(key));
        files.put(Layout.COMMITMENTS, out -> out.write(commitments.bytes()));
        files.put(Layout.LEAVES, out -> writeLeaves(out, head.size()));
    }

    private void writeLeaves(OutputStream out, long size) throws IOException {
        out.write(Layout.leavesHeader());
        for (var from = 0L; from < size; from += LEAVES_AT_ONCE) {
            for (var leaf : proofs.leaves(from, Math.min(size, from + LEAVES_AT_ONCE))) {
                out.write(Layout.line(leaf));
            }
        }
    }

    private static StreamingOutput written(Edition edition, TreeMap<String, Content> files) {
        var name = edition.id;
        files.put(Layout.RULES, out -> out.write(edition.rulesText.getBytes(StandardCharsets.UTF_8)));
        return out -> {
            var bundle = new WriteBundle(out, name);
            for (var file : files.entrySet()) {
                bundle.add(file.getKey(), file.getValue());
            }
            bundle.finish();
        };
    }
}
