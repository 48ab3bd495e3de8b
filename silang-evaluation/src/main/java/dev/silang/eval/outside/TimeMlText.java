package dev.silang.eval.outside;

import dev.silang.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A TimeML document: the text of its {@code TEXT} with the {@code TIMEX3} in it.
 *
 * @param created value of the document's own time, such as {@code 1998-08-07}; empty if it has none
 */
record TimeMlText(String name, String text, String created, List<Timex> times) {
    /**
     * An expression of time.
     *
     * @param value in the notation of TIMEX3
     * @param span in UTF-16 code units of the text
     */
    record Timex(String value, Span span) {}

    TimeMlText {
        times = List.copyOf(times);
    }

    /** @throws IOException if the file is no XML */
    static TimeMlText read(Path file) throws IOException {
        Document document = parse(file);
        StringBuilder text = new StringBuilder();
        List<Timex> times = new ArrayList<>();
        Node body = document.getElementsByTagName("TEXT").item(0);
        if (body != null) {
            walk(body, text, times);
        }
        Node creation = document.getElementsByTagName("DCT").item(0);
        Element created = creation == null ? null : first((Element) creation, "TIMEX3");
        String day = created == null ? "" : created.getAttribute("value");
        return new TimeMlText(String.valueOf(file.getFileName()), text.toString(), day, times);
    }

    private static @Nullable Element first(Element in, String name) {
        return (Element) in.getElementsByTagName(name).item(0);
    }

    private static Document parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static void walk(Node node, StringBuilder text, List<Timex> times) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element) {
                int start = text.length();
                walk(element, text, times);
                if (element.getTagName().equals("TIMEX3")) {
                    times.add(new Timex(element.getAttribute("value"), new Span(start, text.length())));
                }
            }
        }
    }
}
