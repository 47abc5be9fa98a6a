import { styles, View } from '../element.js';
import { html, nothing, svg } from '../libraries.js';

await styles(import.meta.url);

/**
 * Shares of named things, one under the other: `.bars` is `[{ label, value, text, tone }]` with `value` 0 to 1 or null
 * (no bar), `text` what it says, and `tone` good, part, bad or none; `.label` says what they are.
 */
class Bars extends View {
    static properties = ['bars', 'label'];

    template() {
        return html`<ul class="bars plain" aria-label=${this.label}>
            ${this.bars.map(
                ({ label, value, text, tone = '' }) =>
                    html`<li>
                        <span class="bar-label">${label}</span>
                        <span class="bar-text">${text}</span>
                        ${value === null || value === undefined ? nothing : this.#bar(value, tone)}
                    </li>`,
            )}
        </ul>`;
    }

    #bar(value, tone) {
        return html`<svg class="bar-ground ${tone}" aria-hidden="true">
            ${svg`<rect width=${`${Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 10}%`} height="100%" rx="5"></rect>`}
        </svg>`;
    }
}

customElements.define('bar-chart', Bars);
