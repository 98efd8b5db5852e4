// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilegroups.h"

#include <QTest>

using namespace penstock;

class ProfileGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void sortsAsPeopleDo();
    void listsGroupByGroup();
    void namesTheGroupsAround();
    void oddNamesAreRefused_data();
    void oddNamesAreRefused();
};

void ProfileGroupsTest::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("slashes alone") << QStringLiteral(" / / ") << QString();
    QTest::newRow("plain") << QStringLiteral("plant 3/line 2") << QStringLiteral("plant 3/line 2");
    QTest::newRow("spaces") << QStringLiteral("  plant \t 3 /  line 2 ") << QStringLiteral("plant 3/line 2");
    QTest::newRow("empty levels") << QStringLiteral("/plant//line/") << QStringLiteral("plant/line");
}

void ProfileGroupsTest::normalises()
{
    QFETCH(const QString, text);
    QTEST(normalisedGroup(text), "expected");
    QTEST(normalisedGroup(normalisedGroup(text)), "expected");
}

void ProfileGroupsTest::sortsAsPeopleDo()
{
    const QStringList order{QString(),
                            QStringLiteral("line 9"),
                            QStringLiteral("line 9/a"),
                            QStringLiteral("line 10"),
                            QStringLiteral("line 10b"),
                            QStringLiteral("plant"),
                            QStringLiteral("plant/line 2"),
                            QStringLiteral("plant/line 012"),
                            QStringLiteral("plant 3")};
    for (qsizetype first = 0; first < order.size(); ++first) {
        for (qsizetype second = 0; second < order.size(); ++second) {
            const int found = compareGroups(order.at(first), order.at(second));
            QVERIFY2((found < 0) == (first < second) && (found == 0) == (first == second),
                     qPrintable(order.at(first) + QStringLiteral(" | ") + order.at(second)));
        }
    }
    QVERIFY(compareGroups(QStringLiteral("line 1"), QStringLiteral("line 01")) != 0);
}

void ProfileGroupsTest::listsGroupByGroup()
{
    QList<Profile> profiles;
    for (const char *place : {"b:plant/2", "a:", "d:plant", "c:plant/2", "e:"}) {
        Profile profile = Profile::createNew();
        profile.name = QString::fromLatin1(place).section(u':', 0, 0);
        profile.group = QString::fromLatin1(place).section(u':', 1);
        profiles += profile;
    }
    QString names;
    for (const Profile &profile : groupedProfiles(profiles))
        names += profile.name;
    QCOMPARE(names, QStringLiteral("aedbc"));
}

void ProfileGroupsTest::namesTheGroupsAround()
{
    Profile deep;
    deep.group = QStringLiteral("plant/line 2/cell 1");
    Profile other;
    other.group = QStringLiteral("house");
    QCOMPARE(groupsOf({deep, other, deep, Profile()}),
             (QStringList{QStringLiteral("house"), QStringLiteral("plant"), QStringLiteral("plant/line 2"),
                          QStringLiteral("plant/line 2/cell 1")}));
}

void ProfileGroupsTest::oddNamesAreRefused_data()
{
    QTest::addColumn<QString>("group");
    QTest::newRow("slash in front") << QStringLiteral("/plant");
    QTest::newRow("empty level") << QStringLiteral("plant//line");
    QTest::newRow("line break") << QStringLiteral("plant\nline");
    QTest::newRow("control character") << QStringLiteral("plant\u0007");
}

void ProfileGroupsTest::oddNamesAreRefused()
{
    QFETCH(const QString, group);
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("a");
    QVERIFY(profile.validate());
    profile.group = group;
    const Status status = profile.validate();
    QVERIFY(!status);
    QVERIFY2(status.error().message.startsWith(QStringLiteral("Group:")), qPrintable(status.error().message));
}

QTEST_APPLESS_MAIN(ProfileGroupsTest)
#include "profilegroups_test.moc"
