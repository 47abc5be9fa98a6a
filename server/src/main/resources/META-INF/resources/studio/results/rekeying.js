import { api } from '../../common/element.js';

/** What only the owner of a question may read; null for colleagues. */
export async function ofOwner(path, { signal }) {
    try {
        return await api.get(path, { signal });
    } catch (problem) {
        if (problem.status === 404) {
            return null;
        }
        throw problem;
    }
}

/** Whether other words can be taken for right: typed texts and dates have such a list. */
export function canBeTyped({ answer }) {
    return answer.type === 'TYPED_TEXT' || answer.type === 'DATE';
}

/** The same answer, with one more text that is right too. */
export function alsoRight(answer, text) {
    return { ...answer, accepted: [...(answer.accepted ?? []), text.trim()] };
}

/** The same answer with these choices right and no others. */
export function chosenRight(answer, texts) {
    if (answer.type === 'TRUE_FALSE') {
        return { ...answer, isTrue: texts.includes('Prawda') };
    }
    const choices = answer.choices.map((choice) => ({ ...choice, right: texts.includes(choice.text) }));
    const wrong = choices.filter(({ right }) => !right).map(({ text }) => text);
    const accepted = answer.accepted?.filter((text) => !wrong.includes(text));
    return { ...answer, choices, ...(accepted && { accepted }) };
}

/** Gives an item of the bank this answer, as a new version; the item as it is then. */
export async function reword(itemId, { stem, kind, difficulty, feedback }, answer) {
    const { etag } = await api.tagged(`items/${itemId}`);
    return api.put(`items/${itemId}`, { stem, kind, difficulty, feedback, answer }, { ifMatch: etag });
}

/** Takes an earlier wording of an item up again. */
export async function restore(itemId, version) {
    const { etag } = await api.tagged(`items/${itemId}`);
    return api.post(`items/${itemId}/versions/${version}/restoration`, {}, { ifMatch: etag });
}
