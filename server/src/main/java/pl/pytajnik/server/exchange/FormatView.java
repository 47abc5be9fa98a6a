package pl.pytajnik.server.exchange;

import pl.pytajnik.exchange.Formats;
import pl.pytajnik.exchange.format.Format;

/**
 * A format of files.
 *
 * @param format its name in the API
 * @param ending of a file's name, without the dot
 * @param mediaType of HTTP
 * @param goesOut whether questions can be exported in it
 * @param comesIn whether questions can be imported from it
 */
public record FormatView(Format format, String ending, String mediaType, boolean goesOut, boolean comesIn) {
    static FormatView of(Format format) {
        return new FormatView(
                format,
                format.ending(),
                format.mediaType(),
                Formats.writer(format).isPresent(),
                Formats.reader(format).isPresent());
    }
}
