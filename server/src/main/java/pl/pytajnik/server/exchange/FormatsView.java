package pl.pytajnik.server.exchange;

import java.util.List;

/** The formats of files that questions go out and come in by. */
public record FormatsView(List<FormatView> items) {}
