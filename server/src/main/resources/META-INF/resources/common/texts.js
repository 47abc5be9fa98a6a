import { kept } from './kept.js';

const LANGUAGES = ['pl', 'en'];
const CHOICE = 'language';

/** The language of the page: as it was chosen here, else the browser's first that we have, else Polish. */
export const language = chosen();

const known = {};
const plurals = new Intl.PluralRules(language);

document.documentElement.lang = language;
await texts(import.meta.url);

/** Fetches the texts that lie beside a module, in `texts/pl.js` and `texts/en.js`. */
export async function texts(moduleAddress) {
    Object.assign(known, (await import(new URL(`./texts/${language}.js`, moduleAddress))).default);
}

/**
 * A text of the page's language, with `{name}` filled in; one with plural forms takes that of `count`.
 *
 * @param {string} key
 * @param {Record<string, string|number>} [values]
 */
export function t(key, values = {}) {
    const text = known[key];
    if (text === undefined) {
        console.error(`no text for ${key}`);
        return key;
    }
    const form = typeof text === 'string' ? text : (text[plurals.select(values.count)] ?? text.other);
    return form.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Chooses the other language; the page is loaded anew. */
export function speak(code) {
    kept.set(CHOICE, code);
    location.reload();
}

function chosen() {
    const wanted = [kept.get(CHOICE), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
    return wanted.find((code) => LANGUAGES.includes(code)) ?? LANGUAGES[0];
}
