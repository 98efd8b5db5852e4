// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/patience.h"
#include "tests/ui/query/lonetab.h"
#include "tests/ui/query/secondsofdata.h"
#include "ui/query/querybar.h"
#include "ui/query/time/timerangebar.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

using namespace penstock;

/// The range of time of a query tab in Flux and SQL, with what stands for 2.x and 3.x.
class TimeRangeLanguagesTest final : public LoneTab
{
    Q_OBJECT

    TimeRangeBar &times() const { return m_tab->findChild<QueryBar *>()->times(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void fluxOfTwo()
    {
        FakeInflux2 two;
        Profile profile = Profile::createNew();
        profile.name = QStringLiteral("two");
        profile.url = two.url();
        profile.login = Profile::Login::Token;
        profile.organization = QStringLiteral("house");
        m_world->secrets.write(profile.id, QStringLiteral("fake-token"), this, [](bool) {});
        QVERIFY(m_world->profiles.save(profile));
        ClientSettings settings;
        settings.profile = profile;
        settings.profile.flavour = Flavour::V2;
        settings.secret = QStringLiteral("fake-token");
        Client writer(settings);
        WriteRequest write;
        write.target.database = QStringLiteral("home");
        write.body = linesOf(10);
        const QPointer<WriteJob> writing = writer.write(write);
        QTRY_VERIFY_WITH_TIMEOUT(!writing, patienceMs);
        m_tab->setTarget(profile.id, QStringLiteral("home"));
        m_tab->setLanguage(Language::Flux);
        times().chooseRange(TimeRange::ofData());
        run(QStringLiteral("from(bucket: \"home\")\n  |> $timeFilter\n  |> filter(fn: (r) => r._measurement == "
                           "\"sensors\")"));
        QCOMPARE(rows(), 10);
        const QList<FakeRequest> requests = two.server().requests();
        QVERIFY(std::ranges::any_of(requests, [](const FakeRequest &request) {
            const QString asked = QJsonDocument::fromJson(request.body)[u"query"].toString();
            return asked.contains(QStringLiteral(
                "|> range(start: 2000-01-01T00:00:00.000000000Z, stop: 2000-01-01T00:00:09.000000001Z)\n"));
        }));
        times().chooseRange(*TimeRange::between(dataStart + 3 * dataSecond, dataStart + 5 * dataSecond));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(rows(), 2);
    }

    void sqlOfThree()
    {
        FakeInflux3 three;
        three.createDatabase(QStringLiteral("home"));
        three.write(QStringLiteral("home"), linesOf(10));
        const QString id = m_world->addProfile(QStringLiteral("three"), three.url()).id;
        m_tab->setTarget(id, QStringLiteral("home"));
        m_tab->setLanguage(Language::Sql);
        times().chooseRange(TimeRange::ofData());
        run(QStringLiteral("SELECT * FROM sensors WHERE $timeFilter ORDER BY time"));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        QCOMPARE(rows(), 10);
        times().chooseRange(TimeRange());
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(rows(), 10);
        times().chooseRange(*TimeRange::between(dataStart + 3 * dataSecond, dataStart + 5 * dataSecond));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(rows(), 2);
    }
};

QTEST_MAIN(TimeRangeLanguagesTest)
#include "timerangelanguages_test.moc"
