import { kept } from '../../common/kept.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t, texts } from '../../common/texts.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const SECOND = 1_000;
const LAST_MINUTE = 60;
const ENDING = 3;
const HALF_A_DAY = 12 * 60 * 60;

/**
 * The time that is left: can be hidden, is told by the minute. `.left` gives milliseconds; fires `ending` shortly before
 * its end and `over` at it. Of an end that is far off, nothing is shown.
 */
class Timer extends View {
    static properties = ['left'];

    isShown = kept.get('timer') !== 'hidden';
    seconds = null;
    isOver = false;

    async entered() {
        const tick = setInterval(() => this.#tick(), SECOND);
        this.signal.addEventListener('abort', () => clearInterval(tick));
        this.#tick();
    }

    #tick() {
        const seconds = Math.max(0, Math.ceil(this.left() / SECOND));
        this.set({ seconds });
        if (seconds > 0 && seconds <= ENDING) {
            this.dispatchEvent(new Event('ending'));
        }
        if (seconds === 0 && !this.isOver) {
            this.dispatchEvent(new Event('over'));
        }
        this.isOver = seconds === 0;
    }

    template() {
        if (this.seconds === null || this.seconds > HALF_A_DAY) {
            return nothing;
        }
        const clock = asClock(this.seconds);
        return html`
            <span class="row timer ${this.seconds <= LAST_MINUTE ? 'ending' : ''}">
                <span role="timer" aria-label=${t('timer.label')} ?hidden=${!this.isShown}>${clock}</span>
                <button type="button" class="plain small" aria-pressed=${!this.isShown} @click=${() => this.#turn()}>
                    ${this.isShown ? t('timer.hide') : t('timer.show')}
                </button>
            </span>
            <span class="visually-hidden" role="status">${this.#told()}</span>
        `;
    }

    /** Changes by the minute, so that it is read out no more often. */
    #told() {
        if (this.seconds === 0) {
            return t('timer.over');
        }
        const minutes = Math.ceil(this.seconds / 60);
        return this.seconds <= LAST_MINUTE ? t('timer.lastMinute') : t('timer.minutes', { count: minutes });
    }

    #turn() {
        kept.set('timer', this.isShown ? 'hidden' : 'shown');
        this.set({ isShown: !this.isShown });
    }
}

/** „9:05”, „1:09:05”. */
function asClock(seconds) {
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
    const hours = Math.floor(seconds / 3600);
    return hours > 0 ? [hours, ...parts].join(':') : `${Number(parts[0])}:${parts[1]}`;
}

customElements.define('play-timer', Timer);
