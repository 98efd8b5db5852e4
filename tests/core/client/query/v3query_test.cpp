// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/dialectfor.h"
#include "tests/support/settingsfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace penstock {

/// What is asked of InfluxDB 3.x.
class V3QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p3_8_formatAndAcceptAreAlwaysRight_data();
    void p3_8_formatAndAcceptAreAlwaysRight();
    void version3Bodies();
    void t3_5_policiesAndDatabasesOfInfluxQl_data();
    void t3_5_policiesAndDatabasesOfInfluxQl();
};

namespace {

Result<HttpRequest> requestOf(const ClientSettings &settings, const Query &query)
{
    return dialectFor(settings)->queryRequest(query, false);
}

Query queryOf(Language language, const QString &text)
{
    Query query;
    query.script = Script(text, language);
    query.database = QStringLiteral("d");
    return query;
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

void V3QueryTest::p3_8_formatAndAcceptAreAlwaysRight_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rawFormat");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("format");
    const auto row = [](const char *name, Language language, const char *text, const char *raw, const char *path,
                        const char *format) {
        QTest::newRow(name) << language << QString::fromLatin1(text) << QString::fromLatin1(raw) << QByteArray(path)
                            << QString::fromLatin1(format);
    };
    const char *sql = "/api/v3/query_sql";
    const char *influxQl = "/api/v3/query_influxql";
    row("SQL", Language::Sql, "SELECT 1", "", sql, "jsonl");
    for (const char *format : {"json", "jsonl", "csv", "pretty", "parquet"})
        row(format, Language::Sql, "SELECT 1", format, sql, format);
    row("InfluxQL", Language::InfluxQl, "SELECT * FROM m", "", influxQl, "jsonl");
    row("InfluxQL, comment first", Language::InfluxQl, "-- a\nexplain select * from m;", "", influxQl, "jsonl");
    row("InfluxQL, tags", Language::InfluxQl, "show TAG keys", "", influxQl, "jsonl");
    row("InfluxQL, parquet", Language::InfluxQl, "SHOW MEASUREMENTS", "parquet", influxQl, "parquet");
}

void V3QueryTest::p3_8_formatAndAcceptAreAlwaysRight()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const QString, rawFormat);
    Query query = queryOf(language, text);
    query.rawFormat = rawFormat;
    const Result<HttpRequest> request = requestOf(settingsFound(QUrl(), Flavour::V3, QStringLiteral("3.10.0")), query);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->method, "POST");
    QTEST(request->path, "path");
    QCOMPARE(request->headers.value("Accept"), "*/*");
    QCOMPARE(request->headers.value("Content-Type"), "application/json");
    QTEST(bodyOf(*request).value(u"format").toString(), "format");
    QCOMPARE(bodyOf(*request).value(u"q").toString(), text);
    QCOMPARE(bodyOf(*request).value(u"db").toString(), QStringLiteral("d"));
}

void V3QueryTest::version3Bodies()
{
    Query query = queryOf(Language::Sql, QStringLiteral("SELECT \"a\\\" FROM m\nWHERE h = $h"));
    query.parameters = {{QStringLiteral("h"), QStringLiteral("ü\"")},
                        {QStringLiteral("i"), std::int64_t(9'007'199'254'740'993)},
                        {QStringLiteral("f"), 2.0}};
    query.retentionPolicy = QStringLiteral("r");
    Result<HttpRequest> request = requestOf(settingsFound(QUrl(), Flavour::V3, QString()), query);
    QVERIFY(request);
    QCOMPARE(bodyOf(*request).value(u"q").toString(), query.script.text());
    QCOMPARE(bodyOf(*request).value(u"db").toString(), QStringLiteral("d/r"));
    QVERIFY2(request->body.contains(R"("params":{"h":"ü\"","i":9007199254740993,"f":2.0})"), request->body);

    query.retentionPolicy = QStringLiteral("autogen");
    request = requestOf(settingsFound(QUrl(), Flavour::V3, QString()), query);
    QVERIFY(request);
    QCOMPARE(bodyOf(*request).value(u"db").toString(), QStringLiteral("d"));

    Query databases = queryOf(Language::InfluxQl, QStringLiteral("SHOW DATABASES"));
    databases.database.clear();
    request = requestOf(settingsFound(QUrl(), Flavour::V3, QString()), databases);
    QVERIFY(request);
    QVERIFY(!bodyOf(*request).contains(u"db"));
}

void V3QueryTest::t3_5_policiesAndDatabasesOfInfluxQl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("db"); ///< in the body of query_influxql; empty: none is sent; no: refused here
    const auto row = [](const char *text, const char *policy, const char *db) {
        QTest::addRow("%s, %s", text, policy)
            << QString::fromLatin1(text) << QString::fromLatin1(policy) << QString::fromLatin1(db);
    };
    row("SELECT * FROM rpm", "one", "d/one");
    row("SHOW TAG KEYS", "one", "d/one");
    row("SHOW TAG KEYS ON d", "one", "d/one");
    row("SELECT * FROM rpm", "autogen", "d");
    row("SELECT * FROM rpm", "default", "d");
    row("SELECT * FROM rpm; SELECT * FROM rpm", "one", "no");
    row("SHOW SERIES", "one", "no");
    row("SELECT v INTO n FROM m", "one", "no");
    row("SELECT * FROM rpm", "", "d");
    row("SELECT * FROM \"rpt\".\"one\".\"rpm\"", "", "");
    row("SELECT * FROM rpt..rpm, rpt.one./x/ WHERE a = 'b.c.d'", "", "");
    row("SELECT * FROM rpt.one.rpm", "two", "d/two"); // for the server to say that they differ
    row("SELECT * FROM one.rpm", "", "d");
    row("SELECT * FROM rpt.one.rpm, other", "", "d");
    row("SELECT mean(v) FROM (SELECT v FROM rpt.one.rpm), rpt.one.m", "", "");
    row("SELECT mean(v) FROM (SELECT v FROM m), rpt.one.m", "", "d");
    row("SELECT mean(v) FROM (SELECT v FROM rpt.one.m), m", "", "d");
    row("SELECT \"from\" FROM m WHERE x = 'FROM a.b.c'", "", "d");
    row("SHOW TAG VALUES ON rpt FROM m WITH KEY = h", "", "");
    row("SHOW MEASUREMENTS", "", "d");
}

void V3QueryTest::t3_5_policiesAndDatabasesOfInfluxQl()
{
    QFETCH(const QString, db);
    Query query = queryOf(Language::InfluxQl, *static_cast<QString *>(QTest::qData("text", qMetaTypeId<QString>())));
    query.retentionPolicy = *static_cast<QString *>(QTest::qData("policy", qMetaTypeId<QString>()));
    const Result<HttpRequest> request = requestOf(settingsFound(QUrl(), Flavour::V3, QStringLiteral("3.6.0")), query);
    QCOMPARE(request.has_value(), db != u"no");
    if (!request) {
        QCOMPARE(request.error().kind, Error::Kind::BadInput);
        QVERIFY2(request.error().message.contains(u"retention policy “one”"), qPrintable(request.error().message));
        return;
    }
    QCOMPARE(request->path, "/api/v3/query_influxql");
    QCOMPARE(bodyOf(*request).contains(u"db"), !db.isEmpty());
    QCOMPARE(bodyOf(*request).value(u"db").toString(), db);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V3QueryTest)
#include "v3query_test.moc"
