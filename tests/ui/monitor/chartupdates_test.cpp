// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/ratechart.h"

#include <QPaintEvent>
#include <QScreen>
#include <QTest>

using namespace penstock;
using penstock::testing::runningSnapshot;

/// Ten times a second only the plot is painted anew: what is on the screen then is what would be there if all were.
class ChartUpdatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chart.reset(); }

    void whatIsAroundIsLeftAlone();
    void theScreenIsAsIfAllWerePainted_data();
    void theScreenIsAsIfAllWerePainted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void present(qint64 ms, double rate, double bytes = 0, const QList<Pause> &pauses = {});
    /// Presented, and painted.
    void show(qint64 ms, double rate, double bytes = 0, const QList<Pause> &pauses = {});
    QImage onScreen() const { return m_chart->screen()->grabWindow(m_chart->winId()).toImage(); }
    bool wasWhole() const { return m_painted == m_chart->rect(); }

    std::unique_ptr<RateChart> m_chart;
    PipelineSnapshot m_snapshot;
    RateHistory m_history;
    QRect m_painted; ///< the last time
};

void ChartUpdatesTest::init()
{
    m_chart = std::make_unique<RateChart>();
    m_chart->installEventFilter(this);
    m_chart->setFocusPolicy(Qt::NoFocus); // which would have a frame
    m_chart->resize(700, 180);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_snapshot = runningSnapshot(1, 0);
    m_snapshot.pauses.clear();
    m_history = {};
}

bool ChartUpdatesTest::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_chart.get() && event->type() == QEvent::Paint)
        m_painted = static_cast<QPaintEvent *>(event)->rect();
    return QObject::eventFilter(object, event);
}

void ChartUpdatesTest::present(qint64 ms, double rate, double bytes, const QList<Pause> &pauses)
{
    m_history.add(ms, rate, bytes);
    m_snapshot.elapsedMs = ms;
    m_snapshot.rowsPerSecond = rate;
    m_snapshot.bytesPerSecond = bytes;
    m_snapshot.pauses = pauses;
    m_chart->setData(m_snapshot, m_history);
}

void ChartUpdatesTest::show(qint64 ms, double rate, double bytes, const QList<Pause> &pauses)
{
    m_painted = {};
    present(ms, rate, bytes, pauses);
    QTRY_VERIFY(!m_painted.isEmpty());
}

void ChartUpdatesTest::whatIsAroundIsLeftAlone()
{
    for (qint64 ms = 0; ms <= 70'000; ms += 100)
        m_history.add(ms, 900);
    show(70'100, 950);
    QVERIFY(wasWhole());
    show(70'200, 940);
    QVERIFY(!wasWhole());
    QVERIFY(m_painted.isValid());
    show(70'300, 2'000); // another scale
    QVERIFY(wasWhole());
    show(70'400, 900);
    QVERIFY(!wasWhole());
    show(70'500, 900, 50'000); // a second one
    QVERIFY(wasWhole());
    m_chart->resize(720, 190);
    QTRY_VERIFY(wasWhole());
}

void ChartUpdatesTest::theScreenIsAsIfAllWerePainted_data()
{
    QTest::addColumn<RateChart::Range>("range");
    QTest::addColumn<qint64>("fromMs");
    QTest::addColumn<bool>("hasBytes");
    QTest::addColumn<QString>("whose");
    QTest::newRow("the last minute") << RateChart::Range::LastMinute << qint64(70'000) << false << QString();
    QTest::newRow("with bytes") << RateChart::Range::LastMinute << qint64(70'000) << true << QString();
    QTest::newRow("the first seconds") << RateChart::Range::LastMinute << qint64(100) << true << QString();
    QTest::newRow("the whole run") << RateChart::Range::WholeRun << qint64(700'000) << true << QString();
    QTest::newRow("pauses of parts") << RateChart::Range::LastMinute << qint64(70'000) << true
                                     << QStringLiteral("archive.csv");
}

void ChartUpdatesTest::theScreenIsAsIfAllWerePainted()
{
    QFETCH(const RateChart::Range, range);
    QFETCH(const qint64, fromMs);
    QFETCH(const bool, hasBytes);
    QFETCH(const QString, whose);
    m_chart->setRange(range);
    const auto bytes = [hasBytes](double rate) { return hasBytes ? rate * 12 : 0; };
    for (qint64 ms = 0; ms < fromMs; ms += 100)
        m_history.add(ms, 900 + double(ms % 700), bytes(900 + double(ms % 500)));
    QList<Pause> pauses;
    int partly = 0;
    for (int i = 0; i < 60; ++i) {
        const qint64 now = fromMs + 100 * i;
        if (i == 20) {
            Pause pause;
            pause.status = 429;
            pause.startMs = now;
            pauses += pause;
        }
        if (!pauses.isEmpty()) {
            pauses.last().durationMs = now - pauses.last().startMs;
            pauses.last().over = i >= 40;
        }
        if (!whose.isEmpty() && !pauses.isEmpty()) {
            m_snapshot.otherSinks = {SinkSnapshot()};
            m_snapshot.otherSinks.first().name = whose;
            m_snapshot.otherSinks.first().pauses = pauses;
        }
        const double rate = i == 50 ? 4'000 : 1'000 + 37.0 * (i % 9);
        show(now, rate, bytes(rate), whose.isEmpty() ? pauses : QList<Pause>());
        partly += wasWhole() ? 0 : 1;
        if (i % 5 != 4 && i != 50)
            continue;
        const QImage there = onScreen();
        QVERIFY(!there.isNull());
        m_chart->repaint();
        QVERIFY(wasWhole());
        QVERIFY2(there == onScreen(), qPrintable(QString::number(i)));
    }
    QVERIFY2(fromMs < 1'000 || range == RateChart::Range::WholeRun || partly > 10, qPrintable(QString::number(partly)));
}

QTEST_MAIN(ChartUpdatesTest)
#include "chartupdates_test.moc"
