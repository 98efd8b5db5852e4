// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/figuredelegate.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <numeric>

using namespace penstock;

namespace {

ChartDataPtr seriesOf(int hosts)
{
    return ChartBuilder().build(samples::means(hosts, 3));
}

} // namespace

class SeriesLegendTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SeriesLegend> m_legend;
    QTreeView *m_list = nullptr;

    QStringList visibleNames(int column = 0) const
    {
        QStringList names;
        const QAbstractItemModel &model = *m_list->model();
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row, column).data().toString();
        return names;
    }

    void tick(int series, bool ticked)
    {
        QVERIFY(m_legend->model().setData(m_legend->model().index(series, 0), ticked ? Qt::Checked : Qt::Unchecked,
                                          Qt::CheckStateRole));
    }

private Q_SLOTS:
    void init()
    {
        m_legend = std::make_unique<SeriesLegend>();
        m_list = m_legend->list();
        m_legend->resize(200, 300);
        m_legend->show();
    }

    void theModelIsSound()
    {
        QAbstractItemModelTester tester(&m_legend->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ChartDataPtr content = seriesOf(30);
        m_legend->setData(content, false);
        m_legend->setView(content->span);
        tick(3, false);
        m_legend->setData(seriesOf(3), true);
        m_legend->setData(nullptr, false);
        QCOMPARE(m_legend->model().rowCount(), 0);
    }

    void namesLeaveOutWhatAllHave()
    {
        m_legend->setData(seriesOf(3), false);
        QCOMPARE(visibleNames(),
                 (QStringList{QStringLiteral("host0"), QStringLiteral("host1"), QStringLiteral("host2")}));
        QVERIFY2(m_legend->summary().contains(QStringLiteral("host · mean")), qPrintable(m_legend->summary()));
        QVERIFY(m_legend->model()
                    .index(1, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("mean · host=host1")));
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
        tick(29, true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_legend->shown().back(), 29);
        QVERIFY(m_legend->summary().contains(QStringLiteral("25 of 30")));
    }

    void ticksStayWhenSeriesAreAdded()
    {
        m_legend->setData(seriesOf(3), false);
        tick(1, false);
        m_legend->setData(seriesOf(5), true);
        QCOMPARE(m_legend->shown(), (std::vector<int>{0, 2, 3, 4}));
        m_legend->setData(seriesOf(5), false);
        QCOMPARE(m_legend->shown().size(), 5U);
    }

    void aDoubleClickShowsOneAndThenAll()
    {
        m_legend->setData(seriesOf(5), false);
        QSignalSpy changed(m_legend.get(), &SeriesLegend::shownChanged);
        Q_EMIT m_list->doubleClicked(m_list->model()->index(3, 0));
        QCOMPARE(m_legend->shown(), std::vector<int>{3});
        QCOMPARE(changed.size(), 1); // not once for each tick
        Q_EMIT m_list->doubleClicked(m_list->model()->index(3, 0));
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
        const auto iconOf = [this](int row) {
            return m_legend->model().index(row, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(32, 16).toImage();
        };
        QVERIFY(!iconOf(0).isNull());
        QVERIFY(iconOf(0) != iconOf(1));
    }

    /// Host 1 swings around 10, host 2 around 20; figures are those of the span in view.
    void figuresOfTheSpanInView()
    {
        const ChartDataPtr content = ChartBuilder().build(samples::means(3, 1'000));
        m_legend->setData(content, false);
        const TimeSpan view{samples::start + 100 * samples::second, samples::start + 199 * samples::second};
        m_legend->setView(view);
        const ChartSeries &series = content->series[1];
        double sum = 0;
        double least = 1e9;
        double most = -1e9;
        for (std::size_t row = 100; row < 200; ++row) {
            sum += series.points.value(row);
            least = std::min(least, series.points.value(row));
            most = std::max(most, series.points.value(row));
        }
        const auto figure = [this](int section) {
            return m_legend->model().index(1, section).data(SeriesListModel::sortRole).toDouble();
        };
        QCOMPARE(figure(SeriesListModel::Last), series.points.value(199));
        QCOMPARE(figure(SeriesListModel::Smallest), least);
        QCOMPARE(figure(SeriesListModel::Largest), most);
        QCOMPARE(figure(SeriesListModel::Mean), sum / 100);
    }

    void figuresAppearWhereThereIsRoom()
    {
        m_legend->setData(seriesOf(3), false);
        m_legend->resize(m_legend->sizeHint().width(), 300);
        QVERIFY(m_list->isColumnHidden(SeriesListModel::Mean));
        m_legend->resize(1'000, 300);
        QTRY_VERIFY_WITH_TIMEOUT(!m_list->isColumnHidden(SeriesListModel::Mean), 30'000);
    }

    /// Of a chart's width, in widths of a figure: names of a legend may have four tenths, all of it a half.
    void theLastValueComesFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("names");
        QTest::addColumn<int>("figures");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("hasLast");
        QTest::addColumn<bool>("hasMean");
        QTest::newRow("room for all") << "humidity" << 8 << 8 << 10 << true << true;
        QTest::newRow("not for all") << "humidity" << 6 << 3 << 6 << true << false;
        QTest::newRow("not beside names by what figures may have") << "humidity" << 4 << 0 << 5 << true << false;
        QTest::newRow("none") << "humidity" << 2 << 0 << 2 << false << false;
        QTest::newRow("a long name, whose end gives way")
            << "a name that is longer than one needs to tell it from the others of this chart" << 5 << 3 << 6 << true
            << false;
    }

    void theLastValueComesFirst()
    {
        QFETCH(QString, name);
        QFETCH(int, names);
        QFETCH(int, figures);
        QFETCH(int, most);
        auto data = std::make_shared<ChartData>(*seriesOf(2));
        data->series[0].name = name;
        data->series[0].parts.clear();
        data->series[1].parts.clear();
        m_legend->setData(data, false);
        const int figure = 13 * characterWidth(m_legend->fontMetrics());
        const int width =
            m_legend->widthWithin({.names = names * figure, .figures = figures * figure, .most = most * figure});
        m_legend->resize(width, 300);
        QTEST(!m_list->isColumnHidden(SeriesListModel::Last), "hasLast");
        QTEST(!m_list->isColumnHidden(SeriesListModel::Mean), "hasMean");
        QVERIFY(width <= std::max(most, 2) * figure);
    }

    /// "t…e" is no name, however narrow the chart is.
    void namesKeepSixLetters()
    {
        auto data = std::make_shared<ChartData>(*seriesOf(2));
        data->series[0].name = QStringLiteral("temperature of the room");
        data->series[0].parts.clear();
        data->series[1].parts.clear();
        m_legend->setData(data, false);
        const int half = m_legend->sizeHint().width();
        const int width = m_legend->widthWithin({.names = half / 2, .most = half});
        m_legend->resize(width, 300);
        const QRect row = m_list->visualRect(m_list->model()->index(0, 0));
        const int text = row.width() - 2 * m_list->iconSize().width() - 2 * spacing::small;
        QVERIFY2(text >= m_legend->fontMetrics().horizontalAdvance(QStringLiteral("temp…om")),
                 qPrintable(QString::number(text)));
        // But the plot has its half.
        QVERIFY(m_legend->widthWithin({.names = 10, .most = width - 5}) < width);
    }

    /// Half of a number is another number.
    void figuresAreNotCut_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("shown");
        const QString large = QStringLiteral("9,007,199,254,740,992");
        QTest::newRow("it has room") << 9'007'199'254'740'992.0 << large << large;
        QTest::newRow("it has none") << 9'007'199'254'740'992.0 << large << QStringLiteral("9.0071993e+15");
        QTest::newRow("less than the whole")
            << 1'234'567.891 << QStringLiteral("1,234,567.891") << QStringLiteral("1,234,568");
        QTest::newRow("one digit") << -0.000123456 << QStringLiteral("-0.000123456") << QStringLiteral("-0.0001");
    }

    void figuresAreNotCut()
    {
        QFETCH(double, value);
        QFETCH(QString, whole);
        QFETCH(QString, shown);
        const QFontMetrics metrics(fixedFont());
        QCOMPARE(FigureDelegate::fitted(whole, value, metrics, metrics.horizontalAdvance(shown)), shown);
        QCOMPARE(FigureDelegate::fitted(QStringLiteral("–"), qQNaN(), metrics, 0), QStringLiteral("–"));
        QVERIFY(dynamic_cast<FigureDelegate *>(m_list->itemDelegate()));
    }

    /// 9.007E+15 for all of them would say that it does not move.
    void figuresThatDifferLookDifferent_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("usual") << 16.2 << 31.4;
        QTest::newRow("a pressure") << 101'266.12 << 101'267.34;
        QTest::newRow("a count beyond 2^53") << 9'007'199'254'740'992.0 << 9'007'199'255'140'992.0;
        QTest::newRow("below zero") << -5e12 - 7 << -5e12;
    }

    void figuresThatDifferLookDifferent()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        auto data = std::make_shared<ChartData>();
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")})
            data->series.push_back(ChartSeries::of(
                name, PointList(std::vector<std::int64_t>{0, 1, 2}, std::vector<double>{high, low, high})));
        data->span = {0, 2};
        data->pointCount = 6;
        data->totalSeries = 2;
        m_legend->setData(data, false);
        m_legend->setView(data->span);
        m_legend->resize(1'000, 300);
        QVERIFY(!m_list->isColumnHidden(SeriesListModel::Largest));
        const auto shown = [this](int section) {
            const QModelIndex index = m_legend->model().index(0, section);
            return FigureDelegate::fitted(index.data().toString(), index.data(SeriesListModel::sortRole).toDouble(),
                                          QFontMetrics(fixedFont()), m_list->columnWidth(section) - 8);
        };
        QVERIFY2(shown(SeriesListModel::Smallest) != shown(SeriesListModel::Largest),
                 qPrintable(shown(SeriesListModel::Smallest)));
    }

    /// It goes when the number that it was opened for is another series', or none's.
    void aMenuIsOfItsSeries()
    {
        m_legend->setData(seriesOf(5), false);
        Q_EMIT m_list->customContextMenuRequested(m_list->visualRect(m_list->model()->index(4, 0)).center());
        const QPointer<QMenu> menu = m_legend->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(menu && menu->isVisible());
        m_legend->setData(seriesOf(6), true);
        QVERIFY(menu && menu->isVisible());
        m_legend->setData(seriesOf(2), true);
        QTRY_VERIFY_WITH_TIMEOUT(!menu, 30'000);
    }

    void aHeaderSorts()
    {
        m_legend->setData(seriesOf(12), false);
        m_legend->setView({samples::start, samples::start + samples::second});
        m_list->sortByColumn(SeriesListModel::Mean, Qt::DescendingOrder);
        QCOMPARE(visibleNames().first(), QStringLiteral("host11"));
        m_list->sortByColumn(SeriesListModel::Mean, Qt::AscendingOrder);
        QCOMPARE(visibleNames().first(), QStringLiteral("host0"));
        Q_EMIT m_list->doubleClicked(m_list->model()->index(11, 0)); // the row that is seen, not the series' number
        QCOMPARE(m_legend->shown(), std::vector<int>{11});
    }

    /// Ten thousand are listed; no more than a thousand are drawn at once, and that is said.
    void tenThousand()
    {
        m_legend->setData(seriesOf(10'000), false);
        QCOMPARE(visibleNames().size(), 10'000);
        QCOMPARE(m_legend->shown().size(), 24U);
        std::vector<int> all(10'000);
        std::iota(all.begin(), all.end(), 0);
        m_legend->model().showOnly(all);
        QCOMPARE(m_legend->shown().size(), std::size_t(SeriesListModel::mostDrawn));
        QVERIFY2(m_legend->summary().contains(QStringLiteral("no more at once")), qPrintable(m_legend->summary()));
    }
};

QTEST_MAIN(SeriesLegendTest)
#include "serieslegend_test.moc"
