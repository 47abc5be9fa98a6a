import { api } from '../../common/api.js';
import { styles, View } from '../../common/element.js';
import { uuid } from '../../common/ids.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { number } from '../../common/time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const LETTERS = 'ABCDEFGHIJ';
const PARTS = ['questions', 'answers', 'key'];

/** A quiz on paper: the questions, an answer sheet, and the key for the teacher; each can be left out. */
class Print extends View {
    static properties = ['quizId'];

    papers = [];
    isTwofold = false;
    /** The key only when it is asked for: it is easily handed out. */
    parts = new Set(PARTS.filter((part) => part !== 'key'));

    async entered() {
        await this.#make();
    }

    /** A version is one order of the answers: that of its seed. */
    async #make() {
        const versions = this.isTwofold ? ['A', 'B'] : [''];
        this.set({ papers: await Promise.all(versions.map((version) => this.#paper(version))) });
    }

    async #paper(version) {
        const seed = uuid();
        const quiz = await api.get(`quizzes/${this.quizId}/preview`, { query: { seed } });
        const { questions } = await api.post(`quizzes/${this.quizId}/preview/result`, { seed, responses: [] });
        return { version, quiz, keys: new Map(questions.map((question) => [question.itemId, question])) };
    }

    template() {
        if (this.papers.length === 0) {
            return html`<h1>${t('print.title')}</h1>
                <div class="skeleton"></div>`;
        }
        return html`
            <div class="no-print">
                <p><a href=${link(`/quizzes/${this.quizId}`)}>← ${this.papers[0].quiz.title}</a></p>
                <h1>${t('print.title')}</h1>
                <fieldset class="row">
                    <legend>${t('print.parts')}</legend>
                    ${PARTS.map((part) => this.#part(part))}
                    <label>
                        <input type="checkbox" .checked=${this.isTwofold} @change=${(event) => this.#fold(event)} />
                        ${t('print.versions')}
                    </label>
                </fieldset>
                <button type="button" @click=${() => print()}>${t('print.do')}</button>
            </div>
            ${this.papers.map((paper) => this.#sheets(paper))}
        `;
    }

    #part(part) {
        return html`<label>
            <input type="checkbox" .checked=${this.parts.has(part)} @change=${() => this.#turn(part)} />
            ${t(`print.${part}`)}
        </label>`;
    }

    #sheets(paper) {
        const shown = { questions: () => questions(paper), answers: () => answers(paper), key: () => key(paper) };
        return PARTS.filter((part) => this.parts.has(part)).map(
            (part) => html`<section class="paper">${head(paper, part)} ${shown[part]()}</section>`,
        );
    }

    #turn(part) {
        const parts = new Set(this.parts);
        parts.delete(part) || parts.add(part);
        this.set({ parts });
    }

    #fold(event) {
        this.isTwofold = event.target.checked;
        return this.run(() => this.#make());
    }
}

function head({ quiz, version }, part) {
    const line = (text) => html`<span class="fill">${text}</span>`;
    return html`
        <h2>${quiz.title} ${version ? t('print.version', { version }) : nothing}</h2>
        ${part === 'key'
            ? html`<p>${t('print.key')}</p>`
            : html`<p class="fills">${line(t('print.name'))} ${line(t('print.class'))} ${line(t('print.date'))}</p>`}
    `;
}

function questions({ quiz }) {
    return html`<ol class="printed">
        ${quiz.questions.map(
            (question) =>
                html`<li>
                    <p>${question.stem}</p>
                    ${question.choices.length > 0
                        ? html`<ul class="plain lettered">
                              ${question.choices.map((choice, i) => html`<li>${LETTERS[i]}. ${choice.text}</li>`)}
                          </ul>`
                        : html`<p class="fill long">${question.unit ?? ''}</p>`}
                </li>`,
        )}
    </ol>`;
}

function answers({ quiz }) {
    return html`<ol class="printed sheet">
        ${quiz.questions.map(
            (question) =>
                html`<li>
                    ${question.choices.length > 0
                        ? question.choices.map((_, i) => html`<span class="bubble">${LETTERS[i]}</span>`)
                        : html`<span class="fill long"></span>`}
                </li>`,
        )}
    </ol>`;
}

function key({ quiz, keys }) {
    const points = quiz.sections.flatMap((section) => section.points);
    return html`<ol class="printed">
        ${quiz.questions.map((question, index) => {
            const right = (keys.get(question.itemId).choices ?? [])
                .filter((choice) => choice.right)
                .map(({ id }) => id);
            const letters = question.choices.map((choice, i) => (right.includes(choice.id) ? LETTERS[i] : '')).join('');
            return html`<li>
                <strong>${letters} ${keys.get(question.itemId).key}</strong> (${number(points[index] ?? 1)}
                ${t('order.points')})
            </li>`;
        })}
    </ol>`;
}

customElements.define('studio-print', Print);
