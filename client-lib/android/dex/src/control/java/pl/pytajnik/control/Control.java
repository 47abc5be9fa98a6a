package pl.pytajnik.control;

/** What D8 must warn of: it cannot desugar a default method it does not see. */
class Control implements Absent {}
