/**
 * A question of an article as the review shows it: made by the machine and waiting, accepted or rejected, or a teacher's
 * own. `id` is the draft's, or the item's when there is no draft.
 *
 * @typedef {{ id: string, itemId: ?string, isOwn: boolean, kind: string, status: 'NEW'|'ACCEPTED'|'REJECTED',
 *     stem: string, key: string, accepted: string[], distractors: string[], difficulty: number, confidence: ?number,
 *     evidence: { start: number, end: number, text: string }, asks: ?{ pl: string, en: string },
 *     rejection: ?{ code: string, note: ?string }, tags: string[], feedback: ?string }} Question
 */

/** @return {Question} what a draft says; its item's words where it has been accepted */
export function ofDraft(draft, item) {
    const made = {
        id: draft.id,
        itemId: null,
        isOwn: false,
        kind: draft.kind,
        status: draft.status,
        stem: draft.stem,
        key: draft.key,
        accepted: draft.accepted,
        distractors: draft.distractors.map(({ text }) => text),
        difficulty: draft.difficulty,
        confidence: draft.confidence,
        evidence: draft.evidence,
        asks: draft.patternWords,
        rejection: draft.rejection,
        tags: [],
        feedback: null,
    };
    return item ? { ...made, ...worded(item), status: 'ACCEPTED', rejection: null } : made;
}

/** @return {Question} a teacher's own */
export function ofItem(item) {
    const evidence = item.evidence ?? { start: 0, end: 0, text: '' };
    return { id: item.id, isOwn: true, status: 'ACCEPTED', confidence: null, evidence, asks: null, ...worded(item) };
}

/** In plain words how sure the machine is: it says how closely one has to look. */
export function sureness(confidence) {
    if (confidence >= 0.75) {
        return 'sure';
    }
    return confidence >= 0.5 ? 'likely' : 'unsure';
}

/** Questions of these, in an order: `text` (as the article goes) or `best` (the surest first). */
export function inOrder(questions, order) {
    const byPlace = (a, b) => a.evidence.start - b.evidence.start || compare(a.id, b.id);
    const bySureness = (a, b) => (b.confidence ?? 1) - (a.confidence ?? 1) || byPlace(a, b);
    return [...questions].sort(order === 'best' ? bySureness : byPlace);
}

function worded(item) {
    return {
        itemId: item.id,
        kind: item.kind,
        stem: item.stem,
        key: item.key,
        accepted: item.accepted,
        distractors: item.distractors,
        difficulty: item.difficulty,
        tags: item.tags,
        feedback: item.feedback,
    };
}

function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
