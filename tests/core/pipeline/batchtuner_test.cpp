// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchtuner.h"

#include <QTest>

#include <algorithm>

using namespace penstock;
using std::chrono::microseconds;
using Reason = TuningSnapshot::Reason;

namespace {

/// So many answers, each after as long as `latency` says of the rows.
template <typename Latency> void answer(BatchTuner &tuner, int times, const Latency &latency)
{
    for (int i = 0; i < times; ++i)
        tuner.answered(std::size_t(tuner.rows()), microseconds(latency(tuner.rows())));
}

constexpr auto flat = [](int) { return 10'000; };
constexpr auto perRow = [](int rows) { return 10 * rows; };

} // namespace

class BatchTunerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWhileALargerRequestTakesNoLonger()
    {
        BatchTuner tuner(1'000);
        answer(tuner, 8, flat);
        QCOMPARE(tuner.rows(), 1'500);
        QCOMPARE(tuner.reason(), Reason::Flat);
        QVERIFY(tuner.isOnTrial());
        answer(tuner, 8, flat);
        QCOMPARE(tuner.rows(), 2'250);
        answer(tuner, 1'000, flat);
        QCOMPARE(tuner.rows(), BatchTuner::most);
    }

    void staysWhereEachRowTakesItsTime()
    {
        BatchTuner tuner(1'000);
        answer(tuner, 8, perRow);
        QCOMPARE(tuner.rows(), 1'500);
        answer(tuner, 8, perRow);
        QCOMPARE(tuner.rows(), 1'000);
        QCOMPARE(tuner.reason(), Reason::Slower);
        QVERIFY(!tuner.isOnTrial());
        answer(tuner, 8 * 8, perRow);
        QCOMPARE(tuner.rows(), 1'000);
        answer(tuner, 8, perRow); // servers change
        QCOMPARE(tuner.rows(), 1'500);
    }

    void itIsTriedLessAndLessOften()
    {
        BatchTuner tuner(1'000);
        int beyond = 0;
        for (int i = 0; i < 8'000; ++i) {
            answer(tuner, 1, perRow);
            beyond += tuner.rows() > 1'000 ? 1 : 0;
        }
        QVERIFY2(beyond > 8 && beyond < 100, qPrintable(QString::number(beyond)));
    }

    /// A request has its price, whatever is in it: batches grow until that is small beside the rows'.
    void findsWhereAnOverheadIsPaidOff()
    {
        BatchTuner tuner(200);
        answer(tuner, 2'000, [](int rows) { return 20'000 + 10 * rows; });
        QVERIFY2(tuner.rows() > 2'000 && tuner.rows() < 30'000, qPrintable(QString::number(tuner.rows())));
    }

    void requestsThatAreNotFullTellNothing()
    {
        BatchTuner tuner(1'000);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(!tuner.answered(800, microseconds(1)));
        QCOMPARE(tuner.rows(), 1'000);
    }

    void aTimeoutHalvesIt()
    {
        BatchTuner tuner(1'000);
        QVERIFY(tuner.timedOut());
        QCOMPARE(tuner.rows(), 500);
        QCOMPARE(tuner.reason(), Reason::Timeout);
        QVERIFY(tuner.timedOut() && tuner.timedOut());
        QVERIFY(tuner.rows() >= BatchTuner::fewest);
        while (tuner.timedOut()) {
        }
        QCOMPARE(tuner.rows(), BatchTuner::fewest);
    }

    void whoBeginsWithFewKeepsThem()
    {
        BatchTuner tuner(10);
        QVERIFY(!tuner.timedOut());
        QCOMPARE(tuner.rows(), 10);
        answer(tuner, 8 * 9, flat); // it waits a while
        QCOMPARE(tuner.rows(), 15);
    }

    void aRefusalForSizeHalvesItAndIsNotForgottenAtOnce()
    {
        BatchTuner tuner(4'000);
        QVERIFY(tuner.tooLarge(4'000));
        QCOMPARE(tuner.rows(), 2'000);
        QCOMPARE(tuner.reason(), Reason::TooLarge);
        QVERIFY(!tuner.tooLarge(4'000)); // was on its way with the other
        QVERIFY(!tuner.tooLarge(1'000)); // says nothing of batches
        QCOMPARE(tuner.rows(), 2'000);
        answer(tuner, 8 * 8, flat); // it waits
        QCOMPARE(tuner.rows(), 2'000);
        int most = 0;
        for (int i = 0; i < 8 * 12; ++i) {
            answer(tuner, 1, flat);
            most = std::max(most, tuner.rows());
        }
        QCOMPARE(most, 3'999);
        answer(tuner, 20'000, flat); // limits change, too
        QVERIFY(tuner.rows() > 4'000);
    }

    void aLimitThatStandsIsMetLessAndLessOften()
    {
        BatchTuner tuner(1'000);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            if (tuner.rows() >= 5'000) {
                ++refused;
                tuner.tooLarge(std::size_t(tuner.rows()));
            } else {
                answer(tuner, 1, flat);
            }
        }
        QVERIFY2(refused >= 1 && refused < 60, qPrintable(QString::number(refused)));
        QVERIFY(tuner.rows() < 5'000);
    }

    void q6_5_oneStrayRefusalForSizeIsNoLimit()
    {
        BatchTuner tuner(4'000);
        answer(tuner, 8 * 4, perRow);
        const int rows = tuner.rows();
        QVERIFY(!tuner.tooLarge(std::size_t(rows)));
        QCOMPARE(tuner.rows(), rows);
        answer(tuner, 1, perRow);
        QVERIFY(!tuner.tooLarge(std::size_t(rows)));
        QVERIFY(tuner.tooLarge(std::size_t(rows))); // and again, with none taken between: a limit that has changed
        QCOMPARE(tuner.rows(), rows / 2);
    }

    void strayRefusalsMakeNoSmallBatches()
    {
        BatchTuner tuner(1'000);
        for (int i = 1; i <= 50'000; ++i) {
            if (i % 97 == 0)
                tuner.tooLarge(std::size_t(tuner.rows()));
            else
                answer(tuner, 1, perRow);
            QVERIFY2(tuner.rows() >= 500, qPrintable(QString::number(tuner.rows())));
        }
    }

    void q6_5_oneLineThatIsTooLargeIsNoSize()
    {
        BatchTuner tuner(1);
        QVERIFY(!tuner.tooLarge(1));
        QCOMPARE(tuner.rows(), 1);
    }

    void zeroIsNotTuned()
    {
        BatchTuner tuner(0);
        QVERIFY(!tuner.answered(0, microseconds(1)) && !tuner.answered(9'999, microseconds(1)));
        QVERIFY(!tuner.timedOut() && !tuner.tooLarge(9'999));
        QCOMPARE(tuner.rows(), 0);
        QVERIFY(!tuner.isOnTrial());
    }

    void resetsToWhereItBegan()
    {
        BatchTuner tuner(1'000);
        answer(tuner, 100, flat);
        tuner.beginAnew();
        QVERIFY(tuner.rows() > 1'000 && !tuner.isOnTrial());
        tuner.reset();
        QCOMPARE(tuner.rows(), 1'000);
        QCOMPARE(tuner.reason(), Reason::None);
    }
};

QTEST_GUILESS_MAIN(BatchTunerTest)
#include "batchtuner_test.moc"
