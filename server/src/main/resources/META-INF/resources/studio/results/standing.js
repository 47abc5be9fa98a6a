/**
 * What the results of an assignment say of one student and one question, in one word each; texts and colours go by it.
 */

/** Who has not begun, who is answering, who is done. */
export function standing({ attempts }) {
    const latest = attempts.at(-1);
    if (!latest) {
        return 'waiting';
    }
    return latest.state === 'OPEN' ? 'running' : 'submitted';
}

/** The attempt a teacher looks at: the one that counts, else the latest; undefined before the first. */
export function attemptOf({ grade, attempts }) {
    return attempts.find(({ attemptId }) => attemptId === grade?.attemptId) ?? attempts.at(-1);
}

/**
 * What became of a question: right, part, wrong, none (not answered), given (answered, not marked yet), open (not
 * answered yet), voided, absent (not asked).
 *
 * @param {{ answered: boolean, fraction: number|null, voided: boolean }|undefined} mark
 */
export function outcome(mark) {
    if (!mark) {
        return 'absent';
    }
    if (mark.voided) {
        return 'voided';
    }
    if (mark.fraction === null) {
        return mark.answered ? 'given' : 'open';
    }
    if (mark.fraction >= 1) {
        return 'right';
    }
    if (mark.fraction > 0) {
        return 'part';
    }
    return mark.answered ? 'wrong' : 'none';
}

export const SIGNS = {
    right: '✓',
    part: '◐',
    wrong: '✗',
    none: '–',
    given: '•',
    open: '',
    voided: '⊘',
    absent: '',
    notBegun: '',
};
