const LEAST_WRONG = 3;

/**
 * What a form begins with: the words of a question as they are typed.
 *
 * @param {object} question a Question, or what is known of a new one
 */
export function blank({
    stem = '',
    key = '',
    accepted = [],
    distractors = [],
    difficulty = 2,
    tags = [],
    feedback,
    format,
}) {
    const isTyped = format === 'TYPED_TEXT';
    const empty = Array.from({ length: Math.max(0, LEAST_WRONG - distractors.length) }, () => '');
    return {
        stem,
        key,
        format: format ?? 'SINGLE_CHOICE',
        isTrue: 'true',
        accepted: accepted.join('\n'),
        distractors: isTyped ? [] : [...distractors, ...empty],
        difficulty: String(difficulty),
        tags: tags.join(', '),
        feedback: feedback ?? '',
    };
}

/** What is sent: of a draft its changes while it is accepted, else a new item. */
export function wanted(values, { isNew, evidence }) {
    const common = {
        stem: values.stem.trim(),
        difficulty: Number(values.difficulty),
        feedback: values.feedback.trim() || null,
        tags: parts(values.tags, ','),
    };
    return isNew
        ? { ...common, kind: kindOf(values.stem), evidence, ...answer(values) }
        : { ...common, ...words(values) };
}

/** Where in what is sent a field stands; entries of a list are one field where they are typed as one. */
export function pointersOf(name, values) {
    if (name === 'accepted' || name === 'tags') {
        const count = parts(values[name], name === 'tags' ? ',' : '\n').length;
        return [`/${name}`, ...Array.from({ length: count }, (_, i) => `/${name}/${i}`)];
    }
    const [list, place] = name.split('/');
    if (place !== undefined) {
        const before = values[list].slice(0, Number(place)).filter((text) => text.trim() !== '').length;
        return values[list][place].trim() === '' ? [] : [`/${list}/${before}`];
    }
    return [`/${name}`];
}

function answer(values) {
    return values.format === 'TRUE_FALSE'
        ? { answer: { type: 'TRUE_FALSE', isTrue: values.isTrue === 'true' } }
        : { format: values.format, ...words(values) };
}

function words({ key, accepted, distractors, format }) {
    const wrong = distractors.map((text) => text.trim()).filter((text) => text !== '');
    return {
        key: key.trim(),
        accepted: parts(accepted, '\n'),
        distractors: format === 'TYPED_TEXT' ? [] : wrong,
    };
}

/** What a question asks for, by the word it begins with; typed answers are read accordingly. */
function kindOf(stem) {
    const first = stem.trim().toLowerCase();
    if (/^(kto|kogo|komu|kim|czyj|z kim|przez kogo|od kogo)(?!\p{L})/u.test(first)) {
        return 'WHO';
    }
    if (/^(kiedy|od kiedy|do kiedy|w którym roku|którego dnia)(?!\p{L})/u.test(first)) {
        return 'WHEN';
    }
    return /^(ile|ilu|o ile)(?!\p{L})/u.test(first) ? 'HOW_MANY' : 'OTHER';
}

function parts(text, by) {
    return text
        .split(by)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
