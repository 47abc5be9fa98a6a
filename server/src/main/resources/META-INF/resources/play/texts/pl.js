export default {
    'newer.quiz': 'W innej karcie trwa quiz. Najpierw go oddaj albo zamknij tamtą kartę.',
    'newer.renew': 'Odśwież',
    'newer.there': 'Jest nowa wersja Pytajnika.',
    'outbox.late': {
        one: '{count} odpowiedź dotarła po czasie i nie liczy się. Nauczyciel ją widzi.',
        few: '{count} odpowiedzi dotarły po czasie i nie liczą się. Nauczyciel je widzi.',
        many: '{count} odpowiedzi dotarło po czasie i nie liczy się. Nauczyciel je widzi.',
        other: '{count} odpowiedzi dotarło po czasie i nie liczy się. Nauczyciel je widzi.',
    },
    'outbox.offline': 'Nie ma sieci. Odpowiedzi zostają na tym urządzeniu, dopóki nie wróci.',
    'outbox.safe': 'Na tym urządzeniu wszystko jest bezpieczne, także po zamknięciu karty.',
    'outbox.refused': {
        one: 'Serwer nie przyjął {count} odpowiedzi. Powiedz o tym nauczycielowi.',
        few: 'Serwer nie przyjął {count} odpowiedzi. Powiedz o tym nauczycielowi.',
        many: 'Serwer nie przyjął {count} odpowiedzi. Powiedz o tym nauczycielowi.',
        other: 'Serwer nie przyjął {count} odpowiedzi. Powiedz o tym nauczycielowi.',
    },
    'outbox.signIn': 'Zaloguj się, żeby je wysłać.',
    'outbox.signInNow': 'Zaloguj się',
    'outbox.since': '({ago})',
    'outbox.stuck':
        'Serwer nie przyjmuje odpowiedzi z quizu „{title}”: {why} Zostają na tym urządzeniu. Powiedz o tym nauczycielowi.',
    'outbox.turnedIn': 'Oddany quiz czeka na wysłanie.',
    'outbox.waiting': {
        one: '{count} odpowiedź czeka na wysłanie',
        few: '{count} odpowiedzi czekają na wysłanie',
        many: '{count} odpowiedzi czeka na wysłanie',
        other: '{count} odpowiedzi czeka na wysłanie',
    },
    'play.nav': 'Menu',
    'store.broken':
        'Ta przeglądarka nie chce nic zapisać, więc odpowiedź przepadłaby. Otwórz Pytajnik w zwykłym oknie, nie prywatnym.',
    'store.ended': 'Ten quiz jest już oddany, odpowiedzi nie da się zmienić.',
    'store.full':
        'Na tym urządzeniu nie ma już miejsca i odpowiedź nie została zapisana. Zwolnij trochę miejsca i odpowiedz jeszcze raz.',
};
