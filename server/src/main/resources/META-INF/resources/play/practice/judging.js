/**
 * Judges an answer by a key that was taken along (docs/api.md, „Practice”): right, wrong, or, where only the server can
 * tell, just the key.
 *
 * @return {{ key, evidence, feedback: string[], correct?: boolean, fraction?: number }}
 */
export function judged(question, { key, evidence, choices, typed, feedback }, given) {
    const correct = typed ? judgedText(typed, given.text ?? '') : judgedChoice(question, choices, given);
    const chosen = choices.filter(({ id }) => isChosen(given, id)).map((choice) => choice.feedback);
    const told = { key, evidence, feedback: [feedback, ...chosen].filter(Boolean) };
    return correct === null ? told : { ...told, correct, fraction: correct ? 1 : 0 };
}

function isChosen({ choiceId, choiceIds }, id) {
    return choiceId === id || (choiceIds ?? []).includes(id);
}

/** Right is who has chosen all that is right, and nothing else; what is right in part the server weighs. */
function judgedChoice(question, choices, given) {
    const hits = choices.filter(({ id, right }) => right && isChosen(given, id)).length;
    const isWhole = choices.every(({ id, right }) => right === isChosen(given, id));
    return question.format === 'MULTIPLE_CHOICE' && !isWhole && hits > 0 ? null : isWhole;
}

function judgedText({ forms, otherwise, numbers }, text) {
    const folded = fold(text);
    if (folded === '') {
        return false;
    }
    if (forms.includes(folded)) {
        return true;
    }
    const value = plainNumber(folded);
    if (otherwise === 'NUMBER' && value !== null) {
        return numbers.some(({ from, to }) => from <= value && value <= to);
    }
    return otherwise === 'WRONG' ? false : null;
}

/** Without accents, in lower case, with single blanks, and without a full stop behind the last letter or digit. */
export function fold(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/ł/g, 'l')
        .replace(/[\s\p{Z}]+/gu, ' ')
        .trim()
        .replace(/(?<=[\p{L}\p{N}]) ?[.!]$/u, '');
}

/** A number in digits alone, as people here write them; null: it is something else. */
function plainNumber(text) {
    const grouped = text.replace(/(?<=\d)[ .](?=\d{3}(?!\d))/g, '');
    return /^\d+(,\d+)?$/.test(grouped) ? Number(grouped.replace(',', '.')) : null;
}
