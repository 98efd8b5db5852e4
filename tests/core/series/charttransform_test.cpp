// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/charttransform.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

namespace {

using Kind = ChartTransform::Kind;

constexpr std::int64_t second = 1'000'000'000;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Values at second 0, 1, …
ChartSeries seriesOf(const QString &name, const std::vector<double> &values, double seconds = 1)
{
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < values.size(); ++i)
        times.push_back(std::int64_t(double(i) * seconds * second));
    ChartSeries series = ChartSeries::of(name, PointList(times, values));
    series.parts = {QStringLiteral("host"), name};
    return series;
}

ChartDataPtr dataOf(const std::vector<ChartSeries> &series)
{
    auto data = std::make_shared<ChartData>();
    data->series = series;
    data->parts = {QStringLiteral("host"), QString()};
    data->totalSeries = series.size();
    for (const ChartSeries &one : series)
        data->pointCount += one.points.size();
    data->span = {0, 100 * second};
    return data;
}

QString valuesOf(const ChartSeries &series)
{
    QStringList texts;
    for (std::size_t row = 0; row < series.points.size(); ++row)
        texts += QString::number(series.points.value(row));
    return texts.join(u' ');
}

} // namespace

class ChartTransformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("result");
        QTest::newRow("derivative") << int(Kind::Derivative) << QList<double>{1, 3, none, 2}
                                    << QStringLiteral("nan 2 nan -0.5");
        QTest::newRow("a counter that began again")
            << int(Kind::Rate) << QList<double>{10, 15, 3, 4} << QStringLiteral("nan 5 3 1");
        QTest::newRow("moving mean of two")
            << int(Kind::MovingMean) << QList<double>{1, 3, none, 5} << QStringLiteral("1 2 nan 4");
        QTest::newRow("sum") << int(Kind::Sum) << QList<double>{1, 2, none, 4} << QStringLiteral("1 3 nan 7");
        QTest::newRow("scale") << int(Kind::Scale) << QList<double>{1, none, -2} << QStringLiteral("8 nan -16");
    }

    void values()
    {
        QFETCH(int, kind);
        QFETCH(QList<double>, values);
        const ChartTransform transform{.kind = Kind(kind), .window = 2, .factor = 8};
        const ChartDataPtr data = dataOf({seriesOf(QStringLiteral("v"), {values.begin(), values.end()})});
        const ChartDataPtr result = transformed(data, transform);
        QCOMPARE(result->series.size(), 1U);
        QTEST(valuesOf(result->series.front()), "result");
        // Marked as computed, in whatever name is shown.
        QVERIFY(result->series.front().name != QStringLiteral("v"));
        QVERIFY(result->series.front().parts.back() != QStringLiteral("v"));
        QCOMPARE(result->series.front().parts.front(), QStringLiteral("host"));
        QVERIFY(!transform.text().isEmpty());
        QCOMPARE(result->totalSeries, std::size_t(1));
    }

    /// As if each mean were added anew: a large value leaves nothing behind when it is out of the window.
    void movingMeansForgetWhatIsBehindThem_data()
    {
        QTest::addColumn<int>("window");
        for (const int window : {1, 2, 3, 10, 100, 1'000, 4'000})
            QTest::newRow(qPrintable(QString::number(window))) << window;
    }

    void movingMeansForgetWhatIsBehindThem()
    {
        QFETCH(int, window);
        constexpr int rows = 3'000;
        std::vector<double> values;
        values.reserve(rows);
        for (int i = 0; i < rows; ++i)
            values.push_back(i == 500 ? 1e17 : i * 7'919 % 1'000 / 8.0);
        const ChartDataPtr result =
            transformed(dataOf({seriesOf(QStringLiteral("v"), values)}), {.kind = Kind::MovingMean, .window = window});
        const PointList &points = result->series.front().points;
        QCOMPARE(points.size(), std::size_t(rows));
        for (int i = 0; i < rows; ++i) {
            const int first = std::max(0, i - window + 1);
            long double sum = 0;
            for (int k = first; k <= i; ++k)
                sum += values[std::size_t(k)];
            const double expected = double(sum / (i - first + 1));
            const double allowed = first <= 500 && i >= 500 ? 1e3 : 1e-9; // of 1e17
            QVERIFY2(
                std::abs(points.value(std::size_t(i)) - expected) <= allowed,
                qPrintable(QStringLiteral("%1: %2 for %3").arg(i).arg(points.value(std::size_t(i))).arg(expected)));
        }
    }

    /// What is doubted of the values is doubted of what is computed from them.
    void lateValuesStayMarked()
    {
        ChartSeries series = seriesOf(QStringLiteral("v"), {1, 2, 3});
        series.late = 1;
        series.lateTimes = std::make_shared<const std::vector<std::int64_t>>(1, second);
        const ChartDataPtr result = transformed(dataOf({series}), {.kind = Kind::Scale, .factor = 2});
        QCOMPARE(result->series.front().late, series.late);
        QCOMPARE(result->series.front().lateTimes, series.lateTimes);
    }

    /// Also where nothing is computed of them: a derivative jumps between series that are drawn as one.
    void doubledTimesStayCounted_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Derivative, Kind::Rate, Kind::MovingMean, Kind::Sum, Kind::Scale})
            QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
    }

    void doubledTimesStayCounted()
    {
        QFETCH(int, kind);
        const ChartSeries series =
            ChartSeries::of(QStringLiteral("v"), PointList(std::vector<std::int64_t>{0, 0, second, second, 2 * second},
                                                           std::vector<double>{1, 2, 3, 4, 5}));
        QCOMPARE(series.points.doubled(), std::size_t(2));
        const ChartDataPtr result = transformed(dataOf({series}), {.kind = Kind(kind), .window = 2, .factor = 2});
        QCOMPARE(result->series.front().points.doubled(), std::size_t(2));
    }

    /// Times between those of the other one: a straight line; beside them: nothing.
    void difference()
    {
        const ChartDataPtr data = dataOf({seriesOf(QStringLiteral("a"), {10, 20, 30, 40, 50, 60}, 0.5),
                                          seriesOf(QStringLiteral("b"), {0, 10, 100}, 1)});
        const ChartTransform transform{.kind = Kind::Difference, .reference = QStringLiteral("b")};
        const ChartDataPtr result = transformed(data, transform);
        QCOMPARE(result->series.size(), 1U); // not the other one itself
        QCOMPARE(result->totalSeries, std::size_t(1));
        QCOMPARE(valuesOf(result->series.front()), QStringLiteral("10 15 20 -15 -50 nan"));
        QCOMPARE(result->series.front().name, QStringLiteral("a − b"));
        QCOMPARE(result->uncomputed, 0U);
        const ChartDataPtr gone = transformed(data, {.kind = Kind::Difference, .reference = QStringLiteral("c")});
        QVERIFY(gone->series.empty());
        QCOMPARE(gone->uncomputed, 2U);
    }

    void differencesFromAnotherSeries_data()
    {
        QTest::addColumn<QList<double>>("reference"); ///< at second 0, 1, …; the other one is 100 there
        QTest::addColumn<QString>("result");
        QTest::newRow("at each time") << QList<double>{1, 2, 3, 4, 5, 6} << QStringLiteral("99 98 97 96 95 94");
        // As in SELECT *, where fields come in rows of their own.
        QTest::newRow("at other times") << QList<double>{1, none, 3, none, 5, none, 7}
                                        << QStringLiteral("99 98 97 96 95 94 93");
        QTest::newRow("beside its values")
            << QList<double>{none, 2, 3, 4, 5, none} << QStringLiteral("nan 98 97 96 95 nan");
        QTest::newRow("in a gap") << QList<double>{1, 2, 3, 4, none, none, none, none, 9, 10, 11, 12}
                                  << QStringLiteral("99 98 97 96 nan nan nan nan 91 90 89 88");
        QTest::newRow("infinite") << QList<double>{1, none, HUGE_VAL, none, 5, none, 7, none, 9, none, 11}
                                  << QStringLiteral("99 nan nan nan 95 94 93 92 91 90 89");
    }

    void differencesFromAnotherSeries()
    {
        QFETCH(const QList<double>, reference);
        const ChartDataPtr data =
            dataOf({seriesOf(QStringLiteral("a"), std::vector<double>(std::size_t(reference.size()), 100)),
                    seriesOf(QStringLiteral("b"), {reference.begin(), reference.end()})});
        const ChartDataPtr result = transformed(data, {.kind = Kind::Difference, .reference = QStringLiteral("b")});
        QTEST(valuesOf(result->series.front()), "result");
    }

    /// No row says that there is nothing: the times alone do.
    void noDifferenceAcrossAGap()
    {
        std::vector<std::int64_t> times;
        for (int at = 0; at < 80; ++at) {
            if (at < 20 || at >= 60)
                times.push_back(at * second);
        }
        const ChartSeries reference =
            ChartSeries::of(QStringLiteral("b"), PointList(times, std::vector<double>(times.size(), 1)));
        const ChartDataPtr result =
            transformed(dataOf({seriesOf(QStringLiteral("a"), std::vector<double>(80, 3)), reference}),
                        {.kind = Kind::Difference, .reference = QStringLiteral("b")});
        const PointList &points = result->series.front().points;
        for (std::size_t at = 0; at < 80; ++at)
            QCOMPARE(std::isnan(points.value(at)), at >= 20 && at < 60);
    }

    void nothingIsLeftOutSilently()
    {
        const ChartDataPtr data =
            dataOf({seriesOf(QStringLiteral("one point"), {1}), seriesOf(QStringLiteral("two"), {1, 2})});
        const ChartDataPtr result = transformed(data, {.kind = Kind::Derivative});
        QCOMPARE(result->series.size(), 1U);
        QCOMPARE(result->totalSeries, std::size_t(1));
        QCOMPARE(result->uncomputed, 1U);
        QCOMPARE(transformed(data, {}), data);
    }

    void infiniteValuesAreCounted_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("result");
        QTest::addColumn<qulonglong>("infinite");
        QTest::newRow("none") << int(Kind::Sum) << QList<double>{1, none, 2} << QStringLiteral("1 nan 3")
                              << qulonglong(0);
        QTest::newRow("a value") << int(Kind::Sum) << QList<double>{1, HUGE_VAL, 2} << QStringLiteral("1 nan 3")
                                 << qulonglong(1);
        QTest::newRow("a result") << int(Kind::Scale) << QList<double>{1e308, 1, -HUGE_VAL}
                                  << QStringLiteral("nan 8 nan") << qulonglong(2);
    }

    void infiniteValuesAreCounted()
    {
        QFETCH(const int, kind);
        QFETCH(const QList<double>, values);
        const ChartDataPtr result = transformed(dataOf({seriesOf(QStringLiteral("v"), {values.begin(), values.end()})}),
                                                {.kind = Kind(kind), .factor = 8});
        QTEST(valuesOf(result->series.front()), "result");
        QTEST(qulonglong(result->infinite), "infinite");
    }

    /// Of whole numbers beyond 2^53 a double does not have the last digits, which is all that a difference is about.
    void roundedDifferencesAreMarked_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("offset");
        QTest::addColumn<bool>("rounded");
        constexpr double exact = 0x1p53;
        QTest::newRow("derivative") << int(Kind::Derivative) << 2 * exact << true;
        QTest::newRow("rate") << int(Kind::Rate) << -2 * exact << true;
        QTest::newRow("small enough") << int(Kind::Derivative) << exact / 2 << false;
        QTest::newRow("of a mean nothing is lost") << int(Kind::MovingMean) << 2 * exact << false;
    }

    void roundedDifferencesAreMarked()
    {
        QFETCH(const int, kind);
        QFETCH(const double, offset);
        const ChartDataPtr data = dataOf({seriesOf(QStringLiteral("v"), {offset, offset + 4, HUGE_VAL})});
        QTEST(transformed(data, {.kind = Kind(kind)})->hasRounded, "rounded");
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        const ChartDataPtr data = dataOf({seriesOf(QStringLiteral("v"), {1, 2})});
        QVERIFY(transformed(data, {.kind = Kind::Sum}, source.get_token())->series.empty());
    }
};

QTEST_GUILESS_MAIN(ChartTransformTest)
#include "charttransform_test.moc"
