// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakelineparser.h"
#include "tests/support/influxdserver.h"
#include "tests/support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace penstock {

/// The oracle of the fake servers against a real one: influxd must read each line as the loose rules say.
class FakeLineParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsInfluxd_data();
    void readsAsInfluxd();
    void strictRules_data();
    void strictRules();

private:
    InfluxdServer m_server;
    int m_database = 0;
};

namespace {

/// A point as influxd gives it back: measurement, tags and fields; fields without their types.
QByteArrayList storedPoint(const QByteArray &answer)
{
    const QJsonObject series = QJsonDocument::fromJson(answer).object()[u"results"][0][u"series"][0].toObject();
    QByteArrayList parts{series[u"name"].toString().toUtf8()};
    const QJsonObject tags = series[u"tags"].toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        parts += tag.key().toUtf8() + " = " + tag.value().toString().toUtf8();
    const QJsonArray columns = series[u"columns"].toArray();
    const QJsonArray row = series[u"values"][0].toArray();
    QByteArrayList fields;
    for (qsizetype i = 1; i < columns.size(); ++i) {
        const QByteArray value = QJsonDocument(QJsonArray{row[i]}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
        fields += columns[i].toString().toUtf8() + " : " + value;
    }
    std::ranges::sort(fields);
    return parts + fields + QByteArrayList{QByteArray::number(row[0].toInteger())};
}

QByteArrayList readPoint(const FakePoint &point)
{
    QByteArrayList parts{point.measurement};
    for (auto tag = point.tags.begin(); tag != point.tags.end(); ++tag)
        parts += tag.key() + " = " + tag.value();
    for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
        QJsonValue value;
        if (const auto *text = std::get_if<QByteArray>(&*field))
            value = QString::fromUtf8(*text);
        else if (const auto *number = std::get_if<double>(&*field))
            value = *number;
        else if (const auto *integer = std::get_if<qint64>(&*field))
            value = *integer;
        else
            value = std::get<bool>(*field);
        parts +=
            field.key() + " : " + QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
    }
    return parts << QByteArray::number(point.time.value_or(0));
}

} // namespace

void FakeLineParserTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void FakeLineParserTest::readsAsInfluxd_data()
{
    QTest::addColumn<QByteArray>("line");
    static constexpr const char *lines[] = {
        "m v=1 1",
        "  \tm v=1 1",
        "m  v=1  1  ",
        "m,t=a v=1 1",
        "m,t=a,s=b x=1,y=2i,z=t 1",
        "m\\ n\\,o v=1 1",
        "m=n v=1 1",
        "m,t\\ k=a\\,b\\=c\\ d v=1 1",
        "m f\\ \\,\\=g=1 1",
        "m,t=a\\\\b v=1 1",
        "m,t=a\\b v=1 1",
        "m,t=\"q\" v=1 1",
        "m s=\"a b,c=d\" 1",
        "m s=\"a\\\"b\\\\c\\d\" 1",
        "m s=\"line\nfeed\" 1",
        "m s=\"\" 1",
        "m v=1.5,w=-2.25,x=.5,y=1.,z=1e3 1",
        "m v=1E-5,w=1e+5,x=-.5 1",
        "m v=-5i,w=007i 1",
        "m v=9223372036854775807i 1",
        "m v=9223372036854775808i 1",
        "m v=-9223372036854775808i 1",
        "m v=+1 1",
        "m v=1u 1",
        "m v=1.5i 1",
        "m v=1e5i 1",
        "m v=i 1",
        "m v=- 1",
        "m v=NaN 1",
        "m v=nan 1",
        "m v=Inf 1",
        "m v=0x1F 1",
        "m v=1.1.1 1",
        "m v=12ab 1",
        "m a=t,b=T,c=true,d=True,e=TRUE,f=f,g=F,h=false,i=False,j=FALSE 1",
        "m v=tRUE 1",
        "m v=yes 1",
        "m v= 1",
        "m v=",
        "m v",
        "m =1 1",
        "m v=1,=2 1",
        "m v=1,w 1",
        "m",
        "m,t=a",
        ",t=a v=1 1",
        "m,=a v=1 1",
        "m,t= v=1 1",
        "m,t v=1 1",
        "m, v=1 1",
        "m,t=a=b v=1 1",
        "m,t=a,t=b v=1 1",
        "m v=1,v=2 1",
        "m s=\"open 1",
        "m v=1 -5",
        "m v=1 1.5",
        "m v=1 x",
        "m v=1 1 2",
        "m v=1 99999999999999999999",
        "m v=1 9223372036854775806",
        "m v=1\r",
        "m v=1 1\r",
        "\xC3\xA4,\xC3\xB6=\xC3\xBC \xC3\x9F=\"\xE2\x82\xAC\" 1",
    };
    for (const char *line : lines)
        QTest::newRow(line) << QByteArray(line);
}

void FakeLineParserTest::readsAsInfluxd()
{
    QFETCH(QByteArray, line);
    const QString database = QStringLiteral("d%1").arg(++m_database);
    m_server.query(QStringLiteral("CREATE DATABASE ") + database);
    const RawReply answer = rawRequest(m_server.url(), "POST", "/write?db=" + database.toLatin1(), {}, line);
    const QList<FakeLine> read =
        FakeLineParser({.strict = false, .unsignedIntegers = false, .duplicateTags = false}).parse(line);
    QCOMPARE(read.size(), 1);
    const QString said = QJsonDocument::fromJson(answer.body).object()[u"error"].toString();
    QCOMPARE(QString::fromUtf8(read[0].error), said);
    QCOMPARE(read[0].error.isEmpty(), answer.status == 204);
    if (answer.status == 204)
        QCOMPARE(readPoint(read[0].point),
                 storedPoint(m_server.query(QStringLiteral("SELECT * FROM /.*/ GROUP BY *"), database)));
}

void FakeLineParserTest::strictRules_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("normal"); ///< empty: refused
    const auto row = [](const char *line, const char *normal) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(normal);
    };
    row("m v=1 1", "m v=1 1");
    row("m v=.5 1", "");
    row("m v=1. 1", "");
    row("m v=1e5,w=1E-5 1", "m v=1e+05,w=1e-05 1");
    row("m v=18446744073709551615u 1", "m v=18446744073709551615u 1");
    row("m v=1,v=2 1", "");
    row("m,t=a,t=b v=1 1", "");
    row("m,t=a=b v=1 1", "m,t=a\\=b v=1 1");
    row("m,t= v=1 1", "");
    row("m,t=a\\\\ v=1 1", "m,t=a\\ v=1 1");
    row("m,t=a\\b v=1 1", "m,t=a\\b v=1 1");
    row("a\\\\,b=c v=1 1", "a\\,b=c v=1 1");
    row("m\\", "");
    row("m\tn v=1 1", "");
    row("m v=1 1\r", "");
    row("m v=1 1 2", "");
    row("m s=\"a\\\"b\\\\c\\d\" 1", "m s=\"a\\\"b\\\\c\\\\d\" 1");
    row("m s=\"open 1", "");
    row("m v=yes 1", "");
    row("m v=NaN 1", "");
    row("m v=+1 1", "");
    row("m v=9223372036854775808i 1", "");
    row("m v=1 99999999999999999999", "");
}

void FakeLineParserTest::strictRules()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, normal);
    const QList<FakeLine> read =
        FakeLineParser({.strict = true, .unsignedIntegers = true, .duplicateTags = false}).parse(line);
    QCOMPARE(read.size(), 1);
    QVERIFY2(read[0].error.isEmpty() != normal.isEmpty(), read[0].error);
    if (!normal.isEmpty())
        QCOMPARE(read[0].point.toLine(), normal);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FakeLineParserTest)
#include "fakelineparser_test.moc"
