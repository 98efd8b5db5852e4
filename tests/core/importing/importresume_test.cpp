// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"
#include "core/importing/importjournal.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/pipeline/rejectsfile.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/settingsfor.h"

#include <QTemporaryDir>
#include <QTestEventLoop>

using namespace penstock;
using namespace penstock::pipelinesamples;

namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Row n is "n,n"; in row 7 of each hundred the value is no number, and row 13 has none.
QByteArray sample(int rows)
{
    QByteArray text = "time,v\r\n";
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += number + ',' + (row % 100 == 7 ? "x" + number : row % 100 == 13 ? QByteArray() : number) + "\r\n";
    }
    return text;
}

} // namespace

/// Imports that are broken off and gone on with, against scripted answers.
class ImportResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FakeServer>();
        m_store = {};
    }

    void anyEndIsGoneOnWith_data()
    {
        QTest::addColumn<int>("writesUntilEnd");
        QTest::addColumn<int>("status"); ///< 0: somebody stops it
        QTest::addColumn<int>("concurrency");
        for (const int concurrency : {1, 4}) {
            QTest::addRow("stopped, %d", concurrency) << 7 << 0 << concurrency;
            QTest::addRow("refused, %d", concurrency) << 12 << 401 << concurrency;
            QTest::addRow("before anything, %d", concurrency) << 0 << 401 << concurrency;
        }
    }

    void anyEndIsGoneOnWith()
    {
        QFETCH(const int, writesUntilEnd);
        QFETCH(const int, status);
        QFETCH(const int, concurrency);
        constexpr quint64 rows = 1'000;
        ImportPlan plan = planOf(sample(rows), concurrency);
        int writes = 0;
        Pipeline *running = nullptr;
        m_server->setHandler([&](const FakeRequest &request) {
            if (++writes > writesUntilEnd) {
                if (status == 0)
                    running->cancel();
                return FakeAnswer::json(R"({"error":"no"})", status == 0 ? 503 : status);
            }
            m_store.add(linesOf(request.body));
            return stored();
        });
        const PipelineSnapshot first = run(plan, &running);
        QVERIFY(first.state != PipelineSnapshot::State::Succeeded);
        verifySum(first);
        const auto record = ImportRecord::read(first.journal);
        QVERIFY(record && !record->checkpoint.isComplete && record->isOver);
        QVERIFY(record->checkpoint.accepted <= first.accepted);

        m_server->setHandler([&](const FakeRequest &request) {
            m_store.add(linesOf(request.body));
            return stored();
        });
        plan.resumes = true;
        const PipelineSnapshot last = run(plan);
        QVERIFY2(last.state == PipelineSnapshot::State::Succeeded, last.error ? qPrintable(last.error->message) : "");
        QCOMPARE(last.resumed.row, record->checkpoint.row);
        QCOMPARE(last.read, rows);
        QCOMPARE(last.accepted, rows - 20);
        QCOMPARE(last.rejected, quint64(10));
        QCOMPARE(last.skipped, quint64(10));
        verifySum(last);
        QCOMPARE(quint64(m_store.rows.size()), last.accepted);
        // What was settled is not sent again, whatever else is.
        for (auto row = m_store.rows.begin(); row != m_store.rows.end(); ++row)
            QVERIFY2(row.key() > record->checkpoint.row || row.value() == 1, qPrintable(QString::number(row.key())));
        QByteArray refused = "time,v\r\n";
        for (int row = 7; row <= int(rows); row += 100)
            refused += QByteArray::number(row) + ",x" + QByteArray::number(row) + "\r\n";
        QCOMPARE(contents(plan.pipeline.rejectsFile), refused);
        QVERIFY(ImportRecord::read(last.journal)->checkpoint.isComplete);

        // Once more there is nothing to do.
        const qsizetype before = m_server->requests().size();
        const PipelineSnapshot again = run(plan);
        QVERIFY(again.state == PipelineSnapshot::State::Succeeded);
        QCOMPARE(again.accepted, last.accepted);
        QCOMPARE(m_server->requests().size(), before);
        QVERIFY(again.notes.join(u' ').contains(u"nothing was sent"));
    }

    void anEarlierBatchThatIsStillUnderWayIsNotSettled()
    {
        ImportPlan plan = planOf(sample(300), 4);
        int writes = 0;
        Store unanswered;
        Pipeline *running = nullptr;
        m_server->setHandler([&](const FakeRequest &request) {
            // The second is never answered; the three that may be on their way behind it are.
            if (++writes == 2) {
                unanswered.add(linesOf(request.body));
                return FakeAnswer::raw("").stall();
            }
            if (writes == 5)
                running->cancel();
            m_store.add(linesOf(request.body));
            return stored();
        });
        const PipelineSnapshot first = run(plan, &running);
        verifySum(first);
        QCOMPARE(first.unknown > 0, true);
        const auto record = ImportRecord::read(first.journal);
        QVERIFY(record);
        QVERIFY(!unanswered.rows.isEmpty());
        QVERIFY(record->checkpoint.row < unanswered.rows.firstKey());
        m_server->setHandler([&](const FakeRequest &request) {
            m_store.add(linesOf(request.body));
            return stored();
        });
        plan.resumes = true;
        const PipelineSnapshot last = run(plan);
        QCOMPARE(last.accepted, quint64(294));
        QCOMPARE(m_store.rows.size(), 294);
    }

    void whatCannotBeWrittenDownIsNotSettled()
    {
        ImportPlan plan = planOf(sample(500), 1);
        m_server->setHandler([this](const FakeRequest &request) {
            m_store.add(linesOf(request.body));
            return stored();
        });
        // A full disk takes no byte, as this device does.
        plan.pipeline.rejectsFile = QStringLiteral("/dev/full");
        const PipelineSnapshot full = run(plan);
        QVERIFY(full.state == PipelineSnapshot::State::Failed);
        QCOMPARE(full.error->kind, Error::Kind::File);
        verifySum(full);
        const auto record = ImportRecord::read(full.journal);
        QVERIFY(record && record->checkpoint.row < 7);
        plan.pipeline.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
        plan.resumes = true;
        const PipelineSnapshot last = run(plan);
        QVERIFY(last.state == PipelineSnapshot::State::Succeeded);
        QCOMPARE(last.accepted, quint64(490));
        QCOMPARE(last.rejected, quint64(5));
        QCOMPARE(contents(plan.pipeline.rejectsFile).count("\r\n"), 6);
    }

    void aJournalThatCannotBeKeptIsSaidAndNoMore()
    {
        ImportPlan plan = planOf(sample(100), 1);
        QVERIFY(put(plan.journalFolder, "in the way"));
        const PipelineSnapshot last = run(plan);
        QVERIFY(last.state == PipelineSnapshot::State::Succeeded);
        QCOMPARE(last.accepted, quint64(98));
        QVERIFY2(last.notes.join(u' ').contains(u"cannot be kept"), qPrintable(last.notes.join(u' ')));
    }

    void badCellsAreLeftOutWhenAskedFor()
    {
        ImportPlan plan = planOf("time,a,b\n1,1,x\n2,y,2\n3,z,z\n4,4,4\n", 1);
        plan.columns[1].name = QStringLiteral("a");
        plan.columns += {QStringLiteral("b"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Integer};
        plan.skipsBadCells = true;
        QByteArray lines;
        m_server->setHandler([&](const FakeRequest &request) {
            lines += request.body;
            return stored();
        });
        const PipelineSnapshot last = run(plan);
        QCOMPARE(lines, QByteArray("m a=1i 1\nm b=2i 2\nm a=4i,b=4i 4\n"));
        QCOMPARE(last.accepted, quint64(3));
        QCOMPARE(last.rejected, quint64(1)); // nothing was left of it
        QCOMPARE(last.cellsLeftOut, quint64(2));
        QVERIFY2(last.notes.join(u' ').contains(u"line 2, column b: \"x\""), qPrintable(last.notes.join(u' ')));
    }

    void tooManyRefusedRowsEndIt_data()
    {
        QTest::addColumn<quint64>("rows");
        QTest::addColumn<quint64>("accepted");
        QTest::newRow("the first") << quint64(1) << quint64(6);
        QTest::newRow("the third") << quint64(3) << quint64(202);
        QTest::newRow("more than there are") << quint64(11) << quint64(980);
    }

    void tooManyRefusedRowsEndIt()
    {
        QFETCH(const quint64, rows);
        ImportPlan plan = planOf(sample(1'000), 2);
        plan.pipeline.errorLimit.rows = rows;
        const PipelineSnapshot last = run(plan);
        QTEST(last.accepted, "accepted");
        verifySum(last);
        QCOMPARE(last.state == PipelineSnapshot::State::Failed, rows < 11);
        if (last.error)
            QVERIFY2(last.error->message.contains(u"line 8, column v"), qPrintable(last.error->message));
    }

    void refusalsOfTheServerCountToo()
    {
        ImportPlan plan = planOf("time,v\n1,1\n2,2\n3,3\n4,4\n", 1);
        plan.pipeline.errorLimit.rows = 1;
        plan.pipeline.batchRows = 1;
        int writes = 0;
        m_server->setHandler([&](const FakeRequest &) { return ++writes == 2 ? partialWrite(1) : stored(); });
        const PipelineSnapshot last = run(plan);
        QVERIFY(last.state == PipelineSnapshot::State::Failed);
        QCOMPARE(last.accepted, quint64(1));
        QCOMPARE(last.rejected, quint64(1));
        QCOMPARE(writes, 2);
        verifySum(last);
    }

private:
    /// To the fake server, as 1.x; time in nanoseconds, batches of ten.
    ImportPlan planOf(const QByteArray &text, int concurrency)
    {
        ImportPlan plan;
        plan.file = m_folder->filePath(QStringLiteral("data.csv"));
        if (!put(plan.file, text))
            qFatal("cannot be written");
        plan.columns = {{QStringLiteral("time"), ColumnPlan::Role::Time},
                        {QStringLiteral("v"), ColumnPlan::Role::Field, ColumnPlan::FieldType::Integer}};
        plan.columns[0].time.kind = TimestampFormat::Kind::EpochNanoseconds;
        plan.measurement = QStringLiteral("m");
        plan.pipeline = tens(concurrency);
        plan.pipeline.rejectsFile = m_folder->filePath(QStringLiteral("bad.csv"));
        plan.journalFolder = m_folder->filePath(QStringLiteral("journals"));
        return plan;
    }

    PipelineSnapshot run(const ImportPlan &plan, Pipeline **running = nullptr)
    {
        PipelineRegistry registry;
        const auto started = startImport(plan, settingsFound(m_server->url(), Flavour::V1), registry);
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        Pipeline *const pipeline = *started;
        if (running)
            *running = pipeline;
        PipelineSnapshot last;
        QTestEventLoop loop;
        QObject::connect(pipeline, &Job::finished, &loop, [&] {
            last = pipeline->snapshot();
            loop.exitLoop();
        });
        loop.enterLoopMSecs(30'000);
        return last;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    Store m_store;
};

QTEST_GUILESS_MAIN(ImportResumeTest)
#include "importresume_test.moc"
