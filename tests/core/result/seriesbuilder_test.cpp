// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"
#include "core/result/msgpackdecoder.h"
#include "core/result/resultset.h"
#include "core/result/seriesbuilder.h"
#include "tests/core/result/decoding.h"
#include "tests/core/result/msgpackwriter.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace penstock;

/// One statement is one table.
class SeriesBuilderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_1_oneStatementIsOneTable_data();
    void t1_1_oneStatementIsOneTable();
    void t1_1_4_seriesWithOtherTagsShareTheTable_data();
    void t1_1_4_seriesWithOtherTagsShareTheTable();
};

namespace {

namespace pack = penstock::msgpack;
using Tags = QList<std::pair<QByteArray, QByteArray>>;

struct OneSeries
{
    Tags tags;
    QList<int> rows;
};

QByteArray asMsgpack(const QList<OneSeries> &list)
{
    QList<QByteArray> maps;
    for (const OneSeries &series : list) {
        Tags tags;
        for (const auto &[key, value] : series.tags)
            tags.append({key, pack::text(value)});
        QList<QByteArray> rows;
        for (const int row : series.rows)
            rows += pack::array({pack::time(row, 0), pack::integer(row)});
        maps += pack::map({{"name", pack::text("m")},
                           {"tags", pack::map(tags)},
                           {"columns", pack::texts({"time", "v"})},
                           {"values", pack::array(rows)}});
    }
    return pack::map(
        {{"results", pack::array({pack::map({{"statement_id", pack::integer(0)}, {"series", pack::array(maps)}})})}});
}

QByteArray asJson(const QList<OneSeries> &list)
{
    QByteArray text;
    for (const OneSeries &series : list) {
        QByteArray tags;
        for (const auto &[key, value] : series.tags)
            tags += (tags.isEmpty() ? "\"" : ",\"") + key + "\":\"" + value + '"';
        QByteArray rows;
        for (const int row : series.rows)
            rows +=
                (rows.isEmpty() ? "[" : ",[") + QByteArray::number(row) + "000000000," + QByteArray::number(row) + ']';
        text += QByteArray(text.isEmpty() ? "" : ",") + R"({"name":"m","tags":{)" + tags +
                R"(},"columns":["time","v"],"values":[)" + rows + "]}";
    }
    return R"({"results":[{"statement_id":0,"series":[)" + text + "]}]}";
}

} // namespace

void SeriesBuilderTest::t1_1_oneStatementIsOneTable_data()
{
    QTest::addColumn<bool>("msgpack");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QTest::addRow("msgpack %u", seed) << true << seed;
        QTest::addRow("json %u", seed) << false << seed;
    }
}

// A hundred series whose tags come in any order, and so do they, in documents of a few.
void SeriesBuilderTest::t1_1_oneStatementIsOneTable()
{
    QFETCH(bool, msgpack);
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    QList<OneSeries> all;
    std::set<std::string> expected;
    for (int host = 0; host < 20; ++host) {
        for (int region = 0; region < 5; ++region) {
            const QByteArray h = "h" + QByteArray::number(host);
            const QByteArray r = "r" + QByteArray::number(region);
            OneSeries series{{{"host", h}, {"region", r}, {"zone", "z"}}, {}};
            std::ranges::shuffle(series.tags, random);
            for (int row = 0; row < 7; ++row) {
                series.rows += 1 + host * 100 + region * 10 + row;
                expected.insert((h + '|' + r + '|' + QByteArray::number(series.rows.constLast())).toStdString());
            }
            all += series;
        }
    }
    std::ranges::shuffle(all, random);

    const DecoderFactory factory = msgpack ? factoryOf<MsgpackDecoder>() : factoryOf<InfluxQlJsonDecoder>();
    const std::unique_ptr<ResponseDecoder> decoder = factory();
    ResultSet result;
    for (qsizetype from = 0; from < all.size(); from += 10) {
        const QList<OneSeries> some = all.sliced(from, 10);
        // Cut in the middle: rows of a series are handed out in two pieces.
        const QByteArray body = msgpack ? asMsgpack(some) : asJson(some);
        for (const QByteArray &piece : {body.first(body.size() / 3), body.sliced(body.size() / 3)}) {
            const Result<Batch> batch = decoder->decode(piece);
            QVERIFY2(batch, batch ? "" : qPrintable(batch.error().message));
            result.append(*batch);
        }
    }
    QCOMPARE(result.entries().size(), std::size_t(1));
    const Table &table = *result.entries().front().table;
    QCOMPARE(table.rowCount(), expected.size());
    QStringList names;
    for (const std::size_t index : table.order())
        names += table.column(index).name();
    QCOMPARE(names, (QStringList{QStringLiteral("measurement"), QStringLiteral("time"), QStringLiteral("host"),
                                 QStringLiteral("region"), QStringLiteral("zone"), QStringLiteral("v")}));
    std::set<std::string> found;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        found.insert(std::string(table.column(2).text(row)) + '|' + std::string(table.column(3).text(row)) + '|' +
                     std::to_string(table.column(5).integer(row)));
    QVERIFY(found == expected);
}

void SeriesBuilderTest::t1_1_4_seriesWithOtherTagsShareTheTable_data()
{
    QTest::addColumn<bool>("msgpack");
    QTest::newRow("msgpack") << true;
    QTest::newRow("json") << false;
}

void SeriesBuilderTest::t1_1_4_seriesWithOtherTagsShareTheTable()
{
    QFETCH(bool, msgpack);
    const QList<OneSeries> all{{{{"b", "1"}, {"d", "2"}}, {1}}, {{{"c", "3"}}, {2}}, {{}, {3}}, {{{"a", "4"}}, {4}}};
    const DecoderFactory factory = msgpack ? factoryOf<MsgpackDecoder>() : factoryOf<InfluxQlJsonDecoder>();
    QCOMPARE(decoded(factory, {msgpack ? asMsgpack(all) : asJson(all)}),
             QStringLiteral("0> =measurement:T @time:@ #a:T #b:T #c:T #d:T .v:I\n"
                            "m|1000000000|∅|1|∅|2|1\nm|2000000000|∅|∅|3|∅|2\nm|3000000000|∅|∅|∅|∅|3\n"
                            "m|4000000000|4|∅|∅|∅|4\n"));
}

QTEST_GUILESS_MAIN(SeriesBuilderTest)
#include "seriesbuilder_test.moc"
