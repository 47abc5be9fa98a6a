import { api } from '../../common/element.js';
import { notice } from '../../common/dialog.js';
import { go } from '../../common/router.js';
import { t } from '../../common/texts.js';
import { inOrder } from './questions.js';
import { explain } from './refusals.js';
import { inShort, ReviewDeeds } from './review-deeds.js';

const FIRST = 20;
const SENTENCE_AT_MOST = 2000;
const QUIZ_AT_MOST = 200;

/** What a teacher does to have more questions of an article, and a quiz of them. */
export class MakingDeeds extends ReviewDeeds {
    making = null;
    made = null;
    own = null;

    /** Makes more questions: of the kind that is shown, spread over the article. */
    async generate() {
        const kinds = this.filter.kind && this.filter.kind !== 'OTHER' ? [this.filter.kind] : null;
        await this.#make({ limit: FIRST, kinds }, t('review.making.article'));
    }

    writeOwn(passage = null) {
        const { start, end } = passage ?? { start: 0, end: 0 };
        const chosen = this.article.text.slice(start, end).trim();
        const whole = passage ? this.text.value.sentencesAround(start, end) : { start: 0, end: 0 };
        const isAnswer = passage && !passage.element && chosen.length <= 80;
        this.set({
            own: {
                isNew: true,
                key: isAnswer ? chosen : '',
                evidence: { ...whole, text: this.article.text.slice(whole.start, whole.end) },
            },
            side: 'questions',
        });
    }

    async makeQuiz() {
        const itemIds = inOrder(this.reviewing.accepted, 'text')
            .map(({ itemId }) => itemId)
            .filter(Boolean)
            .slice(0, QUIZ_AT_MOST);
        const quiz = await api.post('quizzes', { title: this.article.title, itemIds });
        go(`/quizzes/${quiz.id}`);
    }

    async #make(wanted, making) {
        if (this.making) {
            return;
        }
        const before = new Set(this.reviewing.questions.map(({ id }) => id));
        this.set({ making });
        const made = await this.run(() => this.reviewing.generate(wanted));
        this.set({ making: null });
        if (made && this.isConnected) {
            this.set({ made: wanted.among ? this.made : made });
            const fresh = this.visible.find(({ id }) => !before.has(id));
            this.#tellMade(made, wanted, before.size === 0);
            if (fresh && before.size > 0) {
                this.choose(fresh.id);
            }
        }
        return made;
    }

    #tellMade(made, wanted, isFirst) {
        if (made.made > 0) {
            const count = made.made;
            notice(isFirst ? t('review.made.first', { count }) : t('review.made.more', { count }), { name: 'review' });
        } else if (!wanted.among && !isFirst) {
            notice(t('review.made.none'), { name: 'review' });
        }
    }

    async onPassage(name, passage) {
        if (name === 'own') {
            this.writeOwn(passage);
        } else if (name === 'why') {
            await this.#explain(passage);
        } else {
            const { start, end } = passage;
            const made = await this.#make({ among: { start, end } }, t('review.making.passage'));
            if (made?.made === 0) {
                await this.#explain(passage);
            }
        }
    }

    async #explain(passage) {
        const words = this.article.text.slice(passage.start, passage.end).trim();
        if (await this.run(() => explain(this.articleId, passage, words))) {
            this.writeOwn(passage);
        }
    }

    async write({ evidence, ...item }) {
        const { start, end } = evidence;
        const isProved = end > start && end - start <= SENTENCE_AT_MOST;
        const proof = isProved ? { articleId: this.articleId, start, end } : null;
        const question = await this.reviewing.write({ ...item, evidence: proof });
        this.set({ own: null });
        this.told(t('review.said.written', { stem: inShort(question) }));
        await this.choose(question.id);
    }
}
