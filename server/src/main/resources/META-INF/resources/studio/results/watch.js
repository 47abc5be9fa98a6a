const OFTEN = 3_000;
const SELDOM = 60_000;
const MOST = 120_000;

/**
 * Looks again and again while a view is in the page: every few seconds while somebody sees it, each minute while the tab
 * is hidden, at once when it is shown again, and ever more slowly while looking fails.
 *
 * @param {{ signal: AbortSignal }} view
 * @param {() => Promise<any>} look
 * @param {(problem: Error|null) => void} heard what went wrong last; null when all is well
 */
export async function watch({ signal }, look, heard) {
    let failures = 0;
    while (!signal.aborted) {
        const pace = document.hidden ? SELDOM : Math.min(MOST, OFTEN * 2 ** failures);
        await untilDue(pace, signal);
        if (signal.aborted) {
            return;
        }
        try {
            await look();
            failures = 0;
            heard(null);
        } catch (problem) {
            failures += 1;
            signal.aborted || heard(problem);
        }
    }
}

function untilDue(pace, signal) {
    return new Promise((resolve) => {
        const stop = new AbortController();
        const due = () => {
            clearTimeout(timer);
            stop.abort();
            resolve();
        };
        const timer = setTimeout(due, pace);
        signal.addEventListener('abort', due, { signal: stop.signal });
        document.addEventListener('visibilitychange', () => document.hidden || due(), { signal: stop.signal });
    });
}
