import { api, View } from '../../common/element.js';
import { html } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

const LARGEST = 10_000_000;
const PATIENCE = 60_000;

/** Reads an article from a file or a page: `.found(proposal)` gets what it says, for looking over; nothing is kept. */
class ArticleSource extends View {
    static properties = ['found'];

    problem = null;
    state = '';

    template() {
        return html`
            <div class="sources">
                <label>
                    ${t('articles.new.file')}
                    <input
                        type="file"
                        accept=".txt,.md,.html,.htm,.docx,.odt,.pdf"
                        aria-describedby="new-file-hint"
                        @change=${(event) => this.read(event.target.files[0])}
                    />
                    <small id="new-file-hint">${t('articles.new.fileHint')}</small>
                </label>
                <div>
                    <label for="new-address">${t('articles.new.address')}</label>
                    <div class="row nowrap">
                        <input
                            id="new-address"
                            type="url"
                            inputmode="url"
                            placeholder="https://"
                            aria-describedby="new-source-state"
                            @keydown=${(event) => this.#enter(event)}
                        />
                        <button type="button" class="secondary" @click=${() => this.#fetch()}>
                            ${t('articles.new.fetch')}
                        </button>
                    </div>
                </div>
            </div>
            <p id="new-source-state" role="status" class="source-state ${this.problem ? 'field-problem' : 'muted'}">
                <span aria-busy=${this.busy}>${this.problem ?? this.state}</span>
            </p>
        `;
    }

    /** Reads a file that was chosen or dropped. */
    read(file) {
        if (file && file.size > LARGEST) {
            this.set({ problem: t('articles.new.fileTooLarge', { limit: LARGEST / 1_000_000 }) });
        } else if (file) {
            this.#propose(t('articles.new.readingFile', { name: file.name }), () =>
                api.upload('articles/uploads', file, { patience: PATIENCE, signal: this.signal }),
            );
        }
    }

    #fetch() {
        const url = this.querySelector('#new-address').value.trim();
        if (url === '') {
            this.set({ problem: t('articles.new.noAddress') });
        } else {
            this.#propose(t('articles.new.readingPage'), () =>
                api.post('articles/fetches', { url }, { patience: PATIENCE, signal: this.signal }),
            );
        }
    }

    #enter(event) {
        if (event.key === 'Enter') {
            event.preventDefault();
            this.#fetch();
        }
    }

    async #propose(state, ask) {
        this.set({ state, problem: null, busy: true });
        try {
            this.found(await ask());
            this.set({ state: t('articles.new.read') });
        } catch (problem) {
            this.set({ problem: problem.sentence ?? t('problem.unknown') });
        } finally {
            this.set({ busy: false });
        }
    }
}

customElements.define('studio-article-source', ArticleSource);
