package pl.pytajnik.server.progress;

/** What one student of a class knows of what was set to it, for the teacher. */
record StudentProgressDetails(StudentProgressView student, Groups groups) {}
