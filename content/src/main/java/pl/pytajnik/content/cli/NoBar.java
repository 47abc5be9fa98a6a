package pl.pytajnik.content.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** No progress bar: somebody pipes the output. */
final class NoBar implements ProgressBarConsumer {
    private static final int ANY_WIDTH = 80;

    @Override
    public int getMaxRenderedLength() {
        return ANY_WIDTH;
    }

    @Override
    public void accept(String rendered) {
        // nobody is looking
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
