// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/answer/samples.h"
#include "tests/support/gapmeter.h"
#include "tests/support/sanitized.h"
#include "ui/answer/resultview.h"
#include "ui/results/resulttableview.h"

#include <QTest>
#include <QTimer>

using namespace penstock;

namespace {

#ifdef PENSTOCK_SANITIZED
constexpr int totalRows = 100'000;
#else
constexpr int totalRows = 2'000'000;
#endif
constexpr int batchRows = 10'000;

} // namespace

class StreamingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two million rows go into a visible table, are sorted and filtered, and the window goes on answering.
    void windowStaysAlive()
    {
        // Made before, as the decoder makes them in another thread.
        std::vector<BatchPtr> batches;
        for (int first = 0; first < totalRows; first += batchRows)
            batches.push_back(samples::sensors(first, batchRows));

        ResultFeed feed;
        ResultView view;
        view.resize(1366, 768);
        view.show();
        view.setFeed(&feed, {QStringLiteral("SELECT * FROM sensors")});
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        GapMeter meter;
        std::size_t next = 0;
        QTimer source;
        connect(&source, &QTimer::timeout, &feed, [&] {
            if (next < batches.size())
                feed.append(std::exchange(batches[next++], nullptr));
            else
                feed.succeed();
        });
        source.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(!feed.isRunning(), 60'000);
        source.stop();
        QTRY_COMPARE(view.tableView()->model()->rowCount(), totalRows);
        sayGap("streaming", meter);

        meter.reset();
        view.tableView()->setSorts({{std::size_t(view.tableView()->columns().id(2)), true}});
        QTRY_VERIFY_WITH_TIMEOUT(!view.tableView()->isArranging(), 60'000);
        QCOMPARE(view.tableView()->model()->shownText(0, view.tableView()->columns().id(2)), QStringLiteral("99.9"));
        sayGap("sorting", meter);

        meter.reset();
        view.tableView()->setFilter(QStringLiteral("host7"));
        QTRY_COMPARE_WITH_TIMEOUT(view.tableView()->model()->rowCount(), totalRows / 20, 60'000);
        sayGap("filtering", meter);

        meter.reset();
        view.tableView()->setTopRow(totalRows);
        view.tableView()->selectAll();
        QTRY_VERIFY(meter.ticks() >= 10); // painted between them
        sayGap("to the last row", meter);
        view.setFeed(nullptr);
    }
};

QTEST_MAIN(StreamingTest)
#include "streaming_test.moc"
