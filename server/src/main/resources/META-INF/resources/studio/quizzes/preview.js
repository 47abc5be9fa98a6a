import { api } from '../../common/api.js';
import { styles, View } from '../../common/element.js';
import { uuid } from '../../common/ids.js';
import { html, nothing } from '../../common/libraries.js';
import '../../common/question/question.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { number } from '../../common/time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** Plays a quiz as a student would, on the screen of a phone; nothing is stored. */
class Preview extends View {
    static properties = ['quizId'];

    quiz = null;
    place = 0;
    given = {};
    result = null;

    async entered() {
        this.set({ quiz: await api.get(`quizzes/${this.quizId}/preview`), place: 0, given: {}, result: null });
    }

    template() {
        if (!this.quiz) {
            return html`<h1>${t('preview.title')}</h1>
                <div class="skeleton"></div>`;
        }
        return html`
            <p><a href=${link(`/quizzes/${this.quizId}`)}>← ${this.quiz.title}</a></p>
            <h1>${t('preview.title')}</h1>
            <p class="muted">${t('preview.nothing')}</p>
            <div class="phone">${this.result ? this.#result() : this.#question()}</div>
        `;
    }

    #question() {
        const { questions } = this.quiz;
        const question = questions[this.place];
        const isLast = this.place === questions.length - 1;
        return html`
            <p>${t('preview.place', { place: this.place + 1, all: questions.length })}</p>
            <quiz-question
                .question=${question}
                .given=${this.given[question.itemId] ?? null}
                @answered=${({ detail }) => this.set({ given: { ...this.given, [question.itemId]: detail } })}
            ></quiz-question>
            <div class="row apart">
                <button type="button" class="secondary" ?disabled=${this.place === 0} @click=${() => this.#go(-1)}>
                    ${t('preview.back')}
                </button>
                ${isLast
                    ? html`<button type="button" @click=${() => this.#check()}>${t('preview.check')}</button>`
                    : html`<button type="button" @click=${() => this.#go(1)}>${t('preview.next')}</button>`}
            </div>
        `;
    }

    #result() {
        const { score, maxScore, questions } = this.result;
        const stems = new Map(this.quiz.questions.map(({ itemId, stem }) => [itemId, stem]));
        return html`
            <p><strong>${t('preview.score', { score: number(score), max: number(maxScore) })}</strong></p>
            <ol>
                ${questions.map(
                    (question) =>
                        html`<li>
                            <strong>${stems.get(question.itemId)}</strong>
                            <div>
                                ${question.correct ? '✓' : '✗'} ${t('preview.yours')}
                                ${question.response ?? t('preview.none')}
                            </div>
                            ${question.correct ? nothing : html`<div>${t('preview.right')} ${question.key}</div>`}
                        </li>`,
                )}
            </ol>
            <button type="button" @click=${() => this.run(() => this.entered())}>${t('preview.again')}</button>
        `;
    }

    #go(by) {
        this.querySelector('quiz-question').commit();
        this.set({ place: this.place + by });
    }

    #check() {
        this.querySelector('quiz-question').commit();
        const answeredAt = new Date().toISOString();
        const responses = Object.entries(this.given).map(([itemId, answer], index) => ({
            id: uuid(),
            itemId,
            sequence: index + 1,
            answeredAt,
            ...answer,
        }));
        return this.run(async () => {
            const body = { seed: this.quiz.seed, responses };
            this.set({ result: await api.post(`quizzes/${this.quizId}/preview/result`, body) });
        });
    }
}

customElements.define('studio-preview', Preview);
