/** How many questions an attempt at these sections asks. */
export function questionCount(sections) {
    return sections.flatMap(({ entries }) => entries).reduce((sum, { draw }) => sum + (draw ? draw.count : 1), 0);
}

/** The ids of the items that are named. */
export function itemIds(sections) {
    return sections.flatMap(({ entries }) => entries.map(({ itemId }) => itemId)).filter(Boolean);
}

/** The sections with an item more, at the end of the last one. */
export function withItem(sections, itemId) {
    const all = sections.length > 0 ? sections : [{ title: null, instruction: null, entries: [] }];
    return all.map((section, index) =>
        index === all.length - 1
            ? { ...section, entries: [...section.entries, { itemId, draw: null, points: 1 }] }
            : section,
    );
}

/** The sections without one entry; a section that has none left goes. */
export function without(sections, place) {
    return sections
        .map((section, index) =>
            index === place.section
                ? { ...section, entries: section.entries.filter((_, i) => i !== place.entry) }
                : section,
        )
        .filter(({ entries }) => entries.length > 0);
}

/** The sections with one entry moved, within its section or to another. */
export function moved(sections, from, to) {
    const entry = sections[from.section].entries[from.entry];
    return sections
        .map((section, index) => {
            const entries = section.entries.filter((_, i) => index !== from.section || i !== from.entry);
            return {
                ...section,
                entries:
                    index === to.section ? [...entries.slice(0, to.entry), entry, ...entries.slice(to.entry)] : entries,
            };
        })
        .filter(({ entries }) => entries.length > 0);
}

/** The sections with other points for one entry. */
export function withPoints(sections, place, points) {
    return sections.map((section, index) =>
        index === place.section
            ? { ...section, entries: section.entries.map((one, i) => (i === place.entry ? { ...one, points } : one)) }
            : section,
    );
}
