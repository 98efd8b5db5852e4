// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/support/patience.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/legendsplitter.h"
#include "ui/charts/serieslegend.h"

#include <QMouseEvent>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

constexpr int large = 1'000;
constexpr int small = 260;
constexpr int high = 300;

} // namespace

/// Names beside a plot: they yield, and come back.
class LegendSplitterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesYieldAndComeBack();
    void longerNamesGetMore();
    void whatThePersonGaveThemComesBackToo();
    void namesThatAreHiddenTakeNothing();

private:
    void drag(int by);

    std::unique_ptr<LegendSplitter> m_splitter;
    QWidget *m_plot = nullptr;
    SeriesLegend *m_legend = nullptr;
};

void LegendSplitterTest::init()
{
    m_splitter = std::make_unique<LegendSplitter>(0.3, nullptr);
    m_plot = new QWidget(m_splitter.get());
    m_legend = new SeriesLegend(m_splitter.get());
    m_splitter->put(*m_plot, *m_legend);
    m_legend->setData(ChartBuilder().build(samples::means(5, 3)), false);
    m_splitter->resize(large, high);
    m_splitter->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_splitter.get()));
    QTRY_COMPARE(m_splitter->width(), large);
}

void LegendSplitterTest::drag(int by)
{
    QSplitterHandle &handle = *m_splitter->handle(1);
    const QPoint from = handle.rect().center();
    const QPoint to = from + QPoint(by, 0);
    QTest::mousePress(&handle, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, handle.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&handle, &move);
    QTest::mouseRelease(&handle, Qt::LeftButton, {}, handle.rect().center());
}

void LegendSplitterTest::namesYieldAndComeBack()
{
    const int usual = m_legend->width();
    QVERIFY(usual > small / 2);
    QVERIFY(m_plot->width() > usual); // the plot has most of it
    m_splitter->resize(small, high);
    QTRY_COMPARE(m_splitter->width(), small);
    QTRY_VERIFY(m_legend->width() <= m_plot->width()); // which has half of it
    m_splitter->resize(large, high);
    QTRY_COMPARE(m_legend->width(), usual);
}

/// A transform gives the same series longer names, and takes them away again.
void LegendSplitterTest::longerNamesGetMore()
{
    const ChartDataPtr plain = ChartBuilder().build(samples::means(5, 3));
    ChartData renamed = *plain;
    for (ChartSeries &series : renamed.series)
        series.parts.front() = QStringLiteral("derivative(%1)").arg(series.parts.front()); // of tags here
    const auto longer = std::make_shared<const ChartData>(renamed);
    const int usual = m_legend->width();
    m_legend->setData(longer, true);
    m_splitter->widen();
    QTRY_VERIFY(m_legend->width() > usual);
    QVERIFY(m_legend->width() <= m_plot->width());
    const int wide = m_legend->width();
    m_legend->setData(plain, true);
    m_splitter->widen(); // the plot does not jump
    QCOMPARE(m_legend->width(), wide);
    m_splitter->share();
    QTRY_COMPARE(m_legend->width(), usual);

    drag(-50);
    const int wanted = m_legend->width();
    m_legend->setData(longer, true);
    m_splitter->widen();
    QCOMPARE(m_legend->width(), wanted);
}

void LegendSplitterTest::whatThePersonGaveThemComesBackToo()
{
    const int usual = m_legend->width();
    drag(-100);
    const int wanted = m_legend->width();
    QVERIFY(wanted > usual);
    m_splitter->share(); // other names change nothing
    QCOMPARE(m_legend->width(), wanted);
    m_splitter->resize(small, high);
    QTRY_VERIFY(m_legend->width() < small);
    m_splitter->resize(large, high);
    QTRY_COMPARE(m_legend->width(), wanted);
}

void LegendSplitterTest::namesThatAreHiddenTakeNothing()
{
    m_legend->hide();
    QTRY_COMPARE(m_plot->width(), large);
    m_splitter->resize(small, high);
    QTRY_COMPARE(m_plot->width(), small);
}

} // namespace penstock

QTEST_MAIN(penstock::LegendSplitterTest)
#include "legendsplitter_test.moc"
