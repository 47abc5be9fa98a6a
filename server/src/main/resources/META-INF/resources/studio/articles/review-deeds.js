import { tell, View } from '../../common/element.js';
import { notice } from '../../common/dialog.js';
import { createRef } from '../../common/libraries.js';
import { t } from '../../common/texts.js';
import { inOrder } from './questions.js';

const LONGEST_SAID = 45;

/** What a teacher does with the questions of an article; {@link Review} shows it. */
export class ReviewDeeds extends View {
    article = null;
    filter = { kind: '', status: '', order: 'text' };
    currentId = null;
    litId = null;
    editing = [];
    rejectingId = null;
    passage = null;
    said = '';
    side = 'questions';
    reasons = [];
    /** The text of the article, as it is shown. */
    text = createRef();

    /** Questions the filter lets through, in its order; those being edited stay. */
    get visible() {
        const { kind, status, order } = this.filter;
        const fits = (question) => (!kind || question.kind === kind) && (!status || question.status === status);
        const wanted = this.reviewing.questions.filter((one) => fits(one) || this.editing.includes(one.id));
        return inOrder(wanted, order);
    }

    /** Those among them that nobody has decided about, or is editing. */
    get undecided() {
        return this.visible.filter(({ id, status }) => status === 'NEW' && !this.editing.includes(id));
    }

    get current() {
        return this.currentId && this.reviewing.one(this.currentId);
    }

    filterBy(part) {
        this.set({ filter: { ...this.filter, ...part }, rejectingId: null });
    }

    /** Shows one of the sides where there is room for one only. */
    showSide(side) {
        this.set({ side });
    }

    async choose(id, { focus = true } = {}) {
        const rejectingId = id === this.rejectingId ? id : null;
        this.set({ currentId: id, litId: null, rejectingId });
        await this.rendered;
        this.text.value?.show(id);
        if (focus) {
            await this.focusCard(id);
        }
    }

    async focusCard(id) {
        await this.rendered;
        const card = this.querySelector(`[data-question="${id}"] article`);
        card?.focus({ preventScroll: true });
        card?.scrollIntoView({ block: 'nearest' });
    }

    /** To the sentence of the current question in the article, or the first one there is. */
    async goToSentence() {
        this.showSide('article');
        await this.rendered;
        this.text.value.focusAt(this.current?.evidence.start ?? 0);
    }

    step(by) {
        const ids = this.visible.map(({ id }) => id);
        const at = ids.indexOf(this.currentId);
        const next = at < 0 ? (by > 0 ? 0 : ids.length - 1) : Math.min(Math.max(at + by, 0), ids.length - 1);
        if (ids.length > 0) {
            this.choose(ids[next]);
        }
    }

    /** Takes a question; edits: what the form says. It shows at once; with edits, once the server has taken them. */
    async accept(question, edits) {
        const next = this.#after(question);
        if (edits) {
            await this.reviewing.accept(question, edits);
            this.stopEditing(question);
        } else {
            this.reviewing.accept(question).catch((problem) => tell(problem));
        }
        this.told(t('review.said.accepted', { stem: inShort(question) }));
        this.#goOn(next, question);
    }

    throwOut(question, rejection) {
        const next = this.#after(question);
        this.set({ rejectingId: null });
        this.reviewing.reject(question, rejection).catch((problem) => tell(problem));
        this.told(t('review.said.rejected', { stem: inShort(question) }));
        this.#goOn(next, question);
    }

    takeBack(question) {
        this.reviewing.takeBack(question).then(() => notice(t('review.said.undone'), { name: 'review' }), tell);
        this.choose(question.id);
    }

    async undo() {
        const found = await this.run(() => this.reviewing.undo());
        if (found !== undefined) {
            notice(found ? t('review.said.undone') : t('review.said.nothingToUndo'), { name: 'review' });
        }
    }

    /** A question that is being edited stays so, whatever else is looked at meanwhile. */
    async edit(question) {
        await this.choose(question.id, { focus: false });
        this.set({ editing: [...this.editing, question.id], rejectingId: null });
    }

    stopEditing({ id }) {
        this.set({ editing: this.editing.filter((one) => one !== id), rejectingId: null });
    }

    async askWhy(question) {
        await this.choose(question.id, { focus: false });
        this.set({ rejectingId: question.id });
    }

    modeOf(id) {
        if (this.editing.includes(id)) {
            return 'editing';
        }
        return this.rejectingId === id ? 'rejecting' : 'reading';
    }

    async acceptAll() {
        const count = await this.run(() => this.reviewing.acceptAll(this.undecided));
        if (count) {
            notice(t('review.said.acceptedAll', { count }), { undo: () => this.undo(), name: 'review' });
        }
    }

    /** The next that waits, after this one; from the start when there is none. */
    #after(question) {
        const { visible } = this;
        const at = visible.findIndex(({ id }) => id === question.id);
        const rest = [...visible.slice(at + 1), ...visible.slice(0, at)];
        return rest.find(({ status }) => status === 'NEW') ?? null;
    }

    #goOn(next, question) {
        if (next) {
            this.choose(next.id);
        } else {
            this.focusCard(question.id);
        }
    }

    told(text) {
        notice(text, { undo: () => this.undo(), name: 'review' });
    }
}

/** A question as notices name it. */
export function inShort({ stem }) {
    return stem.length <= LONGEST_SAID ? stem : `${stem.slice(0, LONGEST_SAID).replace(/\s+\S*$/, '')}…`;
}
