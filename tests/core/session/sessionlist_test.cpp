// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/session/sessionlist.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class SessionListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithTheLocalServer();
    void followsTheStore();
    void replacesAChangedProfile();
    void staysOpenWhenOnlyItsGroupChanges();
    void passesStatesOn();

private:
    Profile add(const QString &name);
    QString names() const;

    QTemporaryDir m_folder;
    InfluxdServer m_influxd;
    MemorySecretStore m_secrets;
    LocalServer m_localServer{QString(), m_folder.filePath(QStringLiteral("local"))};
    ProfileStore m_profiles{m_folder.filePath(QStringLiteral("connections.json"))};
    SessionList m_list{m_profiles, m_secrets, m_localServer};
};

void SessionListTest::initTestCase()
{
    QVERIFY2(m_influxd.start(), qPrintable(m_influxd.problem()));
}

Profile SessionListTest::add(const QString &name)
{
    Profile profile = Profile::createNew();
    profile.name = name;
    profile.url = m_influxd.url();
    return m_profiles.save(profile) ? profile : Profile();
}

QString SessionListTest::names() const
{
    QStringList list;
    for (const Session *session : m_list.sessions())
        list += session->profile().name;
    return list.join(u'|');
}

void SessionListTest::beginsWithTheLocalServer()
{
    QCOMPARE(m_list.sessions().size(), 1);
    QCOMPARE(m_list.find(Profile::localId()), m_list.sessions().constFirst());
    QVERIFY(!m_list.find(QStringLiteral("unknown")));
}

void SessionListTest::followsTheStore()
{
    QSignalSpy changed(&m_list, &SessionList::changed);
    const Profile a = add(QStringLiteral("a"));
    const Profile b = add(QStringLiteral("b"));
    QCOMPARE(names(), QStringLiteral("Local server|a|b"));
    QCOMPARE(changed.size(), 2);
    Session *const kept = m_list.find(a.id);
    const QPointer<Session> gone = m_list.find(b.id);
    QVERIFY(m_profiles.insert(0, b)); // moved
    QCOMPARE(names(), QStringLiteral("Local server|b|a"));
    QCOMPARE(m_list.find(a.id), kept);
    QCOMPARE(m_list.find(b.id), gone.data());
    QVERIFY(m_profiles.remove(b.id));
    QCOMPARE(names(), QStringLiteral("Local server|a"));
    QCOMPARE(changed.size(), 4);
    QVERIFY(gone); // whoever shows it can still let go of it
    QTRY_VERIFY(!gone);
    QCOMPARE(m_list.find(a.id), kept);
}

void SessionListTest::replacesAChangedProfile()
{
    Profile profile = m_profiles.profiles().constFirst();
    Session *const local = m_list.find(Profile::localId());
    Session *const before = m_list.find(profile.id);
    before->open();
    QTRY_COMPARE(before->state(), Session::State::Open);
    QSignalSpy states(&m_list, &SessionList::sessionStateChanged);
    profile.database = QStringLiteral("telemetry");
    QVERIFY(m_profiles.save(profile));
    Session *const after = m_list.find(profile.id);
    QVERIFY(after != before);
    QCOMPARE(after->state(), Session::State::Closed);
    QVERIFY(after->profile() == profile);
    QCOMPARE(before->state(), Session::State::Closed);
    QCOMPARE(states.size(), 0);
    QCOMPARE(m_list.find(Profile::localId()), local);
}

void SessionListTest::staysOpenWhenOnlyItsGroupChanges()
{
    Profile profile = m_profiles.profiles().constFirst();
    Session *const session = m_list.find(profile.id);
    session->open();
    QTRY_COMPARE(session->state(), Session::State::Open);
    profile.group = QStringLiteral("plant 3");
    QVERIFY(m_profiles.save(profile));
    QCOMPARE(m_list.find(profile.id), session);
    QCOMPARE(session->state(), Session::State::Open);
    session->close();
}

void SessionListTest::passesStatesOn()
{
    Session *const session = m_list.find(m_profiles.profiles().constFirst().id);
    QList<std::pair<Session *, Session::State>> seen;
    connect(&m_list, &SessionList::sessionStateChanged, this,
            [&seen](Session *changed) { seen.append({changed, changed->state()}); });
    session->open();
    QTRY_COMPARE(session->state(), Session::State::Open);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0], std::pair(session, Session::State::Opening));
    QCOMPARE(seen[1], std::pair(session, Session::State::Open));
}

QTEST_GUILESS_MAIN(SessionListTest)
#include "sessionlist_test.moc"
