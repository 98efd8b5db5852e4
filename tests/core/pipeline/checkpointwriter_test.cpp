// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/checkpointwriter.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/rowledger.h"
#include "core/sink/sinkbatch.h"
#include "tests/support/patience.h"

#include <QTest>

#include <mutex>

using namespace penstock;

namespace {

/// Keeps them in memory; may be out of order.
class Shelf final : public Checkpoints
{
public:
    struct Saved
    {
        Checkpoint checkpoint;
        bool isOver = false;
    };

    Result<Checkpoint> open() override { return Checkpoint(); }
    Status save(const Checkpoint &checkpoint, bool isOver) override
    {
        const std::scoped_lock lock(m_mutex);
        m_saved += Saved{checkpoint, isOver};
        return m_trouble;
    }
    QString path() const override { return {}; }

    QList<Saved> saved() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_saved;
    }
    void setTrouble(const Status &trouble)
    {
        const std::scoped_lock lock(m_mutex);
        m_trouble = trouble;
    }

private:
    mutable std::mutex m_mutex;
    QList<Saved> m_saved;
    Status m_trouble;
};

} // namespace

/// How far a run has come is kept while it goes on.
class CheckpointWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shelf = std::make_shared<Shelf>();
        m_stats = std::make_unique<PipelineStats>(1, QString(), QString());
        m_ledger = std::make_unique<RowLedger>(false);
        m_ledger->begin({});
    }

    void whereNothingIsKeptNothingIsDone()
    {
        CheckpointWriter writer({}, *m_ledger, *m_stats);
        writer.start();
        settle(5);
        writer.finish(true);
        QVERIFY(checkpointRows().isEmpty());
        QVERIFY(m_stats->snapshot().notes.isEmpty());
    }

    void whatWasNotBegunIsNotKept()
    {
        CheckpointWriter writer(m_shelf, *m_ledger, *m_stats);
        writer.finish(true);
        QVERIFY(m_shelf->saved().isEmpty());
    }

    void theBeginningIsKeptAtOnce()
    {
        Checkpoint from;
        from.row = 3;
        from.accepted = 3;
        m_ledger->begin(from);
        CheckpointWriter writer(m_shelf, *m_ledger, *m_stats);
        writer.start();
        QCOMPARE(m_shelf->saved().size(), 1);
        QCOMPARE(m_shelf->saved().first().checkpoint, from);
        QVERIFY(!m_shelf->saved().first().isOver);
    }

    void whatChangesIsKeptOnce()
    {
        CheckpointWriter writer(m_shelf, *m_ledger, *m_stats);
        writer.start();
        settle(5);
        QTRY_COMPARE(m_shelf->saved().size(), 2);
        settle(8);
        QTRY_COMPARE(m_shelf->saved().size(), 3);
        writer.finish(false);
        const QList<Shelf::Saved> saved = m_shelf->saved();
        QCOMPARE(saved.size(), 4);
        QCOMPARE(saved.at(0).checkpoint.row, quint64(0));
        QCOMPARE(saved.at(1).checkpoint.row, quint64(5));
        QCOMPARE(saved.at(2).checkpoint.row, quint64(8));
        QVERIFY(!saved.at(2).isOver);
        QVERIFY(saved.at(3).isOver); // also when nothing has changed: that it is over is new
        QVERIFY(!saved.at(3).checkpoint.isComplete);
    }

    void theEnd_data()
    {
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("of the source") << true;
        QTest::newRow("broken off") << false;
    }

    void theEnd()
    {
        QFETCH(const bool, isComplete);
        CheckpointWriter writer(m_shelf, *m_ledger, *m_stats);
        writer.start();
        settle(5);
        writer.finish(isComplete);
        const Shelf::Saved last = m_shelf->saved().last();
        QVERIFY(last.isOver);
        QCOMPARE(last.checkpoint.row, quint64(5));
        QCOMPARE(last.checkpoint.accepted, quint64(5));
        QCOMPARE(last.checkpoint.isComplete, isComplete);
        const qsizetype count = m_shelf->saved().size();
        writer.finish(!isComplete); // nothing comes behind the end
        QCOMPARE(m_shelf->saved().size(), count);
    }

    void onlyWhatIsKeptIsTold()
    {
        m_shelf->setTrouble(failure(Error::Kind::File, QStringLiteral("The disk is full.")));
        CheckpointWriter writer(m_shelf, *m_ledger, *m_stats);
        writer.start();
        settle(5);
        QTRY_COMPARE(m_shelf->saved().size(), 2);
        m_shelf->setTrouble({});
        settle(8);
        writer.finish(true);
        const QStringList notes = m_stats->snapshot().notes;
        QCOMPARE(notes.size(), 1); // it failed twice
        QVERIFY(notes.first().contains(QStringLiteral("The disk is full.")));
        QCOMPARE(checkpointRows(), QList<quint64>{8});
    }

    void theFirstRowIsNoCheckpoint()
    {
        CheckpointWriter writer(m_shelf, *m_ledger, *m_stats);
        writer.start();
        writer.finish(true);
        QCOMPARE(m_shelf->saved().size(), 2);
        QVERIFY(checkpointRows().isEmpty());
    }

private:
    /// All rows up to that one are accepted.
    void settle(quint64 row)
    {
        SinkBatch batch;
        for (quint64 next = m_ledger->checkpoint().row + 1; next <= row; ++next)
            batch.append("m v=1", next, next);
        m_ledger->add({.lastRow = row}, batch);
        m_ledger->settle({row}, {.accepted = batch.lines()});
    }

    /// As the log of the run has them.
    QList<quint64> checkpointRows() const
    {
        QList<quint64> rows;
        for (const RunEvent &event : m_stats->snapshot().events) {
            if (event.kind == RunEvent::Kind::Checkpoint)
                rows += event.rows;
        }
        return rows;
    }

    std::shared_ptr<Shelf> m_shelf;
    std::unique_ptr<PipelineStats> m_stats;
    std::unique_ptr<RowLedger> m_ledger;
};

QTEST_GUILESS_MAIN(CheckpointWriterTest)
#include "checkpointwriter_test.moc"
