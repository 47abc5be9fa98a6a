import { styles, View } from '../element.js';
import { html } from '../libraries.js';

await styles(import.meta.url);

const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 3;

/** A few values, 0 to 1 each, oldest first (`.values`), within a line of text; `.label` says what they tell. */
class Spark extends View {
    static properties = ['values', 'label'];

    template() {
        const points = this.values.map((value, index) => [this.#x(index), HEIGHT - EDGE - value * (HEIGHT - 2 * EDGE)]);
        const [x, y] = points.at(-1) ?? [-EDGE, -EDGE];
        return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.label}>
            <polyline points=${points.map((point) => point.join(',')).join(' ')}></polyline>
            <circle cx=${x} cy=${y} r=${EDGE}></circle>
        </svg>`;
    }

    #x(index) {
        return EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(this.values.length - 1, 1);
    }
}

customElements.define('spark-line', Spark);
