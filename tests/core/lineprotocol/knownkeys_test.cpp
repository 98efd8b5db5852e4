// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/knownkeys.h"
#include "core/lineprotocol/lineencoder.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <vector>

using namespace penstock;

/// Points of a table give the lines, and the refusals, that they give without one; to be measured as well.
class KnownKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsWithGaps();
    void tables_data();
    void tables();
    void valuesThatAreRefused_data();
    void valuesThatAreRefused();
    void anotherTableHasOtherTextsInTheSamePlaces();
    void keysOfAllLengths();

private:
    void compare(PointView point);

    LineEncoder m_encoder;
    LineEncoder m_meter; ///< that only measures
    std::uint32_t m_table = 0;
};

void KnownKeysTest::init()
{
    m_encoder = LineEncoder();
    m_meter = LineEncoder();
    m_table = newPointTable();
}

/// Encodes a point of the table beside the same point of none.
void KnownKeysTest::compare(PointView point)
{
    LineEncoder plain;
    const std::string before = "before\n";
    std::string expected = before;
    const Status expectedStatus = plain.append(point, expected);
    point.table = m_table;
    std::string line = before;
    const Status status = m_encoder.append(point, line);
    QCOMPARE(line, expected);
    QCOMPARE(status.has_value(), expectedStatus.has_value());
    if (!status)
        QCOMPARE(status.error().message, expectedStatus.error().message);

    const Result<std::size_t> bytes = m_meter.measure(point);
    QCOMPARE(bytes.has_value(), expectedStatus.has_value());
    if (bytes)
        QCOMPARE(*bytes, expected.size() - before.size());
    else
        QCOMPARE(bytes.error().message, expectedStatus.error().message);
}

/// Each of the rows that leave out some of five tags and five fields, in an order that never comes twice.
void KnownKeysTest::rowsWithGaps()
{
    const std::vector<std::string> tags{"a", "bb", "c c", "d,d", "e=e"};
    const std::vector<std::string> fields{"z", "y\"y", "x x x x x x x x x x", "w", "v"};
    constexpr unsigned rows = 1U << 10U;
    for (unsigned i = 0; i < rows; ++i) {
        const unsigned row = i * 389 % rows;
        PointView point{.measurement = "m", .tags = {}, .fields = {}, .time = i};
        for (unsigned tag = 0; tag < tags.size(); ++tag) {
            if ((row >> tag & 1) != 0)
                point.tags.push_back({tags[tag], (i + tag) % 7 == 0 ? "" : "a value"});
        }
        for (unsigned field = 0; field < fields.size(); ++field) {
            if ((row >> (field + 5) & 1) != 0)
                point.fields.push_back({fields[field], std::int64_t(i)});
        }
        compare(point);
    }
}

void KnownKeysTest::tables_data()
{
    QTest::addColumn<QByteArrayList>("tags");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::newRow("no tag") << QByteArrayList() << QByteArrayList{"v"};
    QTest::newRow("tags out of order") << QByteArrayList{"b", "a", "c"} << QByteArrayList{"v"};
    QTest::newRow("a tag twice") << QByteArrayList{"a", "a"} << QByteArrayList{"v"};
    QTest::newRow("a field twice") << QByteArrayList{"a"} << QByteArrayList{"v", "w", "v"};
    QTest::newRow("a tag and a field of one name") << QByteArrayList{"a"} << QByteArrayList{"v", "a"};
    QTest::newRow("a tag called time") << QByteArrayList{"time"} << QByteArrayList{"v"};
    QTest::newRow("a field called time") << QByteArrayList{"a"} << QByteArrayList{"time", "v"};
    QTest::newRow("a key without text") << QByteArrayList{""} << QByteArrayList{"v"};
    QTest::newRow("a key that ends in a backslash") << QByteArrayList{"a"} << QByteArrayList{"v\\"};
    QTest::newRow("a key with a line break") << QByteArrayList{"a\nb"} << QByteArrayList{"v"};
    QTest::newRow("a key that is too long") << QByteArrayList{"a"} << QByteArrayList{QByteArray(65'530, 'v'), "w"};
}

void KnownKeysTest::tables()
{
    QFETCH(const QByteArrayList, tags);
    QFETCH(const QByteArrayList, fields);
    std::vector<std::string> names;
    for (const QByteArray &name : tags + fields)
        names.push_back(name.toStdString());
    PointView point{.measurement = "m", .tags = {}, .fields = {}, .time = 1};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i < static_cast<std::size_t>(tags.size()))
            point.tags.push_back({names[i], "x"});
        else
            point.fields.push_back({names[i], true});
    }
    for (int row = 0; row < 3; ++row)
        compare(point);
    std::ranges::reverse(point.fields);
    compare(point);
    std::ranges::reverse(point.tags);
    compare(point);
    // A column that comes late may be the one that the others cannot stand beside.
    point.fields = {{"late", true}};
    compare(point);
    compare(point);
}

void KnownKeysTest::valuesThatAreRefused_data()
{
    QTest::addColumn<int>("which");
    const std::vector<const char *> names{"measurement with a hash",
                                          "measurement without text",
                                          "tag with a line break",
                                          "tag that ends in a backslash",
                                          "not a number",
                                          "text with a NUL",
                                          "digits that are none",
                                          "no field",
                                          "time out of range"};
    for (std::size_t i = 0; i < names.size(); ++i)
        QTest::newRow(names[i]) << static_cast<int>(i);
}

/// Between rows that can be written.
void KnownKeysTest::valuesThatAreRefused()
{
    QFETCH(const int, which);
    const PointView good{.measurement = "m",
                         .tags = {{"host", "a b"}, {"region", "x"}},
                         .fields = {{"v", 1.5}, {"text", std::string_view("t")}, {"d", Decimal{"1.50", true}}},
                         .time = -5};
    const std::vector<std::function<void(PointView &)>> spoilers{
        [](PointView &point) { point.measurement = "#m"; },
        [](PointView &point) { point.measurement = ""; },
        [](PointView &point) { point.tags[1].value = "a\nb"; },
        [](PointView &point) { point.tags[0].value = "a\\"; },
        [](PointView &point) { point.fields[0].value = std::numeric_limits<double>::quiet_NaN(); },
        [](PointView &point) { point.fields[1].value = std::string_view("a\0b", 3); },
        [](PointView &point) { point.fields[2].value = Decimal{"abc"}; },
        [](PointView &point) { point.fields.clear(); },
        [](PointView &point) { point.time = std::numeric_limits<std::int64_t>::min(); },
    };
    PointView bad = good;
    spoilers[static_cast<std::size_t>(which)](bad);
    for (const PointView &point : {good, bad, good, bad, good})
        compare(point);
}

void KnownKeysTest::anotherTableHasOtherTextsInTheSamePlaces()
{
    std::string tag = "one";
    std::string field = "two";
    const PointView point{.measurement = "m", .tags = {{tag, "x"}}, .fields = {{field, true}}, .time = 1};
    compare(point);
    compare(point);
    tag = "six";
    field = "ten";
    m_table = newPointTable();
    compare(point);
    compare(point);
}

void KnownKeysTest::keysOfAllLengths()
{
    const std::string text(40, 'k');
    for (std::size_t size = 1; size < text.size(); ++size) {
        init();
        const std::string tag = "t" + text.substr(0, size);
        const std::string field = text.substr(0, size);
        const PointView point{
            .measurement = "m", .tags = {{tag, "x"}}, .fields = {{field, std::int64_t(1)}}, .time = 1};
        compare(point);
        compare(point);
    }
}

QTEST_APPLESS_MAIN(KnownKeysTest)
#include "knownkeys_test.moc"
