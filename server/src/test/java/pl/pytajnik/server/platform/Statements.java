package pl.pytajnik.server.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements the server sends, so that a list that asks once for each row is found. */
public final class Statements {
    private Statements() {}

    public static long during(Runnable requests) {
        Statistics statistics = CDI.current()
                .select(EntityManagerFactory.class)
                .get()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        requests.run();
        return statistics.getPrepareStatementCount();
    }
}
