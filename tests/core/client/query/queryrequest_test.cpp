// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/dialectfor.h"
#include "tests/support/settingsfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

Q_DECLARE_METATYPE(penstock::BindParameter)

namespace penstock {

/// What is asked of each flavour, and what is refused before anything is sent.
class QueryRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void influxQlForms_data();
    void influxQlForms();
    void t1_6_onlyShowDiagnosticsLosesMsgpack_data();
    void t1_6_onlyShowDiagnosticsLosesMsgpack();
    void fluxBodies();
    void t3_1_influxQlIsNotAskedForAnotherOrganization();
    void refusals_data();
    void refusals();
    void a25_valuesAreBoundNotPasted_data();
    void a25_valuesAreBoundNotPasted();
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

QString formValue(const HttpRequest &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

void QueryRequestTest::influxQlForms_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<QString>("rawFormat");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<bool>("asksForChunks");
    const auto row = [](const char *name, Flavour flavour, const char *version, const char *text, bool chunked,
                        const char *raw, const char *accept, bool asksForChunks) {
        QTest::newRow(name) << flavour << QString::fromLatin1(version) << QString::fromLatin1(text) << chunked
                            << QString::fromLatin1(raw) << QByteArray(accept) << asksForChunks;
    };
    const char *json = "application/json";
    const char *msgpack = "application/x-msgpack";
    const char *one = "SELECT v FROM m";
    const char *two = "SELECT v FROM m; SELECT w FROM m";
    row("1.6", Flavour::V1, "1.6.7~rc0", one, true, "", msgpack, true);
    row("1.6, whole", Flavour::V1, "1.6.7~rc0", one, false, "", json, false);
    row("1.6, two statements", Flavour::V1, "1.6.7~rc0", two, false, "", json, true);
    row("1.6, raw", Flavour::V1, "1.6.7~rc0", one, true, "csv", "application/csv", true);
    row("1.6, raw json", Flavour::V1, "1.6.7~rc0", one, false, "json", json, false);
    row("1.6, raw msgpack", Flavour::V1, "1.6.7~rc0", one, true, "msgpack", msgpack, true);
    row("1.5", Flavour::V1, "1.5.0", one, true, "", json, true);
    row("not asked yet", Flavour::Unknown, "", one, true, "", json, true);
    row("1.6, SHOW DIAGNOSTICS", Flavour::V1, "1.6.7", "SHOW DIAGNOSTICS", true, "", json, true);
    row("2.x", Flavour::V2, "2.7.1", one, true, "", json, true);
    row("3.x, two statements", Flavour::V3, "3.10.0", two, false, "", json, true);
    row("3.x, a statement for /query", Flavour::V3, "3.10.0", "SHOW SERIES", true, "", json, true);
    row("3.x, INTO", Flavour::V3, "3.10.0", "SELECT v INTO n FROM m", true, "csv", "application/csv", true);
    row("distributed", Flavour::V3Distributed, "", one, true, "", json, true);
}

void QueryRequestTest::influxQlForms()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QString, version);
    QFETCH(const QString, text);
    Query query = queryOf(Language::InfluxQl, text);
    query.chunked = *static_cast<bool *>(QTest::qData("chunked", qMetaTypeId<bool>()));
    query.rawFormat = *static_cast<QString *>(QTest::qData("rawFormat", qMetaTypeId<QString>()));
    // 3.x looks into no other one by /query.
    const QString policy = flavour == Flavour::V3 ? QStringLiteral("autogen") : QStringLiteral("r");
    query.retentionPolicy = policy;
    const Result<HttpRequest> request = requestOf(settingsFound(QUrl(), flavour, version), query);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->path, "/query");
    QCOMPARE(request->headers.value("Content-Type"), "application/x-www-form-urlencoded");
    QTEST(request->headers.value("Accept"), "accept");
    QCOMPARE(formValue(*request, QStringLiteral("q")), text);
    QCOMPARE(formValue(*request, QStringLiteral("db")), QStringLiteral("d"));
    QCOMPARE(formValue(*request, QStringLiteral("rp")), policy);
    QCOMPARE(formValue(*request, QStringLiteral("epoch")), QStringLiteral("ns"));
    QTEST(formValue(*request, QStringLiteral("chunked")) == u"true", "asksForChunks");
    QTEST(formValue(*request, QStringLiteral("chunk_size")) == u"2000", "asksForChunks");
}

void QueryRequestTest::t1_6_onlyShowDiagnosticsLosesMsgpack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("msgpack");
    const auto row = [](const char *text, bool msgpack) {
        QTest::newRow(text) << QString::fromLatin1(text) << msgpack;
    };
    row("SHOW DIAGNOSTICS", false);
    row("show /* all */ diagnostics for 'runtime'", false);
    row("SELECT v FROM m; SHOW DIAGNOSTICS;", false);
    row("SELECT diagnostics FROM m", true);
    row("SELECT v FROM \"SHOW DIAGNOSTICS\" WHERE h = 'SHOW DIAGNOSTICS' -- SHOW DIAGNOSTICS", true);
    row("SHOW MEASUREMENTS; SHOW TAG KEYS FROM diagnostics", true);
}

void QueryRequestTest::t1_6_onlyShowDiagnosticsLosesMsgpack()
{
    QFETCH(const QString, text);
    const Result<HttpRequest> request =
        requestOf(settingsFound(QUrl(), Flavour::V1, QStringLiteral("1.6.7~rc0")), queryOf(Language::InfluxQl, text));
    QVERIFY(request);
    QTEST(request->headers.value("Accept") == "application/x-msgpack", "msgpack");
}

void QueryRequestTest::fluxBodies()
{
    ClientSettings settings = settingsFound(QUrl(), Flavour::V2, QStringLiteral("2.7.1"));
    settings.profile.organization = QStringLiteral("my org");
    Query query = queryOf(Language::Flux, QStringLiteral("from(bucket: \"b\")\n  |> range(start: params.start)"));
    Result<HttpRequest> request = requestOf(settings, query);
    QVERIFY(request);
    QCOMPARE(request->path, "/api/v2/query");
    QCOMPARE(request->headers.value("Content-Type"), "application/json");
    QCOMPARE(encodeParameters(request->query), "org=my%20org");
    const QByteArray expected =
        R"j({"dialect":{"annotations":["datatype","group","default"],"delimiter":",","header":true},)j"
        R"j("query":"from(bucket: \"b\")\n  |> range(start: params.start)","type":"flux"})j";
    QCOMPARE(request->body, expected);

    settings.profile.organization = QStringLiteral("0123456789abcdef");
    query.parameters = {{QStringLiteral("start"), std::chrono::nanoseconds(-3'600'000'000'000)}};
    request = requestOf(settings, query);
    QVERIFY(request);
    QCOMPARE(encodeParameters(request->query), "orgID=0123456789abcdef");
    const QJsonObject tree = bodyOf(*request).value(u"extern").toObject();
    QCOMPARE(tree.value(u"type").toString(), QStringLiteral("File"));
    QVERIFY2(request->body.contains(R"("magnitude":-3600000000000,"unit":"ns")"), request->body);

    // InfluxDB 1.x speaks Flux only when somebody found out that it does.
    settings = settingsFound(QUrl(), Flavour::V1, QStringLiteral("1.8.10"));
    QVERIFY(!requestOf(settings, query));
    settings.server.capabilities.languages += Language::Flux;
    request = requestOf(settings, query);
    QVERIFY(request);
    QCOMPARE(request->path, "/api/v2/query");
}

// InfluxDB 2.7.12 answered /query?org=second with the measurements of the token's organization.
void QueryRequestTest::t3_1_influxQlIsNotAskedForAnotherOrganization()
{
    ClientSettings settings = settingsFound(QUrl(), Flavour::V2, QStringLiteral("2.7.12"));
    const Query query = queryOf(Language::InfluxQl, QStringLiteral("SHOW MEASUREMENTS"));
    settings.profile.organization = QStringLiteral("second");
    QVERIFY(requestOf(settings, query)); // nothing is known, or there is only one
    settings.server.organizations = {QStringLiteral("plant"), QStringLiteral("second")};
    const Result<HttpRequest> refused = requestOf(settings, query);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY2(refused.error().message.contains(u"plant, second"), qPrintable(refused.error().message));
    QVERIFY(requestOf(settings, queryOf(Language::Flux, QStringLiteral("buckets()"))));
    settings.profile.organization.clear();
    QVERIFY(requestOf(settings, query));
}

void QueryRequestTest::refusals_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<Query>("query");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, Flavour flavour, const Query &query, const QStringList &says) {
        QTest::newRow(name) << flavour << query << says;
    };
    const QString select = QStringLiteral("SELECT v FROM m");
    row("SQL to 1.x", Flavour::V1, queryOf(Language::Sql, select), {QStringLiteral("SQL, but InfluxQL")});
    row("SQL to 2.x", Flavour::V2, queryOf(Language::Sql, select),
        {QStringLiteral("SQL, but Flux"), QStringLiteral("InfluxQL")});
    row("Flux to 3.x", Flavour::V3, queryOf(Language::Flux, select),
        {QStringLiteral("Flux, but SQL"), QStringLiteral("InfluxQL")});
    row("SQL to the distributed", Flavour::V3Distributed, queryOf(Language::Sql, select),
        {QStringLiteral("SQL, but InfluxQL")});
    row("SQL before the ping", Flavour::Unknown, queryOf(Language::Sql, select), {QStringLiteral("SQL, but InfluxQL")});
    for (const Flavour flavour : {Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb})
        row(qPrintable(flavourName(flavour)), flavour, queryOf(Language::InfluxQl, select),
            {flavourName(flavour), QStringLiteral("does not answer queries")});
    const auto raw = [&](Language language, const char *format) {
        Query query = queryOf(language, select);
        query.rawFormat = QString::fromLatin1(format);
        return query;
    };
    row("parquet of 1.x", Flavour::V1, raw(Language::InfluxQl, "parquet"), {QStringLiteral("json, csv or msgpack")});
    row("json of Flux", Flavour::V2, raw(Language::Flux, "json"), {QStringLiteral("csv only")});
    row("msgpack of SQL", Flavour::V3, raw(Language::Sql, "msgpack"),
        {QStringLiteral("msgpack"), QStringLiteral("json, jsonl, csv, pretty, parquet")});
    Query several = raw(Language::InfluxQl, "jsonl");
    several.script = Script(select + u';' + select);
    row("jsonl of several", Flavour::V3, several, {QStringLiteral("json, csv or msgpack")});
    row("two statements in SQL", Flavour::V3, queryOf(Language::Sql, QStringLiteral("SELECT 1; SELECT ';'")),
        {QStringLiteral("one SQL statement"), QStringLiteral("2")});
    Query nowhere = queryOf(Language::Sql, select);
    nowhere.database.clear();
    row("SQL without a database", Flavour::V3, nowhere, {QStringLiteral("needs a database")});
    const auto bound = [&](Language language, const BindParameter::Value &value) {
        Query query = queryOf(language, select);
        query.parameters = {{QStringLiteral("par"), value}};
        return query;
    };
    const BindParameter::Identifier identifier{QStringLiteral("m")};
    row("identifier for Flux", Flavour::V2, bound(Language::Flux, identifier), {QStringLiteral("r[params.par]")});
    row("duration for 3.x", Flavour::V3, bound(Language::Sql, std::chrono::nanoseconds(1)),
        {QStringLiteral("parameter par")});
    row("identifier for the distributed", Flavour::V3Distributed, bound(Language::InfluxQl, identifier),
        {QStringLiteral("parameter par")});
}

void QueryRequestTest::refusals()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const Query, query);
    QFETCH(const QStringList, says);
    const Result<HttpRequest> request = requestOf(settingsFound(QUrl(), flavour, QString()), query);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
    for (const QString &words : says)
        QVERIFY2(request.error().message.contains(words), qPrintable(request.error().message));
}

void QueryRequestTest::a25_valuesAreBoundNotPasted_data()
{
    QTest::addColumn<BindParameter>("parameter");
    QTest::addColumn<QString>("params");
    const auto row = [](const char *name, const BindParameter::Value &value, const char *params) {
        QTest::newRow(name) << BindParameter{QStringLiteral("x"), value} << QString::fromUtf8(params);
    };
    row("text", QStringLiteral("'; DROP DATABASE d; --"), R"({"x":"'; DROP DATABASE d; --"})");
    row("identifier", BindParameter::Identifier{QStringLiteral("my \"m")}, R"({"x":{"identifier":"my \"m"}})");
    row("regex", BindParameter::Regex{QStringLiteral("^a{2}/")}, R"({"x":{"regex":"^a{2}/"}})");
    row("duration", std::chrono::nanoseconds(1'500), R"({"x":{"duration":1500}})");
    row("integer", std::int64_t(-5), R"({"x":-5})");
    row("whole float", 1e15, R"({"x":1.0e+15})");
    row("boolean", false, R"({"x":false})");
}

void QueryRequestTest::a25_valuesAreBoundNotPasted()
{
    QFETCH(const BindParameter, parameter);
    Query query = queryOf(Language::InfluxQl, QStringLiteral("SELECT v FROM m WHERE h = $x"));
    query.parameters = {parameter};
    // A server that was not asked may be an old one, but the person gave typed parameters: 1.x takes them.
    for (const ClientSettings &settings : {settingsFound(QUrl(), Flavour::V1, QStringLiteral("1.6.7")),
                                           settingsFound(QUrl(), Flavour::V2, QStringLiteral("2.7.12")),
                                           settingsFound(QUrl(), Flavour::Unknown, QString())}) {
        const Result<HttpRequest> request = requestOf(settings, query);
        QVERIFY(request);
        QCOMPARE(formValue(*request, QStringLiteral("q")), query.script.text());
        QTEST(formValue(*request, QStringLiteral("params")), "params");
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryRequestTest)
#include "queryrequest_test.moc"
