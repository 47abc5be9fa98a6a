import { api } from '../../common/api.js';
import { ofDraft, ofItem } from './questions.js';

const AT_ONCE = 200;
const PATIENCE = 120_000;

/**
 * The questions of one article, and what its teacher decides about them. A decision shows at once (`onChange`) and is
 * taken back when the server refuses it; decisions on one question reach the server in their order.
 */
export class Reviewing {
    /** @type {import('./questions.js').Question[]} */
    questions = [];
    #articleId;
    #onChange;
    #turns = new Map();
    #done = [];

    constructor(articleId, onChange) {
        this.#articleId = articleId;
        this.#onChange = onChange;
    }

    async load() {
        const article = this.#articleId;
        const [drafts, items] = await Promise.all([
            api.all(`articles/${article}/drafts`),
            api.all('items', { query: { article } }),
        ]);
        const byDraft = new Map(items.filter(({ draftId }) => draftId).map((item) => [item.draftId, item]));
        const own = items.filter(({ draftId }) => !draftId).map(ofItem);
        this.#become([...drafts.map((draft) => ofDraft(draft, byDraft.get(draft.id))), ...own]);
    }

    get waiting() {
        return this.questions.filter(({ status }) => status === 'NEW');
    }

    get accepted() {
        return this.questions.filter(({ status }) => status === 'ACCEPTED');
    }

    one(id) {
        return this.questions.find((question) => question.id === id);
    }

    /** Makes more questions: `limit`, `kinds`, `among` as the API has them. Gives what the server said of it. */
    async generate(wanted) {
        const made = await api.post(`articles/${this.#articleId}/generations`, wanted, { patience: PATIENCE });
        if (made.made > 0) {
            await this.load();
        }
        return made;
    }

    /** @param {object} edits as the API has them; none: as it is */
    accept(question, edits = {}) {
        const shown = { ...question, ...edits, status: 'ACCEPTED' };
        return this.#decide(question, shown, async () => {
            const item = await api.post(`drafts/${question.id}/acceptance`, edits);
            return { ...shown, itemId: item.id };
        });
    }

    reject(question, rejection) {
        const shown = { ...question, status: 'REJECTED', rejection };
        return this.#decide(question, shown, async () => {
            await api.post(`drafts/${question.id}/rejection`, rejection);
            return shown;
        });
    }

    /** All that wait among these; gives how many the server took. */
    async acceptAll(questions) {
        let taken = 0;
        for (let from = 0; from < questions.length; from += AT_ONCE) {
            const part = questions.slice(from, from + AT_ONCE);
            const decisions = part.map(({ id }) => ({ draftId: id, acceptance: {} }));
            const { outcomes } = await api.post(`articles/${this.#articleId}/reviews`, { decisions });
            const items = new Map(outcomes.filter(({ itemId }) => itemId).map((one) => [one.draftId, one.itemId]));
            const now = part.filter(({ id }) => items.has(id));
            this.#put(now.map((question) => ({ ...question, status: 'ACCEPTED', itemId: items.get(question.id) })));
            taken += now.length;
        }
        this.#done.push(() => this.#takeBackAll(questions.map(({ id }) => id)));
        return taken;
    }

    /** A question of the teacher's own. */
    async write(item) {
        const question = ofItem(await api.post('items', item));
        this.#become([...this.questions, question]);
        this.#done.push(() => this.takeBack(this.one(question.id)));
        return question;
    }

    /** Takes the latest decision back; false when there is none. */
    async undo() {
        const latest = this.#done.pop();
        await latest?.();
        return latest !== undefined;
    }

    /** Takes the decision on a question back: it waits again; a teacher's own goes to the archive. */
    takeBack(question) {
        if (question.isOwn) {
            return this.#archive(question);
        }
        const shown = { ...question, status: 'NEW', rejection: null };
        const path = `drafts/${question.id}/${question.status === 'ACCEPTED' ? 'acceptance' : 'rejection'}`;
        return this.#change(question, shown, async () => ofDraft(await api.delete(path)));
    }

    async #archive(question) {
        this.#become(this.questions.filter(({ id }) => id !== question.id));
        try {
            await api.put(`items/${question.id}/archive`);
        } catch (problem) {
            this.#become([...this.questions, question]);
            throw problem;
        }
    }

    async #takeBackAll(ids) {
        for (const id of ids) {
            const question = this.one(id);
            if (question?.status === 'ACCEPTED') {
                await this.takeBack(question);
            }
        }
    }

    #decide(before, shown, send) {
        const undo = () => this.takeBack(this.one(before.id));
        this.#done.push(undo);
        return this.#change(before, shown, send).catch((problem) => {
            this.#done = this.#done.filter((one) => one !== undo);
            throw problem;
        });
    }

    async #change(before, shown, send) {
        this.#put([shown]);
        const turn = (this.#turns.get(before.id) ?? Promise.resolve()).catch(() => {}).then(send);
        this.#turns.set(before.id, turn);
        try {
            const answer = await turn;
            if (this.#turns.get(before.id) === turn) {
                this.#put([answer]);
            }
        } catch (problem) {
            this.#put([await this.#truth(before, problem)]);
            throw problem;
        }
    }

    /** What a question is after a refusal: as before, or as somebody else has decided meanwhile. */
    async #truth(before, problem) {
        return problem.code?.startsWith('draft-') ? ofDraft(await api.get(`drafts/${before.id}`)) : before;
    }

    #put(changed) {
        const byId = new Map(changed.map((question) => [question.id, question]));
        this.#become(this.questions.map((question) => byId.get(question.id) ?? question));
    }

    #become(questions) {
        this.questions = questions;
        this.#onChange();
    }
}
