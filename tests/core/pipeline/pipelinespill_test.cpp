// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/partitionsamples.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/partitionedlistsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;
using Mode = SpillPolicy::Mode;

/// Pipelines whose rows wait on disk while a server is away.
class PipelineSpillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSourceGoesOnWhileTheServerIsAway_data();
    void theSourceGoesOnWhileTheServerIsAway();
    void w2_14_whatARunLeavesIsSentByTheNext();
    void aRunThatFailsKeepsTheRest();
    void heldByHandItGoesOnAsWell();
    void w2_13_whatIsTooOldIsRefusedAndNamed();
    void w2_13_whenItIsFullTheSourceWaits();
    void whereEachBatchGoesThereNothingIsHeld();
    void aSinkThatIsAwayHoldsNoOther();
    void thoseThatCanWaitDoNotUseIt();
    void twoRunsDoNotShareOne();

private:
    /// Away or there; what it has.
    class Server
    {
    public:
        Server()
        {
            m_server.setHandler([this](const FakeRequest &request) {
                if (isAway)
                    return FakeAnswer::of(503).header("Retry-After", "300").text("gone");
                const QByteArrayList lines = linesOf(request.body);
                store.add(lines);
                for (const QByteArray &line : lines)
                    order += line.mid(line.lastIndexOf(' ') + 1).toULongLong();
                return stored();
            });
        }
        QUrl url() const { return m_server.url(); }

        bool isAway = true;
        Store store;
        QList<quint64> order;

    private:
        FakeServer m_server;
    };

    PipelineOptions spilling(Mode mode = Mode::Away) const
    {
        PipelineOptions options = tens();
        options.giveUpAfterMs = 0;
        options.answersAfterStopMs = 10'000; // the server does answer
        options.spill.mode = mode;
        options.spill.folder = m_folder->filePath(QStringLiteral("spill"));
        options.spill.look = std::chrono::milliseconds(20);
        return options;
    }
    int files() const
    {
        int count = 0;
        for (QDirIterator all(m_folder->path(), {QStringLiteral("*.spill")}, QDir::Files, QDirIterator::Subdirectories);
             all.hasNext(); all.next())
            ++count;
        return count;
    }
    /// Of a run that begins with the server away: all is read, and stopped.
    void leaveOnDisk(const Server &server, quint64 count) const
    {
        PipelineRun run(rows(count), server.url(), spilling());
        QTRY_COMPARE(run.last.read, count);
        run.pipeline->cancel();
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Cancelled);
        QCOMPARE(run.last.spill.lines, count);
        verifySum(run.last);
        QCOMPARE(run.last.notSent, count);
    }
    static bool tells(const PipelineSnapshot &now, const char *text)
    {
        return std::ranges::any_of(now.events, [text](const RunEvent &event) {
            return event.kind == RunEvent::Kind::Note && event.text.contains(QLatin1String(text));
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PipelineSpillTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PipelineSpillTest::theSourceGoesOnWhileTheServerIsAway_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("away") << Mode::Away;
    QTest::newRow("always") << Mode::Always;
}

void PipelineSpillTest::theSourceGoesOnWhileTheServerIsAway()
{
    QFETCH(const Mode, mode);
    Server server;
    PipelineRun run(rows(2'000), server.url(), spilling(mode));
    QTRY_COMPARE(run.last.read, quint64(2'000));
    QTRY_COMPARE(run.last.state, State::Paused);
    QTRY_COMPARE(run.last.spill.lines, quint64(2'000));
    QVERIFY(run.last.spill.isOn && run.last.spill.oldestMs >= 0 && run.last.spill.bytes > 0);
    QCOMPARE(run.last.accepted, quint64(0));
    server.isAway = false;
    run.pipeline->tryNow();
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.accepted, quint64(2'000));
    QVERIFY(server.store.hasOnceEach(2'000));
    QVERIFY(std::is_sorted(server.order.begin(), server.order.end()));
    QCOMPARE(run.last.spill.lines, quint64(0));
    QCOMPARE(run.last.spill.kept, quint64(2'000));
    QTRY_COMPARE(files(), 0);
    verifySum(run.last);
    QCOMPARE(tells(run.last, "kept on disk until the server is back"), mode == Mode::Away);
    QCOMPARE(tells(run.last, "are settled"), mode == Mode::Away);
}

void PipelineSpillTest::w2_14_whatARunLeavesIsSentByTheNext()
{
    Server server;
    leaveOnDisk(server, 500);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(files() > 0);
    server.isAway = false;
    PipelineRun run(rows(0), server.url(), spilling());
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.spill.found, quint64(500));
    QCOMPARE(run.last.read, quint64(500));
    QCOMPARE(run.last.accepted, quint64(500));
    QVERIFY(server.store.hasOnceEach(500));
    QVERIFY(run.inOrder);
    QVERIFY(run.last.notes.join(u'\n').contains(QStringLiteral("500 rows that an earlier run")) ||
            run.last.notes.join(u'\n').contains(QStringLiteral("500 row(s) that an earlier run")));
    QTRY_COMPARE(files(), 0);
    verifySum(run.last);
}

void PipelineSpillTest::aRunThatFailsKeepsTheRest()
{
    FakeServer refusing;
    refusing.enqueue(stored());
    refusing.setHandler(
        [](const FakeRequest &) { return FakeAnswer::json(R"({"error":"authorization failed"})", 401); });
    PipelineOptions options = spilling(Mode::Always);
    PipelineRun run(rows(300), refusing.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.spill.lines, run.last.read - 10);
    verifySum(run.last);
    QVERIFY(run.last.notes.join(u'\n').contains(options.spill.folder));
    // The next one knows the password.
    refusing.setHandler([](const FakeRequest &) { return stored(); });
    PipelineRun next(rows(0), refusing.url(), options);
    QVERIFY(next.wait());
    QCOMPARE(next.last.state, State::Succeeded);
    QCOMPARE(next.last.accepted, run.last.read - 10);
}

void PipelineSpillTest::heldByHandItGoesOnAsWell()
{
    Server server;
    server.isAway = false;
    PipelineRun run(rows(1'000), server.url(), spilling());
    run.pipeline->setPaused(true);
    QTRY_COMPARE(run.last.read, quint64(1'000));
    run.pipeline->setPaused(false);
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(1'000));
    QVERIFY(server.store.hasOnceEach(1'000));
}

void PipelineSpillTest::w2_13_whatIsTooOldIsRefusedAndNamed()
{
    Server server;
    leaveOnDisk(server, 40);
    if (QTest::currentTestFailed())
        return;
    PipelineOptions options = spilling();
    options.spill.mostAge = std::chrono::seconds(1);
    options.rejectsFile = m_folder->filePath(QStringLiteral("rejects.csv"));
    PipelineRun run(rows(0), server.url(), options);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.rejected, quint64(40));
    QCOMPARE(run.last.spill.expired, quint64(40));
    QCOMPARE(run.last.spill.lines, quint64(0));
    verifySum(run.last);
    QVERIFY(run.last.rejectedRows.first().reason.contains(QStringLiteral("kept on disk")));
    QFile rejects(options.rejectsFile);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QVERIFY(rejects.readAll().count("m v=") == 40);
    QCOMPARE(server.store.rows.size(), 0);
}

void PipelineSpillTest::w2_13_whenItIsFullTheSourceWaits()
{
    const auto large = [](quint64 row, std::string &line) {
        line += "m v=\"" + std::string(20'000, 'x') + "\" " + std::to_string(row);
    };
    Server server;
    PipelineOptions options = spilling();
    options.spill.mostBytes = 1024 * 1024;
    PipelineRun run(std::make_unique<GeneratedSource>(300, large), server.url(), options);
    QTRY_VERIFY(!run.last.spill.trouble.isEmpty());
    QTRY_VERIFY(tells(run.last, "the source has to wait"));
    QVERIFY(run.last.read < 300 && run.last.spill.bytes <= 1024 * 1024);
    server.isAway = false;
    run.pipeline->tryNow();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(300));
    QVERIFY(server.store.hasOnceEach(300));
    QVERIFY(run.last.spill.trouble.isEmpty());
}

void PipelineSpillTest::whereEachBatchGoesThereNothingIsHeld()
{
    Server server;
    server.isAway = false;
    PipelineOptions options = spilling(Mode::Always);
    options.concurrency = 4;
    PipelineRun run(rows(1'000), server.url(), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.spill.kept, quint64(1'000));
    QVERIFY(server.store.hasOnceEach(1'000));
    QTRY_COMPARE(files(), 0);
}

void PipelineSpillTest::aSinkThatIsAwayHoldsNoOther()
{
    Server away;
    Server there;
    there.isAway = false;
    const auto settings = [](const Server &server) {
        ClientSettings to;
        to.profile = Profile::createNew();
        to.profile.url = server.url();
        return to;
    };
    const PipelineOptions options = spilling();
    Outlets outlets = influxOutlet(settings(there), options);
    for (auto &outlet : influxOutlet(settings(away), options))
        outlets.push_back(std::move(outlet));
    PipelineRun run(rows(1'000), std::move(outlets), options);
    QTRY_COMPARE(run.last.accepted, quint64(1'000));
    QTRY_COMPARE(run.last.otherSinks.first().spill.lines, quint64(1'000));
    QVERIFY(there.store.hasOnceEach(1'000));
    away.isAway = false;
    run.pipeline->tryNow();
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QVERIFY(away.store.hasOnceEach(1'000));
    QCOMPARE(run.last.spill.lines + run.last.otherSinks.first().spill.lines, quint64(0));
}

void PipelineSpillTest::thoseThatCanWaitDoNotUseIt()
{
    KeptPartitions kept;
    const auto broker = std::make_shared<PartitionedListSource::Broker>(1);
    broker->push(0, 25);
    broker->end();
    Outlets outlets;
    addSink(outlets, kept, QStringLiteral("list"));
    PipelineRun partitioned(std::make_unique<PartitionedListSource>(broker), std::move(outlets), spilling());
    QVERIFY(partitioned.wait());
    QVERIFY(!partitioned.last.spill.isOn);
    // A sink that writes by itself holds no server's lines.
    Outlets direct;
    KeptPartitions own;
    addSink(direct, own, QStringLiteral("list"));
    PipelineRun run(rows(10), std::move(direct), spilling());
    QVERIFY(run.wait());
    QVERIFY(!run.last.spill.isOn);
    QVERIFY(!QDir(spilling().spill.folder).exists());
}

void PipelineSpillTest::twoRunsDoNotShareOne()
{
    Server server;
    PipelineRun first(rows(100), server.url(), spilling());
    QTRY_COMPARE(first.last.spill.lines, quint64(100));
    PipelineRun second(rows(100), server.url(), spilling());
    QVERIFY(second.wait());
    QCOMPARE(second.last.state, State::Failed);
    QCOMPARE(second.last.error->kind, Error::Kind::Unavailable);
    QCOMPARE(first.last.spill.lines, quint64(100));
}

QTEST_GUILESS_MAIN(PipelineSpillTest)
#include "pipelinespill_test.moc"
