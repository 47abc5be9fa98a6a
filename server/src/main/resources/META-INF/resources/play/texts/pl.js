export default {
    'newer.quiz': 'W innej karcie trwa quiz. Najpierw go oddaj albo zamknij tamtą kartę.',
    'newer.renew': 'Odśwież',
    'newer.there': 'Jest nowa wersja Pytajnika.',
    'outbox.offline': 'Nie ma sieci. Odpowiedzi zostają na tym urządzeniu, dopóki nie wróci.',
    'outbox.safe': 'Są bezpieczne na tym urządzeniu i wyślą się same, gdy będzie sieć.',
    'outbox.signIn': 'Zaloguj się, żeby je wysłać.',
    'outbox.since': '({ago})',
    'outbox.turnedIn': 'Oddany quiz czeka na wysłanie.',
    'outbox.waiting': {
        one: '{count} odpowiedź czeka na wysłanie',
        few: '{count} odpowiedzi czekają na wysłanie',
        many: '{count} odpowiedzi czeka na wysłanie',
        other: '{count} odpowiedzi czeka na wysłanie',
    },
    'play.nav': 'Menu',
};
