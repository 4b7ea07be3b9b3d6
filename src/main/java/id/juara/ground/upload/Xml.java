package id.juara.ground.upload;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part read event by event. Names are told without their namespace: the strict and the usual dialect of the format
 * differ in nothing else that is read here.
 */
final class Xml implements AutoCloseable {
    private static final int DEEPEST = 100;

    private final String part;
    private final InputStream bytes;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    private Xml(String part, InputStream bytes, XMLStreamReader reader) {
        this.part = part;
        this.bytes = bytes;
        this.reader = reader;
    }

    static Xml of(Archive archive, Archive.Part part) throws IOException {
        var bytes = new GuardedXml(archive.open(part), part.name());
        try {
            return new Xml(part.name(), bytes, factory().createXMLStreamReader(bytes, "UTF-8"));
        } catch (XMLStreamException broken) {
            bytes.close();
            throw new Refusal(Reason.WORKBOOK_DAMAGED, part.name());
        } catch (RuntimeException refused) {
            bytes.close();
            throw refused;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next event; false at the end. Refuses a part that is not well-formed. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (Refusal refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged(); // the parser has several ways of giving up
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw damaged();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return true;
    }

    boolean opens(String name) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    boolean opens() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean closes() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    String name() {
        return reader.getLocalName();
    }

    /** Adds the text of this event, where it is one. */
    void addText(StringBuilder to) {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    Optional<String> attribute(String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** A whole number in an attribute, 0 or more. */
    Optional<Integer> figure(String name) {
        try {
            return attribute(name)
                    .map(text -> Integer.parseUnsignedInt(text.strip()))
                    .map(figure -> {
                        if (figure < 0) {
                            throw damaged();
                        }
                        return figure;
                    });
        } catch (NumberFormatException notOne) {
            throw damaged();
        }
    }

    Refusal damaged() {
        return new Refusal(Reason.WORKBOOK_DAMAGED, part);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
