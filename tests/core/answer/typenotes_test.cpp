// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/typeconflicts.h"
#include "core/answer/typenotes.h"
#include "core/client/client.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/queryresult.h"
#include "tests/core/result/columns.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"

#include <QTest>

#include <memory>

using namespace penstock;

/// Integers that InfluxQL reads as floats, as a real InfluxDB 1.x does it.
class TypeNotesTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        const QString database = QStringLiteral("plant");
        QCOMPARE(m_server.write(database, "number v=1.5,w=1e17 1\nwhole v=9007199254740993i,w=1 2\n"
                                          "few v=7i 3\nchanged v=1234567890123456789i 4\n"),
                 204);
        QCOMPARE(m_server.write(database, "changed v=1.5 1000000000000000000\n"), 204); // in a shard of its own
    }

    void numbers_data()
    {
        QTest::addColumn<QStringList>("values"); ///< see appendTo()
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *values, bool expected) {
            QTest::newRow(values) << QString::fromLatin1(values).split(u' ') << expected;
        };
        row("F9007199254740991", false);
        row("F9007199254740992", true);
        row("F-9007199254740992", true);
        row("- F1 F1234567890123456789", true);
        row("F18446744073709551616", true);
        row("F36893488147419103232", false); // no integer is
        row("F1e300", false);
        row("- -", false);
        row("I9007199254740991", false);
        row("I9007199254740992", true);
        row("I9007199254740993", false); // a float would be written as another number
        row("I1234567890123456789", false);
        row("I1234567890123456800", true);
        row("I-1234567890123456800", true);
        row("U18446744073709551615", false);
        row("U10000000000000000000", true);
        row("T9007199254740992", false);
        row("B1", false);
    }

    void numbers()
    {
        QFETCH(const QStringList, values);
        const QChar letter = values.last()[0];
        Column column = columnOf(letter == u'I'   ? ColumnType::Integer
                                 : letter == u'U' ? ColumnType::Unsigned
                                 : letter == u'B' ? ColumnType::Boolean
                                 : letter == u'T' ? ColumnType::Text
                                                  : ColumnType::Float,
                                 values);
        column.seal();
        QTEST(mayHoldRounded(column), "expected");
    }

    void timesAreNone()
    {
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        time.appendInteger(1'704'067'200'000'000'000);
        QVERIFY(!mayHoldRounded(time));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("statements"); ///< that something is said of
        QTest::addColumn<bool>("isLost");           ///< for it is so
        const auto row = [](const char *text, const QList<int> &statements, bool isLost) {
            QTest::newRow(text) << QString::fromLatin1(text) << statements << isLost;
        };
        row("SELECT v FROM number, whole", {0}, true);
        row("SELECT * FROM changed", {0}, true);
        row("SHOW DATABASES; SELECT v FROM number, few; SELECT max(v) FROM number, whole", {2}, true);
        row("SELECT v FROM number, few", {}, false);
        row("SELECT v FROM whole, few", {}, false);
        row("SELECT v::integer FROM whole, changed", {}, false);
        row("SELECT w FROM number, whole", {}, false); // floats alone
        row("SELECT * FROM number, few", {}, false);   // the large one is of another field
        row("SELECT w, v FROM number, few", {}, false);
        row("SELECT v, w AS v FROM number, few", {0}, false); // of which one is not said by its name
        row("SELECT max(w), max(v) FROM number, few", {0}, false);
    }

    void answers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isLost);
        for (const bool isPacked : {false, true}) { // JSON, msgpack
            ClientSettings settings;
            settings.profile.url = m_server.url();
            settings.server.flavour = Flavour::V1;
            settings.server.capabilities.msgpack = isPacked;
            Client client(settings);
            Query query;
            query.script = Script(text);
            query.database = QStringLiteral("plant");
            TypeNotes notes;
            QList<int> said;
            const auto take = [&] {
                for (const Batch::Note &note : notes.takeRounding())
                    said += note.statement;
            };
            // Whichever is there first.
            for (const bool isAskedFirst : {true, false}) {
                said.clear();
                notes.begin();
                TypeConflicts *const asked = TypeConflicts::ask(client, query);
                const auto know = [&](const TypeConflicts &conflicts) {
                    notes.know(conflicts);
                    take();
                };
                if (asked && isAskedFirst)
                    QVERIFY(awaitJob(asked, know));
                bool isWhole = false;
                QueryJob *const job = client.query(query);
                connect(job, &QueryJob::batchReady, this, [&](const BatchPtr &batch) {
                    notes.see(*batch);
                    take();
                    for (const Batch::Fragment &fragment : batch->fragments) {
                        for (std::size_t i = 0; i < fragment.rows.columnCount(); ++i)
                            isWhole = isWhole || textsOf(fragment.rows.column(i)).contains(u"9007199254740993") ||
                                      textsOf(fragment.rows.column(i)).contains(u"1234567890123456789");
                    }
                });
                bool isAnswered = !asked || isAskedFirst;
                if (!isAnswered)
                    connect(asked, &Job::finished, this, [&] {
                        know(*asked);
                        isAnswered = true;
                    });
                QVERIFY(awaitJob(job, [](const QueryJob &ended) { QCOMPARE(ended.state(), Job::State::Succeeded); }));
                QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patienceMs);
                QTEST(said, "statements");
                QVERIFY(!isLost || !isWhole);
                QVERIFY(notes.end([](int) { return true; }, false).empty());
            }
        }
    }

    /// Of each statement by itself; it is said of the first that worked, and once.
    void whichStatementIsNotKnown_data()
    {
        QTest::addColumn<QList<int>>("failed");
        QTest::addColumn<QList<int>>("said");
        QTest::newRow("all worked") << QList<int>() << QList{1};
        QTest::newRow("the first failed") << QList{1} << QList{2};
        QTest::newRow("the last failed") << QList{2} << QList{1};
        QTest::newRow("one that is known failed") << QList{0} << QList{1};
        QTest::newRow("all failed") << QList{0, 1, 2} << QList<int>();
    }

    void whichStatementIsNotKnown()
    {
        QFETCH(const QList<int>, failed);
        FakeServer server;
        server.setHandler([](const FakeRequest &) {
            return FakeAnswer::json(R"({"results":[{"statement_id":0},{"statement_id":1,"error":"not for you"},)"
                                    R"({"statement_id":2,"error":"not for you"}]})");
        });
        ClientSettings settings;
        settings.profile.url = server.url();
        Client client(settings);
        TypeNotes notes;
        QList<int> unknown;
        Query asked;
        asked.script = Script(QStringLiteral("SELECT * FROM a; SELECT * FROM b; SELECT * FROM c"));
        asked.database = QStringLiteral("plant");
        QVERIFY(awaitJob(TypeConflicts::ask(client, asked), [&](const TypeConflicts &conflicts) {
            notes.know(conflicts);
            for (const Batch::Note &note : conflicts.unknown())
                unknown += note.statement;
        }));
        QCOMPARE(unknown, (QList{1, 2}));
        QList<int> said;
        const auto worked = [&failed](int statement) { return !failed.contains(statement); };
        for (const Batch::Note &note : notes.end(worked, true)) {
            said += note.statement;
            QVERIFY2(note.text.endsWith(QStringLiteral("not said again for other statements.")), qPrintable(note.text));
        }
        QTEST(said, "said");
    }
};

QTEST_GUILESS_MAIN(TypeNotesTest)
#include "typenotes_test.moc"
