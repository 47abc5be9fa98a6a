import { api } from '../../common/api.js';
import { dialog } from '../../common/dialog.js';
import { View } from '../../common/element.js';
import { kept } from '../../common/kept.js';
import { html, nothing } from '../../common/libraries.js';
import { go } from '../../common/router.js';
import { session } from '../../common/session.js';
import { t, texts } from '../../common/texts.js';
import { player } from '../player.js';
import { outbox } from '../store/outbox.js';

await texts(import.meta.url);

let asking = null;

/**
 * Lets a student sign in over the page whose session ended; one dialog for all requests that wait.
 *
 * @return {Promise<boolean>} whether it is the same student; for another one the page begins anew
 */
export function signInAgain() {
    const before = session.account?.id;
    asking ??= dialog(
        (close) => html`
            <h2 id="dialog-title">${t('join.again')}</h2>
            <p>${t('join.againWhy')}</p>
            <play-pin-form
                .code=${kept.get('code') ?? ''}
                .nickname=${session.account?.name ?? ''}
                .known=${true}
                .done=${() => close(session.account.id === before ? 'same' : 'another')}
            ></play-pin-form>
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => close(false)}>${t('join.later')}</button>
            </footer>
        `,
    ).finally(() => {
        asking = null;
    });
    return asking.then((answer) => {
        if (answer === 'another') {
            go('/');
            location.reload();
        }
        return answer === 'same';
    });
}

/** Tells the page who plays now, and sends what this student left here. */
export function begin({ account }, code) {
    session.begin({ account });
    player.came();
    kept.set('code', code);
    document.dispatchEvent(new Event('session'));
    outbox.send();
}

/** Class code, nickname, PIN: `.known` signs in who joined before, else one joins. `.done` is called afterwards. */
class PinForm extends View {
    static properties = ['code', 'known', 'done', 'nickname'];

    problem = null;

    template() {
        return html`
            <form @submit=${(event) => this.#submit(event)}>
                <label>
                    ${t('join.code')}
                    <input
                        name="joinCode"
                        class="code"
                        required
                        maxlength="12"
                        autocomplete="off"
                        spellcheck="false"
                        autocapitalize="characters"
                        .value=${this.code ?? ''}
                    />
                </label>
                <label>
                    ${t('join.nickname')}
                    <input
                        name="nickname"
                        required
                        maxlength="40"
                        autocomplete="nickname"
                        .value=${this.nickname ?? ''}
                        aria-describedby="nickname-help"
                    />
                </label>
                <p id="nickname-help" class="muted">${t('join.nicknameHelp')}</p>
                <label>
                    ${t('join.pin')}
                    <input
                        name="pin"
                        type="password"
                        inputmode="numeric"
                        required
                        minlength="4"
                        maxlength="64"
                        autocomplete=${this.known ? 'current-password' : 'new-password'}
                        aria-describedby="pin-help"
                    />
                </label>
                <p id="pin-help" class="muted">${this.known ? t('join.pinKnown') : t('join.pinHelp')}</p>
                ${this.#problem()}
                <button type="submit" class="wide" aria-busy=${this.busy}>
                    ${this.known ? t('join.signIn') : t('join.join')}
                </button>
            </form>
        `;
    }

    #problem() {
        if (!this.problem) {
            return nothing;
        }
        const isTaken = this.problem.code === 'nickname-taken' && !this.known;
        return html`
            <p class="field-problem" role="alert">${this.problem.sentence}</p>
            ${isTaken
                ? html`<p>
                      ${t('join.taken')}
                      <button type="button" class="secondary" @click=${() => this.#itIsMe()}>
                          ${t('join.itIsMe')}
                      </button>
                  </p>`
                : nothing}
        `;
    }

    /** With what is typed already. */
    async #itIsMe() {
        this.set({ known: true, problem: null });
        await this.rendered;
        this.querySelector('form').requestSubmit();
    }

    async #submit(event) {
        event.preventDefault();
        const student = Object.fromEntries(new FormData(event.target));
        student.joinCode = student.joinCode.replace(/[^0-9a-z]/gi, '').toUpperCase();
        this.set({ busy: true, problem: null, code: student.joinCode, nickname: student.nickname });
        try {
            const answer = await api.post(this.known ? 'sessions/students' : 'enrolments', student);
            begin(answer.session ?? answer, student.joinCode);
            this.done();
        } catch (problem) {
            this.set({ problem });
        } finally {
            this.set({ busy: false });
        }
    }
}

customElements.define('play-pin-form', PinForm);
