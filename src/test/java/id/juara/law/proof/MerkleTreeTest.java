package id.juara.law.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    private static final byte[] LEAF = {0};

    /** The eight inputs that logs of Certificate Transparency are customarily tested with. */
    private static final List<Digest> EIGHT = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> Digest.of(LEAF, HexFormat.of().parseHex(hex)))
            .toList();

    /** Their roots from no leaf to eight, worked out by a program of its own in another language. */
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theRootsOfEightKnownLeavesAreTheKnownOnes() {
        var tree = MerkleTree.of(EIGHT);

        var roots = IntStream.rangeClosed(0, 8)
                .mapToObj(size -> tree.root(size).hex())
                .toList();

        assertThat(roots).isEqualTo(ROOTS);
    }

    @Test
    void knownProofsHaveTheKnownPaths() {
        var tree = MerkleTree.of(EIGHT);

        assertThat(beginnings(tree.inclusion(5, 8).path()))
                .containsExactly("bc1a0643b12e4d2d", "ca854ea128ed050b", "d37ee418976dd957");
        assertThat(beginnings(tree.inclusion(2, 3).path())).containsExactly("fac54203e7cc696c");
        assertThat(beginnings(tree.consistency(6, 8).path()))
                .containsExactly("0ebc5d3437fbe2db", "ca854ea128ed050b", "d37ee418976dd957");
        assertThat(beginnings(tree.consistency(2, 5).path())).containsExactly("5f083f0a1a33ca07", "bc1a0643b12e4d2d");
        assertThat(tree.consistency(8, 8).path()).isEmpty();
    }

    @Test
    void treeFrontierAndDefinitionAgreeForEverySize() {
        var leaves = randomLeaves(new Random(3), 130);
        var tree = new MerkleTree();
        var frontier = Frontier.EMPTY;
        for (var size = 0; size <= leaves.size(); size++) {
            var root = rootByDefinition(leaves.subList(0, size));

            assertThat(tree.root()).isEqualTo(root);
            assertThat(frontier.root()).isEqualTo(root);

            if (size < leaves.size()) {
                tree.append(leaves.get(size));
                frontier = frontier.append(leaves.get(size));
            }
        }
    }

    @Test
    void everyLeafIsProvedInEverySizeAndByItsOwnPathOnly() {
        var leaves = randomLeaves(new Random(5), 40);
        var tree = MerkleTree.of(leaves);
        for (var size = 1; size <= leaves.size(); size++) {
            for (var index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);

                assertThat(proof.path()).isEqualTo(pathByDefinition(index, leaves.subList(0, size)));
                assertThat(proof.proves(leaves.get(index), tree.root(size))).isTrue();
                assertThat(proof.proves(leaves.get((index + 1) % 40), tree.root(size)))
                        .isFalse();
                var leaf = leaves.get(index);
                var root = tree.root(size);
                assertThat(spoiled(proof.path())
                                .noneMatch(path -> new Inclusion(proof.index(), proof.size(), path).proves(leaf, root)))
                        .isTrue();
            }
        }
    }

    @Test
    void everySizeIsProvedToContinueEveryEarlierOne() {
        var leaves = randomLeaves(new Random(7), 40);
        var tree = MerkleTree.of(leaves);
        for (var second = 1; second <= leaves.size(); second++) {
            for (var first = 1; first <= second; first++) {
                var proof = tree.consistency(first, second);
                var earlier = tree.root(first);
                var later = tree.root(second);

                assertThat(proof.path())
                        .isEqualTo(
                                first == second
                                        ? List.of()
                                        : growthByDefinition(first, leaves.subList(0, second), true));
                assertThat(proof.proves(earlier, later)).isTrue();
                assertThat(spoiled(proof.path()).noneMatch(path -> new Consistency(proof.first(), proof.second(), path)
                                .proves(earlier, later)))
                        .isTrue();
            }
        }
    }

    @Test
    void aTreeThatRewroteItsPastCannotBeProvedToContinueIt() {
        var leaves = randomLeaves(new Random(9), 20);
        var rewritten = new ArrayList<>(leaves);
        rewritten.set(3, Digest.ofText("a better mark"));
        var before = MerkleTree.of(leaves.subList(0, 11)).root();
        var after = MerkleTree.of(rewritten);

        assertThat(after.consistency(11, 20).proves(before, after.root())).isFalse();
        assertThat(after.consistency(11, 20).proves(after.root(11), after.root()))
                .isTrue();
    }

    @Test
    void aProofOutsideTheTreeIsRefused() {
        var tree = MerkleTree.of(EIGHT);

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(8, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Inclusion(3, 3, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Consistency(4, 3, List.of()));
    }

    @Test
    void aCommitmentBindsItsRecordAndSaltAndMakesTheLeaf() {
        var salt = new byte[16];
        var commitment = Commitment.of(salt, Canonical.bytes(Map.of()));

        assertThat(commitment.digest().hex())
                .isEqualTo("333b13ff02f57ae18049b82ca66f37592c5a3d8fd54e44e23ae5c7085c24fd2a");
        assertThat(commitment.leaf().hex())
                .isEqualTo("84a8a764a9ee844a10890c50cb8a17918bb7f0a0a1688820e89e639b61bcdada");
        assertThat(commitment.binds(salt, new byte[] {'{', '}'})).isTrue();
        assertThat(commitment.binds(salt, new byte[] {'[', ']'})).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Commitment.of(new byte[15], salt));
    }

    @Test
    void aSeedIsLongEnoughAndKeepsItsSecret() {
        var seed = Seed.ofHex("00112233445566778899AABBCCDDEEFF");

        assertThat(seed.toString()).doesNotContainIgnoringCase("00112233");
        assertThat(seed.reveal()).isEqualTo("00112233445566778899aabbccddeeff");
        assertThat(seed.commitment()).isEqualTo(Digest.of(HexFormat.of().parseHex("00112233445566778899aabbccddeeff")));
        assertThatIllegalArgumentException().isThrownBy(() -> Seed.of(new byte[15]));
    }

    @Test
    void aDigestIsSixtyFourLowerCaseDigits() {
        assertThat(Digest.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest("ab"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest("g".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest("A".repeat(64)));
    }

    private static Stream<List<Digest>> spoiled(List<Digest> path) {
        var longer = new ArrayList<>(path);
        longer.add(Digest.ofText("one too many"));
        var changed = IntStream.range(0, path.size()).mapToObj(i -> {
            var copy = new ArrayList<>(path);
            copy.set(i, Digest.ofText("another"));
            return copy;
        });
        var shorter = path.isEmpty() ? Stream.<List<Digest>>empty() : Stream.of(path.subList(1, path.size()));
        return Stream.concat(Stream.concat(Stream.of(longer), shorter), changed);
    }

    private static List<String> beginnings(List<Digest> path) {
        return path.stream().map(one -> one.hex().substring(0, 16)).toList();
    }

    private static List<Digest> randomLeaves(Random random, int count) {
        var bytes = new byte[8];
        return Stream.generate(() -> {
                    random.nextBytes(bytes);
                    return Digest.of(LEAF, bytes);
                })
                .limit(count)
                .toList();
    }

    private static int split(int size) {
        var k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }

    /** MTH of RFC 9162, 2.1.1, word for word. */
    private static Digest rootByDefinition(List<Digest> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Digest.of() : leaves.get(0);
        }
        var k = split(leaves.size());
        return Digest.of(
                new byte[] {1},
                rootByDefinition(leaves.subList(0, k)).bytes(),
                rootByDefinition(leaves.subList(k, leaves.size())).bytes());
    }

    /** PATH of RFC 9162, 2.1.3.1. */
    private static List<Digest> pathByDefinition(int m, List<Digest> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m < k
                ? and(pathByDefinition(m, left), rootByDefinition(right))
                : and(pathByDefinition(m - k, right), rootByDefinition(left));
    }

    /** SUBPROOF of RFC 9162, 2.1.4.1. */
    private static List<Digest> growthByDefinition(int m, List<Digest> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(rootByDefinition(leaves));
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m <= k
                ? and(growthByDefinition(m, left, known), rootByDefinition(right))
                : and(growthByDefinition(m - k, right, false), rootByDefinition(left));
    }

    private static List<Digest> and(List<Digest> path, Digest last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
