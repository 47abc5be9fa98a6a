export default {
    'question.answer': 'Twoja odpowiedź',
    'question.choose': {
        one: 'Wybierz {count} odpowiedź.',
        few: 'Wybierz {count} odpowiedzi.',
        many: 'Wybierz {count} odpowiedzi.',
        other: 'Wybierz {count} odpowiedzi.',
    },
    'question.chooseAll': 'Wybierz wszystkie dobre odpowiedzi.',
    'question.date.CENTURY': 'Wiek, na przykład XIX wiek.',
    'question.date.DAY': 'Dzień, miesiąc i rok, na przykład 3 maja 1921.',
    'question.date.DECADE': 'Dekada, na przykład lata 20. XX wieku.',
    'question.date.MONTH': 'Miesiąc i rok, na przykład maj 1921.',
    'question.date.YEAR': 'Sam rok, na przykład 1921.',
    'question.number': 'Liczba, na przykład 240.',
    'question.text': 'Kilka słów wystarczy.',
};
