import { api } from '../../common/api.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const PATIENCE = 300_000;

/** Saves a quiz, an edition or what the bank's filters find as a file, having told what the format cannot carry. */
class Export extends View {
    static properties = ['query'];

    formats = [];
    format = null;
    losses = null;

    async entered() {
        const formats = (await api.get('formats', { signal: this.signal })).items.filter(({ goesOut }) => goesOut);
        this.set({ formats });
        await this.#choose(formats[0].format);
    }

    get path() {
        const { quiz, edition } = this.query;
        return quiz ? `quizzes/${quiz}/export` : edition ? `editions/${edition}/export` : 'items/export';
    }

    get filters() {
        return this.path === 'items/export' ? this.query : {};
    }

    template() {
        return html`
            <p class="back">
                ${this.query.quiz
                    ? html`<a href=${link(`/quizzes/${this.query.quiz}`)}>← ${t('export.toQuiz')}</a>`
                    : html`<a href=${link('/bank')}>← ${t('exchange.toBank')}</a>`}
            </p>
            <h1>${t('export.title')}</h1>
            <div class="two-panes">
                <fieldset class="pane file-formats">
                    <legend>${t('export.format')}</legend>
                    ${this.formats.map((one) => this.#choice(one))}
                </fieldset>
                <section class="pane" aria-live="polite">
                    ${this.losses ? this.#told() : html`<div class="skeleton"></div>`}
                </section>
            </div>
        `;
    }

    #choice({ format, ending }) {
        return html`<label>
            <input
                type="radio"
                name="format"
                .checked=${this.format === format}
                @change=${() => this.run(() => this.#choose(format))}
            />
            ${t(`fileFormat.${format}`)} <span class="muted">.${ending}</span>
            <span class="about">${t(`fileFormat.${format}.about`)}</span>
        </label>`;
    }

    async #choose(format) {
        this.set({ format, losses: null });
        const query = { ...this.filters, as: format };
        const losses = await api.get(`${this.path}/losses`, { query, patience: PATIENCE, signal: this.signal });
        if (this.format === format) {
            this.set({ losses });
        }
    }

    #told() {
        const { losses } = this;
        return html`
            <h2>${t('export.questions', { count: losses.items })}</h2>
            ${losses.losses.length === 0 && losses.draws === 0
                ? html`<p>${t('export.whole')}</p>`
                : html`<p>${t('export.lost')}</p>
                      <ul>
                          ${losses.losses.map(
                              ({ says, count }) => html`<li>${says} – ${t('export.inSome', { count })}</li>`,
                          )}
                          ${losses.draws > 0 ? html`<li>${t('export.draws', { count: losses.draws })}</li>` : nothing}
                      </ul>`}
            <button
                type="button"
                ?disabled=${losses.items === 0 || this.busy}
                aria-busy=${this.busy}
                @click=${() => this.run(() => this.#save())}
            >
                ${t('export.save')}
            </button>
        `;
    }

    async #save() {
        const query = { ...this.filters, as: this.format };
        const { file, name } = await api.download(this.path, { query, patience: PATIENCE, signal: this.signal });
        const address = URL.createObjectURL(file);
        Object.assign(document.createElement('a'), { href: address, download: name }).click();
        setTimeout(() => URL.revokeObjectURL(address));
    }
}

customElements.define('studio-export', Export);
