// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/wire/readonlymark.h"
#include "core/client/write/writejob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;

/// A connection that is marked as read-only lets nothing out that writes or changes, whoever asks.
class ReadOnlyMarkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statements_data();
    void statements();
    void linesAreRefused();
    void administrationIsRefusedUnlessItReads_data();
    void administrationIsRefusedUnlessItReads();
    void aPipelineFailsAtOnce();
    void withoutTheMarkAllGo();

private:
    ClientSettings settings(Flavour flavour = Flavour::V1) const
    {
        ClientSettings settings = settingsFound(m_server->url(), flavour);
        settings.profile.name = QStringLiteral("Plant 3");
        settings.profile.isReadOnly = m_isMarked;
        return settings;
    }

    std::unique_ptr<FakeServer> m_server;
    bool m_isMarked = true;
};

void ReadOnlyMarkTest::init()
{
    m_isMarked = true;
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([](const FakeRequest &request) {
        return request.path().startsWith("/write") ? FakeAnswer::of(204).empty()
                                                   : FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
    });
}

void ReadOnlyMarkTest::statements_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("refused"); // empty: it goes
    const auto row = [](const char *text, const char *refused, Language language = Language::InfluxQl) {
        QTest::newRow(text) << language << QString::fromUtf8(text) << QString::fromUtf8(refused);
    };
    row("SELECT * FROM cpu WHERE note = 'DROP DATABASE x'", "");
    row("SHOW MEASUREMENTS; EXPLAIN ANALYZE SELECT * FROM cpu", "");
    row("SELECT 1; DROP DATABASE plant", "\"DROP DATABASE plant\" changes what the server holds");
    row("SELECT * INTO b FROM a", "\"SELECT * INTO b FROM a\" changes what the server holds");
    row("CREATE DATABASE x", "changes what the server holds");
    row("frobnicate x", "is not sure to change nothing");
    // Secrets are in no error, however long the statement is or whether it is ended.
    row("CREATE USER bob WITH PASSWORD 'hunter2' WITH ALL PRIVILEGES",
        "\"CREATE USER bob WITH PASSWORD WITH ALL PRIVILEGES\" changes what the server holds");
    row("SET PASSWORD FOR \"bob\" = 'hunter2", "\"SET PASSWORD FOR \"bob\" =\" changes what the server holds");
    row("CREATE USER \"somebody with a long name\" WITH PASSWORD /* her own */ 'hunter2 hunter2 hunter2'",
        "\"CREATE USER \"somebody with a long name\" WITH PASSWORD\" changes what the server holds");
    row("SELECT 1", "", Language::Sql);
    row("DELETE FROM t", "changes what the server holds", Language::Sql);
    row("from(bucket: \"b\") |> range(start: -1h)", "", Language::Flux);
    row("from(bucket: \"b\") |> range(start: -1h) |> to(bucket: \"c\")", "\"from(bucket:", Language::Flux);
    row("from(bucket: \"b\") |> to(token: \"hunter2\", bucket: \"c\")", "to(token: \"\", bucket", Language::Flux);
}

void ReadOnlyMarkTest::statements()
{
    QFETCH(const Language, language);
    QFETCH(const QString, text);
    QFETCH(const QString, refused);
    const Status may = checkMayRun(settings().profile, Script(text, language));
    QCOMPARE(may.has_value(), refused.isEmpty());
    if (!may) {
        QCOMPARE(may.error().kind, Error::Kind::Permission);
        QVERIFY2(may.error().message.contains(refused), qPrintable(may.error().message));
        QVERIFY2(!may.error().message.contains(QStringLiteral("hunter")), qPrintable(may.error().message));
        QVERIFY(may.error().message.startsWith(QStringLiteral("The connection Plant 3 is marked as read-only")));
    }
    const Flavour flavour = language == Language::Sql    ? Flavour::V3
                            : language == Language::Flux ? Flavour::V2
                                                         : Flavour::V1;
    Client client(settings(flavour));
    Query query;
    query.script = Script(text, language);
    query.database = QStringLiteral("plant");
    Error error;
    QVERIFY(awaitJob(client.query(query), [&error](const QueryJob &job) { error = job.error(); }));
    if (refused.isEmpty()) {
        QCOMPARE(m_server->requests().size(), 1);
    } else {
        QCOMPARE(error.message, may.error().message);
        QVERIFY(m_server->requests().isEmpty());
    }
}

void ReadOnlyMarkTest::linesAreRefused()
{
    for (const Flavour flavour : {Flavour::V1, Flavour::V2, Flavour::V3, Flavour::VictoriaMetrics}) {
        Client client(settings(flavour));
        WriteRequest request;
        request.target.database = QStringLiteral("plant");
        request.body = "m v=1 1\nm v=2 2\n";
        bool failed = false;
        QVERIFY(awaitJob(client.write(request), [&failed](const WriteJob &job) {
            failed = job.state() == Job::State::Failed && job.error().kind == Error::Kind::Permission &&
                     job.outcome().rejected == 2 && job.outcome().accepted == 0 && !job.isSent();
        }));
        QVERIFY(failed);
    }
    QVERIFY(m_server->requests().isEmpty());
}

void ReadOnlyMarkTest::administrationIsRefusedUnlessItReads_data()
{
    QTest::addColumn<AdminRequest::Kind>("kind");
    QTest::addColumn<bool>("reads");
    using Kind = AdminRequest::Kind;
    for (const Kind kind : {Kind::ListUsers, Kind::ListQueries, Kind::KillQuery, Kind::ShowStatistics})
        QTest::newRow(qPrintable(adminTitle(kind))) << kind << true;
    for (const Kind kind : {Kind::CreateDatabase, Kind::AlterDatabase, Kind::DropMeasurement, Kind::Grant,
                            Kind::SetPassword, Kind::DropShard})
        QTest::newRow(qPrintable(adminTitle(kind))) << kind << false;
}

void ReadOnlyMarkTest::administrationIsRefusedUnlessItReads()
{
    QFETCH(const AdminRequest::Kind, kind);
    QFETCH(const bool, reads);
    Client client(settings());
    AdminRequest request;
    request.kind = kind;
    request.database = QStringLiteral("plant");
    request.measurement = QStringLiteral("m");
    request.name = QStringLiteral("eve");
    request.id = QStringLiteral("7");
    request.password = QStringLiteral("hush");
    request.retention = std::chrono::hours(1);
    Error error;
    QVERIFY(awaitJob(client.administer(request), [&error](const AdminJob &job) { error = job.error(); }));
    QCOMPARE(m_server->requests().isEmpty(), !reads);
    if (!reads)
        QVERIFY2(error.message.contains(adminTitle(kind)), qPrintable(error.message));
}

void ReadOnlyMarkTest::aPipelineFailsAtOnce()
{
    PipelineRun run(pipelinesamples::rows(100), settings(), pipelinesamples::tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Failed);
    QVERIFY(run.last.error && run.last.error->message.contains(QStringLiteral("no data is written through it")));
    QCOMPARE(run.last.rejected, quint64(0)); // not the fault of any row
    QVERIFY(m_server->requests().isEmpty());
}

void ReadOnlyMarkTest::withoutTheMarkAllGo()
{
    m_isMarked = false;
    Client client(settings());
    Query query;
    query.script = Script(QStringLiteral("DROP MEASUREMENT m"));
    QVERIFY(awaitJob(client.query(query), [](const QueryJob &) {}));
    WriteRequest request;
    request.target.database = QStringLiteral("plant");
    request.body = "m v=1 1\n";
    QVERIFY(awaitJob(client.write(request), [](const WriteJob &) {}));
    QCOMPARE(m_server->requests().size(), 2);
}

QTEST_GUILESS_MAIN(ReadOnlyMarkTest)
#include "readonlymark_test.moc"
