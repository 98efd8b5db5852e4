// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"

#include <QTest>

#include <memory>

using namespace penstock;
using penstock::testing::fourLanes;
using penstock::testing::runningSnapshot;

/// Strips below each other: the same place of their curves stands below the same place.
class StripAlignmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void curvesAreInLine_data();
    void curvesAreInLine();
    void aScaleThatGrowsMovesAll();
    void besideEachOtherTheyAreAsTheyLike();
    void aStripAloneIsAsItLikes();

private:
    const RateChart &chart(int row) const { return *m_view->strip(row)->findChild<RateChart *>(); }
    /// Of its plot, in the view.
    QString edges(int row) const;
    QString size(int row) const;
    bool areInLine() const;
    /// Whatever happens next.
    bool restsInLine() const;
    QString said() const;

    std::unique_ptr<PipelineModel> m_model;
    std::unique_ptr<MonitorView> m_view;
};

/// One with lanes, one without a scale of bytes, and one with another sink and a message: each would have another
/// width.
void StripAlignmentTest::init()
{
    m_model = std::make_unique<PipelineModel>();
    m_view = std::make_unique<MonitorView>(*m_model);
    for (qint64 ms = 0; ms <= 20'000; ms += 500)
        m_model->update(fourLanes(1, ms));
    for (qint64 ms = 0; ms <= 20'000; ms += 500) {
        PipelineSnapshot slow = runningSnapshot(2, ms, 5);
        slow.bytesPerSecond = 0;
        m_model->update(slow);
    }
    PipelineSnapshot over = runningSnapshot(3, 20'000, 0);
    over.state = PipelineSnapshot::State::Failed;
    over.otherSinks = {SinkSnapshot{}};
    over.error = Error{Error::Kind::Network, QStringLiteral("The server cannot be reached."), {}, {}};
    m_model->update(over);
}

void StripAlignmentTest::cleanup()
{
    m_view.reset();
    m_model.reset();
}

QString StripAlignmentTest::edges(int row) const
{
    const QRect place = chart(row).plotPlace();
    const int left = chart(row).mapTo(m_view.get(), place.topLeft()).x();
    return QStringLiteral("%1 to %2").arg(left).arg(left + place.width());
}

QString StripAlignmentTest::size(int row) const
{
    return QString::number(m_view->strip(row)->font().pointSizeF());
}

bool StripAlignmentTest::areInLine() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (edges(row) != edges(0) || size(row) != size(0))
            return false;
    }
    return true;
}

bool StripAlignmentTest::restsInLine() const
{
    for (int turn = 0; turn < 5; ++turn) {
        if (!areInLine())
            return false;
        QCoreApplication::processEvents();
    }
    return areInLine();
}

QString StripAlignmentTest::said() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += edges(row) + QStringLiteral(" in ") + size(row);
    return all.join(u'|');
}

void StripAlignmentTest::curvesAreInLine_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a small window") << QSize(900, 400);
    QTest::newRow("usual") << QSize(1'366, 768);
    QTest::newRow("wide and low") << QSize(1'900, 500);
    QTest::newRow("large") << QSize(2'600, 1'900);
    QTest::newRow("narrow") << QSize(380, 1'200);
}

void StripAlignmentTest::curvesAreInLine()
{
    QFETCH(QSize, size);
    m_view->resize(size);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QVERIFY(chart(0).sides() != chart(1).sides() || size.width() < 500); // else there would be nothing to align
    QTRY_VERIFY2(restsInLine(), qPrintable(said()));
    QVERIFY(chart(0).plotPlace().width() > 100);
    m_view->resize(1'366, 768);
    QTRY_VERIFY2(areInLine(), qPrintable(said()));
}

void StripAlignmentTest::aScaleThatGrowsMovesAll()
{
    m_view->resize(1'366, 768);
    m_view->show();
    QTRY_VERIFY2(areInLine(), qPrintable(said()));
    const QString before = edges(0);
    PipelineSnapshot fast = runningSnapshot(2, 20'500, 123'456'789);
    fast.bytesPerSecond = 1'300'000'000'000.0;
    m_model->update(fast);
    QTRY_VERIFY2(areInLine() && edges(0) != before, qPrintable(said()));
}

void StripAlignmentTest::besideEachOtherTheyAreAsTheyLike()
{
    m_view->resize(2'400, 768);
    m_view->show();
    QTRY_VERIFY2(areInLine(), qPrintable(said()));
    int slow = 0;
    while (m_model->snapshot(slow).id != 2)
        ++slow;
    const auto gap = [this, slow] { return chart(slow).width() - chart(slow).plotPlace().right(); };
    QVERIFY(gap() > 10); // as wide as the scale of bytes of the others
    m_view->setSideBySide(true);
    QTRY_VERIFY2(gap() < 5, qPrintable(said()));
    m_view->setSideBySide(false);
    QTRY_VERIFY2(areInLine() && gap() > 10, qPrintable(said()));
}

void StripAlignmentTest::aStripAloneIsAsItLikes()
{
    m_view->resize(1'366, 768);
    m_view->show();
    QTRY_VERIFY2(areInLine(), qPrintable(said()));
    PipelineSnapshot over = runningSnapshot(1, 21'000, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    m_model->update(over);
    m_model->removeFinished();
    QCOMPARE(m_model->rowCount(), 1);
    QTRY_VERIFY2(chart(0).width() - chart(0).plotPlace().right() < 5, qPrintable(said()));
}

QTEST_MAIN(StripAlignmentTest)
#include "stripalignment_test.moc"
