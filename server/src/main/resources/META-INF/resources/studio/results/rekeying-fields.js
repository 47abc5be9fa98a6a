import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { canBeTyped } from './rekeying.js';

/**
 * What is right instead, or too. A later wording from the bank comes first, for there it may be mended already.
 *
 * @param {object} item of the statistics
 * @param {object} question as it was asked
 * @param {object|null} later the bank's, if it is later
 */
export function rekeyingFields(item, question, later) {
    return html`
        ${later
            ? html`<label>
                  <input type="checkbox" name="later" checked />
                  ${t('ruling.later', { version: later.version, key: later.key })}
              </label>`
            : nothing}
        ${canBeTyped(question) ? typed(item, !later) : item.choices.length > 0 ? chosen(item) : nothing}
        <p class="muted">${t('ruling.newVersion')}</p>
    `;
}

function typed({ wrongAnswers }, isNeeded) {
    return html`<label>
        ${t('ruling.also')}
        <input name="also" maxlength="300" list="typed" ?required=${isNeeded} />
        <datalist id="typed">${wrongAnswers.map(({ text }) => html`<option value=${text}></option>`)}</datalist>
    </label>`;
}

function chosen({ choices, format }) {
    const many = format === 'MULTIPLE_CHOICE';
    return html`<fieldset>
        <legend>${t('ruling.right')}</legend>
        ${choices.map(
            ({ text, right, count }) =>
                html`<label>
                    <input
                        type=${many ? 'checkbox' : 'radio'}
                        name="right"
                        value=${text}
                        .checked=${right}
                        ?required=${!many}
                    />
                    ${text} <span class="muted">${t('ruling.taken', { count })}</span>
                </label>`,
        )}
    </fieldset>`;
}
