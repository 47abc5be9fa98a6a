import { kept } from '../../common/kept.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t, texts } from '../../common/texts.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const SECOND = 1_000;
const LAST_MINUTE = 60;

/** The time that is left: can be hidden, is told by the minute. `.left` gives milliseconds; fires `over` once. */
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
        if (seconds === 0 && !this.isOver) {
            this.isOver = true;
            this.dispatchEvent(new Event('over'));
        }
    }

    template() {
        if (this.seconds === null) {
            return nothing;
        }
        const clock = `${Math.floor(this.seconds / 60)}:${String(this.seconds % 60).padStart(2, '0')}`;
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

customElements.define('play-timer', Timer);
