// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/errorlimit.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <QTest>

using namespace penstock;

class ErrorLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reached_data()
    {
        QTest::addColumn<qint64>("rows");      // -1: no limit
        QTest::addColumn<double>("percent");   // the same
        QTest::addColumn<quint64>("rejected"); // of this run
        QTest::addColumn<quint64>("read");
        QTest::addColumn<bool>("atEnd");
        QTest::addColumn<bool>("isReached");
        QTest::newRow("no limit") << qint64(-1) << -1.0 << quint64(5'000) << quint64(5'000) << true << false;
        QTest::newRow("the first") << qint64(1) << -1.0 << quint64(1) << quint64(1) << false << true;
        QTest::newRow("none yet") << qint64(1) << -1.0 << quint64(0) << quint64(9) << false << false;
        QTest::newRow("one less") << qint64(100) << -1.0 << quint64(99) << quint64(9'999) << false << false;
        QTest::newRow("that many") << qint64(100) << -1.0 << quint64(100) << quint64(9'999) << false << true;
        QTest::newRow("too few rows for a share")
            << qint64(-1) << 1.0 << quint64(500) << quint64(999) << false << false;
        QTest::newRow("the same at the end") << qint64(-1) << 1.0 << quint64(500) << quint64(999) << true << true;
        QTest::newRow("exactly the share") << qint64(-1) << 1.0 << quint64(10) << quint64(1'000) << true << false;
        QTest::newRow("more than the share") << qint64(-1) << 1.0 << quint64(11) << quint64(1'000) << false << true;
        QTest::newRow("none may be") << qint64(-1) << 0.0 << quint64(1) << quint64(1'000'000) << false << true;
        QTest::newRow("none may be, and none is") << qint64(-1) << 0.0 << quint64(0) << quint64(1'000) << true << false;
    }

    void reached()
    {
        QFETCH(const qint64, rows);
        QFETCH(const double, percent);
        QFETCH(const quint64, rejected);
        QFETCH(const quint64, read);
        QFETCH(const bool, atEnd);
        ErrorLimit limit;
        if (rows >= 0)
            limit.rows = quint64(rows);
        if (percent >= 0)
            limit.percent = percent;
        PipelineSnapshot now;
        // What an earlier run has refused is no reason to stop again.
        now.resumed.rejected = 7'000;
        now.rejected = rejected + 7'000;
        now.read = read + 7'000;
        RejectedRow row;
        row.position = 17;
        row.column = QStringLiteral("level");
        row.reason = QStringLiteral("\"x\" is no number");
        now.rejectedRows = {row};
        const auto error = limit.reached(now, atEnd);
        QTEST(error.has_value(), "isReached");
        if (error)
            QVERIFY2(error->message.contains(u"line 17, column level: \"x\" is no number"), qPrintable(error->message));
    }
};

QTEST_GUILESS_MAIN(ErrorLimitTest)
#include "errorlimit_test.moc"
