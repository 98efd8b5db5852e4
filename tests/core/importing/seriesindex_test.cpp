// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/seriesindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>
#include <string>

using namespace penstock;

class SeriesIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAsAMapDoes();
    void whatIsCutElsewhereIsAnother();
    void namesBeyondTheBoundAreOfNoSeries();
};

/// Of points that come from tables and from none, with tags left out, and the same names in several places.
void SeriesIndexTest::numbersAsAMapDoes()
{
    constexpr int points = 50'000;
    using Names = std::array<std::string, 3>;
    const std::array<Names, 3> names{Names{"host", "region", "rack"}, Names{"host", "region", "rack"},
                                     Names{"host", "region", "a name of more than eight bytes"}};
    const std::array<std::uint32_t, 3> tables{newPointTable(), newPointTable(), 0};
    const std::array<std::string, 6> values{"", "a", "b", "abcd", "abcdefgh", "abcdefgh and more"};
    const std::array<std::string, 2> fields{"", "cpu"};
    QRandomGenerator random(7);
    SeriesIndex index;
    std::map<std::string, std::uint32_t> known;
    for (int i = 0; i < points; ++i) {
        const std::size_t table = random.bounded(3U);
        const std::string &measurement = values[1 + random.bounded(2U)];
        PointView point{.measurement = measurement, .tags = {}, .fields = {}};
        point.table = tables[table];
        std::string key = measurement;
        for (const std::string &name : names[table]) {
            if (random.bounded(4U) == 0)
                continue;
            const std::string &value = values[random.bounded(6U)];
            point.tags.push_back({name, value});
            key += '\x1F' + name + '\x1E' + value;
        }
        const std::string &field = fields[random.bounded(2U)];
        key += '\x1D' + field;
        const auto earlier = known.find(key);
        QCOMPARE(index.find(point, field),
                 earlier == known.end() ? std::nullopt : std::optional<std::uint32_t>(earlier->second));
        const std::uint32_t expected = known.emplace(key, static_cast<std::uint32_t>(known.size())).first->second;
        QCOMPARE(index.numberOf(point, field), std::optional<std::uint32_t>(expected));
        QCOMPARE(index.size(), known.size());
    }
    QVERIFY(known.size() > 500);
    QVERIFY(!index.isFull());
}

void SeriesIndexTest::whatIsCutElsewhereIsAnother()
{
    SeriesIndex index;
    const PointView one{.measurement = "m", .tags = {{"a", "bc"}}, .fields = {}};
    const PointView other{.measurement = "m", .tags = {{"ab", "c"}}, .fields = {}};
    const PointView third{.measurement = "ma", .tags = {{"a", "c"}}, .fields = {}};
    QCOMPARE(index.numberOf(one), std::optional<std::uint32_t>(0));
    QCOMPARE(index.numberOf(other), std::optional<std::uint32_t>(1));
    QCOMPARE(index.numberOf(third), std::optional<std::uint32_t>(2));
    QCOMPARE(index.numberOf(one, "f"), std::optional<std::uint32_t>(3));
}

void SeriesIndexTest::namesBeyondTheBoundAreOfNoSeries()
{
    SeriesIndex index(2);
    const std::uint32_t table = newPointTable();
    PointView point{.measurement = "m", .tags = {{"a", "1"}}, .fields = {}};
    point.table = table;
    PointView other{.measurement = "m", .tags = {{"b", "1"}}, .fields = {}};
    other.table = table;
    QCOMPARE(index.numberOf(point), std::optional<std::uint32_t>(0));
    point.tags[0].value = "2";
    QCOMPARE(index.numberOf(point), std::optional<std::uint32_t>(1));
    QVERIFY(!index.isFull());
    QCOMPARE(index.numberOf(other), std::nullopt);
    QCOMPARE(index.find(other), std::nullopt);
    QVERIFY(index.isFull());
    QCOMPARE(index.numberOf(point), std::optional<std::uint32_t>(1));
}

QTEST_APPLESS_MAIN(SeriesIndexTest)
#include "seriesindex_test.moc"
