/** What a new answer of each response format begins with. */
const NEW_ANSWERS = {
    SINGLE_CHOICE: () => ({ type: 'SINGLE_CHOICE', choices: options(4, 1), accepted: [] }),
    MULTIPLE_CHOICE: () => ({ type: 'MULTIPLE_CHOICE', choices: options(4, 2), credit: 'ALL_OR_NOTHING' }),
    TRUE_FALSE: () => ({ type: 'TRUE_FALSE', isTrue: true }),
    TYPED_TEXT: () => ({ type: 'TYPED_TEXT', key: '', accepted: [] }),
    NUMBER: () => ({
        type: 'NUMBER',
        value: '',
        tolerance: 0,
        toleranceType: 'ABSOLUTE',
        unit: null,
        unitSpellings: [],
    }),
    DATE: () => ({ type: 'DATE', precision: 'DAY', year: '', month: '', day: '', accepted: [] }),
};

export const FORMATS = Object.keys(NEW_ANSWERS);

function options(count, right) {
    return Array.from({ length: count }, (_, index) => ({ text: '', right: index < right, feedback: null }));
}

/** What is edited of an item, as it stands in the form. */
export function wordingOf(item) {
    const { stem, answer, feedback, difficulty, tags } = item;
    return structuredClone({ stem, answer, feedback: feedback ?? '', difficulty, tags });
}

export function newWording() {
    return { stem: '', answer: NEW_ANSWERS.SINGLE_CHOICE(), feedback: '', difficulty: 2, tags: [] };
}

/** The same answer in another format, as far as it can be said there. */
export function inFormat(answer, format) {
    const made = NEW_ANSWERS[format]();
    if (made.choices && answer.choices) {
        made.choices = answer.choices.map((choice) => ({ ...choice }));
        return format === 'SINGLE_CHOICE' ? withOneRight(made) : made;
    }
    if (format === 'TYPED_TEXT' && answer.choices) {
        made.key = answer.choices.find(({ right }) => right)?.text ?? '';
    }
    if (made.choices && answer.key) {
        made.choices[0].text = answer.key;
    }
    return made;
}

function withOneRight(answer) {
    const first = answer.choices.findIndex(({ right }) => right);
    return { ...answer, choices: answer.choices.map((choice, i) => ({ ...choice, right: i === Math.max(first, 0) })) };
}

/** As the API takes it: what is empty is left out. */
export function wire(wording, kind) {
    return {
        stem: wording.stem.trim(),
        answer: wireAnswer(wording.answer),
        feedback: wording.feedback.trim() || null,
        difficulty: wording.difficulty,
        tags: wording.tags,
        ...(kind ? { kind } : {}),
    };
}

function wireAnswer(answer) {
    if (answer.choices) {
        return { ...answer, choices: answer.choices.filter(({ text, right }) => text.trim() !== '' || right) };
    }
    if (answer.type === 'NUMBER') {
        return {
            ...answer,
            value: decimal(answer.value),
            tolerance: decimal(answer.tolerance) ?? 0,
            unit: answer.unit || null,
        };
    }
    if (answer.type === 'DATE') {
        const { precision } = answer;
        const month = ['DAY', 'MONTH'].includes(precision) ? whole(answer.month) : null;
        return { ...answer, year: whole(answer.year), month, day: precision === 'DAY' ? whole(answer.day) : null };
    }
    return answer;
}

function decimal(text) {
    const value = String(text ?? '')
        .replace(/\s/g, '')
        .replace(',', '.');
    return value === '' || Number.isNaN(Number(value)) ? null : Number(value);
}

function whole(text) {
    const value = Number.parseInt(text, 10);
    return Number.isNaN(value) ? null : value;
}

/** The names of the fields in which two wordings differ. */
export function differences(mine, theirs) {
    return Object.keys(mine).filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]));
}

/** The question as a student would see it. */
export function asAsked({ stem, answer }, texts) {
    const choices =
        answer.type === 'TRUE_FALSE'
            ? [texts.yes, texts.no].map((text) => ({ id: text, text }))
            : (answer.choices ?? []).map(({ text }, index) => ({ id: String(index), text: text || '…' }));
    const { unit = null, precision = null } = answer;
    return { itemId: 'preview', stem: stem || '…', format: answer.type, choices, choose: null, unit, precision };
}
