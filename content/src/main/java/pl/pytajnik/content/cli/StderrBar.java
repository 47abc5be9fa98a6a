package pl.pytajnik.content.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;

/** A progress bar on the standard error stream. */
final class StderrBar extends ConsoleProgressBarConsumer {
    StderrBar() {
        super(System.err);
    }
}
