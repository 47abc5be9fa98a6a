import { t } from '../../common/texts.js';

/** The keys of the review page, as `shortcuts` takes them. */
export function reviewKeys(review) {
    const keys = [
        ['j', t('review.keys.next'), () => review.step(1)],
        ['k', t('review.keys.previous'), () => review.step(-1)],
        ['a', t('review.keys.accept'), () => isWaiting(review) && review.accept(review.current)],
        ['e', t('review.keys.edit'), () => review.setMode('editing')],
        ['r', t('review.keys.reject'), () => review.setMode('rejecting')],
        ['u', t('review.keys.undoReview'), () => review.undo()],
        ['n', t('review.keys.own'), () => review.writeOwn()],
        ['g', t('review.keys.more'), () => review.generate()],
        ['/', t('review.keys.filter'), () => review.querySelector('studio-review-tools').showFilters()],
    ];
    return keys.map(([key, text, run]) => ({ key, text, run }));
}

function isWaiting(review) {
    return review.current?.status === 'NEW';
}
