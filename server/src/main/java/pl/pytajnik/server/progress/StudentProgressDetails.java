package pl.pytajnik.server.progress;

/**
 * What one student of a class knows of what was set to it, for the teacher.
 *
 * @param student all together
 * @param groups by tag and kind, and what is strong and weak
 */
record StudentProgressDetails(StudentProgressView student, Groups groups) {}
