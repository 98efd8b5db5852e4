// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/serieslegend.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

ChartDataPtr seriesOf(int hosts)
{
    return buildChartData(samples::means(hosts, 3));
}

} // namespace

class SeriesLegendTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SeriesLegend> m_legend;
    QListWidget *m_list = nullptr;

    QStringList visibleNames() const
    {
        QStringList names;
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                names += m_list->item(row)->text();
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_legend = std::make_unique<SeriesLegend>();
        m_list = m_legend->findChild<QListWidget *>();
        m_legend->resize(200, 300);
        m_legend->show();
    }

    void namesLeaveOutWhatAllHave()
    {
        m_legend->setData(seriesOf(3), false);
        QCOMPARE(visibleNames(),
                 (QStringList{QStringLiteral("host0"), QStringLiteral("host1"), QStringLiteral("host2")}));
        QVERIFY2(m_legend->summary().contains(QStringLiteral("mean · host")), qPrintable(m_legend->summary()));
        QVERIFY(m_list->item(1)->toolTip().startsWith(QStringLiteral("mean · host=host1")));
        const ChartDataPtr one = seriesOf(1);
        m_legend->setData(one, false);
        QCOMPARE(visibleNames(), QStringList(one->series[0].name)); // nothing to compare it with
        m_legend->setData(nullptr, false);
        QVERIFY(visibleNames().isEmpty());
        QVERIFY(m_legend->shown().empty());
    }

    void twentyFourAreTickedAtFirst()
    {
        m_legend->setData(seriesOf(30), false);
        QCOMPARE(m_legend->shown().size(), 24U);
        QVERIFY(m_legend->summary().contains(QStringLiteral("24 of 30")));
        QSignalSpy changed(m_legend.get(), &SeriesLegend::shownChanged);
        m_list->item(29)->setCheckState(Qt::Checked);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_legend->shown().back(), 29);
        QVERIFY(m_legend->summary().contains(QStringLiteral("25 of 30")));
    }

    void ticksStayWhenSeriesAreAdded()
    {
        m_legend->setData(seriesOf(3), false);
        m_list->item(1)->setCheckState(Qt::Unchecked);
        m_legend->setData(seriesOf(5), true);
        QCOMPARE(m_legend->shown(), (std::vector<int>{0, 2, 3, 4}));
        m_legend->setData(seriesOf(5), false);
        QCOMPARE(m_legend->shown().size(), 5U);
    }

    void aDoubleClickShowsOneAndThenAll()
    {
        m_legend->setData(seriesOf(5), false);
        QSignalSpy changed(m_legend.get(), &SeriesLegend::shownChanged);
        Q_EMIT m_list->itemDoubleClicked(m_list->item(3));
        QCOMPARE(m_legend->shown(), std::vector<int>{3});
        QCOMPARE(changed.size(), 1); // not once for each tick
        Q_EMIT m_list->itemDoubleClicked(m_list->item(3));
        QCOMPARE(m_legend->shown().size(), 5U);
    }

    void theFilterHidesNamesAndKeepsTicks()
    {
        auto *filter = m_legend->findChild<QLineEdit *>();
        m_legend->setData(seriesOf(3), false);
        QVERIFY(!filter->isVisible()); // too few for one
        m_legend->setData(seriesOf(20), false);
        QVERIFY(filter->isVisible());
        filter->setText(QStringLiteral("HOST1"));
        QCOMPARE(visibleNames().size(), 11); // host1, host10 … host19
        QCOMPARE(m_legend->shown().size(), 20U);
        m_legend->setData(seriesOf(30), true);
        QCOMPARE(visibleNames().size(), 11); // it goes on while rows arrive
        filter->clear();
        QCOMPARE(visibleNames().size(), 30);
    }

    void iconsShowTheLine()
    {
        m_legend->setData(seriesOf(2), false);
        const QImage first = m_list->item(0)->icon().pixmap(m_list->iconSize()).toImage();
        const QImage second = m_list->item(1)->icon().pixmap(m_list->iconSize()).toImage();
        QVERIFY(!first.isNull());
        QVERIFY(first != second);
    }
};

QTEST_MAIN(SeriesLegendTest)
#include "serieslegend_test.moc"
