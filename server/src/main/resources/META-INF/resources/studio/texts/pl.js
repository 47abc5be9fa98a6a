export default {
    'nav.account': 'Konto',
    'nav.articles': 'Artykuły',
    'nav.bank': 'Pytania',
    'nav.classes': 'Klasy',
    'nav.label': 'Studio',
    'nav.quizzes': 'Quizy',
    'nav.results': 'Wyniki',
    'nav.shortcuts': 'Skróty klawiszowe',
};
