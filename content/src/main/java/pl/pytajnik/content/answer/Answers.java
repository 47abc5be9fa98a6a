package pl.pytajnik.content.answer;

/** Checks the answers of one kind of question. */
interface Answers {
    /** @param typed not empty, not too long */
    Verdict check(RightAnswers right, String typed);
}
