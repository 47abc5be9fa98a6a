import { styles, View } from '../element.js';
import { html, nothing, plot } from '../libraries.js';
import { language, t, texts } from '../texts.js';
import { day, number, percent } from '../time.js';

await Promise.all([texts(import.meta.url), styles(import.meta.url)]);

const HEIGHT = 220;
const SECOND = 1000;
const COLOURS = ['--chart-1', '--chart-2', '--chart-3'];
const DASHES = [[], [8, 5], [2, 4]];

const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });

/**
 * Values over time: `.series` is `[{ label, points: [[instant, value]] }]`, at most three, all with the same instants (a
 * day such as `2026-11-23` is one); `.marks`, if any, `[{ at, label }]`: days that matter. `.percents`: values are shares,
 * 0 to 1, of an axis that ends at both. `.label` says what it shows. The same numbers are in a table below.
 */
class Lines extends View {
    static properties = ['series', 'marks', 'percents', 'label'];

    #Plot = null;
    #drawn = null;

    async entered() {
        const { signal } = this;
        this.#Plot = await plot();
        if (!signal.aborted) {
            const size = new ResizeObserver(() => this.#resized());
            size.observe(this);
            signal.addEventListener('abort', () => size.disconnect());
            matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.changed(), { signal });
        }
    }

    left() {
        this.#drawn?.destroy();
        this.#drawn = null;
    }

    template() {
        queueMicrotask(() => this.#draw());
        return html`
            <div class="line-ground" role="img" aria-label=${this.label}></div>
            ${this.series.length > 1 ? this.#legend() : nothing} ${this.#marked()}
            <details class="chart-table">
                <summary>${t('chart.table')}</summary>
                <div class="scroll" tabindex="0" role="region" aria-label=${t('chart.table')}>${this.#table()}</div>
            </details>
        `;
    }

    #legend() {
        return html`<ul class="chart-legend plain row">
            ${this.series.map(
                ({ label }, index) =>
                    html`<li>
                        <svg class="line-${index + 1}" viewBox="0 0 24 8" aria-hidden="true">
                            <path d="M0 4H24" stroke-dasharray=${DASHES[index].join(' ')}></path>
                        </svg>
                        ${label}
                    </li>`,
            )}
        </ul>`;
    }

    #marked() {
        return this.marks?.length
            ? html`<p class="muted chart-marks">
                  ${this.marks.map((mark) => `┊ ${mark.label}: ${day(mark.at)}`).join(' · ')}
              </p>`
            : nothing;
    }

    #table() {
        const points = this.series[0]?.points ?? [];
        return html`<table class="plain">
            <thead>
                <tr>
                    <th scope="col">${t('chart.day')}</th>
                    ${this.series.map(({ label }) => html`<th scope="col">${label}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${points.map(
                    ([at], index) =>
                        html`<tr>
                            <th scope="row">${day(at)}</th>
                            ${this.series.map((one) => html`<td>${this.#told(one.points[index]?.[1])}</td>`)}
                        </tr>`,
                )}
            </tbody>
        </table>`;
    }

    #told(value) {
        if (value === null || value === undefined) {
            return '–';
        }
        return this.percents ? percent(value) : number(value);
    }

    #resized() {
        const ground = this.querySelector('.line-ground');
        if (this.#drawn && ground && this.#drawn.width !== ground.clientWidth) {
            this.#drawn.setSize({ width: ground.clientWidth, height: HEIGHT });
        }
    }

    #draw() {
        const ground = this.querySelector('.line-ground');
        if (!this.#Plot || !ground || !this.isConnected) {
            return;
        }
        this.#drawn?.destroy();
        const times = (this.series[0]?.points ?? []).map(([at]) => seconds(at));
        const values = this.series.map(({ points }) => points.map(([, value]) => value));
        this.#drawn = new this.#Plot(this.#options(ground), [times, ...values], ground);
    }

    #options(ground) {
        const style = getComputedStyle(this);
        const axis = {
            stroke: style.color,
            font: `${style.fontSize} ${style.fontFamily}`,
            grid: { stroke: style.getPropertyValue('--chart-grid'), width: 1 },
            ticks: { show: false },
        };
        return {
            width: ground.clientWidth,
            height: HEIGHT,
            legend: { show: false },
            cursor: { show: false },
            scales: { y: this.percents ? { range: [0, 1] } : {} },
            axes: [
                { ...axis, space: 80, values: (_, ticks) => ticks.map((tick) => dates.format(tick * SECOND)) },
                { ...axis, size: 56, values: (_, ticks) => ticks.map((tick) => this.#told(tick)) },
            ],
            series: [{}, ...this.series.map((one, index) => this.#line(style, one, index))],
            hooks: { draw: [(drawn) => this.#mark(drawn, style)] },
        };
    }

    #line(style, { label }, index) {
        const stroke = style.getPropertyValue(COLOURS[index]);
        const fill = index === 0 && this.series.length === 1 ? style.getPropertyValue('--chart-under') : undefined;
        return { label, stroke, fill, width: 3, dash: DASHES[index], points: { show: false } };
    }

    #mark(drawn, style) {
        const { ctx, bbox } = drawn;
        ctx.save();
        ctx.strokeStyle = style.color;
        ctx.lineWidth = 2;
        ctx.setLineDash([4, 4]);
        for (const { at } of this.marks ?? []) {
            const x = drawn.valToPos(seconds(at), 'x', true);
            if (x >= bbox.left && x <= bbox.left + bbox.width) {
                ctx.beginPath();
                ctx.moveTo(x, bbox.top);
                ctx.lineTo(x, bbox.top + bbox.height);
                ctx.stroke();
            }
        }
        ctx.restore();
    }
}

function seconds(at) {
    const isDay = typeof at === 'string' && at.length === 10;
    return new Date(isDay ? `${at}T12:00:00` : at).getTime() / SECOND;
}

customElements.define('line-chart', Lines);
