import { api, styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, leaving, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { number } from '../../common/time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const LONGEST = 200_000;
const LARGEST = 10_000_000;
const PATIENCE = 60_000;
const EMPTY = { title: '', text: '', published: '' };

/** Brings an article: pasted, from a file, from an address or one of the bundled; looked over, then kept. */
class NewArticle extends View {
    static properties = ['bundled'];

    article = EMPTY;
    isTitled = false;
    problem = null;
    sourceProblem = null;
    reading = null;
    isKept = false;

    async entered() {
        leaving(this, () => !this.isKept && this.article.text.trim() !== '');
        if (this.bundled) {
            const { title, text, date } = await api.get(`bundled-articles/${this.bundled}`, { signal: this.signal });
            this.set({ article: { title, text, published: date, format: 'MARKDOWN' }, isTitled: true });
        }
    }

    template() {
        return html`
            <p class="back"><a href=${link('/articles')}>${t('articles.new.back')}</a></p>
            <h1>${t('articles.new.title')}</h1>
            <form
                class="new-article"
                novalidate
                @submit=${(event) => this.#submit(event)}
                @dragover=${(event) => event.preventDefault()}
                @drop=${(event) => this.#drop(event)}
            >
                ${this.#sources()} ${this.#text()}
                <div class="row fields">${this.#title()} ${this.#published()}</div>
                ${this.#otherProblem()}
                <button type="submit" aria-busy=${this.busy} ?disabled=${this.busy}>${t('articles.new.keep')}</button>
            </form>
        `;
    }

    #sources() {
        return html`
            <div class="sources">
                <label>
                    ${t('articles.new.file')}
                    <input
                        type="file"
                        accept=".txt,.md,.html,.htm,.docx,.odt,.pdf"
                        aria-describedby="new-file-hint"
                        @change=${(event) => this.#file(event.target.files[0])}
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
            <p id="new-source-state" role="status" class=${this.sourceProblem ? 'field-problem' : 'muted source-state'}>
                ${this.reading ?? this.sourceProblem ?? ''}
            </p>
        `;
    }

    #text() {
        const { length } = this.article.text;
        const wrong = this.#wrong('/text', 'NO_TEXT', 'not-polish');
        return html`
            <label for="new-text">${t('articles.new.text')}</label>
            <textarea
                id="new-text"
                rows="14"
                required
                .value=${this.article.text}
                aria-invalid=${wrong ? 'true' : nothing}
                aria-describedby="new-text-count new-text-wrong"
                @input=${(event) => this.#typed(event.target.value)}
            ></textarea>
            <small id="new-text-count" class=${length > LONGEST ? 'field-problem' : 'muted'}>
                ${counted(length)}
            </small>
            <div id="new-text-wrong" role="alert" class="field-problem" ?hidden=${!wrong}>
                ${wrong}
                ${this.problem?.code === 'not-polish'
                    ? html`<button type="button" class="secondary small" @click=${() => this.#keep({ language: 'pl' })}>
                          ${t('articles.new.isPolish')}
                      </button>`
                    : nothing}
            </div>
        `;
    }

    #title() {
        const wrong = this.#wrong('/title');
        return html`<label class="wide">
            ${t('articles.new.name')}
            <input
                name="title"
                required
                maxlength="300"
                .value=${this.article.title}
                aria-invalid=${wrong ? 'true' : nothing}
                aria-describedby="new-title-wrong"
                @input=${(event) =>
                    this.set({ article: { ...this.article, title: event.target.value }, isTitled: true })}
            />
            <small id="new-title-wrong" class="field-problem" role="alert" ?hidden=${!wrong}>${wrong}</small>
        </label>`;
    }

    #published() {
        const wrong = this.#wrong('/published');
        return html`<label>
            ${t('articles.new.published')}
            <input
                type="date"
                .value=${this.article.published ?? ''}
                aria-describedby="new-published-hint"
                aria-invalid=${wrong ? 'true' : nothing}
                @input=${(event) => this.set({ article: { ...this.article, published: event.target.value } })}
            />
            <small id="new-published-hint" class=${wrong ? 'field-problem' : 'muted'}
                >${wrong ?? t('articles.new.publishedHint')}</small
            >
        </label>`;
    }

    #wrong(pointer, ...codes) {
        const problem = this.problem;
        return codes.includes(problem?.code) ? problem.sentence : problem?.at?.(pointer);
    }

    #otherProblem() {
        const isAtAField = ['/text', '/title', '/published'].some((pointer) => this.#wrong(pointer, 'not-polish'));
        return this.problem && !isAtAField
            ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>`
            : nothing;
    }

    #typed(text) {
        const title = this.isTitled ? this.article.title : firstLine(text);
        this.set({ article: { ...this.article, text, title }, problem: null });
    }

    #drop(event) {
        if (event.dataTransfer.files.length > 0) {
            event.preventDefault();
            this.#file(event.dataTransfer.files[0]);
        }
    }

    #enter(event) {
        if (event.key === 'Enter') {
            event.preventDefault();
            this.#fetch();
        }
    }

    #file(file) {
        if (file && file.size > LARGEST) {
            this.set({ sourceProblem: t('articles.new.fileTooLarge', { limit: LARGEST / 1_000_000 }) });
        } else if (file) {
            this.#propose(t('articles.new.readingFile', { name: file.name }), () =>
                api.upload('articles/uploads', file, { patience: PATIENCE, signal: this.signal }),
            );
        }
    }

    #fetch() {
        const url = this.querySelector('#new-address').value.trim();
        this.#propose(t('articles.new.readingPage'), () =>
            api.post('articles/fetches', { url }, { patience: PATIENCE, signal: this.signal }),
        );
    }

    /** What a file or a page says is shown for looking over; nothing is kept yet. */
    async #propose(reading, ask) {
        this.set({ reading, sourceProblem: null, problem: null });
        try {
            const { title, text, published } = await ask();
            const name = title || firstLine(text);
            this.set({ article: { title: name, text, published }, isTitled: true, reading: t('articles.new.read') });
            await this.rendered;
            this.querySelector('#new-text').focus();
        } catch (problem) {
            this.set({ reading: null, sourceProblem: problem.at?.('/url') ?? problem.sentence });
        }
    }

    #submit(event) {
        event.preventDefault();
        return this.#keep();
    }

    async #keep(more = {}) {
        const { title, text, published, format = 'PLAIN' } = this.article;
        this.set({ busy: true, problem: null });
        try {
            const article = { title: title.trim(), text, format, published: published || null, ...more };
            const kept = await api.post('articles', article);
            this.isKept = true;
            go(`/articles/${kept.id}`, { replace: true });
        } catch (problem) {
            this.set({ problem });
            await this.rendered;
            this.querySelector('[aria-invalid]')?.focus();
        } finally {
            this.set({ busy: false });
        }
    }
}

function counted(length) {
    const values = { length: number(length), limit: number(LONGEST) };
    return length > LONGEST ? t('articles.new.tooLong', values) : t('articles.new.count', values);
}

function firstLine(text) {
    const line = text.trim().split('\n')[0].trim();
    return line.length <= 150 ? line : `${line.slice(0, 100).replace(/\s+\S*$/, '')}…`;
}

customElements.define('studio-new-article', NewArticle);
