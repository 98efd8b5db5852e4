// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace penstock {

using Kind = SchemaRequest::Kind;

/// What the system tables of 3.x tell beside the lists: deletions and retention.
class V3CatalogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t3_5_deletedTablesAreNotListed_data();
    void t3_5_deletedTablesAreNotListed();
    void t3_5_22_retentionIsShown_data();
    void t3_5_22_retentionIsShown();
    void t3_5_23_databasesOfARetentionPolicyAreListed();
    void t3_5_24_theLimitHoldsEverywhere_data();
    void t3_5_24_theLimitHoldsEverywhere();
};

namespace {

const QString t = QStringLiteral("t");

QStringList fetch(const ClientSettings &settings, const SchemaRequest &request)
{
    Client client(settings);
    QStringList rows{QStringLiteral("! never ended")};
    awaitJob(client.schema(request), [&](const SchemaJob &job) {
        rows = job.state() == Job::State::Succeeded ? rowsOf(job.table())
                                                    : QStringList{QStringLiteral("! ") + job.error().message};
    });
    return rows;
}

FakeAnswer jsonLines(const QByteArray &lines)
{
    return FakeAnswer::of(200).header("Content-Type", "application/jsonl").text(lines);
}

FakeAnswer refused(const char *text)
{
    return FakeAnswer::of(500).text(text);
}

/// As 3.6.0 with a table and databases that were deleted; `open`: whether the login may read _internal. A column that
/// is null in a row is left out.
FakeAnswer server36(const FakeRequest &request, bool open)
{
    if (request.path() == "/api/v3/configure/database")
        return FakeAnswer::json(R"([{"iox::database":"_internal"},{"iox::database":"t"},{"iox::database":"t/one"},)"
                                R"({"iox::database":"wret"},{"iox::database":"x-20260101T000000"}])");
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString text = body[u"q"].toString();
    if (body[u"db"].toString() == u"_internal" && !open)
        return FakeAnswer::of(403).empty();
    if (text.contains(u"system.databases"))
        return jsonLines(R"({"database_name":"_internal","deleted":false}
{"database_name":"t","deleted":false}
{"database_name":"t/one","retention_period_ns":172800000000000,"deleted":false}
{"database_name":"t/two-20261128T052451","deleted":true}
{"database_name":"wret","retention_period_ns":2592000000000000,"deleted":false}
{"database_name":"x-20260101T000000","deleted":false}
)");
    if (text.contains(u"system.tables"))
        return text.contains(u"deleted = true AND database_name = 't'")
                   ? jsonLines("{\"table_name\":\"deltab-20261128T044436\"}\n")
                   : refused("query error: error while planning query");
    if (text == u"SHOW TABLES")
        return jsonLines(R"({"table_schema":"iox","table_name":"deltab-20261128T044436"}
{"table_schema":"iox","table_name":"types"}
{"table_schema":"iox","table_name":"mine-20250101T000000"}
{"table_schema":"system","table_name":"queries"}
)");
    if (text.contains(u"information_schema.columns"))
        return jsonLines(
            R"x({"table_name":"deltab-20261128T044436","column_name":"h","data_type":"Dictionary(Int32, Utf8)"}
{"table_name":"deltab-20261128T044436","column_name":"v","data_type":"Float64"}
{"table_name":"mine-20250101T000000","column_name":"g","data_type":"Dictionary(Int32, Utf8)"}
{"table_name":"types","column_name":"f","data_type":"Float64"}
{"table_name":"types","column_name":"host","data_type":"Dictionary(Int32, Utf8)"}
)x");
    if (text.startsWith(u"SHOW RETENTION POLICIES"))
        return jsonLines("{\"iox::database\":\"t\",\"name\":\"autogen\"}\n");
    return jsonLines("{\"value\":\"a\"}\n{\"value\":\"b\"}\n");
}

} // namespace

void V3CatalogTest::t3_5_deletedTablesAreNotListed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, Kind kind, const char *rows) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(rows).split(u' ');
    };
    row("measurements", Kind::Measurements, "types mine-20250101T000000");
    row("count", Kind::MeasurementCardinality, "2|");
    row("tag keys", Kind::TagKeys, "g|mine-20250101T000000 host|types");
    row("tag key count", Kind::TagKeyCardinality, "2|");
    row("fields", Kind::FieldKeys, "f|float|types");
    row("field count", Kind::FieldKeyCardinality, "1|");
}

void V3CatalogTest::t3_5_deletedTablesAreNotListed()
{
    QFETCH(const int, kind);
    FakeServer server;
    server.setHandler([](const FakeRequest &request) { return server36(request, true); });
    QTEST(fetch(settingsFor(server.url(), Flavour::V3), {static_cast<Kind>(kind), t}), "rows");
    // When nobody may tell, what is there is listed: a living table may have such a name.
    FakeServer closed;
    closed.setHandler([](const FakeRequest &request) { return server36(request, false); });
    QCOMPARE(fetch(settingsFor(closed.url(), Flavour::V3), {Kind::Measurements, t}).size(), 3);
}

void V3CatalogTest::t3_5_22_retentionIsShown_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("may read it") << true
                                 << QStringList{QStringLiteral("_internal|0s||"), QStringLiteral("t|0s||"),
                                                QStringLiteral("t/one|48h0m0s||"), QStringLiteral("wret|720h0m0s||"),
                                                QStringLiteral("x-20260101T000000|0s||")};
    QTest::newRow("not known") << false
                               << QStringList{QStringLiteral("_internal|||"), QStringLiteral("t|||"),
                                              QStringLiteral("t/one|||"), QStringLiteral("wret|||"),
                                              QStringLiteral("x-20260101T000000|||")};
}

void V3CatalogTest::t3_5_22_retentionIsShown()
{
    QFETCH(const bool, open);
    FakeServer server;
    server.setHandler([&](const FakeRequest &request) { return server36(request, open); });
    QTEST(fetch(settingsFor(server.url(), Flavour::V3), {}), "rows");
}

void V3CatalogTest::t3_5_23_databasesOfARetentionPolicyAreListed()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &request) { return server36(request, true); });
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::RetentionPolicies, t}),
             (QStringList{QStringLiteral("autogen|0s|||true"), QStringLiteral("one|48h0m0s|||false")}));
    QCOMPARE(fetch(settingsFor(server.url(), Flavour::V3), {Kind::RetentionPolicies, QStringLiteral("wret")}),
             QStringList{QStringLiteral("autogen|720h0m0s|||true")});
    FakeServer closed;
    closed.setHandler([](const FakeRequest &request) { return server36(request, false); });
    QCOMPARE(fetch(settingsFor(closed.url(), Flavour::V3), {Kind::RetentionPolicies, t}),
             QStringList{QStringLiteral("autogen||||")});
}

void V3CatalogTest::t3_5_24_theLimitHoldsEverywhere_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Kind::FieldKeys); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void V3CatalogTest::t3_5_24_theLimitHoldsEverywhere()
{
    QFETCH(const int, kind);
    FakeServer server;
    server.setHandler([](const FakeRequest &request) { return server36(request, true); });
    SchemaRequest request{static_cast<Kind>(kind), t, {}, QStringLiteral("host")};
    if (request.kind == Kind::TagValues)
        request.measurement = QStringLiteral("types");
    request.limit = 1;
    const QStringList one = fetch(settingsFor(server.url(), Flavour::V3), request);
    QCOMPARE(one.size(), 1);
    QVERIFY2(!one.constFirst().startsWith(u'!'), qPrintable(one.constFirst()));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V3CatalogTest)
#include "v3catalog_test.moc"
