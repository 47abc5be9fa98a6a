import { language } from '../../common/texts.js';
import { day } from '../../common/time.js';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const FAR = 30;

const ages = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

/** When a question comes back, in days of the calendar: „za 10 minut”, „dzisiaj”, „jutro”, „za 5 dni”, later the date. */
export function backIn(instant, now = new Date()) {
    const minutes = Math.round((new Date(instant) - now) / MINUTE);
    if (minutes > 0 && minutes < 60) {
        return ages.format(minutes, 'minute');
    }
    const days = Math.max(0, Math.round((midnight(new Date(instant)) - midnight(now)) / DAY));
    return days > FAR ? day(instant) : ages.format(days, 'day');
}

function midnight(date) {
    return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
