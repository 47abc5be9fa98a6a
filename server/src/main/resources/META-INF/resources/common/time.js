import { language, t } from './texts.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const days = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
const ages = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

/** A date without a time, of an instant or of a day such as `2026-11-23`. */
export function day(instant) {
    return days.format(asDate(instant));
}

/** A date and a time of day. */
export function moment(instant) {
    return moments.format(asDate(instant));
}

/** How long ago, or in how long: „3 minuty temu”, „jutro”. */
export function ago(instant, now = Date.now()) {
    const seconds = Math.round((asDate(instant).getTime() - now) / 1000);
    const size = Math.abs(seconds);
    if (size < MINUTE) {
        return t('time.now');
    }
    if (size < HOUR) {
        return ages.format(Math.trunc(seconds / MINUTE), 'minute');
    }
    return size < DAY ? ages.format(Math.trunc(seconds / HOUR), 'hour') : ages.format(Math.trunc(seconds / DAY), 'day');
}

/** A length of time in words: „2 min 5 s”. */
export function duration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const parts = [
        [Math.floor(whole / HOUR), 'h'],
        [Math.floor((whole % HOUR) / MINUTE), 'min'],
        [whole % MINUTE, 's'],
    ].filter(([count]) => count > 0);
    return parts.length === 0 ? '0 s' : parts.map(([count, unit]) => `${count} ${unit}`).join(' ');
}

/** A number the way the language writes it. */
export function number(value, digits = 2) {
    return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** @param {number} share 0 to 1 */
export function percent(share) {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A day alone is one of the calendar here, not midnight in Greenwich. */
function asDate(instant) {
    const isDay = typeof instant === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(instant);
    return new Date(isDay ? `${instant}T12:00:00` : instant);
}
