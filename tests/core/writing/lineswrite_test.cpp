// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/http/gzip.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/writing/lineswrite.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace penstock;

namespace {

/// What came of one write.
struct Outcome
{
    Job::State state = Job::State::Running;
    Error error{};
    QList<PipelineSnapshot> runs{};
    qsizetype statements = 0;

    quint64 accepted() const
    {
        quint64 sum = 0;
        for (const PipelineSnapshot &run : runs)
            sum += run.accepted;
        return sum;
    }
};

} // namespace

class LinesWriteTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    PipelineRegistry m_pipelines;
    std::unique_ptr<Client> m_client;

    Outcome finish(LinesWrite *write)
    {
        Outcome outcome;
        connect(write, &Job::finished, this, [&outcome, write] {
            outcome = {write->state(), write->error(), write->runs(), write->statementsRun()};
        });
        [&outcome] { QTRY_VERIFY_WITH_TIMEOUT(outcome.state != Job::State::Running, patienceMs); }();
        return outcome;
    }

    Outcome write(const QByteArray &text, const QString &database, const QStringList &statements = {},
                  const QString &tags = {})
    {
        LinesToWrite lines;
        lines.text = text;
        lines.tags = *DefaultTags::read(tags);
        lines.options.target.database = database;
        lines.options.sourceName = QStringLiteral("text");
        lines.options.targetName = QStringLiteral("server · ") + database;
        return finish(new LinesWrite(lines, statements, *m_client, m_pipelines, this));
    }

    qint64 count(const QString &database) const
    {
        return m_server.count(QStringLiteral("SELECT count(f) FROM m"), database);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        ClientSettings settings;
        settings.profile.name = QStringLiteral("server");
        settings.profile.url = m_server.url();
        settings.server.flavour = Flavour::V1;
        m_client = std::make_unique<Client>(settings);
    }

    void init()
    {
        for (const char *name : {"a", "b", "own"}) {
            m_server.query(QStringLiteral("DROP DATABASE ") + QLatin1String(name));
            m_server.query(QStringLiteral("CREATE DATABASE ") + QLatin1String(name));
        }
        m_server.query(QStringLiteral("CREATE RETENTION POLICY short ON b DURATION 52w REPLICATION 1"));
    }

    void aTextGoesWhereItsCommentsSay()
    {
        const QByteArray text = "m f=1 1\nm f=2 2\n# CONTEXT-DATABASE: a\nm f=3 3\n# CONTEXT-DATABASE: b\n"
                                "# CONTEXT-RETENTION-POLICY: short\nm f=4\n";
        QSignalSpy added(&m_pipelines, &PipelineRegistry::added);
        const Outcome outcome = write(text, QStringLiteral("own"));
        QCOMPARE(outcome.state, Job::State::Succeeded);
        QCOMPARE(outcome.runs.size(), 3);
        QCOMPARE(added.size(), 3); // the monitor sees each
        QCOMPARE(outcome.runs[0].target, QStringLiteral("server · own"));
        QCOMPARE(outcome.runs[1].target, QStringLiteral("server · a"));
        QCOMPARE(outcome.runs[2].target, QStringLiteral("server · b"));
        QCOMPARE(outcome.accepted(), 4U);
        QCOMPARE(count(QStringLiteral("own")), 2);
        QCOMPARE(count(QStringLiteral("a")), 1);
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(f) FROM short.m"), QStringLiteral("b")), 1);
        QCOMPARE(count(QStringLiteral("b")), -1); // not in the default policy
    }

    void aPackedFileGoesWhereItsCommentsSay()
    {
        QTemporaryFile file;
        const QByteArray packed = gzip("# CONTEXT-DATABASE: a\nm f=1 1\nm f=2 2\n# CONTEXT-DATABASE: b\n"
                                       "# CONTEXT-RETENTION-POLICY: short\nm f=3\n");
        QVERIFY(file.open() && file.write(packed) == packed.size() && file.flush());
        LinesToWrite lines;
        lines.file = file.fileName();
        lines.options.target = {.database = QStringLiteral("own"), .retentionPolicy = QStringLiteral("none")};
        const Outcome outcome = finish(new LinesWrite(lines, {}, *m_client, m_pipelines, this));
        QVERIFY2(outcome.state == Job::State::Succeeded, qPrintable(outcome.error.message));
        QCOMPARE(outcome.runs.size(), 2); // none for what would be before the first comment
        QCOMPARE(count(QStringLiteral("a")), 2);
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(f) FROM short.m"), QStringLiteral("b")), 1);
    }

    void aFileThatIsNotThereFails()
    {
        LinesToWrite lines;
        lines.file = QStringLiteral("/nowhere/a.lp");
        lines.options.target.database = QStringLiteral("own");
        const Outcome outcome = finish(new LinesWrite(lines, {}, *m_client, m_pipelines, this));
        QCOMPARE(outcome.state, Job::State::Failed);
        QVERIFY2(outcome.error.message.contains(QStringLiteral("nowhere")), qPrintable(outcome.error.message));
    }

    void refusedLinesAreNamedByTheirPlaces()
    {
        const Outcome outcome =
            write("m f=1 1\n# CONTEXT-DATABASE: a\nm f=1 1\nm f=\"text\" 2\nm f=3 3\n", QStringLiteral("own"));
        QCOMPARE(outcome.state, Job::State::Succeeded);
        QCOMPARE(outcome.accepted(), 3U);
        const QList<RejectedRow> &rejected = outcome.runs.last().rejectedRows;
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected[0].position, 4U);
        QVERIFY(rejected[0].reason.contains(QStringLiteral("type")));
    }

    void statementsComeFirst()
    {
        m_server.query(QStringLiteral("DROP DATABASE a"));
        const Outcome outcome = write("# DDL\nCREATE DATABASE a\n# DML\n# CONTEXT-DATABASE: a\nm f=1 1\n", {},
                                      {QStringLiteral("CREATE DATABASE a"), QStringLiteral("CREATE DATABASE b")});
        QCOMPARE(outcome.state, Job::State::Succeeded);
        QCOMPARE(outcome.statements, 2);
        QCOMPARE(count(QStringLiteral("a")), 1);
    }

    void aStatementThatFailsKeepsTheLinesBack()
    {
        const Outcome outcome = write(
            "m f=1 1\n", QStringLiteral("own"),
            {QStringLiteral("CREATE DATABASE a"), QStringLiteral("CREATE NOTHING"), QStringLiteral("DROP DATABASE b")});
        QCOMPARE(outcome.state, Job::State::Failed);
        QCOMPARE(outcome.statements, 1);
        QVERIFY2(outcome.error.message.contains(QStringLiteral("CREATE NOTHING")), qPrintable(outcome.error.message));
        QVERIFY(outcome.runs.isEmpty());
        QCOMPARE(count(QStringLiteral("own")), -1);
        QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("\"b\"")); // the third was not run
    }

    void aTargetThatIsMissingEndsIt()
    {
        const Outcome none = write("m f=1 1\n", {});
        QCOMPARE(none.state, Job::State::Failed);
        QCOMPARE(none.error.kind, Error::Kind::BadInput);
        QVERIFY(none.runs.isEmpty());

        const Outcome missing = write("m f=1 1\n# CONTEXT-DATABASE: nowhere\nm f=2 2\n# CONTEXT-DATABASE: a\nm f=3 3\n",
                                      QStringLiteral("own"));
        QCOMPARE(missing.state, Job::State::Failed);
        QCOMPARE(missing.runs.size(), 2); // the third part was not begun
        QCOMPARE(count(QStringLiteral("own")), 1);
        QCOMPARE(count(QStringLiteral("a")), -1);
    }

    void linesGetTags()
    {
        const Outcome outcome = write("m f=1 1\nm,host=b f=2 2\n", QStringLiteral("own"), {}, QStringLiteral("host=a"));
        QCOMPARE(outcome.accepted(), 2U);
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(f) FROM m WHERE host = 'a'"), QStringLiteral("own")), 1);
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(f) FROM m WHERE host = 'b'"), QStringLiteral("own")), 1);
    }

    void whatIsStoppedGoesNoFurther()
    {
        // Once by itself, and once by its pipeline, as the monitor does.
        for (const bool byPipeline : {false, true}) {
            LinesToWrite lines;
            lines.text = "m f=1 1\n# CONTEXT-DATABASE: a\nm f=2 2\n";
            lines.options.target.database = QStringLiteral("own");
            auto *write = new LinesWrite(lines, {}, *m_client, m_pipelines, this);
            QCOMPARE(m_pipelines.running().size(), 1);
            if (byPipeline)
                m_pipelines.running().first()->cancel();
            else
                write->cancel();
            const Outcome outcome = finish(write);
            QCOMPARE(outcome.state, Job::State::Cancelled);
            QCOMPARE(outcome.runs.size(), 1);
            QVERIFY(outcome.runs[0].isOver());
            QCOMPARE(count(QStringLiteral("a")), -1);
        }
    }
};

QTEST_GUILESS_MAIN(LinesWriteTest)
#include "lineswrite_test.moc"
