// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"
#include "core/result/points.h"
#include "tests/core/result/pointanswers.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace penstock;

static_assert(std::ranges::forward_range<Points>);
static_assert(std::ranges::view<Points>);
static_assert(std::ranges::sized_range<Points>);

class PointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a28_timesAndIntegersAreExact();
    void a28_groupsAreNeverMerged();
    void a29_fourSeriesAreFourPoints();
    void a29_severalStatements();
    void a29_hundredPoints();
    void a29_tagsOfTheGroup();
    void a29_parsers();
    void nothing();
    void typedAccess();
    void asARange();
};

namespace {

ResultSet decoded(const QByteArray &body)
{
    InfluxQlJsonDecoder decoder;
    ResultSet result;
    result.append(*decoder.decode(body));
    result.append(*decoder.finish());
    return result;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

const QString v = QStringLiteral("v");

} // namespace

// Whatever the statement's own unit, an answer is asked for in nanoseconds; nulls do not turn integers into floats.
void PointsTest::a28_timesAndIntegersAreExact()
{
    const ResultSet result = decoded(PointAnswers::exact);
    std::vector<std::optional<std::int64_t>> times;
    std::vector<std::optional<std::int64_t>> values;
    for (const ResultPoint point : Points(result)) {
        times.push_back(point.time());
        values.push_back(point.get<std::int64_t>(v));
        QVERIFY(point.isNull(1) == !values.back().has_value());
    }
    QCOMPARE(times, (std::vector<std::optional<std::int64_t>>{1'514'764'800'123'456'789, 0, -1}));
    QCOMPARE(values, (std::vector<std::optional<std::int64_t>>{9'007'199'254'740'993, std::nullopt, -1}));
}

// A tag named like a column; tags whose texts would be the same in one line; the same tags of another measurement.
void PointsTest::a28_groupsAreNeverMerged()
{
    const ResultSet result = decoded(PointAnswers::groups);
    QStringList seen;
    for (const ResultPoint point : Points(result)) {
        const PointMeta meta = point.meta();
        QStringList parts{text(meta.series())};
        for (const auto &[key, value] : meta.tags())
            parts += key + u':' + text(value);
        parts += QString::number(point.get<std::int64_t>(v).value_or(-1));
        seen += parts.join(u'|');
        QCOMPARE(meta.columns(), (QStringList{QStringLiteral("time"), v}));
    }
    seen.sort();
    QCOMPARE(seen, (QStringList{QStringLiteral("m|g:a,h=b|5"), QStringLiteral("m|g:a|h:b|4"), QStringLiteral("m|v:x|1"),
                                QStringLiteral("m|v:y|2"), QStringLiteral("n|v:x|3")}));
}

void PointsTest::a29_fourSeriesAreFourPoints()
{
    const ResultSet result = decoded(PointAnswers::winDisk);
    QStringList instances;
    forEachPoint(result, [&instances](const ResultPoint &point) {
        instances += text(point.meta().tag(QStringLiteral("instance")).value_or("none"));
        QCOMPARE(point.meta().series(), std::string_view("win_disk"));
    });
    QCOMPARE(instances, (QStringList{QStringLiteral("C:"), QStringLiteral("D:"), QStringLiteral("HarddiskVolume1"),
                                     QStringLiteral("_Total")}));
}

void PointsTest::a29_severalStatements()
{
    const ResultSet result = decoded(PointAnswers::statements);
    std::map<int, int> counts;
    for (const ResultPoint point : Points(result))
        ++counts[point.meta().statement()];
    QCOMPARE(counts, (std::map<int, int>{{0, 2}, {2, 3}}));
}

void PointsTest::a29_hundredPoints()
{
    QByteArray values;
    for (int i = 0; i < 100; ++i)
        values += QByteArray(i == 0 ? "" : ",") + '[' + QByteArray::number(i) + ",0." + QByteArray::number(i) + "5]";
    const ResultSet result = decoded(PointAnswers::around(values));
    struct Row
    {
        std::int64_t time;
        double value;
    };
    const std::vector<Row> rows = parsePoints(result, [](const ResultPoint &point) {
        return Row{point.time().value_or(-1), point.get<double>(v).value_or(NAN)};
    });
    QCOMPARE(rows.size(), std::size_t(100));
    QCOMPARE(rows[99].time, 99);
    QCOMPARE(rows[99].value, 0.995);
}

void PointsTest::a29_tagsOfTheGroup()
{
    const ResultSet result = decoded(PointAnswers::winDisk);
    const Points points(result);
    const ResultPoint first = *points.begin();
    QCOMPARE(first.meta().tags().size(), std::size_t(1));
    QCOMPARE(first.meta().tags().front().first, QStringLiteral("instance"));
    QCOMPARE(first.meta().tag(QStringLiteral("instance")), std::optional<std::string>("C:"));
    QCOMPARE(first.meta().tag(QStringLiteral("host")), std::optional<std::string>());
    QVERIFY(!first.find(QStringLiteral("instance")));
}

// With the point, or with the values and what is known of them.
void PointsTest::a29_parsers()
{
    const ResultSet result = decoded(PointAnswers::winDisk);
    const auto withMeta = [](const std::vector<PointValue> &values, const PointMeta &meta) {
        return text(meta.series()) + u'/' + text(*meta.tag(QStringLiteral("instance"))) + u'/' + meta.columns().at(1) +
               u'=' + QString::number(std::get<double>(values[1]));
    };
    QCOMPARE(parsePoints(result, withMeta)[3], QStringLiteral("win_disk/_Total/mean=4.5"));
    int calls = 0;
    forEachPoint(result, [&calls](const std::vector<PointValue> &values, const PointMeta &) {
        calls += static_cast<int>(values.size());
    });
    QCOMPARE(calls, 8);
}

void PointsTest::nothing()
{
    QVERIFY(Points().empty());
    QVERIFY(Points(ResultSet()).empty());
    const ResultSet headOnly = decoded(PointAnswers::around(""));
    QCOMPARE(headOnly.entries().size(), std::size_t(1));
    QVERIFY(Points(headOnly).empty());
    QCOMPARE(Points(headOnly).size(), std::size_t(0));
    forEachPoint(headOnly, [](const ResultPoint &) { QFAIL("a point of nothing"); });
}

void PointsTest::typedAccess()
{
    const ResultSet result = decoded(PointAnswers::types);
    const Points points(result);
    const ResultPoint point = *points.begin();
    QCOMPARE(point.get<std::int64_t>(QStringLiteral("i")), std::optional<std::int64_t>(-1));
    QCOMPARE(point.get<std::uint64_t>(QStringLiteral("i")), std::optional<std::uint64_t>());
    QCOMPARE(point.get<double>(QStringLiteral("i")), std::optional<double>(-1));
    QCOMPARE(point.get<std::uint64_t>(QStringLiteral("u")), std::optional(18'446'744'073'709'551'615U));
    QCOMPARE(point.get<std::int64_t>(QStringLiteral("u")), std::optional<std::int64_t>());
    QCOMPARE(point.get<double>(QStringLiteral("f")), std::optional(0.5));
    QCOMPARE(point.get<std::int64_t>(QStringLiteral("f")), std::optional<std::int64_t>());
    QCOMPARE(point.get<bool>(QStringLiteral("b")), std::optional(true));
    QCOMPARE(point.get<double>(QStringLiteral("b")), std::optional<double>());
    QCOMPARE(point.get<std::string_view>(QStringLiteral("s")), std::optional<std::string_view>("x"));
    QCOMPARE(point.get<std::string_view>(QStringLiteral("i")), std::optional<std::string_view>());
    QCOMPARE(point.get<double>(QStringLiteral("nobody")), std::optional<double>());
    QCOMPARE(point.time(), std::optional<std::int64_t>());
    QCOMPARE(point[4], PointValue(std::string_view("x")));
    QCOMPARE(point[5], PointValue());
}

void PointsTest::asARange()
{
    const ResultSet result = decoded(PointAnswers::statements);
    auto times = Points(result) |
                 std::views::filter([](const ResultPoint &point) { return point.meta().statement() == 2; }) |
                 std::views::transform([](const ResultPoint &point) { return point.time().value_or(0); });
    std::int64_t sum = 0;
    for (const std::int64_t time : times)
        sum += time;
    QCOMPARE(sum, 60);
    const Points points(result);
    auto second = points.begin();
    QVERIFY(second++ == points.begin());
    QVERIFY(second != points.begin());
    QCOMPARE(std::ranges::distance(points), std::ptrdiff_t(5));
}

QTEST_GUILESS_MAIN(PointsTest)

#include "points_test.moc"
