// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "tests/support/fakeschema.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

/// What a session drops before it says that its state has changed, and the names that live as long as it is open.
class SessionNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whoeverIsToldMayOpenAgainAtOnce_data();
    void whoeverIsToldMayOpenAgainAtOnce();
    void nothingIsLeftWhenItIsTold();
    void namesEndWithTheConnection();
    void theListTellsWhoseNamesChanged();
    void anEditedConnectionKnowsNothingOfTheOldOne();

private:
    Profile profile(const FakeSchema &server) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LocalServer> m_localServer;
};

void SessionNamesTest::init()
{
    m_localServer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_localServer = std::make_unique<LocalServer>(m_folder->filePath(QStringLiteral("no-influxd")),
                                                  m_folder->filePath(QStringLiteral("local")));
}

Profile SessionNamesTest::profile(const FakeSchema &server) const
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("test");
    profile.url = server.url();
    return profile;
}

void SessionNamesTest::whoeverIsToldMayOpenAgainAtOnce_data()
{
    QTest::addColumn<bool>("fails");
    QTest::newRow("after a failure") << true;
    QTest::newRow("after it was closed") << false;
}

void SessionNamesTest::whoeverIsToldMayOpenAgainAtOnce()
{
    QFETCH(bool, fails);
    FakeSchema server;
    FakeServer broken;
    broken.setHandler([](const FakeRequest &) { return FakeAnswer::of(500).text("no"); });
    Profile target = profile(server);
    if (fails)
        target.url = broken.url();
    Session session(target, *m_secrets, *m_localServer);
    int times = 0;
    connect(&session, &Session::stateChanged, this, [&session, &times] {
        const bool isOver = session.state() == Session::State::Failed || session.state() == Session::State::Closed;
        if (isOver && ++times < 3)
            session.open();
    });
    session.open();
    if (fails) {
        QTRY_COMPARE(times, 3); // each attempt has come to its end
        QCOMPARE(session.state(), Session::State::Failed);
        return;
    }
    QTRY_COMPARE(session.state(), Session::State::Open);
    session.close();
    QCOMPARE(times, 1);
    QTRY_COMPARE(session.state(), Session::State::Open);
    QVERIFY(session.client());
}

void SessionNamesTest::nothingIsLeftWhenItIsTold()
{
    FakeSchema server;
    Session session(profile(server), *m_secrets, *m_localServer);
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    const QPointer<Client> client = session.client();
    bool told = false;
    connect(&session, &Session::stateChanged, this, [&] {
        told = true;
        QVERIFY(!session.client());
        QCOMPARE(session.schema().ask({}).state, SchemaNames::State::Unknown);
        for (const Job *job : client->findChildren<Job *>())
            QVERIFY(!job->isRunning());
    });
    server.answerWith({FakeAnswer::raw({}).stall()});
    session.schema().ask({});
    session.client()->schema({.kind = SchemaRequest::Kind::Measurements, .database = QStringLiteral("telemetry")});
    session.close();
    QVERIFY(told);
    session.disconnect(this);
}

void SessionNamesTest::namesEndWithTheConnection()
{
    FakeSchema server;
    Session session(profile(server), *m_secrets, *m_localServer);
    QCOMPARE(session.schema().ask({}).state, SchemaNames::State::Unknown); // and nobody is asked
    session.open();
    QCOMPARE(session.schema().ask({}).state, SchemaNames::State::Unknown);
    QTRY_COMPARE(session.state(), Session::State::Open);
    QTRY_VERIFY(session.schema().ask({}).isKnown());
    session.close();
    QCOMPARE(session.schema().ask({}).state, SchemaNames::State::Unknown);
    server.databases = {QStringLiteral("later")};
    session.open();
    QTRY_COMPARE(session.state(), Session::State::Open);
    QTRY_VERIFY(session.schema().ask({}).isKnown());
    QCOMPARE(session.schema().ask({}).names(), QStringList{QStringLiteral("later")});
    QCOMPARE(server.askedForDatabases(), 2);
}

void SessionNamesTest::theListTellsWhoseNamesChanged()
{
    FakeSchema first;
    FakeSchema second;
    ProfileStore profiles(m_folder->filePath(QStringLiteral("connections.json")));
    SessionList sessions(profiles, *m_secrets, *m_localServer);
    Profile other = profile(second);
    other.name = QStringLiteral("other");
    QVERIFY(profiles.save(profile(first)) && profiles.save(other));
    for (int i : {1, 2}) {
        sessions.sessions()[i]->open();
        QTRY_COMPARE(sessions.sessions()[i]->state(), Session::State::Open);
    }
    QSignalSpy told(&sessions, &SessionList::schemaChanged);
    Session *asked = sessions.sessions()[2];
    asked->schema().ask({});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<Session *>(), asked);
    QCOMPARE(told[0][1].value<SchemaRequest>(), SchemaRequest());
    QCOMPARE(first.askedForDatabases(), 0);
    QCOMPARE(second.askedForDatabases(), 1);
}

void SessionNamesTest::anEditedConnectionKnowsNothingOfTheOldOne()
{
    FakeSchema before;
    FakeSchema after;
    after.databases = {QStringLiteral("moved")};
    ProfileStore profiles(m_folder->filePath(QStringLiteral("connections.json")));
    SessionList sessions(profiles, *m_secrets, *m_localServer);
    Profile edited = profile(before);
    QVERIFY(profiles.save(edited));
    sessions.find(edited.id)->open();
    QTRY_COMPARE(sessions.find(edited.id)->state(), Session::State::Open);
    before.answerAfter(50);
    sessions.find(edited.id)->schema().ask({});
    QTRY_COMPARE(before.askedForDatabases(), 1); // its answer is under way
    QSignalSpy told(&sessions, &SessionList::schemaChanged);
    edited.url = after.url();
    QVERIFY(profiles.save(edited));
    Session *fresh = sessions.find(edited.id);
    fresh->open();
    QTRY_COMPARE(fresh->state(), Session::State::Open);
    QTRY_VERIFY(fresh->schema().ask({}).isKnown());
    QCOMPARE(fresh->schema().ask({}).names(), QStringList{QStringLiteral("moved")});
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(SessionNamesTest)
#include "sessionnames_test.moc"
