import { styles, View } from './element.js';
import { html, nothing } from './libraries.js';
import { extended, paragraphs, wholeWords } from './passages.js';

await styles(new URL('./evidence/', import.meta.url));

const LONGEST_HEADING = 80;
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/**
 * A text with spans marked; they may overlap.
 *
 * - `.text`; `.marks`: `[{ id, start, end, tone }]`, half-open, in UTF-16 code units of the text; `tone` is a class of
 *   the mark: `new`, `accepted`, `rejected`, or none;
 * - `.current`: the id of the mark that is lit;
 * - `.label`: when given, sentences can be focused and chosen, words selected; it says what the text is and how.
 *
 * Events, which bubble: `mark-pointed` and `mark-chosen` with `detail.ids` (none when a mark is left), and
 * `passage-chosen` with `detail: { start, end, place, element }`: what was selected, `place` where on the screen;
 * `element` is the sentence that was chosen as a whole, or null.
 */
class MarkedText extends View {
    static properties = ['text', 'marks', 'current', 'label'];

    #cut = null;
    #atHand = 0;
    #isPressed = false;

    entered() {
        if (this.label) {
            const options = { signal: this.signal };
            document.addEventListener('selectionchange', () => this.#selected(), options);
            this.addEventListener('pointerdown', () => (this.#isPressed = true), options);
            document.addEventListener('pointerup', () => this.#released(), options);
            document.addEventListener('pointercancel', () => this.#released(), options);
        }
    }

    template() {
        return html`<div
            class="marked"
            role=${this.label ? 'region' : nothing}
            aria-label=${this.label ?? nothing}
            @keydown=${(event) => this.#key(event)}
            @click=${(event) => this.#click(event)}
            @mouseover=${(event) => this.#point(event)}
            @mouseleave=${() => this.#tell('mark-pointed', { ids: [] })}
            @focusin=${(event) => this.#focused(event)}
        >
            ${this.#paragraphs().map((paragraph) => this.#paragraph(paragraph))}
        </div>`;
    }

    /** Scrolls as little as needed to have a mark in view. */
    show(id) {
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.#pieces(id)[0]?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    }

    /** Moves the focus to the sentence at a place of the text. */
    focusAt(place) {
        const at = this.#paragraphs()
            .flat()
            .findIndex(({ end }) => place < end);
        this.#atHand = Math.max(0, at);
        this.#step(0);
    }

    /** The whole sentences that a passage touches. */
    sentencesAround(start, end) {
        return extended(this.#paragraphs().flat(), start, end);
    }

    #paragraphs() {
        if (this.#cut?.text !== this.text || this.#cut?.marks !== this.marks) {
            this.#cut = {
                text: this.text,
                marks: this.marks,
                paragraphs: paragraphs(this.text ?? '', this.marks ?? []),
            };
        }
        return this.#cut.paragraphs;
    }

    #paragraph(sentences) {
        const words = this.text.slice(sentences[0].start, sentences.at(-1).end).trim();
        const isHeading = words.length <= LONGEST_HEADING && !/[.!?…:;,”"]$/.test(words);
        return html`<p class=${isHeading ? 'heading' : nothing}>
            ${sentences.map((sentence) => this.#sentence(sentence))}
        </p>`;
    }

    #sentence(sentence) {
        const pieces = sentence.pieces.map((piece) => this.#piece(piece));
        return this.label
            ? html`<span
                  class="sentence"
                  role="button"
                  data-number=${sentence.number}
                  tabindex=${sentence.number === this.#atHand ? 0 : -1}
                  >${pieces}</span
              >`
            : pieces;
    }

    #piece({ start, end, marks }) {
        const words = this.text.slice(start, end);
        if (marks.length === 0) {
            return html`<span class="piece" data-start=${start}>${words}</span>`;
        }
        const tones = marks.map((mark) => mark.tone ?? '').join(' ');
        const lit = marks.some((mark) => mark.id === this.current) ? 'lit' : '';
        return html`<mark
            class="piece ${tones} ${marks.length > 1 ? 'several' : ''} ${lit}"
            data-start=${start}
            data-marks=${marks.map((mark) => mark.id).join(' ')}
            >${words}</mark
        >`;
    }

    #pieces(id) {
        return [...this.querySelectorAll('mark')].filter((mark) => idsOf(mark).includes(id));
    }

    #point({ target }) {
        this.#tell('mark-pointed', { ids: idsOf(target.closest('mark')) });
    }

    #focused({ target }) {
        const marks = [...target.querySelectorAll('mark')];
        this.#tell('mark-pointed', { ids: marks.flatMap(idsOf) });
    }

    #click({ target }) {
        const sentence = target.closest('.sentence');
        if (!getSelection().isCollapsed) {
            return;
        }
        const ids = idsOf(target.closest('mark'));
        if (ids.length > 0) {
            this.#tell('mark-chosen', { ids });
        } else if (sentence) {
            this.#choose(sentence);
        }
    }

    #key(event) {
        const sentence = event.target.closest('.sentence');
        if (!sentence || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
            return;
        }
        if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            this.#choose(sentence);
        } else if (event.key in STEPS) {
            event.preventDefault();
            this.#step(STEPS[event.key]);
        }
    }

    #step(by) {
        const sentences = this.querySelectorAll('.sentence');
        this.#atHand = Math.min(Math.max(this.#atHand + by, 0), sentences.length - 1);
        this.changed();
        sentences[this.#atHand].focus();
    }

    #choose(element) {
        this.#atHand = Number(element.dataset.number);
        this.changed();
        const { start, end } = this.#paragraphs().flat()[this.#atHand];
        this.#tell('passage-chosen', { start, end, place: element.getBoundingClientRect(), element });
    }

    #released() {
        this.#isPressed = false;
        this.#selected();
    }

    #selected() {
        const selection = getSelection();
        if (this.#isPressed || selection.isCollapsed || !this.contains(selection.anchorNode)) {
            return;
        }
        const range = selection.getRangeAt(0);
        const pieces = [...this.querySelectorAll('.piece')].filter((piece) => range.intersectsNode(piece));
        if (pieces.length > 0) {
            this.#tell('passage-chosen', {
                ...wholeWords(this.text, span(range, pieces)),
                place: range.getBoundingClientRect(),
                element: null,
            });
        }
    }

    #tell(type, detail) {
        this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
    }
}

function idsOf(mark) {
    return mark?.dataset.marks.split(' ') ?? [];
}

function span(range, pieces) {
    const last = pieces.at(-1);
    const within = (piece, container, offset, otherwise) =>
        Number(piece.dataset.start) +
        (piece.contains(container) && container.nodeType === Node.TEXT_NODE ? offset : otherwise);
    return {
        start: within(pieces[0], range.startContainer, range.startOffset, 0),
        end: within(last, range.endContainer, range.endOffset, last.textContent.length),
    };
}

customElements.define('marked-text', MarkedText);
