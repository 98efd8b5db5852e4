// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/query/askedserver.h"

using namespace penstock;
using namespace Qt::StringLiterals;

/// What becomes a tag, a field or a type in the points of an answer.
class QueryPointsTest final : public QObject, private AskedServer
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<FakeServer>(); }
    void statementsNameTheirColumns();
    void fluxRows();
    void unsignedForOthers_data();
    void unsignedForOthers();
};

void QueryPointsTest::statementsNameTheirColumns()
{
    const QByteArray rows = series(R"({"name":"m","columns":["time","host","v"],"values":[[1,"a",2.5]]})");
    m_server->enqueue(json(rows));
    TablePoints points;
    points.measurement = u"other"_s;
    points.tagColumns = {u"host"_s};
    QuerySource named(options(one(u"SELECT host, v FROM m"_s, points)));
    QVERIFY(named.open());
    QCOMPARE(line(named), u"other,host=a v=2.5 1"_s);

    m_server->enqueue(json(rows));
    points.tagColumns = {u"hots"_s};
    QuerySource mistaken(options(one(u"SELECT host, v FROM m"_s, points)));
    QVERIFY(mistaken.open());
    QCOMPARE(next(mistaken), Next::Failed);
    QVERIFY2(mistaken.error().message.contains(u"hots"), qPrintable(mistaken.error().message));
}

void QueryPointsTest::fluxRows()
{
    m_server->setHandler([](const FakeRequest &) {
        return FakeAnswer::of(200)
            .header("Content-Type", "text/csv; charset=utf-8")
            .text(
                "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,string,"
                "string\r\n"
                "#group,false,false,true,true,false,false,true,true,true\r\n"
                "#default,_result,,,,,,,,\r\n"
                ",result,table,_start,_stop,_time,_value,_field,_measurement,host\r\n"
                ",,0,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:01Z,1.5,a b,m,h\r\n"
                ",,0,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:02Z,2,a b,m,h\r\n"
                "\r\n"
                "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,unsignedLong,string,"
                "string\r\n"
                "#group,false,false,true,true,false,false,true,true\r\n"
                "#default,_result,,,,,,,\r\n"
                ",result,table,_start,_stop,_time,_value,_field,_measurement\r\n"
                ",,1,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:01Z,18446744073709551615,u,m\r\n\r\n");
    });
    auto asking = options(one(u"from(bucket: \"d\") |> range(start: 0)"_s, {}, Language::Flux));
    asking.server.server.flavour = Flavour::V2;
    asking.server.profile.organization = u"o"_s;
    QuerySource source(std::move(asking));
    QVERIFY(source.open());
    QCOMPARE(line(source), u"m,host=h a\\ b=1.5 1000000000"_s);
    QCOMPARE(line(source), u"m,host=h a\\ b=2 2000000000"_s);
    QCOMPARE(line(source), u"m u=18446744073709551615u 1000000000"_s);
    QCOMPARE(next(source), Next::End);
}

void QueryPointsTest::unsignedForOthers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("small") << QByteArray("7") << u"m u=7i 1"_s;
    QTest::newRow("the greatest") << QByteArray("9223372036854775807") << u"m u=9223372036854775807i 1"_s;
    QTest::newRow("beyond") << QByteArray("9223372036854775808") << QString();
}

void QueryPointsTest::unsignedForOthers()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, expected);
    m_server->enqueue(json(series(R"({"name":"m","columns":["time","u"],"values":[[1,)" + number + "]]}")));
    TablePoints points;
    points.fieldTypes = {{u"u"_s, ColumnType::Unsigned}};
    auto asking = options(one(u"SELECT u FROM m"_s, points));
    asking.unsignedAsInteger = true;
    QuerySource source(std::move(asking));
    QVERIFY(source.open());
    if (expected.isEmpty()) {
        QCOMPARE(next(source), Next::Bad);
        QVERIFY2(source.problem().reason.contains(QString::fromLatin1(number)), qPrintable(source.problem().reason));
    } else {
        QCOMPARE(line(source), expected);
    }
    QVERIFY2(source.notes().value(0).contains(u"Unsigned"), qPrintable(source.notes().join(u' ')));
    QCOMPARE(next(source), Next::End);
}

QTEST_GUILESS_MAIN(QueryPointsTest)
#include "querypoints_test.moc"
