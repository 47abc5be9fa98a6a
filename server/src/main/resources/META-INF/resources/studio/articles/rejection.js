import { api, View } from '../../common/element.js';
import { html } from '../../common/libraries.js';
import { shortcuts } from '../../common/keys.js';
import { language, t } from '../../common/texts.js';

/** The reasons teachers have most, in the order of their numbers. */
const USUAL = ['V1', 'A3', 'A2', 'U1', 'R1', 'F3', 'D1', 'D3', 'L1'];

let known = null;

/** What the codes mean: `[{ code, pl, en }]`, asked for once. */
export async function rejectionCodes() {
    known ??= api.get('rejection-codes').then(({ items }) => items);
    return known.catch((problem) => {
        known = null;
        throw problem;
    });
}

/** Asks why a question is thrown out: `.reject({ code, note })`, `.cancel()`; a digit chooses, Escape goes back. */
class Rejection extends View {
    static properties = ['reject', 'cancel'];

    codes = [];

    async entered() {
        this.addEventListener('keydown', (event) => this.#key(event), { signal: this.signal });
        this.set({ codes: await rejectionCodes() });
        shortcuts(
            this,
            USUAL.map((code, i) => ({ key: `${i + 1}`, text: this.#words(code), run: () => this.#choose(code) })),
        );
        await this.rendered;
        this.querySelector('button').focus();
    }

    template() {
        return html`<fieldset class="rejection">
            <legend>${t('review.reject.why')}</legend>
            <ul class="plain reasons">
                ${this.codes.length === 0
                    ? html`<li class="skeleton"></li>`
                    : USUAL.map(
                          (code, i) =>
                              html`<li>
                                  <button type="button" class="plain small" @click=${() => this.#choose(code)}>
                                      <kbd>${i + 1}</kbd> ${this.#words(code)}
                                  </button>
                              </li>`,
                      )}
            </ul>
            <div class="row">
                <label class="other">
                    <span class="visually-hidden">${t('review.reject.other')}</span>
                    <select @change=${(event) => this.#choose(event.target.value)}>
                        <option value="">${t('review.reject.other')}</option>
                        ${this.codes
                            .filter(({ code }) => !USUAL.includes(code))
                            .map((one) => html`<option value=${one.code}>${one[language]}</option>`)}
                    </select>
                </label>
                <button type="button" class="secondary small" @click=${() => this.cancel()}>
                    ${t('review.reject.cancel')}
                </button>
            </div>
        </fieldset>`;
    }

    #words(code) {
        return this.codes.find((one) => one.code === code)?.[language] ?? code;
    }

    #choose(code) {
        if (code) {
            this.reject({ code });
        }
    }

    #key(event) {
        if (event.key === 'Escape') {
            event.preventDefault();
            this.cancel();
        }
    }
}

customElements.define('studio-rejection', Rejection);
