import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

/** What is asked before a quiz is handed in; closes with true, `{ place }` of a question to go to, or nothing. */
export function handingIn({ questions, given, flags }, close) {
    const places = questions.map((question, place) => ({ ...question, place }));
    const empty = places.filter(({ itemId }) => !isAnswer(given[itemId]));
    const flagged = places.filter(({ itemId }) => flags[itemId]);
    return html`
        <h2 id="dialog-title">${t('quiz.handInTitle')}</h2>
        <p>${empty.length > 0 ? t('quiz.handInEmpty', { count: empty.length }) : t('quiz.handInFull')}</p>
        ${list(t('quiz.emptyOnes'), empty, close)} ${list(t('quiz.flaggedOnes'), flagged, close)}
        <footer class="row end">
            <button type="button" class="secondary" autofocus @click=${() => close()}>${t('quiz.stay')}</button>
            <button type="button" @click=${() => close(true)}>${t('quiz.handIn')}</button>
        </footer>
    `;
}

/** Whether anything is answered: nothing chosen and nothing typed is no answer. */
export function isAnswer(given) {
    return Boolean(given && (given.choiceId || given.choiceIds?.length || given.text));
}

function list(label, places, close) {
    return places.length === 0
        ? nothing
        : html`<p class="row">
              ${label}
              ${places.map(
                  ({ place, stem }) =>
                      html`<button
                          type="button"
                          class="plain"
                          aria-label=${t('quiz.goTo', { place: place + 1, stem })}
                          @click=${() => close({ place })}
                      >
                          ${place + 1}
                      </button>`,
              )}
          </p>`;
}
