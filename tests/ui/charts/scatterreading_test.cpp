// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/support/patience.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"

#include <QAbstractAxis>
#include <QApplication>
#include <QChart>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

using namespace penstock;

namespace {

/// Columns of these names with a value at these seconds.
Table columnsOf(std::initializer_list<std::pair<const char *, std::vector<int>>> columns)
{
    constexpr int seconds = 101;
    Table table;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    for (int i = 0; i < seconds; ++i)
        time.appendInteger(samples::start + i * samples::second);
    table.addColumn(std::move(time));
    for (const auto &[name, at] : columns) {
        Column column(QString::fromLatin1(name), ColumnType::Float);
        for (int i = 0; i < seconds; ++i) {
            if (at.empty() || std::ranges::find(at, i) != at.end())
                column.appendFloat(i);
            else
                column.appendNull();
        }
        table.addColumn(std::move(column));
    }
    return table;
}

BatchPtr batchOf(Table rows)
{
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(rows)});
    batch->seal();
    return batch;
}

} // namespace

/// What is read of the points of a scatter.
class ScatterReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Point by point, from series to series, and at the mouse: the time, and both values with their units.
    void readsPoints()
    {
        ShownValues shown(samples::meansBatch(3, 100));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        ValueChart &values = *shown.view.values();
        QCOMPARE(values.pairs().clouds.size(), 2U);
        values.clearFocus(); // whose ring is another matter
        const QImage before = pictureOf(values);
        QVERIFY(values.readingText().isEmpty());
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        const ScatterPairs::Point &second = values.pairs().clouds[0].points[1];
        QStringList lines = values.readingText().split(u'\n');
        QCOMPARE(lines.size(), 3);
        const ChartDataPtr data = shown.view.legend()->model().content();
        const auto isSaid = [&data](const QString &line, int series, double value) {
            const QString name = data->series[std::size_t(series)].name + QStringLiteral(": ");
            return line.startsWith(name) && line.mid(name.size()).replace(u'\u2212', u'-').toDouble() == value;
        };
        QCOMPARE(lines[0], ChartClock().reading(second.time));
        QVERIFY2(isSaid(lines[1], 0, second.x), qPrintable(lines[1]));
        QVERIFY2(isSaid(lines[2], 1, second.y), qPrintable(lines[2]));
        QVERIFY(values.accessibleDescription().startsWith(values.readingText()));
        QVERIFY(pictureOf(values) != before); // it is marked
        QTest::keyClick(&values, Qt::Key_Down, Qt::ControlModifier);
        lines = values.readingText().split(u'\n');
        QCOMPARE(lines[0], ChartClock().reading(second.time)); // the same time of the next series
        QVERIFY2(isSaid(lines[2], 2, values.pairs().clouds[1].points[1].y), qPrintable(lines[2]));
        const QString there = values.readingText();
        QTest::keyClick(&values, Qt::Key_Down, Qt::ControlModifier); // there is no other one
        QCOMPARE(values.readingText(), there);
        QTest::keyClick(&values, Qt::Key_Escape);
        QVERIFY(values.readingText().isEmpty());
        QCOMPARE(pictureOf(values), before);
        // At the mouse, where a point is.
        const ScatterPairs::Point &point = values.pairs().clouds[0].points[40];
        const QPoint at =
            values.mapFromScene(values.chart()->mapToScene(values.chart()->mapToPosition({point.x, point.y})));
        QHelpEvent help(QEvent::ToolTip, at, values.viewport()->mapToGlobal(at));
        QApplication::sendEvent(values.viewport(), &help);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(ChartClock().reading(point.time).toHtmlEscaped()),
                 qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    /// From series to series to the point that is nearest in time, which may be one before.
    void stepsToTheNearestInTime()
    {
        ShownValues shown(batchOf(columnsOf({{"x", {}}, {"b", {0, 4}}, {"c", {3, 100}}})));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        ValueChart &values = *shown.view.values();
        QCOMPARE(values.drawn(), (std::vector<int>{1, 2}));
        const auto time = [&values] { return values.readingText().section(u'\n', 0, 0); };
        const auto at = [](int second) { return ChartClock().reading(samples::start + second * samples::second); };
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(time(), at(4));
        QTest::keyClick(&values, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(time(), at(3));
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(time(), at(100));
        QTest::keyClick(&values, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(time(), at(4)); // behind it is none
        QTest::keyClick(&values, Qt::Key_Left, Qt::ControlModifier);
        QTest::keyClick(&values, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(time(), at(3)); // before the first
    }

    /// With Ctrl as without, as over time: no other point is read.
    void plusAndMinusZoom()
    {
        ShownValues shown(samples::meansBatch(3, 100));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        ValueChart &values = *shown.view.values();
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus}) {
            QSignalSpy zooms(&values, &ValueChart::zoomAsked);
            QTest::keyClick(&values, key);
            QTest::keyClick(&values, key, Qt::ControlModifier);
            QCOMPARE(zooms.size(), 2);
            QCOMPARE(zooms[1][0].toDouble(), zooms[0][0].toDouble());
        }
        QVERIFY(values.readingText().isEmpty());
    }

    /// As long as the old series are drawn their units are on the axes.
    void unitsAreThoseOfTheSeriesThatAreDrawn()
    {
        ValueChart values;
        values.resize(900, 400);
        values.show();
        const auto across = [&values] { return values.chart()->axes(Qt::Horizontal).value(0); };
        const ChartDataPtr two = ChartBuilder().build(columnsOf({{"a", {}}, {"b", {}}}));
        values.setContent(two, {0, 1}, two->span, {.kind = ChartStyle::Kind::Scatter});
        values.setLook({}, {QStringLiteral("kW"), QStringLiteral("kPa")});
        QTRY_VERIFY_WITH_TIMEOUT(!values.isComputing(), patienceMs);
        QVERIFY(across());
        QCOMPARE(across()->titleText(), QStringLiteral("a [kW]"));
        // One more series, before the others.
        const ChartDataPtr three = ChartBuilder().build(columnsOf({{"z", {}}, {"a", {}}, {"b", {}}}));
        values.setContent(three, {0, 1, 2}, three->span, {.kind = ChartStyle::Kind::Scatter});
        values.setLook({}, {QStringLiteral("V"), QStringLiteral("kW"), QStringLiteral("kPa")});
        QVERIFY(values.isComputing());
        QVERIFY(across());
        QCOMPARE(across()->titleText(), QStringLiteral("a [kW]"));
        QTRY_VERIFY_WITH_TIMEOUT(!values.isComputing(), patienceMs);
        QVERIFY(across());
        QCOMPARE(across()->titleText(), QStringLiteral("z [V]"));
    }
};

QTEST_MAIN(ScatterReadingTest)
#include "scatterreading_test.moc"
