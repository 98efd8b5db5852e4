// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sourcepart.h"
#include "tests/core/pipeline/twosinks.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Offsets that are several records, in batches of ten: none is committed before all of its records are in every sink.
class SplitRowsTest : public QObject, private TwoSinks
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    void whatIsCutIsNotCommitted_data()
    {
        QTest::addColumn<int>("offsets");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("written"); // batches, before the sink has to wait
        QTest::addColumn<int>("committed");
        QTest::newRow("one record an offset") << 15 << 1 << 1 << 10;
        QTest::newRow("two: the batch ends with an offset") << 8 << 2 << 1 << 5;
        QTest::newRow("three: it ends within the fourth") << 8 << 3 << 1 << 3;
        QTest::newRow("three, and the third batch ends with the tenth") << 14 << 3 << 3 << 10;
        QTest::newRow("seven") << 4 << 7 << 1 << 1;
        QTest::newRow("ten") << 3 << 10 << 2 << 2;
        QTest::newRow("more than a batch: nothing of it is whole") << 2 << 25 << 1 << 0;
        QTest::newRow("more than a batch: two of three parts") << 2 << 25 << 2 << 0;
        QTest::newRow("more than a batch: its end is in the third") << 2 << 25 << 3 << 1;
    }

    void whatIsCutIsNotCommitted()
    {
        QFETCH(int, offsets);
        QFETCH(int, records);
        QFETCH(int, written);
        QFETCH(int, committed);
        for (const QString &name : {QStringLiteral("first"), QStringLiteral("second")}) {
            init();
            KeptPartitions &waiting = name == QLatin1String("first") ? *m_first : *m_second;
            waiting.pass(0, written);
            waiting.trouble(0, forLong());
            m_broker->push(0, offsets, records);
            const auto run = start();
            QTRY_COMPARE(laneOf(run->pipeline->snapshot(), name, 0).accepted, quint64(written) * 10);
            QTRY_COMPARE(int(m_broker->position(0)), offsets);
            run->pipeline->checkpointNow();
            if (committed > 0)
                QTRY_COMPARE(m_broker->committed(0), Offset(committed));
            // A record of another partition comes behind the checkpoint: by then it was made.
            m_broker->push(1, 1);
            QTRY_COMPARE(m_broker->position(1), quint64(1));
            run->pipeline->checkpointNow();
            QTRY_COMPARE(m_broker->committed(1), Offset(1));
            QCOMPARE(m_broker->committed(0), committed > 0 ? Offset(committed) : Offset());
            run->pipeline->tryNow();
            QTRY_COMPARE(m_broker->committed(0), Offset(offsets));
            QCOMPARE(m_first->rows(0), offsets * records);
            QCOMPARE(m_second->rows(0), offsets * records);
        }
    }

    void whatStandsStillIsReadAgainFromWithinAnOffset()
    {
        m_policy.mostQueuedRows = 25;
        m_second->pass(1, 1);
        m_second->trouble(1, forLong());
        m_broker->push(0, 40, 3);
        m_broker->push(1, 40, 3);
        m_broker->end();
        const auto run = start();
        QTRY_COMPARE(m_second->rows(0), 120);
        QTRY_VERIFY(!m_broker->seeks().empty());
        run->pipeline->tryNow();
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        for (const int partition : {0, 1}) {
            QCOMPARE(m_first->rows(partition), 120); // and none twice
            QCOMPARE(m_second->rows(partition), 120);
            QCOMPARE(m_broker->committed(partition), Offset(40));
        }
    }

    void aRevokedPartitionIsCommittedWithWholeOffsets()
    {
        const auto run = start();
        m_broker->push(0, 5, 3);
        QTRY_COMPARE(m_broker->position(0), quint64(5));
        m_broker->revoke(0, std::chrono::minutes(5));
        QTRY_VERIFY(!m_broker->isAssigned(0));
        QCOMPARE(m_broker->committed(0), Offset(5));
        QCOMPARE(m_second->rows(0), 15);
    }

    void aRecordThatIsRefusedIsAPartOfItsOffset_data()
    {
        QTest::addColumn<quint64>("refused");
        QTest::newRow("the first offset") << quint64(0);
        QTest::newRow("one that a batch cuts") << quint64(3);
        QTest::newRow("the last") << quint64(7);
    }

    void aRecordThatIsRefusedIsAPartOfItsOffset()
    {
        QFETCH(quint64, refused);
        m_broker->push(0, 8, 3);
        m_broker->end();
        const auto run = start(refused);
        QVERIFY(run->wait());
        QCOMPARE(run->last.state, State::Succeeded);
        QCOMPARE(run->last.rejected, quint64(3));
        QCOMPARE(m_first->rows(0), 21);
        QCOMPARE(m_first->times(0, refused), 0);
        QCOMPARE(m_second->rows(0), 24);
        QCOMPARE(m_broker->committed(0), Offset(8));
    }

    void whatIsHandedOverEndsWhereTheBatchDoes_data()
    {
        QTest::addColumn<bool>("isAdding");
        QTest::addColumn<bool>("isCut");
        QTest::addColumn<quint64>("row"); // of the last line of the batch
        QTest::addColumn<quint64>("position");
        QTest::addColumn<quint64>("next"); // that the first sink is through with
        QTest::addColumn<quint64>("others");
        // The last record that was taken is the third of row 7.
        QTest::newRow("flushed, the row is over")
            << false << false << quint64(7) << quint64(3) << quint64(8) << quint64(8);
        QTest::newRow("flushed amid the row") << false << true << quint64(7) << quint64(3) << quint64(7) << quint64(7);
        QTest::newRow("flushed, the last was refused")
            << false << false << quint64(6) << quint64(1) << quint64(8) << quint64(7);
        QTest::newRow("full with the last") << true << false << quint64(7) << quint64(3) << quint64(8) << quint64(8);
        QTest::newRow("full with one of several")
            << true << true << quint64(7) << quint64(3) << quint64(7) << quint64(7);
        QTest::newRow("the last begins the next")
            << true << false << quint64(7) << quint64(2) << quint64(7) << quint64(7);
        QTest::newRow("a row begins the next") << true << false << quint64(6) << quint64(1) << quint64(7) << quint64(7);
    }

    void whatIsHandedOverEndsWhereTheBatchDoes()
    {
        QFETCH(bool, isAdding);
        QFETCH(bool, isCut);
        QFETCH(quint64, row);
        QFETCH(quint64, position);
        SourcePart part;
        part.last = {7, 3};
        part.isCut = isCut;
        part.stretch.rejected = 2;
        SinkBatch batch;
        batch.append("m v=1", 5, 1);
        batch.append("m v=1", row, position);
        QTEST(part.endOf(batch, isAdding).next(), "others");
        const RowLedger::Stretch handed = part.hand(batch, isAdding, 99);
        QTEST(handed.next(), "next");
        QCOMPARE(handed.rejected, quint64(2));
        QCOMPARE(part.stretch.rejected, quint64(0));
        // The lines of the batch are found there, and the ones behind them are not.
        QVERIFY(handed.end() >= (RecordPlace{row, position}));
        QVERIFY(part.last == (RecordPlace{row, position}) || !isAdding || handed.end() < part.last);
    }
};

QTEST_GUILESS_MAIN(SplitRowsTest)
#include "splitrows_test.moc"
