// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/job.h"
#include "core/client/client.h"
#include "tests/support/fakeschema.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/query/time/timefilling.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace penstock;

/// While the server is asked where the data is.
class TimeFillingTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<TimeFilling> m_filling;
    Profile m_profile;
    int m_taken = 0;

    Session *session() const { return m_world->sessions.find(m_profile.id); }
    int asked() const { return m_server->asked(QStringLiteral("SELECT * FROM")); }
    int runningJobs() const
    {
        int count = 0;
        for (const Job *job : session()->client()->findChildren<Job *>())
            count += job->isRunning() ? 1 : 0;
        return count;
    }
    void fill(TimeFilling &filling)
    {
        TimeFilling::Wish wish;
        wish.script = Script(QStringLiteral("SELECT v FROM m WHERE $timeFilter"));
        wish.range = TimeRange::ofData();
        wish.profileId = m_profile.id;
        wish.database = QStringLiteral("telemetry");
        filling.fill(wish, [this](const FilledScript &) { ++m_taken; });
    }

private Q_SLOTS:
    /// A server that never tells.
    void init()
    {
        m_server = std::make_unique<FakeSchema>();
        m_world = std::make_unique<TestServices>();
        m_profile = m_world->addProfile(QStringLiteral("home"), m_server->url());
        m_filling = std::make_unique<TimeFilling>(m_world->sessions);
        m_taken = 0;
        session()->open();
        QTRY_COMPARE_WITH_TIMEOUT(session()->state(), Session::State::Open, patienceMs);
        m_server->answerWith({FakeAnswer::raw({}).stall()});
    }

    void cleanup()
    {
        m_filling.reset();
        m_world.reset();
        m_server.reset();
    }

    void stopEndsTheAsking()
    {
        fill(*m_filling);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patienceMs);
        QCOMPARE(runningJobs(), 1);
        m_filling->cancel();
        QVERIFY(!m_filling->isWaiting());
        QCOMPARE(runningJobs(), 0);
        // So does the end of the tab.
        fill(*m_filling);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 2, patienceMs);
        m_filling.reset();
        QCOMPARE(runningJobs(), 0);
        QCOMPARE(m_taken, 0);
    }

    void whoElseWaitsIsServed()
    {
        TimeFilling other(m_world->sessions);
        fill(*m_filling);
        fill(other);
        QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patienceMs);
        QCOMPARE(runningJobs(), 1); // one for both
        other.cancel();
        QVERIFY(m_filling->isWaiting());
        QCOMPARE(runningJobs(), 1); // it was not its own
        fill(other);
        m_server->answerWith({});
        m_filling->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!other.isWaiting(), patienceMs);
        QCOMPARE(m_taken, 1);
        QCOMPARE(asked(), 2);
    }

    void anotherConnectionInItsPlaceEndsIt_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("edited") << false << true;
        QTest::newRow("removed") << true << true;
        QTest::newRow("edited while it opens") << false << false;
        QTest::newRow("removed while it opens") << true << false;
    }

    void anotherConnectionInItsPlaceEndsIt()
    {
        QFETCH(const bool, isRemoved);
        QFETCH(const bool, isOpen);
        QSignalSpy failed(m_filling.get(), &TimeFilling::failed);
        if (!isOpen)
            session()->close();
        fill(*m_filling);
        QVERIFY(m_filling->isWaiting());
        if (isOpen)
            QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patienceMs);
        // What becomes of another connection does not matter.
        Profile other = m_world->addProfile(QStringLiteral("other"), m_server->url());
        QVERIFY(m_world->profiles.remove(other.id));
        QVERIFY(m_filling->isWaiting());
        m_profile.database = QStringLiteral("elsewhere");
        QVERIFY(isRemoved ? m_world->profiles.remove(m_profile.id).has_value()
                          : m_world->profiles.save(m_profile).has_value());
        QVERIFY(!m_filling->isWaiting());
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(QStringLiteral("has not been run")));
        QCOMPARE(m_taken, 0);
    }
};

QTEST_MAIN(TimeFillingTest)
#include "timefilling_test.moc"
