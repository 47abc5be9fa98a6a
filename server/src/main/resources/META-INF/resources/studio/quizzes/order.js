import { View } from '../../common/element.js';
import { html, keyed, nothing, sortable } from '../../common/libraries.js';
import { t, texts } from '../../common/texts.js';

await texts(import.meta.url);

/**
 * The questions of a quiz in their order (`.sections`, `.stems` by item): to be moved by dragging, by buttons, or by
 * Alt and the arrows. Fires `moved` {from, to}, `removed` {section, entry}, `points` {place, points}.
 */
class Order extends View {
    static properties = ['sections', 'stems'];

    told = '';
    #generation = 0;

    async entered() {
        this.#Sortable = await sortable();
        this.#drag();
    }

    #Sortable = null;

    template() {
        return html`
            <p class="muted">${t('order.help')}</p>
            ${keyed(this.#generation, html`${this.sections.map((section, index) => this.#section(section, index))}`)}
            <p class="visually-hidden" role="status">${this.told}</p>
        `;
    }

    #section(section, index) {
        return html`
            ${section.title ? html`<h3>${section.title}</h3>` : nothing}
            ${section.instruction ? html`<p class="muted">${section.instruction}</p>` : nothing}
            <ol class="plain order" data-section=${index}>
                ${section.entries.map((entry, place) => this.#entry(entry, { section: index, entry: place }))}
            </ol>
        `;
    }

    #entry(entry, place) {
        const name = entry.draw ? t('order.draw', { count: entry.draw.count }) : (this.stems[entry.itemId] ?? '…');
        const number = place.entry + 1;
        return html`<li class="card row apart" @keydown=${(event) => this.#key(event, place)}>
            <span class="grip" aria-hidden="true">⠿</span>
            <span class="order-words">${number}. ${name}</span>
            <span class="row">
                <label class="points">
                    <span class="visually-hidden">${t('order.pointsOf', { number })}</span>
                    <input
                        type="number"
                        min="0.01"
                        max="100"
                        step="any"
                        .value=${String(entry.points)}
                        @change=${(event) => this.#fire('points', { place, points: Number(event.target.value) || 1 })}
                    />
                    <span aria-hidden="true">${t('order.points')}</span>
                </label>
                ${this.#button('↑', t('order.up', { number }), () => this.#move(place, -1))}
                ${this.#button('↓', t('order.down', { number }), () => this.#move(place, 1))}
                ${this.#button('×', t('order.remove', { number }), () => this.#fire('removed', place))}
            </span>
        </li>`;
    }

    #button(sign, name, deed) {
        return html`<button type="button" class="plain small" aria-label=${name} title=${name} @click=${deed}>
            ${sign}
        </button>`;
    }

    #key(event, place) {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (event.altKey && by) {
            event.preventDefault();
            this.#move(place, by);
        }
    }

    async #move(from, by) {
        const to = { section: from.section, entry: from.entry + by };
        if (to.entry < 0 || to.entry >= this.sections[from.section].entries.length) {
            return;
        }
        this.#fire('moved', { from, to });
        await this.rendered;
        const list = this.querySelector(`[data-section="${to.section}"]`);
        list.children[to.entry]?.querySelectorAll('button')[by < 0 ? 0 : 1].focus();
        this.set({ told: t('order.moved', { place: to.entry + 1 }) });
    }

    /** Dragging moves elements that lit-html has made, so what was moved is rendered anew. */
    #drag() {
        this.querySelectorAll('.order').forEach((list) =>
            this.#Sortable.create(list, {
                group: 'order',
                handle: '.grip',
                animation: 0,
                onEnd: ({ from, to, oldIndex, newIndex }) => this.#dropped(from, to, oldIndex, newIndex),
            }),
        );
    }

    async #dropped(from, to, oldIndex, newIndex) {
        this.#generation += 1;
        this.#fire('moved', {
            from: { section: Number(from.dataset.section), entry: oldIndex },
            to: { section: Number(to.dataset.section), entry: newIndex },
        });
        this.changed();
        await this.rendered;
        this.#drag();
    }

    #fire(name, detail) {
        this.dispatchEvent(new CustomEvent(name, { detail }));
    }
}

customElements.define('studio-order', Order);
