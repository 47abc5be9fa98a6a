import { api } from '../../common/api.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { moment } from '../../common/time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const LARGEST = 50_000_000;
const LONGEST_NAME = 200;
const PATIENCE = 300_000;

/** Brings questions from a file: chosen or dropped here, looked over on the next page. */
class Imports extends View {
    items = [];
    formats = [];
    problem = null;

    async entered() {
        const [page, formats] = await Promise.all([
            api.get('imports', { signal: this.signal }),
            api.get('formats', { signal: this.signal }),
        ]);
        this.set({ items: page.items, formats: formats.items.filter(({ comesIn }) => comesIn) });
    }

    template() {
        return html`
            <p class="back"><a href=${link('/bank')}>← ${t('exchange.toBank')}</a></p>
            <h1>${t('imports.title')}</h1>
            <div class="drop-here" @dragover=${(event) => event.preventDefault()} @drop=${(event) => this.#drop(event)}>
                <label>
                    ${t('imports.file')}
                    <input
                        type="file"
                        aria-describedby="import-hint import-state"
                        ?disabled=${this.busy}
                        @change=${(event) => this.#read(event.target.files[0])}
                    />
                </label>
                <small id="import-hint">
                    ${t('imports.hint', {
                        formats: this.formats.map(({ format }) => t(`fileFormat.${format}`)).join(', '),
                    })}
                </small>
                <p id="import-state" role="status" class=${this.problem ? 'field-problem' : 'muted'}>
                    <span aria-busy=${this.busy}>${this.problem ?? (this.busy ? t('imports.reading') : nothing)}</span>
                </p>
            </div>
            ${this.items.length > 0
                ? html`<h2>${t('imports.before')}</h2>
                      <ul class="import-list">
                          ${this.items.map((one) => this.#entry(one))}
                      </ul>`
                : nothing}
        `;
    }

    #entry({ id, fileName, format, state, questions, createdAt }) {
        return html`<li>
            <a href=${link(`/imports/${id}`)}>${fileName}</a>
            <span class="muted">
                ${t(`fileFormat.${format}`)} · ${t('import.questions', { count: questions })} ·
                ${t(`import.state.${state}`)} · ${moment(createdAt)}
            </span>
        </li>`;
    }

    #drop(event) {
        event.preventDefault();
        return this.#read(event.dataTransfer.files[0]);
    }

    async #read(file) {
        if (!file) {
            return;
        }
        if (file.size > LARGEST) {
            this.set({ problem: t('imports.tooLarge', { limit: LARGEST / 1_000_000 }) });
            return;
        }
        this.set({ busy: true, problem: null });
        try {
            const options = {
                query: { name: file.name.slice(-LONGEST_NAME) },
                patience: PATIENCE,
                signal: this.signal,
            };
            const { id } = await api.upload('imports', file, options);
            go(`/imports/${id}`);
        } catch (problem) {
            this.set({ problem: problem.sentence ?? t('problem.unknown') });
        } finally {
            this.set({ busy: false });
        }
    }
}

customElements.define('studio-imports', Imports);
