package pl.pytajnik.server.platform.problem;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * The catalogue. A code never changes its name or meaning: clients decide by it. Titles and details are for people;
 * {@code %s} in a detail is filled by the arguments of {@link Problem}.
 */
public enum ProblemCode {
    MALFORMED_JSON(
            400,
            text("The body is not the JSON this request takes", "Treść żądania nie jest oczekiwanym JSON-em"),
            text("It could not be read as JSON of the documented shape.", "Nie da się jej odczytać zgodnie z opisem.")),
    MALFORMED_REQUEST(
            400,
            text("The request cannot be understood", "Żądanie jest niezrozumiałe"),
            text("A part of the request is not of the documented form.", "Część żądania ma niewłaściwą postać.")),
    VALIDATION(
            422,
            text("Some values are not allowed", "Niektóre wartości są niedozwolone"),
            text("See the list of errors.", "Szczegóły są na liście błędów.")),

    UNAUTHORIZED(
            401,
            text("Sign in first", "Trzeba się zalogować"),
            text("The request carries no valid access token.", "Żądanie nie ma ważnego tokenu dostępu.")),
    WRONG_CREDENTIALS(
            401,
            text("The sign-in data are wrong", "Błędne dane logowania"),
            text("No account has this name and this secret.", "Nie ma konta o takiej nazwie i takim haśle.")),
    INVALID_REFRESH_TOKEN(
            401,
            text("The session is over", "Sesja się skończyła"),
            text(
                    "The refresh token is unknown, expired or revoked. Sign in again.",
                    "Token odświeżania jest nieznany, przeterminowany albo unieważniony. Zaloguj się ponownie.")),
    REFRESH_TOKEN_REUSED(
            401,
            text("The session was ended for safety", "Sesję zakończono dla bezpieczeństwa"),
            text(
                    "A refresh token was used twice, so somebody may have copied it. Sign in again.",
                    "Tokenu odświeżania użyto dwa razy, więc ktoś mógł go skopiować. Zaloguj się ponownie.")),
    FORBIDDEN(
            403,
            text("This is not for your role", "Brak uprawnień"),
            text("Your role may not do this.", "Twoja rola na to nie pozwala.")),
    ACCOUNT_DISABLED(
            403,
            text("This account is disabled", "To konto jest zablokowane"),
            text("Ask who runs this server.", "Skontaktuj się z administratorem serwera.")),
    SCOPE_MISSING(
            403,
            text("The API key does not reach this far", "Klucz API na to nie pozwala"),
            text("It would need the scope %s.", "Potrzebny jest zakres %s.")),
    NOT_FOR_KEYS(
            403,
            text("No API key may do this", "Tego nie można zrobić kluczem API"),
            text("Sign in with a password.", "Zaloguj się hasłem.")),
    OWNER_ONLY(
            403,
            text("Only the owner may do this", "To może zrobić tylko właściciel"),
            text("Ask the teacher who owns it.", "Poproś nauczyciela, do którego to należy.")),
    NOT_FOUND(
            404,
            text("There is no such thing", "Nie ma czegoś takiego"),
            text("Nothing of yours is at this address.", "Pod tym adresem nie ma niczego, co należy do Ciebie.")),
    UNKNOWN_JOIN_CODE(
            404,
            text("No class has this code", "Żadna klasa nie ma takiego kodu"),
            text("Check the code with your teacher.", "Sprawdź kod u nauczyciela.")),
    UNKNOWN_TEACHER(
            404,
            text("No teacher has this address", "Żaden nauczyciel nie ma takiego adresu"),
            text("Check the address they sign in with.", "Sprawdź adres, którym ta osoba się loguje.")),
    METHOD_NOT_ALLOWED(
            405,
            text("This address does not take this method", "Ten adres nie przyjmuje tej metody"),
            text("See the API description for what it takes.", "Opis API mówi, co przyjmuje.")),
    NOT_ACCEPTABLE(
            406,
            text("The answer cannot be given in this format", "Nie ma odpowiedzi w tym formacie"),
            text("Answers are JSON.", "Odpowiedzi są w formacie JSON.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            text("The body is not of a type this request takes", "Niewłaściwy typ treści"),
            text("Send application/json.", "Wyślij application/json.")),
    BODY_TOO_LARGE(
            413,
            text("The body is too large", "Treść jest za duża"),
            text("At most %s bytes are taken.", "Przyjmujemy najwyżej %s bajtów.")),
    TOO_MANY_REQUESTS(
            429, text("Too many tries", "Za dużo prób"), text("Try again in %s seconds.", "Spróbuj ponownie za %s s.")),

    PRECONDITION_FAILED(
            412,
            text("Somebody changed this meanwhile", "Ktoś to w międzyczasie zmienił"),
            text("Read it again; its version is now %s.", "Odczytaj ponownie; obecna wersja to %s.")),
    PRECONDITION_REQUIRED(
            428,
            text("Say which version you change", "Podaj wersję, którą zmieniasz"),
            text("Send the ETag you read in If-Match.", "Wyślij odczytany ETag w nagłówku If-Match.")),
    CONFLICT(
            409,
            text("Somebody else was faster", "Ktoś był szybszy"),
            text("Two requests met. Read again and retry.", "Zderzyły się dwa żądania. Odczytaj i spróbuj ponownie.")),
    ID_CONFLICT(
            409,
            text("This id is taken", "Ten identyfikator jest zajęty"),
            text("It belongs to something else.", "Należy do czegoś innego.")),
    EMAIL_TAKEN(
            409,
            text("This e-mail address has an account", "Ten adres e-mail ma już konto"),
            text("Sign in, or use another address.", "Zaloguj się albo podaj inny adres.")),
    NICKNAME_TAKEN(
            409,
            text("This nickname is taken in the class", "Ten pseudonim jest w klasie zajęty"),
            text(
                    "Choose another one; if it is yours, sign in with your PIN.",
                    "Wybierz inny; jeśli jest Twój, zaloguj się swoim PIN-em.")),

    JOINING_CLOSED(
            409,
            text("The class takes no new students", "Klasa nie przyjmuje już uczniów"),
            text("Ask your teacher to switch joining on.", "Poproś nauczyciela o włączenie dołączania.")),
    ITEM_ARCHIVED(
            409,
            text("A question is in the archive", "Pytanie jest w archiwum"),
            text(
                    "Take archived questions out of the quiz, or bring them back first.",
                    "Usuń zarchiwizowane pytania z quizu albo najpierw je przywróć.")),
    CLASSROOM_ARCHIVED(
            409,
            text("The class is archived", "Klasa jest w archiwum"),
            text(
                    "Nothing in it changes until its owner brings it back.",
                    "Nic się w niej nie zmieni, dopóki właściciel jej nie przywróci.")),
    IDEMPOTENCY_KEY_MALFORMED(
            400,
            text("The Idempotency-Key is not one", "Idempotency-Key ma złą postać"),
            text(
                    "Send 1 to 255 printable ASCII characters, in quotes; a random UUID is best.",
                    "Wyślij od 1 do 255 znaków ASCII w cudzysłowie; najlepiej losowy UUID.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            text("This Idempotency-Key came with another body", "Ten Idempotency-Key był z inną treścią"),
            text("Use a new key for a new request.", "Do nowego żądania użyj nowego klucza.")),
    REQUEST_RUNNING(
            409,
            text("The same request is being done", "To samo żądanie właśnie trwa"),
            text("Wait a little and send it again.", "Poczekaj chwilę i wyślij ponownie.")),
    REQUEST_DONE(
            409,
            text("This request was done before", "To żądanie zostało już wykonane"),
            text(
                    "Its answer is not kept, because it is long or has a secret in it. Read what it made.",
                    "Odpowiedź nie jest przechowywana, bo jest długa albo zawiera tajne dane. Odczytaj, co powstało.")),
    OWN_ACCOUNT(
            409,
            text("This is your own account", "To jest Twoje własne konto"),
            text("Another administrator can disable it.", "Może je zablokować inny administrator.")),
    WRONG_PASSWORD(
            422,
            text("The present password or PIN is wrong", "Obecne hasło lub PIN jest niewłaściwe"),
            text(
                    "Nothing was changed; give the one you sign in with.",
                    "Nic nie zmieniono; podaj to, czym się logujesz.")),
    CLASSROOMS_GO_ON(
            409,
            text("Classes of yours go on", "Masz klasy, które działają"),
            text(
                    "Hand them over to a co-teacher or archive them first: %s.",
                    "Najpierw przekaż je innemu nauczycielowi albo zarchiwizuj: %s.")),
    OWNER_STAYS(
            409,
            text("The owner cannot leave the class", "Właściciel nie może opuścić klasy"),
            text("Hand the class over first.", "Najpierw przekaż klasę komuś innemu.")),
    POOL_TOO_SMALL(
            422,
            text("There are too few questions to draw from", "Za mało pytań do losowania"),
            text(
                    "The draws need %s questions of this sort that are not in the quiz already; there are %s. Draw fewer, or add some.",
                    "Losowania potrzebują %s pytań tego rodzaju, których jeszcze nie ma w quizie; jest ich %s. Losuj mniej albo dodaj nowe.")),
    CURSOR_EXPIRED(
            410,
            text("The cursor is too old", "Ten znacznik jest za stary"),
            text(
                    "Events are kept for %s days, so some may be missing. Read the lists again and begin anew without it.",
                    "Zdarzenia są trzymane przez %s dni, więc niektórych może brakować. Odczytaj listy i zacznij od nowa bez niego.")),
    TOO_MANY_WEBHOOKS(
            422,
            text("There are too many webhooks", "Za dużo webhooków"),
            text("At most %s are kept. Delete one.", "Można mieć najwyżej %s. Usuń któryś.")),

    ARTICLE_IN_USE(
            409,
            text("Questions hang on this article", "Z tym artykułem są związane pytania"),
            text(
                    "Its drafts were reviewed or items point into it, so it stays as it is. Bring the text anew to change it.",
                    "Oceniono już jego szkice albo wskazują na niego pytania, więc się nie zmienia. Aby go zmienić, dodaj"
                            + " tekst na nowo.")),
    DRAFT_ALREADY_REVIEWED(
            409,
            text("This draft was reviewed before", "Ten szkic został już oceniony"),
            text("A draft is accepted or rejected once.", "Szkic przyjmuje się lub odrzuca tylko raz.")),
    ASSIGNMENT_BEGUN(
            409,
            text("Students have begun", "Uczniowie już zaczęli"),
            text(
                    "This cannot change any more: %s. A later deadline, more time or attempts, the release and the title"
                            + " still can.",
                    "Tego nie można już zmienić: %s. Można przesunąć termin, dodać czas i podejścia, zmienić udostępnianie"
                            + " wyników i tytuł.")),
    DRAFT_NOT_REJECTED(
            409,
            text("This draft was not rejected", "Ten szkic nie został odrzucony"),
            text("Only a rejection can be taken back.", "Cofnąć można tylko odrzucenie.")),
    DRAFT_NOT_ACCEPTED(
            409,
            text("This draft was not accepted", "Ten szkic nie został przyjęty"),
            text("Only an acceptance can be taken back.", "Cofnąć można tylko przyjęcie.")),
    ITEM_IN_USE(
            409,
            text("The question is in use", "To pytanie jest już w użyciu"),
            text(
                    "It is in a quiz, or was changed after it was accepted. Archive it instead.",
                    "Jest w quizie albo zmieniono je po przyjęciu. Można je zarchiwizować.")),
    ASSIGNMENT_KEPT(
            409,
            text("Somebody has begun it", "Ktoś już zaczął"),
            text(
                    "It cannot be deleted any more, or answers would be lost. Close it instead.",
                    "Nie można go już usunąć, bo zginęłyby odpowiedzi. Można je zamknąć.")),
    NOT_OPEN_YET(
            409,
            text("The assignment is not open yet", "Zadanie nie jest jeszcze otwarte"),
            text("It opens at %s.", "Otworzy się: %s.")),
    DEADLINE_PASSED(409, text("The deadline has passed", "Termin minął"), text("It was %s.", "Był to: %s.")),
    NO_ATTEMPTS_LEFT(
            409,
            text("No attempts are left", "Nie ma już podejść"),
            text("This assignment allows %s.", "Liczba podejść w tym zadaniu: %s.")),
    NOT_DOWNLOADABLE(
            409,
            text("It cannot be downloaded ahead", "Tego zadania nie można pobrać wcześniej"),
            text(
                    "Start the attempt while there is a network; it can go on without.",
                    "Zacznij podejście, gdy jest sieć; potem może trwać bez niej.")),
    ATTEMPT_DOWNLOADED(
            409,
            text("The next attempt was downloaded before", "Następne podejście zostało już pobrane"),
            text(
                    "Start it under its id, %s: a device of yours may have begun it.",
                    "Zacznij je pod jego identyfikatorem, %s: któreś z Twoich urządzeń mogło je już rozpocząć.")),
    ATTEMPT_SUBMITTED(
            409,
            text("The attempt is submitted", "Podejście jest już oddane"),
            text("Nothing can be added to it.", "Niczego nie można do niego dodać.")),
    ATTEMPT_OPEN(
            409,
            text("The attempt is still open", "Podejście jeszcze trwa"),
            text("Its result is there once it is submitted.", "Wynik będzie po oddaniu.")),
    LAST_COUNTING_ITEM(
            409,
            text("One question at least must count", "Co najmniej jedno pytanie musi się liczyć"),
            text("The others of this edition are voided.", "Pozostałe pytania tego wydania są unieważnione.")),
    KEY_NOT_RELEASED(
            409,
            text("The question is in an assignment under way", "To pytanie jest w trwającym zadaniu"),
            text(
                    "It can be practised once its answer is released there.",
                    "Można je ćwiczyć, gdy tam pojawią się odpowiedzi.")),
    UNKNOWN_ITEM(
            422,
            text("The attempt has no such question", "W tym podejściu nie ma takiego pytania"),
            text("Answer the questions of this attempt.", "Odpowiadaj na pytania z tego podejścia.")),
    QUESTION_PASSED(
            422,
            text("The question has passed", "To pytanie już minęło"),
            text(
                    "Questions come one by one here; a later one was answered before.",
                    "Pytania są tu jedno po drugim; wcześniej odpowiedziano na dalsze.")),
    UNKNOWN_CHOICE(
            422,
            text("The question has no such choice", "Pytanie nie ma takiej odpowiedzi do wyboru"),
            text("Choose one of its choices.", "Wybierz jedną z podanych.")),

    NOT_POLISH(
            422,
            text("The text does not look Polish", "Tekst nie wygląda na polski"),
            text(
                    "Questions are made for Polish texts only. If it is Polish, say so: language „pl”.",
                    "Pytania powstają tylko do tekstów polskich. Jeśli tekst jest po polsku, podaj język „pl”.")),
    NO_TEXT_FOUND(
            422,
            text("There is no text in it", "Nie ma w tym tekstu"),
            text(
                    "Pictures of pages cannot be read. Send it as text.",
                    "Nie czytamy obrazów stron. Prześlij to jako tekst.")),
    TEXT_TOO_LONG(
            422,
            text("The text is too long", "Tekst jest za długi"),
            text("An article has at most %s characters.", "Artykuł ma najwyżej %s znaków.")),
    FILE_TYPE_NOT_TAKEN(
            422,
            text("This is not a file of a type we read", "Nie czytamy plików tego rodzaju"),
            text(
                    "Send .txt, .md, .html, .docx, .odt or .pdf.",
                    "Wyślij plik .txt, .md, .html, .docx, .odt albo .pdf.")),
    FILE_LOCKED(
            422,
            text("The file is locked or of an old format", "Plik jest zaszyfrowany albo w starym formacie"),
            text(
                    "Save it without a password, as .docx, .odt or .pdf.",
                    "Zapisz go bez hasła jako .docx, .odt albo .pdf.")),
    FILE_IN_A_FORM(
            415,
            text("The file came inside a form", "Plik przyszedł w formularzu"),
            text(
                    "Send the file itself as the body, as curl --data-binary @FILE does.",
                    "Wyślij sam plik jako treść żądania, jak robi to curl --data-binary @PLIK.")),
    IMPORT_UNREADABLE(
            422,
            text("Nothing can be made of this file", "Z tego pliku nie da się nic odczytać"),
            text("The reason: %s (%s).", "Powód: %s (%s).")),
    IMPORT_GOES_ON(
            409,
            text("This file is being taken in right now", "Ten plik jest właśnie przyjmowany"),
            text("Wait for it; the import tells how far it is.", "Poczekaj; import mówi, jak daleko jest.")),
    FILE_UNREADABLE(
            422,
            text("The file cannot be read", "Nie da się odczytać pliku"),
            text(
                    "It is broken or takes too much to read. Send the text itself.",
                    "Jest uszkodzony albo zbyt kosztowny w czytaniu. Wyślij sam tekst.")),
    ADDRESS_NOT_ALLOWED(
            422,
            text("This address is not asked", "O ten adres nie pytamy"),
            text(
                    "Only public http and https addresses are fetched: %s.",
                    "Pobieramy tylko publiczne adresy http i https: %s.")),
    PAGE_NOT_THERE(
            422,
            text("The page did not come", "Nie udało się pobrać strony"),
            text("Its server said or did: %s.", "Odpowiedź serwera lub przyczyna: %s.")),
    LIMIT_REACHED(
            422,
            text("There is no room for more", "Nie ma miejsca na więcej"),
            text("At most %s fit here.", "Mieści się tu najwyżej %s.")),
    INTERNAL(
            500,
            text("Something went wrong here", "Coś u nas poszło nie tak"),
            text(
                    "It is our fault. The request id finds it in the log.",
                    "To nasz błąd. Identyfikator żądania wskazuje go w dzienniku.")),
    DATABASE_UNREACHABLE(
            503,
            text("The database does not answer", "Baza danych nie odpowiada"),
            text("Nothing was changed. Try again in %s seconds.", "Nic się nie zmieniło. Spróbuj ponownie za %s s.")),
    UNAVAILABLE(
            503,
            text("Too busy at the moment", "Chwilowe przeciążenie"),
            text("Try again in %s seconds.", "Spróbuj ponownie za %s s."));

    private final int status;
    private final Bilingual title;
    private final Bilingual detail;

    ProblemCode(int status, Bilingual title, Bilingual detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The stable name in the URI of the type: {@code email-taken}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String type() {
        return "/problems/" + slug();
    }

    public int status() {
        return status;
    }

    public String title(Language language) {
        return title.in(language);
    }

    public String detail(Language language, Object... arguments) {
        Object[] told = Arrays.stream(arguments)
                .map(argument -> told(argument, language))
                .toArray();
        return String.format(Locale.ROOT, detail.in(language), told);
    }

    private static Object told(Object argument, Language language) {
        if (argument instanceof FieldError error) {
            return error.detail(language);
        }
        return argument instanceof Instant time ? language.time(time) : argument;
    }

    private static Bilingual text(String english, String polish) {
        return new Bilingual(english, polish);
    }

    private record Bilingual(String english, String polish) {
        String in(Language language) {
            return switch (language) {
                case ENGLISH -> english;
                case POLISH -> polish;
            };
        }
    }
}
