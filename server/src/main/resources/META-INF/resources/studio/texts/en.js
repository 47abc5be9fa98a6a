export default {
    'nav.account': 'Account',
    'nav.articles': 'Articles',
    'nav.bank': 'Questions',
    'nav.classes': 'Classes',
    'nav.label': 'Studio',
    'nav.quizzes': 'Quizzes',
    'nav.results': 'Results',
    'nav.shortcuts': 'Keyboard shortcuts',
};
