package pl.pytajnik.exchange.file;

import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import pl.pytajnik.exchange.format.Fault;
import pl.pytajnik.exchange.format.Place;
import pl.pytajnik.exchange.format.Unreadable;

/** XML of strangers: no document type, no entities but the five, no deep nesting, read as it comes. */
public final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /**
     * Text comes in one piece. A document type ends the reading with {@link Refused}, as does too deep nesting; other
     * faults are {@link XMLStreamException}s. {@link #unreadable} makes of both what a reader throws.
     */
    public static XMLStreamReader of(InputStream in) throws XMLStreamException {
        return new Bounded(FACTORY.createXMLStreamReader(in));
    }

    /** What a reader throws for what went wrong, with the line. */
    public static Unreadable unreadable(XMLStreamException failure) {
        Fault fault = failure instanceof Refused refused ? refused.fault : Fault.BROKEN;
        Location location = failure.getLocation();
        boolean isKnown = location != null && location.getLineNumber() > 0;
        return new Unreadable(
                fault, isKnown ? Place.line(location.getLineNumber()) : null, String.valueOf(failure.getMessage()));
    }

    private static final class Refused extends XMLStreamException {
        private static final long serialVersionUID = 1;
        private final Fault fault;

        private Refused(Fault fault, Location location) {
            super(fault.name(), location);
            this.fault = fault;
        }
    }

    private static final class Bounded extends StreamReaderDelegate {
        private int depth;

        private Bounded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == DTD || event == ENTITY_REFERENCE) {
                throw new Refused(Fault.FORBIDDEN, getLocation());
            }
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
            if (depth > Most.DEPTH) {
                throw new Refused(Fault.TOO_DEEP, getLocation());
            }
            return event;
        }

        /** The delegate's own would go past {@link #next}. */
        @Override
        public String getElementText() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            for (int event = next(); event != END_ELEMENT; event = next()) {
                if (event == START_ELEMENT) {
                    throw new XMLStreamException("an element where text should be", getLocation());
                }
                if (event == CHARACTERS || event == CDATA || event == SPACE) {
                    text.append(getText());
                }
            }
            return text.toString();
        }

        @Override
        public int nextTag() throws XMLStreamException {
            int event = next();
            while (event == SPACE || event == COMMENT || event == PROCESSING_INSTRUCTION || isBlank(event)) {
                event = next();
            }
            if (event != START_ELEMENT && event != END_ELEMENT) {
                throw new XMLStreamException("text where an element should be", getLocation());
            }
            return event;
        }

        private boolean isBlank(int event) {
            return (event == CHARACTERS || event == CDATA) && isWhiteSpace();
        }
    }
}
