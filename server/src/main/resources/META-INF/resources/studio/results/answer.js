import { api, View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { duration, moment, number } from '../../common/time.js';
import { attemptOf, SIGNS } from './standing.js';

/** What one student answered to one question, and when: `.assignment`, `.student`, `.item`, `.close()`. */
class GivenAnswer extends View {
    static properties = ['assignment', 'student', 'item', 'close'];

    attempt = null;
    question = null;

    async entered() {
        const { attemptId } = attemptOf(this.student);
        const path = `assignments/${this.assignment.id}/attempts/${attemptId}`;
        const attempt = await api.get(path, { signal: this.signal });
        const question = attempt.questions.find(({ itemId }) => itemId === this.item.itemId) ?? null;
        this.set({ attempt, question });
    }

    template() {
        return html`
            <h2 id="dialog-title">${this.student.nickname}</h2>
            <p><strong>${this.item.stem}</strong></p>
            ${this.ready ? this.#content() : html`<div class="skeleton"></div>`}
            <footer class="row end">
                <button type="button" @click=${() => this.close()}>${t('dialog.close')}</button>
            </footer>
        `;
    }

    #content() {
        const { number: count, startedAt, submittedAt, downloadedAt } = this.attempt;
        return html`
            ${this.question ? this.#answers(this.question) : html`<p>${t('answer.notAsked')}</p>`}
            <p class="muted">
                ${t('answer.attempt', { number: count, time: moment(startedAt) })}
                ${submittedAt ? t('answer.submitted', { time: moment(submittedAt) }) : t('answer.running')}
                ${downloadedAt ? t('answer.downloaded', { time: moment(downloadedAt) }) : nothing}
            </p>
        `;
    }

    #answers({ position, key, fraction, responses }) {
        return html`
            <p class="row">
                ${fraction === null ? nothing : mark(fraction)}
                <span>${t('answer.key')} <strong>${key}</strong></span>
                <span class="muted">${t('answer.position', { number: position })}</span>
            </p>
            ${responses.length === 0 ? html`<p>${t('answer.none')}</p>` : this.#table(responses)}
        `;
    }

    #table(responses) {
        return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('answer.all')}>
            <table class="plain">
                <thead>
                    <tr>
                        <th scope="col">${t('answer.given')}</th>
                        <th scope="col">${t('answer.outcome')}</th>
                        <th scope="col">${t('answer.after')}</th>
                        <th scope="col">${t('answer.received')}</th>
                    </tr>
                </thead>
                <tbody>
                    ${responses.map(
                        (response) =>
                            html`<tr>
                                <td>${response.answer || t('answer.takenBack')}</td>
                                <td>${t(`answer.outcome.${response.outcome}`)}</td>
                                <td>${this.#after(response)}</td>
                                <td>${moment(response.receivedAt)}</td>
                            </tr>`,
                    )}
                </tbody>
            </table>
        </div>`;
    }

    #after({ elapsedMillis, answeredAt }) {
        const millis = elapsedMillis ?? new Date(answeredAt) - new Date(this.attempt.startedAt);
        return duration(millis / 1000);
    }
}

function mark(fraction) {
    const state = fraction >= 1 ? 'right' : fraction > 0 ? 'part' : 'wrong';
    const style = { right: 'badge good', part: 'badge part', wrong: 'badge bad' }[state];
    const share = state === 'part' ? ` ${number(fraction)}` : '';
    return html`<span class=${style}
        ><span aria-hidden="true">${SIGNS[state]}</span> ${t(`map.${state}`)}${share}</span
    >`;
}

customElements.define('studio-given-answer', GivenAnswer);
