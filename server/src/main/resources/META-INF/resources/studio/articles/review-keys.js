import { t } from '../../common/texts.js';

/** The keys of the review page, as `shortcuts` takes them. */
export function reviewKeys(review) {
    const keys = [
        ['j', t('review.keys.next'), () => review.step(1)],
        ['k', t('review.keys.previous'), () => review.step(-1)],
        ['a', t('review.keys.accept'), () => isWaiting(review) && review.accept(review.current)],
        ['e', t('review.keys.edit'), () => isWaiting(review) && review.edit(review.current)],
        ['r', t('review.keys.reject'), () => isWaiting(review) && review.askWhy(review.current)],
        ['u', t('review.keys.undoReview'), () => review.undo()],
        ['s', t('review.keys.sentence'), () => review.goToSentence()],
        ['n', t('review.keys.own'), () => review.writeOwn()],
        ['g', t('review.keys.more'), () => review.generate()],
        ['/', t('review.keys.filter'), () => review.querySelector('studio-review-tools').showFilters()],
    ];
    return keys.map(([key, text, run]) => ({ key, text, run }));
}

/** Ctrl+Z, too, takes the latest decision back, unless somebody types. */
export function listenForUndo(review) {
    const listen = (event) => {
        const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
        if (isUndo && !event.target.closest('input, textarea, select, dialog')) {
            event.preventDefault();
            review.undo();
        }
    };
    document.addEventListener('keydown', listen, { signal: review.signal });
}

function isWaiting(review) {
    return review.current?.status === 'NEW';
}
