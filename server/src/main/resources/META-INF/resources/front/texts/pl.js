export default {
    'front.back': 'Jestem już w klasie',
    'front.code': 'Kod klasy',
    'front.codeHelp': 'Osiem znaków z tablicy albo od nauczyciela.',
    'front.join': 'Dołącz',
    'front.studio': 'Otwórz studio',
    'front.teacher':
        'Z polskiego artykułu powstaje quiz: kto, kiedy, ile. Każde pytanie ma zdanie, które je potwierdza.',
    'front.teacherTitle': 'Dla nauczycieli',
};
