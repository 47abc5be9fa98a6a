import { notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import '../../common/question/question.js';
import { t, texts } from '../../common/texts.js';
import { sessions } from './sessions.js';
import './summary.js';
import './verdict.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** One question after the other; Enter checks the answer, and goes on. */
class Session extends View {
    static properties = ['sessionId'];

    practice = null;
    itemId = null;
    given = null;

    async entered() {
        const { signal } = this;
        sessions.addEventListener('change', () => this.#look(), { signal });
        this.addEventListener('keydown', (event) => this.#key(event), { signal });
        document.addEventListener('keydown', (event) => event.target === document.body && this.#key(event), { signal });
        const practice = await sessions.find(this.sessionId);
        this.set({ practice, itemId: open(practice)?.itemId ?? null });
    }

    async #look() {
        const practice = await sessions.find(this.sessionId);
        if (!this.signal.aborted) {
            this.set({ practice });
        }
    }

    template() {
        if (this.practice === null) {
            return html`<div class="skeleton"></div>
                <div class="skeleton tall"></div>`;
        }
        return this.itemId === null
            ? html`<practice-summary .practice=${this.practice}></practice-summary>`
            : this.#asked();
    }

    #asked() {
        const { questions, answers, verdicts } = this.practice;
        const question = this.#question();
        const answer = answers[this.itemId];
        return html`
            <h1 class="practice-title">${t('session.title')}</h1>
            <p>${t('session.place', { place: questions.indexOf(question) + 1, all: questions.length })}</p>
            <progress
                class="bar"
                max=${questions.length}
                value=${Object.keys(answers).length}
                aria-label=${t('session.progress')}
            ></progress>
            <quiz-question
                .question=${question}
                .given=${answer?.given ?? this.given}
                .disabled=${Boolean(answer)}
                @answered=${(event) => this.#chosen(event)}
                @enter=${() => this.#check()}
            ></quiz-question>
            <div role="status">
                ${answer
                    ? html`<practice-verdict .verdict=${verdicts[this.itemId] ?? null}></practice-verdict>`
                    : nothing}
            </div>
            <p class="row session-buttons">${this.#button(answer)}</p>
        `;
    }

    #button(answer) {
        if (!answer) {
            const isTyped = this.#question().choices.length === 0;
            return html`<button type="button" aria-busy=${this.busy} @click=${() => this.#check()}>
                    ${t('session.check')}
                </button>
                ${isTyped
                    ? html`<button type="button" class="plain" @click=${() => this.#keep({ text: '' })}>
                          ${t('session.unknown')}
                      </button>`
                    : nothing}`;
        }
        return html`<button type="button" class="next" @click=${() => this.#next()}>
            ${open(this.practice) ? t('session.next') : t('session.end')}
        </button>`;
    }

    #question() {
        return this.practice.questions.find(({ itemId }) => itemId === this.itemId);
    }

    #chosen({ detail }) {
        if (!this.practice.answers[this.itemId]) {
            this.set({ given: detail });
        }
    }

    /** A button, a link and a field do with Enter what is theirs. */
    #key(event) {
        const isTheirs = event.target.closest?.('button, a, summary, input[type="text"]');
        if (event.key === 'Enter' && !isTheirs && this.itemId !== null && !document.querySelector('dialog[open]')) {
            event.preventDefault();
            this.practice.answers[this.itemId] ? this.#next() : this.#check();
        }
    }

    async #check() {
        this.querySelector('quiz-question').commit();
        if (this.busy || this.practice.answers[this.itemId]) {
            return;
        }
        if (isAnswer(this.given)) {
            await this.#keep(this.given);
        } else {
            notice(t('session.empty'), { name: 'empty' });
        }
    }

    async #keep(given) {
        const practice = await this.run(() => sessions.answer(this.sessionId, this.#question(), given));
        if (practice) {
            this.set({ practice });
            await this.rendered;
            this.querySelector('.next').focus();
        }
    }

    async #next() {
        this.set({ itemId: open(this.practice)?.itemId ?? null, given: null });
        await this.rendered;
        const question = this.querySelector('quiz-question');
        await question?.rendered;
        question?.querySelector('h2').focus();
    }
}

/** The first question that has no answer. */
function open({ questions, answers }) {
    return questions.find(({ itemId }) => !answers[itemId]);
}

function isAnswer(given) {
    return Boolean(given && (given.choiceId || given.choiceIds?.length || given.text));
}

customElements.define('play-session', Session);
