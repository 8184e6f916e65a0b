package org.gridgovernance.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gridgovernance.exchange.file.UnfitFileException.Fault;

/** A part of a workbook, element by element. Whatever the part holds, little of it is in memory. For one thread. */
final class XmlPart implements Closeable {
    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 1_000;
    /** Longer than the text of any cell. */
    private static final int LONGEST = 1 << 17;

    private static final XMLInputFactory FACTORY = factory();

    private final GuardedXml characters;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream part) throws IOException {
        characters = new GuardedXml(part);
        try {
            xml = FACTORY.createXMLStreamReader(characters);
        } catch (XMLStreamException | RuntimeException broken) {
            throw unfit(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to where the next element begins or ends; whether there is one. */
    boolean next() throws UnfitFileException {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = advance();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** An attribute of the element that begins here. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The whole number in an attribute of the element that begins here. */
    Optional<Integer> number(String name) throws UnfitFileException {
        try {
            return attribute(name).map(Integer::valueOf);
        } catch (NumberFormatException broken) {
            throw new UnfitFileException(Fault.BROKEN);
        }
    }

    /** The text of the element that begins here, up to its end. */
    String text() throws UnfitFileException {
        StringBuilder text = new StringBuilder();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT || text.length() > LONGEST) {
                throw new UnfitFileException(Fault.BROKEN);
            }
            text.append(xml.getText());
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }

    private int advance() throws UnfitFileException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | RuntimeException broken) {
            throw unfit(broken);
        }
    }

    /** A parser keeps every name it meets. */
    private void begin() throws UnfitFileException {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new UnfitFileException(Fault.TOO_LARGE);
        }
    }

    /** Nothing of what the parser says: it may show what the file holds. */
    private static UnfitFileException unfit(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitFileException known) {
                return known;
            }
        }
        return new UnfitFileException(Fault.BROKEN);
    }
}
