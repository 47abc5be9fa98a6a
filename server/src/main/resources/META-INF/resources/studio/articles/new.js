import { api, styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { go, leaving, link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { number } from '../../common/time.js';
import './source.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const LONGEST = 200_000;
const LONGEST_TITLE = 120;
const EMPTY = { title: '', text: '', published: '' };
const FIELDS = ['/title', '/text', '/published'];

/** Brings an article: pasted, from a file, from an address or one of the bundled; looked over, then kept. */
class NewArticle extends View {
    static properties = ['bundled'];

    article = EMPTY;
    isTitled = false;
    problem = null;
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
                <studio-article-source .found=${(proposal) => this.#propose(proposal)}></studio-article-source>
                ${this.#text()}
                <div class="row fields">${this.#title()} ${this.#published()}</div>
                ${this.#otherProblem()}
                <button type="submit" aria-busy=${this.busy} ?disabled=${this.busy}>${t('articles.new.keep')}</button>
            </form>
        `;
    }

    #text() {
        const { length } = this.article.text;
        const wrong = this.#wrong('/text');
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
            <small id="new-text-count" class=${length > LONGEST ? 'field-problem' : 'muted'}>${counted(length)}</small>
            <div id="new-text-wrong" role="alert" class="field-problem" ?hidden=${!wrong}>
                ${wrong} ${this.problem?.code === 'not-polish' ? this.#vouching() : nothing}
            </div>
        `;
    }

    #vouching() {
        return html`<button type="button" class="secondary small" @click=${() => this.#keep({ language: 'pl' })}>
            ${t('articles.new.isPolish')}
        </button>`;
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
                @input=${(event) => this.#become({ title: event.target.value }, { isTitled: true })}
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
                @input=${(event) => this.#become({ published: event.target.value })}
            />
            <small id="new-published-hint" class=${wrong ? 'field-problem' : 'muted'}>
                ${wrong ?? t('articles.new.publishedHint')}
            </small>
        </label>`;
    }

    #wrong(pointer) {
        const isAboutLanguage = pointer === '/text' && this.problem?.code === 'not-polish';
        return isAboutLanguage ? this.problem.sentence : this.problem?.at?.(pointer);
    }

    #otherProblem() {
        const isAtAField = FIELDS.some((pointer) => this.#wrong(pointer));
        return this.problem && !isAtAField
            ? html`<p class="field-problem" role="alert">${this.problem.sentence}</p>`
            : nothing;
    }

    #become(part, more = {}) {
        this.set({ article: { ...this.article, ...part }, ...more });
    }

    #typed(text) {
        const title = this.isTitled ? this.article.title : firstLine(text);
        this.#become({ text, title }, { problem: null });
    }

    /** What a file or a page says is shown for looking over. */
    #propose({ title, text, published }) {
        this.set({ article: { title: title || firstLine(text), text, published }, isTitled: true, problem: null });
        this.querySelector('#new-text').focus();
    }

    #drop(event) {
        if (event.dataTransfer.files.length > 0) {
            event.preventDefault();
            this.querySelector('studio-article-source').read(event.dataTransfer.files[0]);
        }
    }

    #submit(event) {
        event.preventDefault();
        return this.#keep();
    }

    async #keep(more = {}) {
        this.set({ busy: true, problem: null });
        try {
            const kept = await api.post('articles', { ...complete(this.article), ...more });
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

/** What is sent; what every article needs is asked for here, in words of the page. */
function complete({ title, text, published, format = 'PLAIN' }) {
    const missing = {
        '/text': text.trim() === '' ? t('articles.new.noText') : undefined,
        '/title': title.trim() === '' ? t('articles.new.noTitle') : undefined,
    };
    if (missing['/text'] || missing['/title']) {
        throw { at: (pointer) => missing[pointer] };
    }
    return { title: title.trim(), text, format, published: published || null };
}

function counted(length) {
    const values = { length: number(length), limit: number(LONGEST) };
    return length > LONGEST ? t('articles.new.tooLong', values) : t('articles.new.count', values);
}

/** The first line; of one that is more than a title, the first sentence, cut where it is long. */
function firstLine(text) {
    const line = text.trim().split('\n')[0].trim();
    const sentence = /^.{10,}?(?=[.!?…]\s+\p{Lu})/u.exec(line)?.[0] ?? line.replace(/\.$/, '');
    return sentence.length <= LONGEST_TITLE ? sentence : `${sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

customElements.define('studio-new-article', NewArticle);
