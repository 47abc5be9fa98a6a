import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

/** The place of questions that are on their way. */
export function skeletons(count) {
    return Array.from({ length: count }, () => html`<div class="skeleton question-skeleton"></div>`);
}

/** In place of the list, when it has no question. */
export function none(review) {
    return review.reviewing.questions.length > 0
        ? html`<empty-note heading=${t('review.noneTitle')} text=${t('review.none')}>
              <button type="button" class="secondary" @click=${() => review.filterBy({ kind: '', status: '' })}>
                  ${t('review.all')}
              </button>
          </empty-note>`
        : html`<empty-note heading=${t('review.nothingTitle')} text=${whyNothing(review.made)}>
              <button type="button" @click=${() => review.writeOwn()}>${t('review.tools.own')}</button>
          </empty-note>`;
}

/** After the last question: what comes next. */
export function end(review) {
    const { waiting, accepted } = review.reviewing;
    return html`<div class="card after stack">
        ${waiting.length === 0 && accepted.length > 0 ? done(review, accepted.length) : nothing}
        <p class="muted">${heldBack(review.made)}</p>
        <p class="row">
            <button type="button" class="secondary outline" @click=${() => review.generate()}>
                ${t('review.tools.more')}
            </button>
        </p>
    </div>`;
}

function done(review, count) {
    return html`<p><strong>${t('review.allDone')}</strong> ${t('review.tools.accepted', { count })}</p>
        <p class="row">
            <button type="button" @click=${() => review.run(() => review.makeQuiz())}>${t('review.tools.quiz')}</button>
        </p>`;
}

function whyNothing(made) {
    return made?.warnings.includes('not-polish') ? t('review.notPolish') : t('review.nothing');
}

function heldBack(made) {
    if (!made) {
        return t('review.made.maybe');
    }
    return made.heldBack > 0 ? t('review.made.heldBack', { count: made.heldBack }) : t('review.made.last');
}
