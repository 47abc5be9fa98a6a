import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { isAnswer } from './handing-in.js';

/** A button for each question of an attempt: where one is, what is answered, what is flagged. */
export function placesOf({ questions, given, flags, place: current }, go) {
    return questions.map(({ itemId }, place) => {
        const isAnswered = isAnswer(given[itemId]);
        const isFlagged = flags[itemId] === true;
        const state = [isAnswered ? t('quiz.answered') : t('quiz.empty'), isFlagged ? t('quiz.flagged') : ''].join(' ');
        return html`<button
            type="button"
            class="place ${isAnswered ? 'answered' : ''}"
            aria-current=${place === current ? 'step' : nothing}
            aria-label=${t('quiz.placeLabel', { place: place + 1, state: state.trim() })}
            @click=${() => go(place)}
        >
            ${place + 1}${isFlagged ? ' ⚑' : ''}
        </button>`;
    });
}

/** The part of the quiz that the present question is in, where it has a title or something to read. */
export function sectionOf({ sections, place }) {
    let first = 0;
    for (const section of sections ?? []) {
        if (place < first + section.points.length) {
            return section.title || section.instruction
                ? html`<section class="muted"><strong>${section.title}</strong> ${section.instruction}</section>`
                : nothing;
        }
        first += section.points.length;
    }
    return nothing;
}
