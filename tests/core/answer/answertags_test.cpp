// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answertags.h"
#include "core/localserver/localserver.h"
#include "core/session/schemacache.h"
#include "core/session/session.h"
#include "tests/support/fakeserver.h"
#include "tests/support/memorysecretstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

/// What SELECT * brings: time, a text, a number.
ResultSet::Entry entryOf(const QStringList &measurements)
{
    auto table = std::make_shared<Table>();
    Column name(QStringLiteral("name"), ColumnType::Text, ColumnRole::SeriesName);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text);
    Column value(QStringLiteral("v"), ColumnType::Float);
    for (const QString &measurement : measurements) {
        name.appendText(measurement.toStdString());
        time.appendInteger(1);
        host.appendText("a");
        value.appendFloat(1);
    }
    for (Column *column : {&name, &time, &host, &value})
        table->addColumn(std::move(*column));
    return {0, table};
}

/// What SHOW TAG KEYS of one measurement brings.
QByteArray answerOf(const QByteArray &measurement, const QByteArray &tag)
{
    return "{\"results\":[{\"statement_id\":0,\"series\":[{\"name\":\"" + measurement +
           "\",\"columns\":[\"tagKey\"],\"values\":[[\"" + tag + "\"]]}]}]}";
}

Query queryOf(const QString &text)
{
    Query query;
    query.script = Script(text);
    query.database = QStringLiteral("db");
    return query;
}

} // namespace

class AnswerTagsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;
    std::unique_ptr<LocalServer> m_localServer;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Session> m_session;
    QStringList m_asked;   ///< statements about tag keys, with their database
    bool m_isSlow = false; ///< they are not answered

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_isSlow = false;
        m_localServer = std::make_unique<LocalServer>(QString(), m_folder.filePath(QStringLiteral("local")));
        m_server = std::make_unique<FakeServer>();
        m_server->setHandler([this](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QLatin1String("SHOW TAG KEYS"))) {
                m_asked += statement;
                if (m_isSlow)
                    return FakeAnswer::raw({}).stall();
                const bool isMem = statement.contains(QLatin1String("mem"));
                return FakeAnswer::json(isMem ? answerOf("mem", "bank") : answerOf("cpu", "host"));
            }
            if (request.path().startsWith("/query")) // whether the login holds
                return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        });
        Profile profile = Profile::createNew();
        profile.url = m_server->url();
        m_session = std::make_unique<Session>(profile, m_secrets, *m_localServer);
    }

    void cleanup()
    {
        m_session.reset();
        m_server.reset();
        m_localServer.reset();
    }

    void nothingIsKnownWithoutASession()
    {
        AnswerTags tags(m_session->schema(), queryOf(QStringLiteral("SELECT * FROM cpu")));
        QVERIFY(!tags.of(entryOf({QStringLiteral("cpu")})));
        QVERIFY(m_asked.isEmpty());
    }

    void theServerIsAskedOnceForEachMeasurement()
    {
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, 30'000);
        AnswerTags tags(m_session->schema(), queryOf(QStringLiteral("SELECT * FROM /.*/")));
        const ResultSet::Entry entry = entryOf({QStringLiteral("cpu"), QStringLiteral("mem")});
        QSignalSpy changed(&tags, &AnswerTags::changed);
        QVERIFY(!tags.of(entry));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 30'000);
        QCOMPARE(tags.of(entry), (QStringList{QStringLiteral("host"), QStringLiteral("bank")}));
        QCOMPARE(m_asked.size(), 2);
        QCOMPARE(tags.of(entryOf({QStringLiteral("cpu")})), QStringList(QStringLiteral("host")));
        QCOMPARE(m_asked.size(), 2);
    }

    /// Who waits for an answer is told that it will not come.
    void nobodyWaitsForASessionThatIsClosed_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("closed") << false;
        QTest::newRow("gone") << true;
    }

    void nobodyWaitsForASessionThatIsClosed()
    {
        QFETCH(const bool, isDeleted);
        m_isSlow = true;
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, 30'000);
        AnswerTags tags(m_session->schema(), queryOf(QStringLiteral("SELECT * FROM cpu")));
        const ResultSet::Entry entry = entryOf({QStringLiteral("cpu")});
        QSignalSpy changed(&tags, &AnswerTags::changed);
        QVERIFY(!tags.of(entry));
        QVERIFY(tags.isWaiting());
        QTRY_COMPARE_WITH_TIMEOUT(m_asked.size(), 1, 30'000);
        if (isDeleted)
            m_session.reset();
        else
            m_session->close();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
        QVERIFY(!tags.isWaiting());
        QVERIFY(!tags.of(entry)); // not known
        QVERIFY(!tags.isWaiting());
    }

    /// A statement that names another database is about that one's tags.
    void theStatementsDatabase()
    {
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, 30'000);
        AnswerTags tags(m_session->schema(), queryOf(QStringLiteral("SELECT * FROM other.rp.cpu")));
        const ResultSet::Entry entry = entryOf({QStringLiteral("cpu")});
        QSignalSpy changed(&tags, &AnswerTags::changed);
        tags.of(entry);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 30'000);
        const SchemaRequest here{.kind = SchemaRequest::Kind::TagKeys,
                                 .database = QStringLiteral("db"),
                                 .measurement = QStringLiteral("cpu")};
        const SchemaRequest there{.kind = SchemaRequest::Kind::TagKeys,
                                  .database = QStringLiteral("other"),
                                  .measurement = QStringLiteral("cpu")};
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(m_session->schema().ask(there).isKnown());
        QVERIFY(!m_session->schema().ask(here).isKnown());
    }

    /// Without a time, or without a text that could be a tag, there is nothing to ask.
    void onlyWhatCouldHaveTags()
    {
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, 30'000);
        AnswerTags tags(m_session->schema(), queryOf(QStringLiteral("SELECT v FROM cpu")));
        auto table = std::make_shared<Table>();
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column value(QStringLiteral("v"), ColumnType::Float);
        time.appendInteger(1);
        value.appendFloat(1);
        table->addColumn(std::move(time));
        table->addColumn(std::move(value));
        QVERIFY(!tags.of({0, table}));
        QCOMPARE(m_session->schema().ask({.kind = SchemaRequest::Kind::Databases}).state,
                 SchemaNames::State::Loading); // it would ask
        QVERIFY(m_asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnswerTagsTest)
#include "answertags_test.moc"
