import { dialog } from '../../common/dialog.js';
import { html } from '../../common/libraries.js';
import { t, texts } from '../../common/texts.js';
import { differences } from './item-model.js';

await texts(import.meta.url);

/**
 * Lets the teacher choose, where two wordings of one item differ.
 *
 * @return `{ wording, isDone }`; not done: to be edited further
 */
export async function merged(mine, theirs) {
    const names = differences(mine, theirs);
    const choice = Object.fromEntries(names.map((name) => [name, 'mine']));
    const isDone = await dialog(
        (close) => html`
            <h2 id="dialog-title">${t('merge.title')}</h2>
            <p>${t('merge.why')}</p>
            ${names.map((name) => field(name, mine, theirs, choice))}
            <footer class="row end">
                <button type="button" class="secondary" @click=${() => close(false)}>${t('merge.edit')}</button>
                <button type="button" @click=${() => close(true)}>${t('merge.save')}</button>
            </footer>
        `,
        { wide: true },
    );
    const taken = Object.fromEntries(
        names.filter((name) => choice[name] === 'theirs').map((name) => [name, theirs[name]]),
    );
    return { wording: { ...mine, ...taken }, isDone: isDone === true };
}

function field(name, mine, theirs, choice) {
    const option = (who, text, value) =>
        html`<label class="merge-option">
            <input type="radio" name=${name} ?checked=${choice[name] === who} @change=${() => (choice[name] = who)} />
            <span>${text} <strong>${words(name, value[name])}</strong></span>
        </label>`;
    return html`<fieldset class="card">
        <legend>${t(`merge.field.${name}`)}</legend>
        ${option('mine', t('merge.mine'), mine)} ${option('theirs', t('merge.theirs'), theirs)}
    </fieldset>`;
}

function words(name, value) {
    if (name === 'tags') {
        return value.join(', ') || '–';
    }
    return name === 'answer' ? answerWords(value) : value === '' ? '–' : String(value);
}

function answerWords(answer) {
    const { type, choices, key, value, year, month, day, isTrue } = answer;
    if (choices) {
        return choices.map((choice) => `${choice.right ? '✓' : '✗'} ${choice.text}`).join('; ');
    }
    const typed = { TYPED_TEXT: key, NUMBER: value, TRUE_FALSE: isTrue ? t('answer.true') : t('answer.false') };
    return String(typed[type] ?? [day, month, year].filter(Boolean).join('.'));
}
