import { api } from '../../common/api.js';
import { styles, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { link } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { moment, number, percent } from '../../common/time.js';
import { attempts } from '../store/attempts.js';
import { outbox } from '../store/outbox.js';
import './proof.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

/** What an attempt brought, as far as its teacher shows it. */
class Result extends View {
    static properties = ['attemptId'];

    result = null;
    stems = new Map();
    sheet = null;
    isOnItsWay = false;

    async entered() {
        outbox.addEventListener('submitted', (event) => event.detail === this.attemptId && this.#look(), {
            signal: this.signal,
        });
        await this.#look();
    }

    /** What has not left this device has no result yet. */
    async #look() {
        const here = (await attempts.all()).find(({ id }) => id === this.attemptId);
        if (here?.turnedIn && !here.stuck) {
            this.set({ isOnItsWay: true });
            return;
        }
        const [result, sheet] = await Promise.all([
            api.get(`attempts/${this.attemptId}/result`),
            api.get(`attempts/${this.attemptId}`),
        ]);
        const stems = new Map(sheet.questions.map(({ itemId, stem }) => [itemId, stem]));
        this.set({ result, stems, sheet, isOnItsWay: false });
    }

    template() {
        if (this.isOnItsWay) {
            return html`<h1>${t('result.onItsWay')}</h1>
                <p>${t('result.onItsWayWhy')}</p>
                <p><a role="button" href=${link('/')}>${t('result.home')}</a></p>`;
        }
        return this.result === null
            ? html`<div class="skeleton"></div>
                  <div class="skeleton"></div>`
            : this.#shown();
    }

    #shown() {
        const { score, maxScore, released, questions } = this.result;
        return html`
            <h1>${t('result.title')}</h1>
            <p class="muted">${this.sheet.title}</p>
            ${score === null ? html`<p>${t('result.noScore')}</p>` : this.#score(score, maxScore)}
            ${released ? nothing : html`<p class="card">${this.#withheld()}</p>`}
            <p class="row">
                ${questions.some(({ correct }) => correct === false)
                    ? html`<a role="button" href=${link('/practice?scope=WRONG_ONLY')}>${t('result.practise')}</a>`
                    : nothing}
                <a role="button" class="secondary" href=${link('/')}>${t('result.home')}</a>
            </p>
            <h2>${t('result.questions')}</h2>
            <ol class="results plain">
                ${questions.map(
                    (question, index) => html`<li class="card stack">${this.#question(question, index)}</li>`,
                )}
            </ol>
        `;
    }

    #withheld() {
        const { answersAt } = this.result;
        return answersAt ? t('result.withheldUntil', { when: moment(answersAt) }) : t('result.withheld');
    }

    #score(score, maxScore) {
        const share = maxScore === 0 ? 0 : score / maxScore;
        return html`
            <p class="score">
                ${t('result.score', { score: number(score), max: number(maxScore) })}
                <span class="muted">(${percent(share)})</span>
            </p>
            <meter class="bar" min="0" max="1" value=${share} aria-label=${t('result.share')}></meter>
        `;
    }

    #question(question, index) {
        return html`
            <h3>${index + 1}. ${this.stems.get(question.itemId)}</h3>
            ${question.voided ? html`<p class="badge">${t('result.voided')}</p>` : nothing}
            <p>
                ${this.#sign(question)} ${t('result.yours')} <strong>${question.response ?? t('result.none')}</strong>
            </p>
            ${question.remark ? html`<p class="muted">${question.remark}</p>` : nothing}
            ${question.key && question.correct !== true
                ? html`<p>${t('result.right')} <strong>${question.key}</strong></p>`
                : nothing}
            ${question.evidence
                ? html`<play-proof .evidence=${question.evidence} .key=${question.key}></play-proof>`
                : nothing}
            ${this.#remarks(question)}
        `;
    }

    /** Right or wrong: a sign and a word, never a colour alone. */
    #sign({ correct, fraction }) {
        if (correct === null || correct === undefined) {
            return nothing;
        }
        if (correct) {
            return html`<span class="badge good">✓ ${t('result.good')}</span>`;
        }
        return fraction > 0
            ? html`<span class="badge part">◐ ${t('result.part')}</span>`
            : html`<span class="badge bad">✗ ${t('result.bad')}</span>`;
    }

    #remarks({ feedback, choices }) {
        const said = [feedback, ...(choices ?? []).filter((choice) => choice.chosen).map((choice) => choice.feedback)];
        return said.filter(Boolean).map((remark) => html`<p class="remark">${t('result.teacher')} ${remark}</p>`);
    }
}

customElements.define('play-result', Result);
