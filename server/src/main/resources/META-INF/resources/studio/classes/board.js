import { api, styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { isOnlyHere, readableCode } from './codes.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const LOOK_EVERY = 5_000;

/** What a class joins by, large enough for the back row: the address, the code, a QR code. */
class Board extends View {
    static properties = ['classId'];

    classroom = null;
    qr = '';
    joined = null;

    async entered() {
        const path = `classrooms/${this.classId}`;
        const query = { origin: location.origin };
        const [classroom, qr] = await Promise.all([
            api.get(path, { signal: this.signal }),
            api.get(`${path}/joining/qr`, { query, signal: this.signal }),
        ]);
        this.set({ classroom, qr: `data:image/svg+xml,${encodeURIComponent(qr)}` });
        await this.#count();
        const timer = setInterval(() => document.hidden || this.#count().catch(() => {}), LOOK_EVERY);
        this.signal.addEventListener('abort', () => clearInterval(timer));
        document.addEventListener('fullscreenchange', () => this.changed(), { signal: this.signal });
    }

    left() {
        if (document.fullscreenElement) {
            document.exitFullscreen();
        }
    }

    template() {
        return html`
            <div class="board">
                ${this.classroom
                    ? this.#content(this.classroom)
                    : html`<h1>${t('board.title')}</h1>
                          <div class="skeleton"></div>`}
            </div>
        `;
    }

    #content({ name, joinCode, joining }) {
        return html`
            <div class="row apart">
                <h1>${t('board.joining', { name })}</h1>
                <div class="row">
                    <a href=${link(`/classes/${this.classId}`)}>${t('board.back')}</a>
                    <button type="button" class="secondary" @click=${() => this.run(() => this.#fill())}>
                        ${document.fullscreenElement ? t('board.leaveFull') : t('board.full')}
                    </button>
                </div>
            </div>
            ${isOnlyHere() ? html`<p class="card warning" role="note">${t('board.onlyHere')}</p>` : nothing}
            ${joining ? nothing : html`<p class="card warning" role="note">${t('board.closed')}</p>`}
            <div class="board-ways">
                <div>
                    <p class="board-step">${t('board.address')}</p>
                    <p class="board-address">${location.host}</p>
                    <p class="board-step">${t('board.type')}</p>
                    <p class="big-code">
                        <span>${joinCode.slice(0, 4)}</span><span class="visually-hidden"> </span
                        ><span>${joinCode.slice(4)}</span>
                    </p>
                </div>
                <figure>
                    <img src=${this.qr} alt=${t('board.qr', { code: readableCode(joinCode) })} />
                    <figcaption>${t('board.scan')}</figcaption>
                </figure>
            </div>
            <p class="board-count" role="status">
                ${this.joined === null ? nothing : t('board.joined', { count: this.joined })}
            </p>
        `;
    }

    async #count() {
        const students = await api.all(`classrooms/${this.classId}/students`, { signal: this.signal });
        this.set({ joined: students.length });
    }

    #fill() {
        return document.fullscreenElement
            ? document.exitFullscreen()
            : this.querySelector('.board').requestFullscreen();
    }
}

customElements.define('studio-board', Board);
