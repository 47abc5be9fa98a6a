import { dialog, notice } from '../../common/dialog.js';
import { styles, View } from '../../common/element.js';
import { shortcuts } from '../../common/keys.js';
import { html, nothing } from '../../common/libraries.js';
import '../../common/question/question.js';
import { go } from '../../common/router.js';
import { t, texts } from '../../common/texts.js';
import { attempts } from '../store/attempts.js';
import { outbox } from '../store/outbox.js';
import { tabs } from '../store/tabs.js';
import { upkeep } from '../upkeep.js';
import { handingIn, isAnswer } from './handing-in.js';
import { placesOf, sectionOf } from './places.js';
import './timer.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const LONGEST_LOOK = 2_000;

/** An attempt: one question a screen. Every answer is on the device before it is shown as given. */
class Quiz extends View {
    static properties = ['attemptId'];

    attempt = null;
    isSaved = false;
    #recording = Promise.resolve();
    #isAsking = false;

    async entered() {
        const attempt = await attempts.find(this.attemptId);
        if (attempt.turnedIn || (attempt.state && attempt.state !== 'OPEN')) {
            go(`/results/${this.attemptId}`, { replace: true });
            return;
        }
        this.set({ attempt });
        upkeep.hold(this);
        shortcuts(this, [
            { key: 'ArrowRight', text: t('quiz.next'), run: () => this.#move(1) },
            { key: 'ArrowLeft', text: t('quiz.back'), run: () => this.#move(-1) },
            { key: 'f', text: t('quiz.flag'), run: () => this.#flag() },
        ]);
        outbox.addEventListener('submitted', (event) => this.#submitted(event), { signal: this.signal });
        tabs.addEventListener('changed', (event) => this.#changedElsewhere(event), { signal: this.signal });
    }

    template() {
        if (this.attempt === null) {
            return html`<div class="skeleton"></div>
                <div class="skeleton tall"></div>`;
        }
        const { attempt, question } = this;
        return html`
            <div class="row apart quiz-head">
                <h1>${attempt.title}</h1>
                ${attempt.limitMillis === null
                    ? nothing
                    : html`<play-timer
                          .left=${() => attempts.left(this.attempt)}
                          @ending=${() => this.querySelector('quiz-question').commit()}
                          @over=${() => this.#over()}
                      ></play-timer>`}
            </div>
            <p class="row apart">
                <span>${t('quiz.place', { place: attempt.place + 1, all: attempt.questions.length })}</span>
                <span class="muted" role="status">${this.isSaved ? t('quiz.saved') : nothing}</span>
            </p>
            <progress
                class="bar"
                max=${attempt.questions.length}
                value=${this.#answered()}
                aria-label=${t('quiz.progress')}
            ></progress>
            ${sectionOf(attempt)}
            <quiz-question
                .question=${question}
                .given=${attempt.given[question.itemId] ?? null}
                .disabled=${this.#isPassed(attempt.place)}
                @answered=${(event) => this.#answer(event.detail)}
                @enter=${() => this.#move(1)}
            ></quiz-question>
            ${this.#isPassed(attempt.place) ? html`<p class="muted">${t('quiz.passed')}</p>` : nothing}
            ${this.#buttons()}
        `;
    }

    get question() {
        return this.attempt.questions[this.attempt.place];
    }

    #buttons() {
        const { attempt } = this;
        const isLast = attempt.place === attempt.questions.length - 1;
        const isFlagged = attempt.flags[this.question.itemId] === true;
        return html`
            <div class="row apart quiz-buttons">
                <button type="button" class="secondary" ?disabled=${attempt.place === 0} @click=${() => this.#move(-1)}>
                    ${t('quiz.back')}
                </button>
                <button type="button" class="plain" aria-pressed=${isFlagged} @click=${() => this.#flag()}>
                    <span aria-hidden="true">${isFlagged ? '⚑' : '⚐'}</span> ${t('quiz.flag')}
                </button>
                ${isLast
                    ? html`<button type="button" @click=${() => this.#handIn()}>${t('quiz.handIn')}</button>`
                    : html`<button type="button" @click=${() => this.#move(1)}>${t('quiz.next')}</button>`}
            </div>
            <nav aria-label=${t('quiz.all')} class="quiz-places">
                ${placesOf(attempt, (place) => this.#move(place - attempt.place))}
            </nav>
            ${isLast
                ? nothing
                : html`<p>
                      <button type="button" class="plain" @click=${() => this.#handIn()}>${t('quiz.handIn')}</button>
                  </p>`}
        `;
    }

    /** Answers are kept one after the other; what is shown as given follows the disk. */
    #answer(answer) {
        const { place } = this.attempt;
        this.#recording = this.#recording.then(() => this.#record(place, answer));
        return this.#recording;
    }

    async #record(place, answer) {
        const attempt = await this.run(() => attempts.record(this.attemptId, place, answer));
        if (attempt) {
            this.set({ attempt: { ...attempt, place: this.attempt.place }, isSaved: true });
            outbox.added();
        } else {
            this.querySelector('quiz-question').given = this.attempt.given[this.question.itemId] ?? null;
        }
    }

    async #move(by) {
        this.querySelector('quiz-question').commit();
        const place = Math.min(Math.max(this.attempt.place + by, 0), this.attempt.questions.length - 1);
        if (place === this.attempt.place) {
            return;
        }
        this.set({ attempt: { ...this.attempt, place }, isSaved: false });
        await this.rendered;
        const question = this.querySelector('quiz-question');
        await question.rendered;
        question.querySelector('h2').focus();
        await attempts.change(this.attemptId, { place });
    }

    #flag() {
        const { itemId } = this.question;
        const flags = { ...this.attempt.flags, [itemId]: !this.attempt.flags[itemId] };
        this.set({ attempt: { ...this.attempt, flags } });
        return attempts.change(this.attemptId, { flags });
    }

    /** Asks once: the question waits for the disk, and the button is pressed again meanwhile. */
    async #handIn() {
        if (this.#isAsking) {
            return;
        }
        this.#isAsking = true;
        const answer = await this.#asked().finally(() => (this.#isAsking = false));
        if (answer?.place !== undefined) {
            await this.#move(answer.place - this.attempt.place);
        } else if (answer) {
            await this.run(() => this.#turnIn());
        }
    }

    async #asked() {
        this.querySelector('quiz-question').commit();
        await this.#recording;
        return dialog((close) => handingIn(this.attempt, close));
    }

    /** Handed in is what is on the disk; that it has arrived is told by the result. */
    async #turnIn() {
        await this.#recording;
        await attempts.turnIn(this.attemptId);
        await Promise.race([outbox.added(), afterAWhile()]);
        go(`/results/${this.attemptId}`);
    }

    /** By this device's clocks, of which one may have been set forward: the server's decides, where it can be asked. */
    async #over() {
        const told = await attempts.again(this.attemptId).catch(() => null);
        if (told?.state === 'OPEN' && attempts.left(told) > 0) {
            this.set({ attempt: { ...told, place: this.attempt.place } });
            return;
        }
        notice(t('quiz.over'));
        await this.run(() => this.#turnIn());
    }

    /** Answers given in another tab are shown here; what is given here stays the same object, so nothing typed is lost. */
    async #changedElsewhere({ detail }) {
        const attempt = detail === this.attemptId ? await attempts.here(detail) : null;
        if (attempt?.turnedIn) {
            go(`/results/${this.attemptId}`);
        } else if (attempt) {
            const { place, given: before } = this.attempt;
            const given = { ...attempt.given };
            for (const itemId of Object.keys(given)) {
                given[itemId] = isSame(given[itemId], before[itemId]) ? before[itemId] : given[itemId];
            }
            this.set({ attempt: { ...attempt, place, given } });
        }
    }

    #submitted({ detail }) {
        if (detail === this.attemptId) {
            go(`/results/${this.attemptId}`);
        }
    }

    #answered() {
        return this.attempt.questions.filter(({ itemId }) => isAnswer(this.attempt.given[itemId])).length;
    }

    #isPassed(place) {
        return this.attempt.navigation === 'ONE_BY_ONE' && place < this.attempt.furthest;
    }
}

function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

/** On a network that barely is one, nobody waits for it: that the answers are on their way is told by the next page. */
function afterAWhile() {
    return new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK));
}

customElements.define('play-quiz', Quiz);
