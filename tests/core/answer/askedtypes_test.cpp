// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "core/answer/serverstop.h"
#include "tests/core/answer/fakehome.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace penstock;

/// What a run asks the server beside its statements: of which types the fields are.
class AskedTypesTest final : public FakeHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// What a SELECT leaves out is asked for beside each of them, and for nothing else.
    void conflictsOfTypesAreNotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("asked"); ///< the sources
        QTest::addColumn<QList<int>>("noted");  ///< the statements
        QTest::newRow("all fields") << QStringLiteral("SELECT * FROM mixed") << QStringList{QStringLiteral("mixed")}
                                    << QList{0};
        QTest::newRow("several") << QStringLiteral("SELECT * FROM plain; SELECT v FROM m; SELECT * FROM mixed")
                                 << QStringList{QStringLiteral("plain"), QStringLiteral("m"), QStringLiteral("mixed")}
                                 << QList{2};
        QTest::newRow("a field") << QStringLiteral("SELECT v FROM mixed") << QStringList{QStringLiteral("mixed")}
                                 << QList{0};
        QTest::newRow("a pattern") << QStringLiteral("SELECT /v/ FROM mixed") << QStringList{QStringLiteral("mixed")}
                                   << QList{0};
        QTest::newRow("a field by its type")
            << QStringLiteral("SELECT v::float FROM mixed") << QStringList() << QList<int>();
        QTest::newRow("the server does not say")
            << QStringLiteral("SELECT * FROM silent; SELECT * FROM mixed")
            << QStringList{QStringLiteral("silent"), QStringLiteral("mixed")} << QList{0, 1};
        QTest::newRow("the server never says")
            << QStringLiteral("SELECT * FROM stalled; SELECT * FROM mixed")
            << QStringList{QStringLiteral("stalled"), QStringLiteral("mixed")} << QList{0, 1};
    }

    void conflictsOfTypesAreNotes()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, asked);
        QFETCH(const QList<int>, noted);
        const QString keys = QStringLiteral("SHOW FIELD KEYS FROM ");
        QStringList sources;
        m_server->setHandler([&](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QStringLiteral("SELECT")))
                return m_answer;
            if (!statement.startsWith(keys))
                return request.path().startsWith("/query")
                           ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                           : FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
            sources += statement.sliced(keys.size());
            if (sources.last() == QStringLiteral("stalled"))
                return answerOf({"{"}, false).stall();
            if (sources.last() == QStringLiteral("silent"))
                return FakeAnswer::json(R"({"results":[{"statement_id":0,"error":"not allowed"}]})");
            const QByteArray other = sources.last() == QStringLiteral("mixed") ? R"(,["v","string"])" : "";
            return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["fieldKey",)"
                                    R"("fieldType"],"values":[["v","float"])" +
                                    other + "]}]}]}");
        });
        Query all = query();
        all.script = Script(text);
        QueryRun run(*m_session, all);
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(run.feed().state(), ResultFeed::State::Succeeded);
        QCOMPARE(sources, asked);
        QList<int> statements;
        for (const Batch::Note &note : run.feed().result().notes()) {
            statements += note.statement;
            const bool isKnown = sources.at(note.statement == 0 ? 0 : sources.size() - 1) == u"mixed";
            QVERIFY2(note.text.contains(isKnown ? QStringLiteral("“v” is float in m; string in m")
                                                : QStringLiteral("It is not known whether a field holds several")),
                     qPrintable(note.text));
            QCOMPARE(note.severity, Batch::Note::Severity::Warning);
        }
        QCOMPARE(statements, noted);
        QVERIFY(run.feed().result().isComplete());
        for (const StatementOutcome &outcome : run.outcomes())
            QCOMPARE(outcome.state, StatementOutcome::State::Succeeded);
        // What nobody waits for any more is not left open: the others are kept for what comes next.
        QTRY_VERIFY_WITH_TIMEOUT(m_server->connectionsOpen() <= 2, patienceMs);
    }

    void stopEndsWhatIsAskedBeside()
    {
        const QString keys = QStringLiteral("SHOW FIELD KEYS");
        m_server->setHandler([&](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QStringLiteral("SELECT")))
                return answerOf({rowsFrom(0, 3, true)}, false).stall();
            if (statement.startsWith(keys))
                return answerOf({"{"}, false).stall();
            return request.path().startsWith("/query")
                       ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                       : FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
        });
        Query all = query();
        all.script = Script(QStringLiteral("SELECT * FROM m"));
        QueryRun run(*m_session, all);
        QTRY_COMPARE_WITH_TIMEOUT(run.feed().result().rowCount(), std::size_t(3), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_server->requests(),
                                                     [&keys](const FakeRequest &request) {
                                                         return request.parameter(QStringLiteral("q")).startsWith(keys);
                                                     }),
                                 patienceMs);
        run.stop();
        QCOMPARE(run.feed().state(), ResultFeed::State::Stopped);
        QTRY_VERIFY_WITH_TIMEOUT(run.serverStop() && run.serverStop()->isFinished(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionsOpen(), 1, patienceMs); // by which the server was asked
    }
};

QTEST_GUILESS_MAIN(AskedTypesTest)
#include "askedtypes_test.moc"
