/**
 * Tables for spreadsheets: RFC 4180 with semicolons, which Polish Excel wants, and with the mark that tells it UTF-8.
 * What a spreadsheet would take for a formula gets an apostrophe before it, because nicknames are anybody's text.
 */
const BEGINS_FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[";\r\n]/;

/**
 * @param {(string|number|null|undefined)[][]} rows numbers are written with a decimal comma
 * @return {string} beginning with a byte order mark
 */
export function csv(rows) {
    return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** Gives it to the person as a file. */
export function saveCsv(name, rows) {
    const address = URL.createObjectURL(new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }));
    const download = `${name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'tabela'}.csv`;
    Object.assign(document.createElement('a'), { href: address, download }).click();
    setTimeout(() => URL.revokeObjectURL(address));
}

function cell(value) {
    if (typeof value === 'number') {
        return String(Math.round(value * 100) / 100).replace('.', ',');
    }
    const text = String(value ?? '');
    const harmless = BEGINS_FORMULA.test(text) ? `'${text}` : text;
    return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
