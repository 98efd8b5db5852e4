// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/serieslegend.h"
#include "ui/charts/valuechart.h"
#include "ui/common/theme.h"

#include <QAbstractAxis>
#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsTextItem>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

BatchPtr batchOf(Table rows)
{
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(rows)});
    batch->seal();
    return batch;
}

/// Two fields; the second has no value at each tenth time, and one that is infinite.
Table twoFields(int rows)
{
    Table table;
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column a(QStringLiteral("a"), ColumnType::Float);
    Column b(QStringLiteral("b"), ColumnType::Float);
    for (int i = 0; i < rows; ++i) {
        time.appendInteger(samples::start + i * samples::second);
        a.appendFloat(std::sin(i / 50.0));
        if (i % 10 == 0)
            b.appendNull();
        else
            b.appendFloat(i == 1 ? std::numeric_limits<double>::infinity() : std::cos(i / 50.0));
    }
    table.addColumn(std::move(time));
    table.addColumn(std::move(a));
    table.addColumn(std::move(b));
    return table;
}

} // namespace

class ValueChartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void histogram()
    {
        ShownValues shown(samples::meansBatch(3, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        const ValueChart &values = *shown.view.values();
        QVERIFY(values.isVisible());
        QVERIFY(!shown.view.canvas()->isVisible());
        QCOMPARE(values.histogram().values, 3'000U);
        QCOMPARE(values.histogram().series.size(), 3U);
        const QImage picture = pictureOf(*shown.view.values());
        for (int series = 0; series < 3; ++series)
            QVERIFY(pixelsNear(picture, seriesColor(series)) > 20);
        QVERIFY(shown.choose(QStringLiteral("Line")));
        QVERIFY(shown.view.canvas()->isVisible());
        QVERIFY(!values.isVisible());
        QVERIFY(shown.view.values()->summary().isEmpty());
    }

    /// Figures below ten stand beside the title with room for it, and are what they are.
    void shortFiguresAreWhatTheyAre()
    {
        ShownValues shown(batchOf(twoFields(9)));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        pictureOf(*shown.view.values());
        int figures = 0;
        QStringList texts;
        for (const QGraphicsItem *item : shown.view.values()->scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item); text && text->isVisible())
                texts += text->toPlainText().trimmed();
        }
        for (const QString &text : std::as_const(texts)) {
            bool isFigure = false;
            const double figure = text.toDouble(&isFigure);
            QVERIFY2(!isFigure || (figure >= 0 && figure < 10), qPrintable(text));
            figures += isFigure ? 1 : 0;
        }
        QVERIFY2(figures > 4, qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(QStringLiteral("Values in each bin")), qPrintable(texts.join(u'|')));
    }

    /// A name from the server is text, whatever is in it.
    void namesAreText()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column first(QStringLiteral("<b>bold</b>"), ColumnType::Float);
        Column second(QStringLiteral("a & b"), ColumnType::Float);
        for (int i = 0; i < 10; ++i) {
            time.appendInteger(samples::start + i * samples::second);
            first.appendFloat(i);
            second.appendFloat(i);
        }
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(first));
        rows.addColumn(std::move(second));
        ShownValues shown(batchOf(std::move(rows)));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        QTest::keyClick(shown.view.values(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;bold")));
        QVERIFY(QToolTip::text().contains(QStringLiteral("a &amp; b")));
        QVERIFY(shown.view.values()->readingText().contains(QStringLiteral("<b>bold</b>")));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        const QList<QAbstractAxis *> axes = shown.view.values()->chart()->axes();
        QCOMPARE(axes.size(), 2);
        QCOMPARE(axes[0]->titleText(), QStringLiteral("&lt;b&gt;bold&lt;/b&gt;"));
        QCOMPARE(axes[1]->titleText(), QStringLiteral("a &amp; b"));
    }

    void followsWhatIsShown()
    {
        ShownValues shown(samples::meansBatch(3, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        const ValueChart &values = *shown.view.values();
        shown.view.legend()->model().showOnly({2});
        QTRY_COMPARE_WITH_TIMEOUT(values.histogram().values, 1'000U, patienceMs);
        QCOMPARE(values.drawn(), std::vector<int>{2});
    }

    /// The same keys as over time change the span, and what is counted with it.
    void followsTheView()
    {
        ShownValues shown(samples::meansBatch(1, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        ValueChart &values = *shown.view.values();
        QTest::keyClick(&values, Qt::Key_Plus);
        const TimeSpan view = shown.view.canvas()->view();
        const ChartSeries &series = shown.view.legend()->model().content()->series[0];
        const ChartSeries::Rows rows = series.rowsIn(view);
        QVERIFY(rows.last - rows.first < 1'000);
        QTRY_COMPARE_WITH_TIMEOUT(values.histogram().values, std::uint64_t(rows.last - rows.first), patienceMs);
        QTest::keyClick(&values, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(values.histogram().values, 1'000U, patienceMs);
        QTest::keyClick(&values, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.view.canvas()->view(), view);
        QTest::keyClick(&values, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(values.histogram().values, 1'000U, patienceMs);
    }

    void followsNewRows()
    {
        ShownValues shown(samples::meansBatch(1, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        shown.feed.append(samples::meansBatch(1, 500));
        shown.feed.succeed();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.values()->histogram().values, 1'500U, patienceMs);
    }

    void scatter()
    {
        ShownValues shown(batchOf(twoFields(1'000)));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        const ValueChart &values = *shown.view.values();
        QCOMPARE(values.pairs().xSeries, 0);
        QCOMPARE(values.pairs().pairs(), 899U);
        QCOMPARE(values.drawn(), std::vector<int>{1});
        const QString notice = shown.view.notice();
        QVERIFY2(notice.contains(QStringLiteral("101 values have no partner")), qPrintable(notice));
        QVERIFY2(notice.contains(QStringLiteral("1 infinite value")), qPrintable(notice));
        QVERIFY(!shown.axes()->isEnabled()); // it has none of them
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        QVERIFY(shown.axes()->isEnabled());
    }

    void thinnedIsSaid()
    {
        ShownValues shown(batchOf(twoFields(60'000)));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        const QString notice = shown.view.notice();
        QVERIFY(shown.view.values()->pairs().isThinned());
        QVERIFY2(notice.contains(QLocale().toString(53'999)), qPrintable(notice));
        QVERIFY2(notice.contains(QLocale().toString(qulonglong(shown.view.values()->pairs().pointCount()))),
                 qPrintable(notice));
    }

    /// What there is none of is said in the chart's place.
    void oneSeriesHasNoPartner()
    {
        ShownValues shown(samples::meansBatch(1, 100));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        QVERIFY(shown.view.values()->summary().contains(QStringLiteral("only one")));
        shown.view.values()->clearFocus();
        const QImage picture = pictureOf(*shown.view.values());
        int first = -1; // of the lines that have something in them
        int last = -1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == picture.pixel(0, 0))
                    continue;
                first = first < 0 ? y : first;
                last = y;
                break;
            }
        }
        const int middle = (first + last) / 2;
        QVERIFY2(std::abs(middle - picture.height() / 2) < 15, qPrintable(QString::number(middle)));
        // An icon and a heading stand above it, as in other empty places.
        QVERIFY(last - first > 3 * shown.view.values()->fontMetrics().height());
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        QVERIFY(!shown.view.values()->summary().contains(QStringLiteral("only one")));
    }

    /// Bin by bin with keys; what they hold adds up to all values.
    void readsBins()
    {
        ShownValues shown(samples::meansBatch(1, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        ValueChart &values = *shown.view.values();
        QVERIFY(values.readingText().isEmpty());
        values.clearFocus(); // whose ring is another matter
        const QImage before = pictureOf(values);
        std::uint64_t sum = 0;
        for (std::size_t bin = 0; bin < values.histogram().binCount(); ++bin) {
            QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
            const QString text = values.readingText();
            QVERIFY(values.accessibleDescription().startsWith(text));
            sum += QLocale().toULongLong(text.mid(text.indexOf(u':') + 2));
        }
        QCOMPARE(sum, 1'000U);
        QVERIFY(pictureOf(values) != before); // it is marked
        const QString last = values.readingText();
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(values.readingText(), last);
        QTest::keyClick(&values, Qt::Key_Escape);
        QVERIFY(values.readingText().isEmpty());
        QCOMPARE(pictureOf(values), before);
    }

    /// On the axes of both kinds.
    void unitsAreOnTheAxes()
    {
        ShownValues shown(batchOf(twoFields(100)));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        ValueChart &values = *shown.view.values();
        values.setLook({}, {QStringLiteral("°C"), QStringLiteral("kPa")});
        QStringList titles;
        for (const QAbstractAxis *axis : values.chart()->axes())
            titles += axis->titleText();
        QVERIFY2(titles.join(u'|').contains(QStringLiteral("a [°C]")), qPrintable(titles.join(u'|')));
        QVERIFY2(titles.join(u'|').contains(QStringLiteral("b [kPa]")), qPrintable(titles.join(u'|')));
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(values.readingText().contains(QStringLiteral(" °C\nb: ")) &&
                     values.readingText().endsWith(QStringLiteral(" kPa")),
                 qPrintable(values.readingText()));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        // Of two units none is the axis's.
        QVERIFY(!values.chart()->axes(Qt::Horizontal).front()->titleText().contains(QStringLiteral("°C")));
        values.setLook({}, {QStringLiteral("°C"), QStringLiteral("°C")});
        QVERIFY(values.chart()->axes(Qt::Horizontal).front()->titleText().contains(QStringLiteral("[°C]")));
    }

    void countsAreWholeNumbers()
    {
        ShownValues shown(samples::meansBatch(1, 3));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        auto *axis = qobject_cast<QCategoryAxis *>(shown.view.values()->chart()->axes(Qt::Vertical).front());
        QVERIFY(axis && axis->categoriesLabels().size() > 1);
        QVERIFY(axis->categoriesLabels().filter(QStringLiteral(".")).isEmpty());
    }

    /// A series whose values are a thousand times larger does not press the others flat.
    void otherSizesHaveAnAxisOfTheirOwn()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column across(QStringLiteral("across"), ColumnType::Float);
        Column small(QStringLiteral("small"), ColumnType::Float);
        Column large(QStringLiteral("large"), ColumnType::Float);
        for (int i = 0; i < 100; ++i) {
            time.appendInteger(samples::start + i * samples::second);
            across.appendFloat(i);
            small.appendFloat(40 + i % 7);
            large.appendFloat(100'000 + 100 * i);
        }
        for (Column *column : {&time, &across, &small, &large})
            rows.addColumn(std::move(*column));
        ShownValues shown(batchOf(std::move(rows)));
        QVERIFY(shown.choose(QStringLiteral("Scatter")));
        ValueChart &values = *shown.view.values();
        const QList<QAbstractAxis *> axes = values.chart()->axes(Qt::Vertical);
        QCOMPARE(axes.size(), 2);
        QVERIFY2(axes[0]->titleText() == u"small" && axes[1]->titleText() == u"large",
                 qPrintable(axes[1]->titleText()));
        auto *numbers = qobject_cast<QCategoryAxis *>(axes[1]);
        QVERIFY(numbers && numbers->categoriesLabels().contains(QStringLiteral("102 k"))); // as over time
        const QList<QAbstractSeries *> drawn = values.chart()->series();
        QCOMPARE(drawn.size(), 2);
        const double height = values.chart()->plotArea().height();
        const auto span = [&](int series, double low, double high) {
            return std::abs(values.chart()->mapToPosition({0, low}, drawn[series]).y() -
                            values.chart()->mapToPosition({0, high}, drawn[series]).y());
        };
        QVERIFY(span(0, 40, 46) > height / 2);
        QVERIFY(span(1, 100'000, 109'900) > height / 2);
        // What is read is the one that is drawn there.
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&values, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY2(values.readingText().endsWith(QStringLiteral("large: 100,000")), qPrintable(values.readingText()));
    }

    void toldToScreenReaders()
    {
        ShownValues shown(samples::meansBatch(2, 100));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(shown.view.values());
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Chart);
        QVERIFY(!access->text(QAccessible::Name).isEmpty());
        QVERIFY(access->text(QAccessible::Value).contains(QStringLiteral("Histogram of 200 values")));
        QVERIFY(access->text(QAccessible::Description).contains(QStringLiteral("Histogram of 200 values")));
        QVERIFY(access->text(QAccessible::Description).contains(QStringLiteral("2 series")));
    }

    void logarithmicCounts()
    {
        ShownValues shown(samples::meansBatch(1, 1'000));
        QVERIFY(shown.choose(QStringLiteral("Histogram")));
        const QImage before = pictureOf(*shown.view.values());
        QVERIFY(shown.choose(QStringLiteral("Logarithmic counts")));
        const QImage after = pictureOf(*shown.view.values());
        QVERIFY(before != after);
        QVERIFY(pixelsNear(after, seriesColor(0)) > 20);
        QVERIFY(shown.view.notice().isEmpty()); // not of values below 0: it is the counts' axis
    }
};

QTEST_MAIN(ValueChartTest)
#include "valuechart_test.moc"
