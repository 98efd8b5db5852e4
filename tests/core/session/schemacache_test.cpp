// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

using Kind = SchemaRequest::Kind;
using State = SchemaNames::State;

const SchemaRequest databases{};

SchemaRequest measurementsOf(const QString &database)
{
    return {.kind = Kind::Measurements, .database = database};
}

SchemaRequest keysOf(Kind kind, const QString &database, const QString &measurement)
{
    return {.kind = kind, .database = database, .measurement = measurement};
}

} // namespace

class SchemaCacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void fetchesOnceForAllWhoAsk();
    void namesByKind_data();
    void namesByKind();
    void differentRequestsHaveDifferentAnswers();
    void refreshKeepsTheOldNamesUntilTheNewOnesCome();
    void refreshJoinsWhatIsUnderWay();
    void failureStaysUntilItIsAskedForAgain_data();
    void failureStaysUntilItIsAskedForAgain();
    void forgetsWhatAWriteMayHaveChanged();
    void anAnswerFromBeforeTheWriteIsNotTaken();
    void nobodyIsAskedWithoutAClient();
    void nothingOfAnOldConnectionAnswersANewOne();
    void cancelsWhatRunsWhenTheConnectionGoes();
    void whatNobodyWantsIsCancelled();
    void whoAsksInTheSlotIsServed();

private:
    std::unique_ptr<Client> clientTo(const FakeSchema &server) const;
    int runningJobs() const
    {
        int count = 0;
        for (const Job *job : m_client->findChildren<Job *>())
            count += job->isRunning() ? 1 : 0;
        return count;
    }
    /// Asks until it is no longer under way.
    SchemaNames settled(const SchemaRequest &request)
    {
        [&] { QTRY_VERIFY(m_cache->ask(request).state != State::Loading); }();
        return m_cache->ask(request);
    }

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<SchemaCache> m_cache;
};

void SchemaCacheTest::init()
{
    m_cache.reset();
    m_client.reset();
    m_server = std::make_unique<FakeSchema>();
    m_server->measurements = {{QStringLiteral("telemetry"), {QStringLiteral("sensors"), QStringLiteral("weather")}},
                              {QStringLiteral("plant"), {QStringLiteral("pumps")}}};
    m_client = clientTo(*m_server);
    m_cache = std::make_unique<SchemaCache>();
    m_cache->setClient(m_client.get());
}

std::unique_ptr<Client> SchemaCacheTest::clientTo(const FakeSchema &server) const
{
    ClientSettings settings = settingsFor(server.url(), Flavour::V1);
    return std::make_unique<Client>(settings);
}

void SchemaCacheTest::fetchesOnceForAllWhoAsk()
{
    QSignalSpy changed(m_cache.get(), &SchemaCache::changed);
    QCOMPARE(m_cache->ask(databases).state, State::Loading);
    QCOMPARE(m_cache->ask(databases).state, State::Loading);
    QVERIFY(!m_cache->ask(databases).age);
    QTRY_COMPARE(changed.size(), 1);
    const SchemaNames names = m_cache->ask(databases);
    QVERIFY(names.isKnown());
    QCOMPARE(names.names(), QStringList{QStringLiteral("telemetry")});
    QVERIFY(names.age && names.age->count() >= 0);
    QCOMPARE(m_cache->ask(databases).items, names.items);
    QCOMPARE(m_server->statements().size(), 1);
}

void SchemaCacheTest::namesByKind_data()
{
    QTest::addColumn<SchemaRequest>("request");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("detail");
    const QString telemetry = QStringLiteral("telemetry");
    QTest::newRow("databases") << databases << QStringList{telemetry} << QString();
    QTest::newRow("measurements") << measurementsOf(telemetry)
                                  << QStringList{QStringLiteral("sensors"), QStringLiteral("weather")} << QString();
    QTest::newRow("tags") << keysOf(Kind::TagKeys, telemetry, QStringLiteral("sensors"))
                          << QStringList{QStringLiteral("host")} << QString();
    QTest::newRow("fields with their types") << keysOf(Kind::FieldKeys, telemetry, QStringLiteral("sensors"))
                                             << QStringList{QStringLiteral("cpu")} << QStringLiteral("float");
}

void SchemaCacheTest::namesByKind()
{
    QFETCH(SchemaRequest, request);
    const SchemaNames found = settled(request);
    QVERIFY(found.isKnown());
    QTEST(found.names(), "names");
    QTEST(found.items.first().detail, "detail");
}

void SchemaCacheTest::differentRequestsHaveDifferentAnswers()
{
    SchemaRequest page = measurementsOf(QStringLiteral("telemetry"));
    page.limit = 1;
    SchemaRequest recent = measurementsOf(QStringLiteral("telemetry"));
    recent.since = 0;
    for (const SchemaRequest &request :
         {measurementsOf(QStringLiteral("telemetry")), page, recent, measurementsOf(QStringLiteral("plant"))})
        QVERIFY(settled(request).isKnown());
    QCOMPARE(m_server->statements().size(), 4);
    QCOMPARE(m_cache->ask(page).items.size(), 1);
    QCOMPARE(m_cache->ask(measurementsOf(QStringLiteral("telemetry"))).items.size(), 2);
    QCOMPARE(m_server->statements().size(), 4);
}

void SchemaCacheTest::refreshKeepsTheOldNamesUntilTheNewOnesCome()
{
    QVERIFY(settled(databases).isKnown());
    m_server->databases += QStringLiteral("plant");
    m_cache->refresh(databases);
    const SchemaNames meanwhile = m_cache->ask(databases);
    QCOMPARE(meanwhile.state, State::Loading);
    QCOMPARE(meanwhile.names(), QStringList{QStringLiteral("telemetry")});
    QVERIFY(meanwhile.age);
    QCOMPARE(settled(databases).names(), QStringList({QStringLiteral("telemetry"), QStringLiteral("plant")}));
    QCOMPARE(m_server->askedForDatabases(), 2);
}

void SchemaCacheTest::refreshJoinsWhatIsUnderWay()
{
    QSignalSpy changed(m_cache.get(), &SchemaCache::changed);
    m_cache->refresh(databases);
    m_cache->refresh(databases);
    m_cache->ask(databases);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_server->askedForDatabases(), 1);
}

void SchemaCacheTest::failureStaysUntilItIsAskedForAgain_data()
{
    QTest::addColumn<QList<FakeAnswer>>("answer");
    QTest::newRow("server gone before the answer") << QList{FakeAnswer::raw({}).drop()};
    QTest::newRow("server gone in the middle")
        << QList{FakeAnswer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n"
                                 R"({"results":[{"statement_id":0,"series":[{"name":"databases")")
                     .close()};
    QTest::newRow("refused") << QList{FakeAnswer::json(R"({"error":"unable to parse authentication"})", 401)};
    QTest::newRow("overloaded") << QList{FakeAnswer::json(R"({"error":"timeout"})", 503)};
    QTest::newRow("no JSON") << QList{FakeAnswer::of(200).header("Content-Type", "application/json").text("<html>")};
    QTest::newRow("statement failed") << QList{
        FakeAnswer::json(R"({"results":[{"statement_id":0,"error":"shard is gone"}]})")};
}

void SchemaCacheTest::failureStaysUntilItIsAskedForAgain()
{
    QFETCH(QList<FakeAnswer>, answer);
    QVERIFY(settled(databases).isKnown());
    m_server->answerWith(answer);
    m_cache->refresh(databases);
    const SchemaNames failed = settled(databases);
    QCOMPARE(failed.state, State::Failed);
    QVERIFY(!failed.error.message.isEmpty());
    QVERIFY(failed.items.isEmpty()); // of the time before, who knows what is still true
    QVERIFY(!failed.age);
    const int asked = m_server->askedForDatabases();
    QCOMPARE(m_cache->ask(databases).state, State::Failed);
    QCOMPARE(m_server->askedForDatabases(), asked);

    m_server->answerWith({});
    m_cache->refresh(databases);
    QVERIFY(settled(databases).isKnown());
    QVERIFY(m_cache->ask(databases).error.message.isEmpty());
}

void SchemaCacheTest::forgetsWhatAWriteMayHaveChanged()
{
    const SchemaRequest telemetry = measurementsOf(QStringLiteral("telemetry"));
    const SchemaRequest tags = keysOf(Kind::TagKeys, QStringLiteral("telemetry"), QStringLiteral("sensors"));
    const SchemaRequest plant = measurementsOf(QStringLiteral("plant"));
    for (const SchemaRequest &request : {databases, telemetry, tags, plant})
        QVERIFY(settled(request).isKnown());
    QList<SchemaRequest> told;
    connect(m_cache.get(), &SchemaCache::changed, this, [&told](const SchemaRequest &request) { told += request; });
    m_cache->forget(QStringLiteral("telemetry"));
    m_cache->disconnect(this);
    QCOMPARE(told.size(), 3);
    QVERIFY(told.contains(databases) && told.contains(telemetry) && told.contains(tags));
    QCOMPARE(m_server->statements().size(), 4); // nobody has asked yet
    QVERIFY(m_cache->ask(plant).isKnown());
    m_server->measurements[QStringLiteral("telemetry")] += QStringLiteral("tide");
    QCOMPARE(m_cache->ask(telemetry).state, State::Loading);
    QVERIFY(m_cache->ask(telemetry).items.isEmpty());
    QVERIFY(settled(telemetry).names().contains(QStringLiteral("tide")));
}

void SchemaCacheTest::anAnswerFromBeforeTheWriteIsNotTaken()
{
    m_server->answerAfter(100);
    m_cache->ask(databases);
    QTRY_COMPARE(m_server->askedForDatabases(), 1); // its answer is made of what is there now
    m_server->databases += QStringLiteral("plant");
    m_server->answerAfter(0);
    m_cache->forget(QStringLiteral("plant"));
    QCOMPARE(m_cache->ask(databases).state, State::Loading);
    QVERIFY(settled(databases).names().contains(QStringLiteral("plant")));
    QCOMPARE(m_server->askedForDatabases(), 2);
}

void SchemaCacheTest::nobodyIsAskedWithoutAClient()
{
    QVERIFY(settled(databases).isKnown());
    m_cache->setClient(nullptr);
    QCOMPARE(m_cache->ask(databases).state, State::Unknown);
    QVERIFY(m_cache->ask(databases).items.isEmpty());
    m_cache->refresh(databases);
    m_cache->forget(QStringLiteral("telemetry"));
    QCOMPARE(m_server->statements().size(), 1);
}

void SchemaCacheTest::nothingOfAnOldConnectionAnswersANewOne()
{
    FakeSchema other;
    other.databases = {QStringLiteral("of_the_other")};
    const std::unique_ptr<Client> otherClient = clientTo(other);
    m_server->answerAfter(50);
    m_cache->ask(databases);
    QTRY_COMPARE(m_server->askedForDatabases(), 1);
    QSignalSpy changed(m_cache.get(), &SchemaCache::changed);
    m_cache->setClient(otherClient.get());
    QCOMPARE(settled(databases).names(), QStringList{QStringLiteral("of_the_other")});
    // By now the first server's answer would have come as well: it answers its client's next question first.
    m_server->answerAfter(0);
    QPointer<SchemaJob> later = m_client->schema(databases);
    QTRY_VERIFY(!later);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_cache->ask(databases).names(), QStringList{QStringLiteral("of_the_other")});
}

void SchemaCacheTest::cancelsWhatRunsWhenTheConnectionGoes()
{
    m_server->answerWith({FakeAnswer::raw({}).stall()});
    m_cache->ask(databases);
    m_cache->ask(measurementsOf(QStringLiteral("telemetry")));
    QCOMPARE(runningJobs(), 2);
    QSignalSpy changed(m_cache.get(), &SchemaCache::changed);
    m_cache->setClient(nullptr);
    QCOMPARE(runningJobs(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 30'000); // nobody waits for what will not come
    QTRY_VERIFY(m_client->findChildren<Job *>().isEmpty());
}

void SchemaCacheTest::whatNobodyWantsIsCancelled()
{
    m_server->answerWith({FakeAnswer::raw({}).stall()});
    QSignalSpy changed(m_cache.get(), &SchemaCache::changed);
    const SchemaRequest telemetry = measurementsOf(QStringLiteral("telemetry"));
    m_cache->cancel(databases); // nobody has asked
    m_cache->ask(databases);
    m_cache->ask(telemetry);
    m_cache->cancel(databases);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last()[0].value<SchemaRequest>(), databases);
    QCOMPARE(runningJobs(), 1); // the other one's
    QVERIFY(!m_cache->isLoading(databases));
    QVERIFY(m_cache->isLoading(telemetry));
    m_cache->cancel(telemetry);
    QCOMPARE(runningJobs(), 0);
    QTRY_VERIFY(m_client->findChildren<Job *>().isEmpty());
    // It can be asked for again, by who was told as well; what is known stays.
    m_server->answerWith({});
    QVERIFY(settled(databases).isKnown());
    m_cache->cancel(databases);
    QVERIFY(m_cache->ask(databases).isKnown());
    m_server->answerWith({FakeAnswer::raw({}).stall()});
    connect(m_cache.get(), &SchemaCache::changed, this, [this](const SchemaRequest &request) {
        m_server->answerWith({});
        m_cache->ask(request);
    });
    m_cache->refresh(databases);
    m_cache->cancel(databases);
    QTRY_VERIFY(m_cache->ask(databases).isKnown());
    m_cache->disconnect(this);
}

void SchemaCacheTest::whoAsksInTheSlotIsServed()
{
    int answers = 0;
    connect(m_cache.get(), &SchemaCache::changed, this, [this, &answers](const SchemaRequest &request) {
        answers += m_cache->ask(request).isKnown() ? 1 : 0;
        m_cache->ask(measurementsOf(QStringLiteral("telemetry"))); // and asks for more
    });
    m_cache->ask(databases);
    QTRY_COMPARE(answers, 2);
    m_cache->forget(QStringLiteral("telemetry"));
    QTRY_COMPARE(answers, 4);
    QCOMPARE(m_server->statements().size(), 4); // each list twice, whoever asked for it
    m_cache->disconnect(this);
}

QTEST_GUILESS_MAIN(SchemaCacheTest)
#include "schemacache_test.moc"
