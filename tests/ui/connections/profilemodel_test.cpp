// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/connections/profilemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace penstock {

class ProfileModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localServerComesFirst()
    {
        TestServices test;
        test.addProfile(QStringLiteral("home"), QUrl(QStringLiteral("http://example.org:8086")));
        const ProfileModel model(test.profiles, test.sessions);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0).data(ProfileModel::LocalRole).toBool());
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("home"));
        QCOMPARE(model.index(1).data(ProfileModel::HostRole).toString(), QStringLiteral("example.org:8086"));
        QVERIFY(!model.index(1).data(ProfileModel::TlsRole).toBool());
    }

    void followsTheStoreRowByRow()
    {
        TestServices test;
        ProfileModel model(test.profiles, test.sessions);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        const Profile a = test.addProfile(QStringLiteral("a"), QUrl(QStringLiteral("http://a:1")));
        const Profile b = test.addProfile(QStringLiteral("b"), QUrl(QStringLiteral("http://b:2")));
        Profile c = test.addProfile(QStringLiteral("c"), QUrl(QStringLiteral("https://c:3")));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.index(3).data(ProfileModel::TlsRole).toBool());

        QVERIFY(test.profiles.insert(0, c));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("c"));
        QVERIFY(!moves.isEmpty());

        c.colour = QStringLiteral("#cc3b3b");
        c.trust = Profile::Trust::Anything;
        QVERIFY(test.profiles.save(c));
        QCOMPARE(model.index(1).data(ProfileModel::ColourRole).toString(), c.colour);
        QVERIFY(model.index(1).data(ProfileModel::InsecureRole).toBool());

        QVERIFY(test.profiles.remove(a.id));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(a.id), -1);
        QCOMPARE(model.rowOf(b.id), 2);
        QCOMPARE(resets.count(), 0);
    }

    void draftIsShownLastUntilItIsSaved()
    {
        TestServices test;
        ProfileModel model(test.profiles, test.sessions);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Profile draft = Profile::createNew();
        draft.name = QStringLiteral("draft");
        model.setDraft(draft);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.isDraft(1));
        QVERIFY(!model.isDraft(0));
        QVERIFY(test.savedProfiles().isEmpty());

        QVERIFY(test.profiles.save(draft));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.isDraft(1));

        model.setDraft(Profile::createNew());
        model.setDraft({});
        QCOMPARE(model.rowCount(), 2);
    }

    void hostIsWhatOneConnectsTo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("socket");
        QTest::addColumn<QString>("expected");
        QTest::newRow("port") << "http://localhost:8086" << "" << "localhost:8086";
        QTest::newRow("no port") << "https://influx.example.org" << "" << "influx.example.org";
        QTest::newRow("prefix") << "http://proxy:80/influx" << "" << "proxy:80/influx";
        QTest::newRow("lone slash") << "http://proxy:80/" << "" << "proxy:80";
        QTest::newRow("socket") << "http://localhost" << "/run/influxdb.sock" << "/run/influxdb.sock";
    }

    void hostIsWhatOneConnectsTo()
    {
        QFETCH(QString, url);
        QFETCH(QString, socket);
        Profile profile = Profile::createNew();
        profile.url = QUrl(url);
        profile.unixSocket = socket;
        QTEST(hostText(profile), "expected");
    }
};

} // namespace penstock

QTEST_MAIN(penstock::ProfileModelTest)
#include "profilemodel_test.moc"
