// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/typeconflicts.h"
#include "core/client/client.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/queryresult.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace penstock;

/// Fields of several types in one answer, as a real InfluxDB 1.x has them.
class TypeConflictsTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<Client> m_client;
    const QString m_database = QStringLiteral("plant");

    Query query(const QString &text) const
    {
        Query query;
        query.script = Script(text);
        query.database = m_database;
        return query;
    }

    /// "statement: text" of each.
    QStringList notesOf(const Query &query, bool isRounding = false)
    {
        TypeConflicts *const job = TypeConflicts::ask(*m_client, query);
        QStringList texts;
        if (!job)
            return texts;
        const bool ended = awaitJob(job, [&texts, isRounding](const TypeConflicts &conflicts) {
            if (conflicts.state() == Job::State::Failed)
                texts += conflicts.error().message;
            for (const Batch::Note &note : conflicts.unknown())
                texts += note.text;
            std::vector<Batch::Note> notes = conflicts.notes();
            if (isRounding) {
                notes.clear();
                for (const TypeConflicts::Rounding &rounding : conflicts.rounding())
                    notes.push_back(rounding.note);
            }
            for (const Batch::Note &note : notes) {
                texts += QStringLiteral("%1: %2").arg(note.statement).arg(note.text);
                if (note.cut || note.severity != Batch::Note::Severity::Warning)
                    texts += QStringLiteral("not only a warning");
            }
        });
        return ended ? texts : QStringList{QStringLiteral("never ended")};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        m_server.query(QStringLiteral("CREATE RETENTION POLICY week ON plant DURATION INF REPLICATION 1"));
        QCOMPARE(m_server.write(m_database, "number v=1.5,f=1 1\ntext v=\"t\",f=2 2\nwhole v=3i,f=3 3\nyes v=true 4\n"
                                            "odd\\ name,h=a f=5 5\nchanged v=1,w=true 6\n"),
                 204);
        // In a shard of its own.
        QCOMPARE(m_server.write(m_database, "changed v=\"t\",w=2 1000000000000000000\n"), 204);
        m_server.query(QStringLiteral("SELECT f INTO week.text FROM text"), m_database);
        ClientSettings settings;
        settings.profile.url = m_server.url();
        m_client = std::make_unique<Client>(settings);
    }

    void cleanupTestCase() { m_client.reset(); }

    void statements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("says"); ///< empty: there is no note
        const auto row = [](const char *text, const QStringList &says) {
            QTest::newRow(text) << QString::fromLatin1(text) << says;
        };
        const QString field = QStringLiteral("0: Values of 1 field");
        const QString oneAtATime = QStringLiteral("one measurement at a time");
        const QString textCast = QStringLiteral("SELECT *, \"v\"::string FROM");
        row("SELECT * FROM number, text",
            {field, QStringLiteral("“v” is float in number; string in text"), textCast, oneAtATime});
        row("SELECT * FROM text, whole", {field, QStringLiteral("“v” is integer in whole; string in text"), textCast});
        row("SELECT * FROM text, yes",
            {field, QStringLiteral("“v” is boolean in yes; string in text"), QStringLiteral("*, \"v\"::boolean FROM")});
        row("SELECT * FROM /number|text/", {field, QStringLiteral("float in number; string in text")});
        row("SELECT mean(*) FROM number, text GROUP BY time(1h)", {field});
        row("SELECT * FROM changed",
            {QStringLiteral("0: Values of 2 field"), QStringLiteral("“v” is float in changed; string in changed"),
             QStringLiteral("“w” is boolean in changed; float in changed"),
             QStringLiteral("SELECT *, \"v\"::string, \"w\"::boolean FROM")});
        row("SELECT *, v::string FROM changed",
            {field, QStringLiteral(": “w” is"), QStringLiteral("*, \"w\"::boolean")});
        row("SELECT * FROM plant.autogen.number, autogen.text", {field});
        row("SELECT f FROM (SELECT * FROM number, text)", {field});
        row("SHOW DATABASES; SELECT * FROM number; SELECT * FROM text, number", {QStringLiteral("2: Values of 1")});
        row("SELECT * FROM /.*/", {QStringLiteral("0: Values of 2 field"), QStringLiteral("boolean in yes"),
                                   QStringLiteral("string in changed, text"),
                                   QStringLiteral("\"v\"::boolean, \"v\"::string, \"w\"::boolean")});
        row("SELECT * FROM number", {});
        row("SELECT * FROM number, whole", {}); // numbers become one another
        row("SELECT * FROM number, week.text", {});
        row("SELECT *, v::string FROM number, text", {});
        row("SELECT *, v::string, w::boolean FROM changed", {});
        row("SELECT * FROM \"odd name\"", {});
        row("SELECT * FROM nothing, number", {});
        const QString named = QStringLiteral("by their type (\"v\"::string), or for");
        row("SELECT v FROM number, text", {field, QStringLiteral("“v” is float in number; string in text"), named});
        row("SELECT f, v FROM number, text", {field, named});
        row("SELECT count(v) FROM /number|text/", {field, named});
        row("SELECT v FROM /changed/", {field, QStringLiteral("by their type: \"v\"::string")});
        row("SELECT * FROM (SELECT v FROM number, text)", {field, named});
        row("SELECT f FROM number, text", {});
        row("SELECT f AS v FROM number, text", {});
        row("SELECT v, v::string FROM number, text", {});
        row("SELECT v::string FROM number, text", {});
        row("SELECT v FROM number, whole", {});
        const QString alone = QStringLiteral("by their type: \"v\"::string");
        row("SELECT v FROM changed", {field, QStringLiteral("“v” is float in changed; string in changed"), alone});
        row("SELECT mean(v) FROM changed GROUP BY time(1h)", {field, alone});
        row("SELECT /v/ FROM changed", {field, alone});
        row("SELECT max(/v/) FROM number, text", {field, named});
        row("SELECT /^(v|w)$/ FROM changed",
            {QStringLiteral("0: Values of 2 field"), QStringLiteral("“w” is boolean")});
        row("SELECT f, w FROM changed", {field, QStringLiteral(": “w” is"), QStringLiteral("\"w\"::boolean")});
        row("SELECT /f/ FROM changed, number, text", {});
        row("SELECT /v/, v::string FROM changed", {});
        row("SELECT v::string FROM changed", {});
        row("SELECT v FROM number", {});
    }

    void statements()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, says);
        const QStringList notes = notesOf(query(text));
        QVERIFY2(notes.size() == (says.isEmpty() ? 0 : 1), qPrintable(notes.join(u'\n')));
        for (const QString &part : says)
            QVERIFY2(notes.first().contains(part), qPrintable(notes.first()));
        if (!says.isEmpty() && text.endsWith(QStringLiteral("FROM changed")))
            QVERIFY2(!notes.first().contains(QStringLiteral("at a time")), qPrintable(notes.first()));
    }

    /// The server tells the types of all times.
    void spansOfTime_data()
    {
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("SELECT v FROM changed") << false;
        QTest::newRow("SELECT mean(w) FROM changed WHERE w > 1 GROUP BY time(1h)") << false;
        QTest::newRow("SELECT * FROM changed WHERE time > now() - 1h") << true;
        QTest::newRow("SELECT v FROM changed WHERE w > 1 AND \"time\" < 1000 GROUP BY time(1h)") << true;
    }

    void spansOfTime()
    {
        const QStringList notes = notesOf(query(QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(notes.size(), 1);
        const bool says = notes.first().endsWith(QStringLiteral("there may be one alone."));
        QTEST(says, "isSaid");
    }

    void integersBesideFloats_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("says"); ///< empty: there is no note
        const auto row = [](const char *text, const QStringList &says) {
            QTest::newRow(text) << QString::fromLatin1(text) << says;
        };
        const QString types = QStringLiteral("“v” is float in number; integer in whole. Ask");
        row("SELECT * FROM number, whole",
            {QStringLiteral("0: Integers beyond 9,007"), types, QStringLiteral("(SELECT *, \"v\"::integer FROM")});
        row("SELECT v FROM number, whole", {types, QStringLiteral("by their type (\"v\"::integer), or for")});
        row("SELECT *, v::integer FROM number, whole", {});
        row("SELECT f FROM number, whole", {});
        row("SELECT * FROM whole", {});
        row("SELECT * FROM number, text", {});
    }

    void integersBesideFloats()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, says);
        const QStringList notes = notesOf(query(text), true);
        QVERIFY2(notes.size() == (says.isEmpty() ? 0 : 1), qPrintable(notes.join(u'\n')));
        for (const QString &part : says)
            QVERIFY2(notes.first().contains(part), qPrintable(notes.first()));
    }

    /// What is said of single fields is so.
    void singleFieldsAreLeftOut()
    {
        const auto answer = [this](const char *text) { return m_server.query(QString::fromLatin1(text), m_database); };
        for (const char *text : {"SELECT v FROM changed", "SELECT /v/ FROM changed", "SELECT last(v) FROM changed"})
            QVERIFY2(!answer(text).contains("\"t\"") && answer(text).contains(",1]"), answer(text).constData());
        QVERIFY(answer("SELECT \"v\"::string FROM changed").contains("\"t\""));
        QVERIFY(answer("SELECT /v/, \"v\"::string FROM changed").contains("\"t\""));
    }

    /// What the note advises brings what was missing: else the advice is none.
    void adviceHelps()
    {
        const auto answer = [this](const char *text) { return m_server.query(QString::fromLatin1(text), m_database); };
        QVERIFY(!answer("SELECT * FROM changed").contains("\"t\""));
        QVERIFY(answer("SELECT *, \"v\"::string, \"w\"::boolean FROM changed").contains("\"t\""));
        QVERIFY(answer("SELECT *, \"v\"::string, \"w\"::boolean FROM changed").contains("true"));
        QVERIFY(!answer("SELECT * FROM number, text").contains("\"t\""));
        QVERIFY(answer("SELECT * FROM text").contains("\"t\""));
        // A measurement with nothing else is not there at all.
        QVERIFY(!answer("SELECT * FROM text, yes").contains("\"yes\""));
        QVERIFY(answer("SELECT *, \"v\"::boolean FROM text, yes").contains("\"yes\""));
    }

    void policiesAndNumbers()
    {
        Query asked = query(QStringLiteral("SELECT * FROM number, text"));
        asked.firstStatement = 3;
        const QStringList notes = notesOf(asked);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.first().startsWith(QStringLiteral("3: ")), qPrintable(notes.first()));
        asked.retentionPolicy = QStringLiteral("week");
        QCOMPARE(notesOf(asked), QStringList());
    }

    void othersAreNotAsked_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<Language>("language");
        QTest::newRow("3.x") << Flavour::V3 << Language::InfluxQl;
        QTest::newRow("clustered") << Flavour::V3Distributed << Language::InfluxQl;
        QTest::newRow("VictoriaMetrics") << Flavour::VictoriaMetrics << Language::InfluxQl;
        QTest::newRow("SQL") << Flavour::V1 << Language::Sql;
    }

    void othersAreNotAsked()
    {
        QFETCH(const Flavour, flavour);
        QFETCH(const Language, language);
        ClientSettings settings;
        settings.profile.url = m_server.url();
        settings.profile.flavour = flavour;
        Client client(settings);
        Query asked = query({});
        asked.script = Script(QStringLiteral("SELECT * FROM number, text"), language);
        QVERIFY(!TypeConflicts::ask(client, asked));
    }

    /// A schema without bounds is not read to its end.
    void endsWhereThereAreTooMany()
    {
        QByteArray keys;
        for (int i = 0; i < 10'000; ++i)
            keys += (i > 0 ? ",[\"f" : "[\"f") + QByteArray::number(i) + "\",\"float\"]";
        const QByteArray chunk =
            R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["fieldKey","fieldType"],"values":[)" +
            keys +
            R"(],"partial":true}],"partial":true}]})"
            "\n";
        FakeServer server;
        server.setHandler([&chunk](const FakeRequest &) {
            return FakeAnswer::of(200)
                .header("Content-Type", "application/json")
                .chunks(QByteArrayList(12, chunk), false)
                .stall();
        });
        ClientSettings settings;
        settings.profile.url = server.url();
        Client client(settings);
        Job::State state = Job::State::Running;
        std::vector<Batch::Note> unknown;
        QVERIFY(awaitJob(TypeConflicts::ask(client, query(QStringLiteral("SHOW DATABASES; SELECT * FROM m"))),
                         [&](const TypeConflicts &conflicts) {
                             state = conflicts.state();
                             unknown = conflicts.unknown();
                         }));
        QCOMPARE(state, Job::State::Cancelled);
        QCOMPARE(unknown.size(), std::size_t(1));
        QCOMPARE(unknown.front().statement, 1);
        QCOMPARE(unknown.front().severity, Batch::Note::Severity::Warning);
        QVERIFY2(unknown.front().text.contains(QStringLiteral("not known")) &&
                     unknown.front().text.contains(QStringLiteral("There are more than")),
                 qPrintable(unknown.front().text));
        QTRY_COMPARE_WITH_TIMEOUT(server.connectionsOpen(), 0, patienceMs);
    }

    /// One of several sources is refused: what is known of the others is said, and that this is not all.
    void whatIsRefusedIsNotKnown()
    {
        const QByteArray types = R"("columns":["fieldKey","fieldType"],"values":[["v","float"],["v","string"]])";
        FakeServer server;
        server.setHandler([&types](const FakeRequest &) {
            return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"a",)" + types +
                                    R"(}]},{"statement_id":1,"error":"not for you"}]})");
        });
        ClientSettings settings;
        settings.profile.url = server.url();
        Client client(settings);
        std::size_t notes = 0;
        QString unknown;
        QVERIFY(awaitJob(TypeConflicts::ask(client, query(QStringLiteral("SELECT * FROM a, b"))),
                         [&](const TypeConflicts &conflicts) {
                             notes = conflicts.notes().size();
                             for (const Batch::Note &note : conflicts.unknown())
                                 unknown += note.text;
                         }));
        QCOMPARE(notes, std::size_t(1));
        QVERIFY2(unknown.contains(QStringLiteral("not known")) && unknown.contains(QStringLiteral("not for you")),
                 qPrintable(unknown));
    }

    void endsWithItsConnection()
    {
        FakeServer server;
        server.setHandler([](const FakeRequest &) {
            return FakeAnswer::of(200).header("Content-Type", "application/json").chunks({"{"}, false).stall();
        });
        ClientSettings settings;
        settings.profile.url = server.url();
        auto client = std::make_unique<Client>(settings);
        TypeConflicts *const job = TypeConflicts::ask(*client, query(QStringLiteral("SELECT * FROM m")));
        Job::State state = Job::State::Running;
        connect(job, &Job::finished, this, [&state, job] { state = job->state(); });
        client.reset();
        QTRY_COMPARE_WITH_TIMEOUT(state, Job::State::Cancelled, patienceMs);
    }
};

QTEST_GUILESS_MAIN(TypeConflictsTest)
#include "typeconflicts_test.moc"
