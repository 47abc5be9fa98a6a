const sentences = new Intl.Segmenter('pl', { granularity: 'sentence' });

const IN_WORD = /[\p{L}\p{N}]/u;

/** An initial or a title with a dot does not end a sentence, though a capital letter follows. */
const GOES_ON =
    /(?:^|[\s(„"])(?:\p{Lu}|im|św|ul|al|pl|gen|płk|ppłk|mjr|kpt|por|prof|dr|mgr|inż|ks|bp|abp|hr|np|tzw|tj|red|ok)\.\s*$/u;

/**
 * Cuts a text with marks into what is shown: paragraphs (one a line) of sentences of pieces; a piece has the same marks
 * throughout. A sentence is never cut within a mark that begins and ends where sentences may.
 *
 * @param {string} text
 * @param {{ id: string, start: number, end: number }[]} marks half-open, in UTF-16 code units
 * @return {{ number: number, start: number, end: number, pieces: { start, end, marks }[] }[][]}
 */
export function paragraphs(text, marks) {
    const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    let number = 0;
    return [...text.matchAll(/[^\n]+/g)]
        .filter(([line]) => line.trim() !== '')
        .map(({ 0: line, index }) =>
            bounds(line, index, marks).map(({ start, end }) => ({
                number: number++,
                start,
                end,
                pieces: pieces(start, end, cuts, marks),
            })),
        );
}

/** The span of whole sentences that a passage touches. */
export function extended(list, start, end) {
    const touched = list.filter((sentence) => sentence.start < end && sentence.end > start);
    return touched.length === 0 ? { start, end } : { start: touched[0].start, end: touched.at(-1).end };
}

/** A passage that begins or ends within a word has all of it, and no space at its ends. */
export function wholeWords(text, { start, end }) {
    const within = (place) => IN_WORD.test(text.slice(place - 1, place)) && IN_WORD.test(text.slice(place, place + 1));
    let [from, to] = [start, end];
    while (from < to && /\s/.test(text[from])) {
        from++;
    }
    while (to > from && /\s/.test(text[to - 1])) {
        to--;
    }
    while (from > 0 && within(from)) {
        from--;
    }
    while (to < text.length && within(to)) {
        to++;
    }
    return { start: from, end: to };
}

function bounds(line, offset, marks) {
    const found = [];
    for (const { segment, index } of sentences.segment(line)) {
        const start = offset + index;
        const previous = found.at(-1);
        if (previous && (GOES_ON.test(line.slice(0, index)) || isMarkedAcross(start, marks))) {
            previous.end = start + segment.length;
        } else {
            found.push({ start, end: start + segment.length });
        }
    }
    return found;
}

function isMarkedAcross(place, marks) {
    return marks.some(({ start, end }) => start < place && place < end);
}

function pieces(start, end, cuts, marks) {
    const places = [start, ...cuts.filter((cut) => start < cut && cut < end), end];
    return places.slice(1).map((to, i) => ({
        start: places[i],
        end: to,
        marks: marks.filter((mark) => mark.start < to && mark.end > places[i]),
    }));
}
