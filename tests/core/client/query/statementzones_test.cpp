// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/statementzones.h"
#include "core/result/zoneclock.h"
#include "tests/core/client/queryresult.h"
#include "tests/support/influxdserver.h"
#include "tests/support/rawclient.h"
#include "tests/support/settingsfor.h"
#include "tests/support/writetable.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace penstock {

/// tz('…') in statements, against a real InfluxDB 1.x.
class StatementZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void t1_6_timesAreShownAsTheServerShowsThem_data();
    void t1_6_timesAreShownAsTheServerShowsThem();
    void t1_6_zoneThatOnlyTheServerKnows();
    void t1_6_timesStayWhatTheyAre();
    void offsets_data();
    void offsets();

private:
    QueryResult run(const QString &text) const;

    InfluxdServer m_server;
};

namespace {

const QString days = QStringLiteral("SELECT sum(v) FROM m WHERE time >= '2024-03-29T00:00:00Z' AND time < "
                                    "'2024-04-02T00:00:00Z' GROUP BY time(1d) fill(none) ");

/// The times with nine digits behind the point, as the server writes them without epoch.
QStringList serversTimes(const QUrl &url, const QString &text)
{
    const RawReply answer = rawRequest(url, "GET", "/query?db=d&q=" + QUrl::toPercentEncoding(text));
    const QJsonObject result = QJsonDocument::fromJson(answer.body)[u"results"][0].toObject();
    QStringList times;
    for (const QJsonValue &row : result[u"series"][0][u"values"].toArray()) {
        QString time = row[0].toString();
        if (!time.contains(u'.'))
            time.insert(19, QStringLiteral("."));
        const qsizetype zone = time.indexOf(QRegularExpression(QStringLiteral("[Z+-]")), 19);
        times += time.first(zone) + QString(9 - (zone - 20), u'0') + time.sliced(zone);
    }
    return times;
}

} // namespace

QueryResult StatementZonesTest::run(const QString &text) const
{
    Client client(settingsFound(m_server.url(), Flavour::V1, QStringLiteral("1.6.7~rc0")));
    Query query;
    query.script = Script(text);
    query.database = QStringLiteral("d");
    return runQuery(client, query);
}

void StatementZonesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    for (int hour = 0; hour < 96; ++hour) // around the change of clocks in Europe
        lines += "m v=1 " + QByteArray::number((1'711'670'400LL + hour * 3'600LL) * 1'000'000'000LL + hour) + '\n';
    QCOMPARE(m_server.write(QStringLiteral("d"), lines + "old v=1 -123456789000000001\n"), 204);
}

void StatementZonesTest::t1_6_timesAreShownAsTheServerShowsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("over a change of clocks") << days + QStringLiteral("tz('Europe/Berlin')");
    QTest::newRow("behind") << days + QStringLiteral("tz('America/St_Johns')");
    QTest::newRow("by a quarter of an hour") << days + QStringLiteral("TZ('Asia/Kathmandu')");
    QTest::newRow("UTC") << days + QStringLiteral("tz('UTC')");
    QTest::newRow("without") << days;
    QTest::newRow("winter in London") << QStringLiteral("SELECT v FROM m LIMIT 3 tz('Europe/London')");
    QTest::newRow("before 1970") << QStringLiteral("SELECT v FROM old tz('Asia/Tokyo')");
}

void StatementZonesTest::t1_6_timesAreShownAsTheServerShowsThem()
{
    QFETCH(const QString, text);
    const QStringList expected = serversTimes(m_server.url(), text);
    QVERIFY(!expected.isEmpty());
    const QueryResult result = run(text);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.notes().size(), 0U);
    const Table &table = *result.rows.entries().at(0).table;
    QStringList times;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        times += toText(table.column(1), row);
    QCOMPARE(times, expected);

    QBuffer device;
    device.open(QIODevice::WriteOnly);
    QVERIFY(writeTable(table, TableFormat::Csv, &device));
    QVERIFY2(device.data().contains('\n' + expected.constLast().toUtf8() + ','), device.data());
}

void StatementZonesTest::t1_6_zoneThatOnlyTheServerKnows()
{
    const QueryResult result = run(QStringLiteral("SELECT v FROM m LIMIT 1 tz('Local')"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.notes().size(), 1U);
    QCOMPARE(result.rows.notes().front().severity, Batch::Note::Severity::Warning);
    QVERIFY(result.rows.notes().front().text.contains(u"“Local”"));
    QCOMPARE(toText(result.rows.entries().at(0).table->column(1), 0), QStringLiteral("2024-03-29T00:00:00.000000000Z"));
}

void StatementZonesTest::t1_6_timesStayWhatTheyAre()
{
    const QueryResult result = run(QStringLiteral("SELECT v FROM m LIMIT 2; SELECT v FROM m LIMIT 2 tz('Asia/Tokyo')"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.entries().size(), 2U);
    const Column &plain = result.rows.entries().at(0).table->column(1);
    const Column &zoned = result.rows.entries().at(1).table->column(1);
    QVERIFY(!plain.zone());
    for (const std::size_t row : {0U, 1U})
        QCOMPARE(zoned.integer(row), plain.integer(row));
    QCOMPARE(toText(zoned, 1), QStringLiteral("2024-03-29T10:00:00.000000001+09:00"));
}

void StatementZonesTest::offsets_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *zone, qint64 nanoseconds, const char *text) {
        QTest::addRow("%s %lld", zone, static_cast<long long>(nanoseconds))
            << QByteArray(zone) << nanoseconds << QString::fromLatin1(text);
    };
    const qint64 change = 1'711'846'800'000'000'000; // 2024-03-31T01:00:00Z
    row("Europe/Berlin", change - 1, "2024-03-31T01:59:59.999999999+01:00");
    row("Europe/Berlin", change, "2024-03-31T03:00:00.000000000+02:00");
    row("Europe/Berlin", std::numeric_limits<qint64>::max(), "2262-04-12T01:47:16.854775807+02:00");
    row("America/St_Johns", 0, "1969-12-31T20:30:00.000000000-03:30");
    // Local mean time had seconds, which no offset can say: that is shown in UTC.
    row("Europe/Amsterdam", std::numeric_limits<qint64>::min(), "1677-09-21T00:12:43.145224192Z");
}

void StatementZonesTest::offsets()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const qint64, nanoseconds);
    Column times(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    times.appendInteger(nanoseconds);
    times.setZone(ZoneClock::find(zone));
    QVERIFY(times.zone());
    QTEST(toText(times, 0), "text");
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::StatementZonesTest)
#include "statementzones_test.moc"
