import { View } from '../../common/element.js';
import { html, nothing } from '../../common/libraries.js';
import { t } from '../../common/texts.js';

const GAP = 8;

/**
 * What can be done with words of the article: `.passage` (`{ start, end, place, element }` or null) and
 * `.act(name, passage)`: `ask`, `own` or `why`. It stands below the words; Escape closes it.
 */
class PassageMenu extends View {
    static properties = ['passage', 'act', 'close'];

    async entered() {
        document.addEventListener('keydown', (event) => this.#key(event), { signal: this.signal });
        document.addEventListener('pointerdown', (event) => this.#outside(event), { signal: this.signal });
        document.addEventListener('scroll', () => this.passage && this.close(), { signal: this.signal, capture: true });
        this.addEventListener('focusout', (event) => this.#leaving(event), { signal: this.signal });
    }

    template() {
        this.#place();
        return this.passage
            ? html`<div
                  class="passage-menu"
                  role="toolbar"
                  aria-label=${t('review.passage.label')}
                  @pointerdown=${(event) => event.preventDefault()}
              >
                  <button type="button" class="small" @click=${() => this.#choose('ask')}>
                      ${t('review.passage.ask')}
                  </button>
                  <button type="button" class="small" @click=${() => this.#choose('own')}>
                      ${t('review.passage.own')}
                  </button>
                  <button type="button" class="small" @click=${() => this.#choose('why')}>
                      ${t('review.passage.why')}
                  </button>
              </div>`
            : nothing;
    }

    /** Beside the words, and within the window. */
    async #place() {
        await Promise.resolve();
        const menu = this.firstElementChild;
        if (!menu || !this.passage) {
            return;
        }
        const { left, top, bottom } = this.passage.place;
        const { offsetWidth: width, offsetHeight: height } = menu;
        const below = bottom + GAP;
        menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
        menu.style.top = `${below + height < innerHeight ? below : Math.max(GAP, top - height - GAP)}px`;
        if (this.passage.element?.matches(':focus')) {
            menu.querySelector('button').focus({ preventScroll: true });
        }
    }

    #choose(name) {
        const { passage } = this;
        this.close();
        this.act(name, passage);
    }

    #key(event) {
        if (event.key === 'Escape' && this.passage) {
            event.preventDefault();
            const { element } = this.passage;
            this.close();
            element?.focus();
        }
    }

    #outside({ target }) {
        if (this.passage && !this.contains(target)) {
            this.close();
        }
    }

    #leaving({ relatedTarget }) {
        if (this.passage && relatedTarget && !this.contains(relatedTarget)) {
            this.close();
        }
    }
}

customElements.define('studio-passage-menu', PassageMenu);
