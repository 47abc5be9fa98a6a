package pl.pytajnik.content.cli;

import java.io.PrintStream;

/** How questions are printed. */
enum Format {
    /** For people. */
    TEXT {
        @Override
        Printer printer(PrintStream out, boolean explain) {
            return new TextPrinter(out, explain);
        }
    },
    /** One JSON array. */
    JSON {
        @Override
        Printer printer(PrintStream out, boolean explain) {
            return new JsonPrinter(out, false);
        }
    },
    /** One JSON object a line. */
    JSONL {
        @Override
        Printer printer(PrintStream out, boolean explain) {
            return new JsonPrinter(out, true);
        }
    };

    abstract Printer printer(PrintStream out, boolean explain);
}
