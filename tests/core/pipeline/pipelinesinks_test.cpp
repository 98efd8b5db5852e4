// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/checkpoint.h"
#include "core/sink/csvsink.h"
#include "core/sink/messagevalue.h"
#include "tests/core/pipeline/keepingsink.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

namespace {

/// Remembers what was saved.
class SavedCheckpoints final : public Checkpoints
{
public:
    Result<Checkpoint> open() override { return Checkpoint(); }
    Status save(const Checkpoint &checkpoint, bool isOver) override
    {
        const std::scoped_lock lock(m_mutex);
        if (isOver)
            last = checkpoint;
        return {};
    }
    QString path() const override { return {}; }

    std::optional<Checkpoint> last; ///< of a run that is over

private:
    std::mutex m_mutex;
};

/// Messages with a key and a value of two names.
class MessageSource final : public Source
{
public:
    explicit MessageSource(quint64 count) : m_count(count) {}

    Status open() override { return {}; }
    Next next() override
    {
        if (m_record.row == m_count)
            return Next::End;
        ++m_record.row;
        const auto number = std::int64_t(m_record.row);
        m_value.fields = {{"host", "a"},
                          {"v", m_record.row == 3 ? MessageCell(NestedValue{"[]"}) : MessageCell(number)}};
        m_record.value = &m_value;
        m_record.timestampMs = 1'700'000'000'000 + number;
        m_record.topic = "events";
        m_record.partition = std::int32_t(m_record.row % 2);
        return Next::Record;
    }
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return "{}"; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return 0; }
    qint64 size() const override { return 0; }

private:
    const quint64 m_count;
    MessageValue m_value;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

SinkBackpressure pressure()
{
    SinkBackpressure pressure;
    pressure.reason.kind = Error::Kind::Throttled;
    pressure.reason.message = QStringLiteral("the disk is full");
    pressure.retryAfter = std::chrono::milliseconds(150);
    return pressure;
}

Error broken()
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = QStringLiteral("The disk broke.");
    return error;
}

bool hasOnceEach(const Kept &kept, quint64 count)
{
    return kept.rows.size() == count && std::ranges::all_of(kept.rows, [](const auto &row) { return row.second == 1; });
}

} // namespace

class PipelineSinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = {};
        m_answers.clear();
        m_server = std::make_unique<FakeServer>();
        m_server->setHandler([this](const FakeRequest &request) {
            if (!m_answers.isEmpty())
                return m_answers.takeFirst();
            m_store.add(linesOf(request.body));
            return stored();
        });
    }

    void q5_28_twoGoodSinksHaveEachRowOnce()
    {
        Kept kept;
        PipelineRun run(rows(95), toServerAnd(kept), tens(2));
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QVERIFY(m_store.hasOnceEach(95));
        QVERIFY(hasOnceEach(kept, 95));
        QCOMPARE(run.last.accepted, quint64(95));
        QCOMPARE(run.last.otherSinks.size(), 1);
        QCOMPARE(run.last.otherSinks.first().name, QStringLiteral("kept"));
        QCOMPARE(run.last.otherSinks.first().accepted, quint64(95));
        verifySum(run.last);
    }

    void q6_2_aSinkThatWaitsDoesNotWriteTwiceIntoTheOther_data()
    {
        QTest::addColumn<bool>("serverWaits");
        QTest::newRow("the server") << true;
        QTest::newRow("the other") << false;
    }

    void q6_2_aSinkThatWaitsDoesNotWriteTwiceIntoTheOther()
    {
        QFETCH(bool, serverWaits);
        Kept kept;
        if (serverWaits)
            m_answers = {FakeAnswer::of(429).header("Retry-After", "0.2").empty(), FakeAnswer::of(503).empty()};
        else
            kept.troubles = {pressure(), pressure()};
        PipelineRun run(rows(60), toServerAnd(kept), tens());
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QVERIFY(m_store.hasOnceEach(60));
        QVERIFY(hasOnceEach(kept, 60));
        // Each lane has its own pauses.
        QCOMPARE(run.last.pauses.isEmpty(), !serverWaits);
        QCOMPARE(run.last.otherSinks.first().pauses.isEmpty(), serverWaits);
        if (!serverWaits)
            QCOMPARE(run.last.otherSinks.first().pauses.first().text, QStringLiteral("the disk is full"));
        QCOMPARE(kept.writes, serverWaits ? 6 : 8);
    }

    void q5_29_aSinkThatBreaksFailsThePipelineAndNothingIsCommittedBehindIt()
    {
        Kept kept;
        kept.batchesBefore = 2;
        kept.troubles = {broken()};
        const auto checkpoints = std::make_shared<SavedCheckpoints>();
        PipelineOptions options = tens();
        options.checkpoints = checkpoints;
        PipelineRun run(rows(5'000), toServerAnd(kept), options);
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Failed);
        QVERIFY(run.last.error->message.startsWith(broken().message));
        QVERIFY(run.last.otherSinks.first().error);
        verifySum(run.last);
        // The server has more; but a row is settled when it is in both.
        QVERIFY(run.last.accepted >= 20);
        QVERIFY(checkpoints->last);
        QCOMPARE(checkpoints->last->row, quint64(20));
        QCOMPARE(checkpoints->last->accepted, quint64(20));
        QVERIFY(!checkpoints->last->isComplete);
        QCOMPARE(kept.rows.size(), std::size_t(20));
    }

    void q5_28_allIsCommittedWhenBothHaveAll()
    {
        Kept kept;
        kept.troubles = {pressure()};
        const auto checkpoints = std::make_shared<SavedCheckpoints>();
        PipelineOptions options = tens();
        options.checkpoints = checkpoints;
        auto source = rows(57);
        source->skipped = {56, 57};
        source->bad = {20};
        PipelineRun run(std::move(source), toServerAnd(kept), options);
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QVERIFY(checkpoints->last && checkpoints->last->isComplete);
        QCOMPARE(checkpoints->last->row, quint64(57));
        QCOMPARE(checkpoints->last->rows(), quint64(57));
        QVERIFY(hasOnceEach(kept, 54));
    }

    void q6_12_aSinkThatStandsStillHoldsTheSource()
    {
        Kept kept;
        SinkBackpressure forLong = pressure();
        forLong.retryAfter = std::chrono::minutes(5);
        kept.troubles = {forLong};
        PipelineRun run(rows(100'000), toServerAnd(kept), tens());
        // Its queue is bounded, and so is what the server has before it.
        QTRY_VERIFY(!run.pipeline->snapshot().otherSinks.first().pauses.isEmpty() &&
                    run.pipeline->snapshot().inFlight == 0 && run.pipeline->snapshot().accepted >= 20);
        QVERIFY(run.pipeline->snapshot().read < 1'000);
        run.pipeline->cancel();
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Cancelled);
        verifySum(run.last);
        QVERIFY(kept.rows.empty());
    }

    void q6_17_tryNowEndsAWait()
    {
        Kept kept;
        SinkBackpressure forLong = pressure();
        forLong.retryAfter = std::chrono::minutes(5);
        kept.troubles = {forLong};
        PipelineRun run(rows(35), toServerAnd(kept), tens());
        QTRY_VERIFY(!run.pipeline->snapshot().otherSinks.first().pauses.isEmpty());
        run.pipeline->tryNow();
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QVERIFY(hasOnceEach(kept, 35));
        QCOMPARE(run.last.otherSinks.first().pauses.size(), 1);
        QVERIFY(run.last.otherSinks.first().pauses.first().over);
    }

    void w2_16_drainFinishesWhatWasReadAndTheJournalGoesOnThere()
    {
        Kept kept;
        const auto checkpoints = std::make_shared<SavedCheckpoints>();
        PipelineOptions options = tens();
        options.checkpoints = checkpoints;
        PipelineRun run(rows(100'000'000), toServerAnd(kept), options);
        QTRY_VERIFY(run.pipeline->snapshot().accepted > 0);
        run.pipeline->drain();
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.accepted, run.last.read);
        QVERIFY(hasOnceEach(kept, run.last.read));
        QVERIFY(m_store.hasOnceEach(run.last.read));
        QVERIFY(checkpoints->last && !checkpoints->last->isComplete);
        QCOMPARE(checkpoints->last->row, run.last.read);
    }

    void withoutAnyServer()
    {
        const QString path = m_folder.filePath(QStringLiteral("out.csv"));
        Kept kept;
        Outlets outlets;
        CsvSink::Options options{.path = path};
        outlets.push_back(directOutlet(std::make_unique<CsvSink>(options)));
        outlets.push_back(directOutlet(std::make_unique<KeepingSink>(kept)));
        FlowPolicy policy;
        policy.sourceName = QStringLiteral("rows");
        PipelineRun run(rows(25), std::move(outlets), policy);
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.target, path);
        QCOMPARE(run.last.accepted, quint64(25));
        QVERIFY(hasOnceEach(kept, 25));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 27); // header, rows, and what is behind the last end of line
        QCOMPARE(lines.at(25), QByteArray(",\"\"\"m v=25i 25\"\"\",,,0,25\r"));
    }

    void aSinkThatCannotConnectEndsItBeforeAnythingIsRead()
    {
        Kept kept;
        Outlets outlets = toServerAnd(kept);
        CsvSink::Options options{.path = m_folder.filePath(QStringLiteral("none/out.csv"))};
        outlets.push_back(directOutlet(std::make_unique<CsvSink>(options)));
        PipelineRun run(rows(25), std::move(outlets), tens());
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Failed);
        QCOMPARE(run.last.read, quint64(0));
        QCOMPARE(m_server->requests().size(), 0);
        QVERIFY(kept.rows.empty());
    }

    void messagesBecomePointsByRule()
    {
        PipelineOptions options = tens();
        PointRule rule;
        rule.measurement = std::string("m");
        rule.tagsKeys = std::vector<std::string>{"host"};
        options.rule = rule;
        PipelineRun run(std::make_unique<MessageSource>(5), m_server->url(), options);
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.accepted, quint64(4));
        QCOMPARE(rejectedRows(run.last), QList<quint64>{3});
        QCOMPARE(m_server->requests().size(), 2); // of each partition one
        QCOMPARE(m_server->requests().at(1).body,
                 QByteArray("m,host=a v=2i 1700000000002000000\nm,host=a v=4i 1700000000004000000\n"));
    }

private:
    Outlets toServerAnd(Kept &kept) const
    {
        ClientSettings settings = settingsFound(m_server->url(), Flavour::V1);
        Outlets outlets = influxOutlet(settings, tens());
        outlets.push_back(directOutlet(std::make_unique<KeepingSink>(kept)));
        return outlets;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_server;
    Store m_store;
    QList<FakeAnswer> m_answers;
};

QTEST_GUILESS_MAIN(PipelineSinksTest)
#include "pipelinesinks_test.moc"
