// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"
#include "core/result/msgpackdecoder.h"
#include "tests/core/result/decoding.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"

#include <QTcpSocket>
#include <QTest>

using namespace penstock;

class MsgpackServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void p7_17_integersAndFloatsAreToldApart();
    void sameAsJson_data();
    void sameAsJson();
    void infiniteValues();
    void a27_cutAnswersAreMarked();
    void missingDurationsAreAnError();

private:
    QByteArray ask(const QByteArray &accept, const QByteArray &statement, bool chunked) const
    {
        return ask(m_server, accept, statement, chunked);
    }
    static QByteArray ask(const InfluxdServer &server, const QByteArray &accept, const QByteArray &statement,
                          bool chunked);

    InfluxdServer m_server;
};

namespace {

const DecoderFactory newMsgpack = factoryOf<MsgpackDecoder>();
const DecoderFactory newJson = factoryOf<InfluxQlJsonDecoder>();

} // namespace

/// The body of the answer in that format. By HTTP/1.0, so that it comes without a frame.
QByteArray MsgpackServerTest::ask(const InfluxdServer &server, const QByteArray &accept, const QByteArray &statement,
                                  bool chunked)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    socket.write("GET /query?db=d&q=" + statement.toPercentEncoding() + (chunked ? "&chunked=true&chunk_size=2" : "") +
                 (accept.endsWith("json") ? "&epoch=ns" : "") + " HTTP/1.0\r\nAccept: " + accept + "\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

void MsgpackServerTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines = "cpu,host=a usage=1.5,n=9007199254740993i,ok=true,note=\"it\\\"s, é水\" 1\n"
                       "cpu,host=b usage=2.5,n=2i -9223372036854775806\n"
                       "cpu,host=a usage=3.5 9223372036854775806\n"
                       "whole f=8,i=8i 1\nwhole f=1e20,i=-1i 2\n"
                       "peak,k=a v=1.7e308 1\npeak,k=a v=1.7e308 2\n";
    for (int i = 0; i < 7; ++i)
        lines += "many,t=" + QByteArray::number(i % 2) + " v=" + QByteArray::number(i) + ".25 " +
                 QByteArray::number(i) + '\n';
    QCOMPARE(m_server.write(QStringLiteral("d"), lines), 204);
}

// JSON prints a float that is whole as an integer.
void MsgpackServerTest::p7_17_integersAndFloatsAreToldApart()
{
    const QByteArray statement = "SELECT f, i FROM whole LIMIT 1";
    QCOMPARE(decoded(newMsgpack, {ask("application/x-msgpack", statement, false)}),
             QStringLiteral("0> =measurement:T @time:@ .f:F .i:I\nwhole|1|8|8\n"));
    QCOMPARE(decoded(newJson, {ask("application/json", statement, false)}),
             QStringLiteral("0> =measurement:T @time:@ .f:I .i:I\nwhole|1|8|8\n"));
}

void MsgpackServerTest::sameAsJson_data()
{
    QTest::addColumn<QByteArray>("statement");
    for (const char *const statement :
         {"SELECT * FROM cpu", "SELECT f FROM whole WHERE f > 1e10", "SELECT * FROM many GROUP BY *",
          "SELECT v FROM many GROUP BY t LIMIT 3", "SELECT count(n) FROM cpu; SHOW DATABASES; SHOW FIELD KEYS",
          "SHOW TAG VALUES WITH KEY = host", "SHOW RETENTION POLICIES", "SHOW CONTINUOUS QUERIES", "SHOW SERIES",
          "SELECT * FROM nowhere..m", "SELECT * FROM nothing", "SELECT",
          "SELECT v FROM many; SELECT * FROM nowhere..m; SHOW DATABASES", "CREATE DATABASE e"}) {
        QTest::addRow("%s", statement) << QByteArray(statement).replace("1e10", "10000000000");
    }
}

void MsgpackServerTest::sameAsJson()
{
    QFETCH(QByteArray, statement);
    for (const bool chunked : {false, true}) {
        const QByteArray body = ask("application/x-msgpack", statement, chunked);
        const QString packed = decoded(newMsgpack, {body});
        QCOMPARE(packed, decoded(newJson, {ask("application/json", statement, chunked)}));
        const QString difference = differenceAtAnyCut(newMsgpack, body, packed);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

// JSON cannot say them at all.
void MsgpackServerTest::infiniteValues()
{
    const QByteArray body = ask("application/x-msgpack", "SELECT sum(v) FROM peak", true);
    QCOMPARE(decoded(newMsgpack, {body}), QStringLiteral("0> =measurement:T @time:@ .sum:F\npeak|0|+Inf\n"));
}

// With a row limit, and no chunks, the rest is missing.
void MsgpackServerTest::a27_cutAnswersAreMarked()
{
    InfluxdServer::Options options;
    options.extraHttpConfig = QStringLiteral("max-row-limit = 2");
    InfluxdServer server(options);
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("CREATE DATABASE d"));
    QCOMPARE(server.write(QStringLiteral("d"), "m v=1 1\nm v=2 2\nm v=3 3\n"), 204);
    const QString rows = QStringLiteral("0> =measurement:T @time:@ .v:%1\nm|1|1\nm|2|2\n");
    const QString note =
        QStringLiteral("0! W The server marked this answer as partial: rows may be missing. Ask for it "
                       "in chunks to get all rows.\n");
    const QByteArray statement = "SELECT v FROM m";
    QCOMPARE(decoded(newJson, {ask(server, "application/json", statement, false)}), rows.arg(QChar(u'I')) + note);
    QCOMPARE(decoded(newMsgpack, {ask(server, "application/x-msgpack", statement, false)}),
             rows.arg(QChar(u'F')) + note);
    QCOMPARE(decoded(newJson, {ask(server, "application/json", statement, true)}),
             rows.arg(QChar(u'I')) + QStringLiteral("m|3|3\n"));
}

// influxd 1.6.7 leaves the durations of SHOW DIAGNOSTICS out of rows that claim to have them.
void MsgpackServerTest::missingDurationsAreAnError()
{
    const QString found = decoded(newMsgpack, {ask("application/x-msgpack", "SHOW DIAGNOSTICS", false)});
    QVERIFY2(found.contains(QStringLiteral("build|")) && found.contains(QStringLiteral("failed: ")), qPrintable(found));
}

QTEST_GUILESS_MAIN(MsgpackServerTest)

#include "msgpackserver_test.moc"
