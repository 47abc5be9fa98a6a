export default {
    'calendar.answers': {
        one: '{count} odpowiedź',
        few: '{count} odpowiedzi',
        many: '{count} odpowiedzi',
        other: '{count} odpowiedzi',
    },
    'chart.day': 'Dzień',
    'chart.table': 'Te same liczby w tabeli',
};
