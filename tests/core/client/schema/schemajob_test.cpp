// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/influxdserver.h"
#include "tests/support/settingsfor.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace penstock {

/// Against a real InfluxDB 1.x with authentication.
class SchemaJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void schemaNames();
    void p7_19_shapesOfTheShowStatements_data();
    void p7_19_shapesOfTheShowStatements();
    void limitsAndTimes();
    void moreNamesThanOneDocumentHolds();
    void deletedAndCancelledAtAnyTime();
    void schemaOfNothing();
    void nothingIsAskedWithoutAName();
    void readersSeeTheirDatabasesOnly();

private:
    ClientSettings settings() const;

    InfluxdServer m_server{{.auth = true, .extraHttpConfig = {}, .extraDataConfig = {}}};
};

namespace {

const QString odd = QStringLiteral("a \"b\" 'c', ü=€");

QByteArray escaped(const QString &name)
{
    QByteArray bytes;
    for (const char byte : name.toUtf8()) {
        if (byte == ' ' || byte == ',' || byte == '=')
            bytes += '\\';
        bytes += byte;
    }
    return bytes;
}

} // namespace

ClientSettings SchemaJobTest::settings() const
{
    return settingsFor(m_server.url(), QStringLiteral("admin"), QStringLiteral("secret"));
}

void SchemaJobTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY short ON d DURATION 2h REPLICATION 1"));
    m_server.query(QStringLiteral("CREATE USER \"ro\" WITH PASSWORD 'p:w ü'"));
    m_server.query(QStringLiteral("GRANT READ ON d TO ro"));
}

void SchemaJobTest::schemaNames()
{
    m_server.query(QStringLiteral("CREATE DATABASE s"));
    QCOMPARE(m_server.write(QStringLiteral("s"), escaped(odd) + ",plain=1," + escaped(odd) + "=2 " + escaped(odd) +
                                                     "=1,count=5i,flag=true,word=\"x\" 1\nother v=1 1\n"),
             204);
    Client client(settings());
    SchemaRequest request;
    request.database = QStringLiteral("s");
    const auto fetch = [&](SchemaRequest::Kind kind, const QString &measurement) {
        request.kind = kind;
        request.measurement = measurement;
        QList<SchemaItem> items;
        const bool ended = awaitJob(client.schema(request), [&](const SchemaJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            items = job.items();
        });
        return ended ? items : QList<SchemaItem>{};
    };
    const auto item = [](const QString &name, const char *detail = "", bool isDefault = false) {
        return SchemaItem{name, QString::fromLatin1(detail), isDefault};
    };
    using Kind = SchemaRequest::Kind;
    QVERIFY(fetch(Kind::Databases, {}).contains(item(QStringLiteral("s"))));
    QCOMPARE(fetch(Kind::RetentionPolicies, {}), QList{item(QStringLiteral("autogen"), "0s", true)});
    QCOMPARE(fetch(Kind::Measurements, {}), (QList{item(odd), item(QStringLiteral("other"))}));
    QCOMPARE(fetch(Kind::TagKeys, odd), (QList{item(odd), item(QStringLiteral("plain"))}));
    QCOMPARE(fetch(Kind::TagKeys, QStringLiteral("other")), QList<SchemaItem>{});
    QCOMPARE(fetch(Kind::FieldKeys, odd),
             (QList{item(odd, "float"), item(QStringLiteral("count"), "integer"),
                    item(QStringLiteral("flag"), "boolean"), item(QStringLiteral("word"), "string")}));
    request.database = QStringLiteral("d");
    QCOMPARE(fetch(Kind::RetentionPolicies, {}),
             (QList{item(QStringLiteral("autogen"), "0s", true), item(QStringLiteral("short"), "2h0m0s")}));
}

void SchemaJobTest::p7_19_shapesOfTheShowStatements_data()
{
    QTest::addColumn<SchemaRequest>("request");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const SchemaRequest &request, const QStringList &columns,
                        const QStringList &rows) { QTest::newRow(name) << request << columns << rows; };
    using Kind = SchemaRequest::Kind;
    const QString d = QStringLiteral("shapes");
    const QString m = QStringLiteral("m,1");
    const QString k = QStringLiteral("k=\"1\"");
    const QStringList count{QStringLiteral("count"), QStringLiteral("measurement")};
    row("databases", {Kind::Databases},
        {QStringLiteral("name"), QStringLiteral("retention"), QStringLiteral("shard_duration"), QStringLiteral("id")},
        {QStringLiteral("d|||"), QStringLiteral("s|||"), QStringLiteral("shapes|||")});
    row("retention policies", {Kind::RetentionPolicies, d},
        {QStringLiteral("name"), QStringLiteral("duration"), QStringLiteral("shard_duration"),
         QStringLiteral("replication"), QStringLiteral("default")},
        {QStringLiteral("autogen|0s|168h0m0s|1|true")});
    row("measurements", {Kind::Measurements, d}, {QStringLiteral("name")},
        {QStringLiteral("m,1"), QStringLiteral("n")});
    row("tag keys", {Kind::TagKeys, d}, {QStringLiteral("name"), QStringLiteral("measurement")},
        {QStringLiteral("k=\"1\"|m,1"), QStringLiteral("z|m,1"), QStringLiteral("z|n")});
    row("tag keys of one", {Kind::TagKeys, d, QStringLiteral("n")},
        {QStringLiteral("name"), QStringLiteral("measurement")}, {QStringLiteral("z|n")});
    row("tag values", {Kind::TagValues, d, m, k},
        {QStringLiteral("name"), QStringLiteral("key"), QStringLiteral("measurement")},
        {QStringLiteral("a|k=\"1\"|m,1"), QStringLiteral("b|k=\"1\"|m,1")});
    row("tag values everywhere", {Kind::TagValues, d, {}, QStringLiteral("z")},
        {QStringLiteral("name"), QStringLiteral("key"), QStringLiteral("measurement")},
        {QStringLiteral("x|z|m,1"), QStringLiteral("y|z|n")});
    row("field keys", {Kind::FieldKeys, d},
        {QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("measurement")},
        {QStringLiteral("v|float|m,1"), QStringLiteral("s|string|n"), QStringLiteral("v|integer|n")});
    row("series", {Kind::Series, d}, {QStringLiteral("name")},
        {QStringLiteral("m\\,1,k\\=\"1\"=a,z=x"), QStringLiteral("m\\,1,k\\=\"1\"=b"), QStringLiteral("n,z=y")});
    row("series of one", {Kind::Series, d, QStringLiteral("n")}, {QStringLiteral("name")}, {QStringLiteral("n,z=y")});
    for (const bool exact : {false, true}) {
        const auto counted = [&](const char *name, SchemaRequest request, const QStringList &rows) {
            request.exact = exact;
            row(qPrintable(
                    QStringLiteral("%1%2").arg(QLatin1String(name), exact ? QStringLiteral(", exact") : QString())),
                request, count, rows);
        };
        counted("series cardinality", {Kind::SeriesCardinality, d},
                exact ? QStringList{QStringLiteral("2|m,1"), QStringLiteral("1|n")}
                      : QStringList{QStringLiteral("3|")});
        counted("measurement cardinality", {Kind::MeasurementCardinality, d}, {QStringLiteral("2|")});
        counted("tag key cardinality", {Kind::TagKeyCardinality, d, m}, {QStringLiteral("2|m,1")});
        counted("tag value cardinality", {Kind::TagValueCardinality, d, m, k}, {QStringLiteral("2|m,1")});
        counted("field key cardinality", {Kind::FieldKeyCardinality, d, QStringLiteral("n")}, {QStringLiteral("2|n")});
    }
}

void SchemaJobTest::p7_19_shapesOfTheShowStatements()
{
    QFETCH(SchemaRequest, request);
    m_server.query(QStringLiteral("CREATE DATABASE shapes"));
    QCOMPARE(m_server.write(QStringLiteral("shapes"), "m\\,1,k\\=\"1\"=a,z=x v=1 1\nm\\,1,k\\=\"1\"=b v=1 1\n"
                                                      "n,z=y v=1i,s=\"x\" 1\n"),
             204);
    Client client(settings());
    QVERIFY(awaitJob(client.schema(request), [&](const SchemaJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QTEST(columnsOf(job.table()), "columns");
        QTEST(rowsOf(job.table()), "rows");
    }));
}

void SchemaJobTest::limitsAndTimes()
{
    m_server.query(QStringLiteral("CREATE DATABASE l"));
    QCOMPARE(m_server.write(QStringLiteral("l"), "a,t=1 v=1 1\nb,t=2 v=1 1600000000000000000\nc,t=3 v=1 1\n"), 204);
    Client client(settings());
    const auto fetch = [&](const SchemaRequest &request) {
        QStringList names;
        const bool ended = awaitJob(client.schema(request), [&](const SchemaJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            names = rowsOf(job.table());
        });
        return ended ? names : QStringList();
    };
    SchemaRequest request{SchemaRequest::Kind::Measurements, QStringLiteral("l")};
    request.limit = 2;
    QCOMPARE(fetch(request), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    request.kind = SchemaRequest::Kind::Series;
    request.limit = 1;
    QCOMPARE(fetch(request), QStringList{QStringLiteral("a,t=1")});
    request.kind = SchemaRequest::Kind::TagValues;
    request.limit = 0;
    request.tag = QStringLiteral("t");
    QCOMPARE(fetch(request).size(), 3);
    request.since = 1'500'000'000'000'000'000;
    // The index in memory, 1.6's own choice, does not narrow by time: nothing may be missing then.
    QVERIFY(fetch(request).contains(QStringLiteral("2|t|b")));
}

/// Servers before 1.8 mark more than 10,000 rows in one document as partial although nothing is missing.
void SchemaJobTest::moreNamesThanOneDocumentHolds()
{
    m_server.query(QStringLiteral("CREATE DATABASE many"));
    QByteArray lines;
    for (int i = 0; i < 12'000; ++i)
        lines += "m" + QByteArray::number(100'000 + i) + " v=1 1\n";
    QCOMPARE(m_server.write(QStringLiteral("many"), lines), 204);
    Client client(settings());
    QVERIFY(
        awaitJob(client.schema({SchemaRequest::Kind::Measurements, QStringLiteral("many")}), [](const SchemaJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
            QCOMPARE(job.items().size(), 12'000);
            QCOMPARE(job.items().first().name, QStringLiteral("m100000"));
            QCOMPARE(job.items().last().name, QStringLiteral("m111999"));
            QCOMPARE(job.table().rowCount(), std::size_t(12'000));
        }));
}

/// Also while the thread pool reads with what the job had.
void SchemaJobTest::deletedAndCancelledAtAnyTime()
{
    const SchemaRequest request{SchemaRequest::Kind::Measurements, QStringLiteral("many")};
    for (const int ms : {1, 5, 20, 50, 100, 150}) {
        auto client = std::make_unique<Client>(settings());
        SchemaJob *job = client->schema(request);
        QSignalSpy ended(job, &Job::finished);
        ended.wait(ms);
        client.reset();

        Client other(settings());
        SchemaJob *cancelled = other.schema(request);
        QSignalSpy spy(cancelled, &Job::finished);
        if (!spy.wait(ms)) {
            // It may have ended, and not have said so yet.
            const bool isOver = cancelled->state() == Job::State::Succeeded;
            cancelled->cancel();
            QCOMPARE(cancelled->state(), isOver ? Job::State::Succeeded : Job::State::Cancelled);
            QVERIFY(spy.wait(30'000));
            QCOMPARE(spy.size(), 1);
        }
    }
}

void SchemaJobTest::nothingIsAskedWithoutAName()
{
    Client client(settings());
    const SchemaRequest requests[] = {{SchemaRequest::Kind::Measurements},
                                      {SchemaRequest::Kind::TagValues, QStringLiteral("d"), QStringLiteral("m")}};
    for (const SchemaRequest &request : requests) {
        QVERIFY(awaitJob(client.schema(request), [](const SchemaJob &job) {
            QCOMPARE(job.state(), Job::State::Failed);
            QCOMPARE(job.error().kind, Error::Kind::BadInput);
            QCOMPARE(job.error().details.status, 0);
        }));
    }
}

void SchemaJobTest::readersSeeTheirDatabasesOnly()
{
    ClientSettings login = settings();
    login.profile.user = QStringLiteral("ro");
    login.secret = QStringLiteral("p:w ü");
    Client client(login);
    QVERIFY(awaitJob(client.schema({}), [](const SchemaJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(rowsOf(job.table()), QStringList{QStringLiteral("d|||")});
    }));
    QVERIFY(awaitJob(client.schema({SchemaRequest::Kind::Measurements, QStringLiteral("_internal")}),
                     [](const SchemaJob &job) {
                         QCOMPARE(job.state(), Job::State::Failed);
                         QCOMPARE(job.error().kind, Error::Kind::Permission);
                         QCOMPARE(job.error().details.status, 403);
                         QVERIFY2(job.error().message.contains(u"ro"), qPrintable(job.error().message));
                     }));
}

void SchemaJobTest::schemaOfNothing()
{
    Client client(settings());
    SchemaRequest request;
    request.kind = SchemaRequest::Kind::RetentionPolicies;
    request.database = QStringLiteral("no such database");
    QVERIFY(awaitJob(client.schema(request), [](const SchemaJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QCOMPARE(job.error().kind, Error::Kind::NotFound);
        QVERIFY(job.error().message.contains(u"no such database"));
    }));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SchemaJobTest)
#include "schemajob_test.moc"
