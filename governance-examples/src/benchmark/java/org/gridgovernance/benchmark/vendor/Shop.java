package org.gridgovernance.benchmark.vendor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.envers.boot.internal.EnversService;

/** The register of a vendor: each method is a transaction. Thread-safe. */
public final class Shop implements AutoCloseable {
    private static final int MOST = 500;

    private final SessionFactory sessions;
    private final History history;

    /** How the history is kept. */
    public enum History {
        /** By Envers: a copy of each row that changed, in a table beside each. */
        ENVERS,
        /** By a row with the whole of it. */
        ROWS;

        private String table() {
            return this == ENVERS ? "Person_AUD" : "Past";
        }
    }

    /** Makes its tables there; Envers keeps the history. */
    public Shop(DataSource source) {
        this(source, History.ENVERS);
    }

    /** Makes its tables there. */
    public Shop(DataSource source, History history) {
        Configuration configuration = new Configuration()
                .addAnnotatedClasses(Person.class, Stay.class, Dwelling.class)
                .setProperty(EnversService.INTEGRATION_ENABLED, Boolean.toString(history == History.ENVERS))
                .setProperty(AvailableSettings.HBM2DDL_AUTO, "create")
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "50")
                .setProperty(AvailableSettings.ORDER_INSERTS, "true")
                .setProperty(AvailableSettings.ORDER_UPDATES, "true");
        if (history == History.ROWS) {
            configuration.addAnnotatedClass(Past.class);
        }
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        sessions = configuration.buildSessionFactory();
        this.history = history;
    }

    /** Records places to live, some at a time. */
    public void record(List<UUID> dwellings) {
        for (int from = 0; from < dwellings.size(); from += MOST) {
            int first = from;
            int end = Math.min(from + MOST, dwellings.size());
            sessions.inTransaction(session -> IntStream.range(first, end)
                    .forEach(at -> session.persist(new Dwelling(dwellings.get(at), "百步亭 " + at))));
        }
    }

    /** Enters somebody, unless the document is taken. */
    public void register(Entrant entrant) {
        sessions.inTransaction(session -> {
            if (isTaken(session, entrant.paper())) {
                throw new IllegalStateException("taken");
            }
            session.persist(entrant.person(session.find(Dwelling.class, entrant.dwelling())));
        });
    }

    /**
     * Enters many at once. Nothing is asked before: that a document is not taken, and that a dwelling is there, the
     * constraints of the tables say.
     */
    public void registerAll(List<Entrant> entrants) {
        sessions.inTransaction(session -> entrants.forEach(entrant -> {
            session.persist(entrant.person(session.getReference(Dwelling.class, entrant.dwelling())));
            if (history == History.ROWS) {
                session.persist(new Past(entrant));
            }
        }));
    }

    private static boolean isTaken(Session session, Paper paper) {
        return session.createSelectionQuery(
                                "select count(*) from Person p join p.papers d where d.kind = :kind and d.number = :number",
                                Long.class)
                        .setParameter("kind", paper.kind())
                        .setParameter("number", paper.number())
                        .getSingleResult()
                > 0;
    }

    /** Notes a place of work and a further telephone. */
    public void correct(UUID id, String workplace, String phone) {
        change(id, person -> {
            person.workplace = workplace;
            person.phones.add(phone);
        });
    }

    /** Sets the care tags. */
    public void tag(UUID id, List<String> tags) {
        change(id, person -> {
            person.tags.retainAll(tags);
            person.tags.addAll(tags);
        });
    }

    /** Notes that all was verified. */
    public void verify(UUID id, LocalDate on, String method) {
        change(id, person -> {
            person.verifiedOn = on;
            person.identityOn = on;
            person.contactOn = on;
            person.residenceOn = on;
            person.householdOn = on;
            person.circumstancesOn = on;
            person.careOn = on;
            person.method = method;
        });
    }

    /** Notes that the telephones were verified. */
    public void verifyContact(UUID id, LocalDate on, String method) {
        change(id, person -> {
            person.contactOn = on;
            person.method = method;
        });
    }

    /** Adds a document, unless it is taken. */
    public void addPaper(UUID id, Paper paper) {
        sessions.inTransaction(session -> {
            if (isTaken(session, paper)) {
                throw new IllegalStateException("taken");
            }
            session.find(Person.class, id).papers.add(paper);
        });
    }

    /** Ends the open stay and begins another. */
    public void move(UUID id, UUID dwelling, LocalDate day, Instant now) {
        sessions.inTransaction(session -> {
            Person person = session.find(Person.class, id);
            Dwelling next = session.find(Dwelling.class, dwelling);
            Stay open = person.stays.stream().filter(Stay::isOpen).findFirst().orElseThrow();
            person.stays.add(open.closed(day, now));
            person.stays.add(new Stay(person, next, day, null, now));
        });
    }

    private void change(UUID id, Consumer<Person> what) {
        sessions.inTransaction(session -> what.accept(session.find(Person.class, id)));
    }

    /** How many people there are, and how many entries of their history. */
    public List<Long> counts() {
        Function<Session, List<Long>> asked = session -> List.of(
                session.createSelectionQuery("select count(*) from Person", Long.class)
                        .getSingleResult(),
                session.createNativeQuery("select count(*) from " + history.table(), Long.class)
                        .getSingleResult());
        return sessions.fromSession(asked);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
