package id.juara.story.rulebook;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Where the nodes of a YAML text without aliases begin and end in it, as places between its letters. */
record NodePlaces(String text) {
    int start(Node node) {
        return place(node.getStartMark());
    }

    /** Right after its last letter: the mark of a block lies beyond the comments that follow it. */
    int end(Node node) {
        if (isBlock(node)) {
            var items = ((CollectionNode<?>) node).getValue();
            if (!items.isEmpty()) {
                var last = items.get(items.size() - 1);
                return last instanceof NodeTuple entry ? end(entry) : end((Node) last);
            }
        }
        return place(node.getEndMark());
    }

    int end(NodeTuple entry) {
        return end(entry.getValueNode());
    }

    /** A mapping or list whose items stand on lines of their own. */
    static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> items && items.getFlowStyle() == FlowStyle.BLOCK;
    }

    int lineStart(int from) {
        return text.lastIndexOf('\n', from - 1) + 1;
    }

    /** Before the line's break. */
    int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Marks count letters by their code points. */
    int place(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
