// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/monitorpreferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class MonitorPreferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKept();
    void withoutAFileNothingIsKeptOrTold();
    void anythingInTheFileGivesSomething();
};

void MonitorPreferencesTest::areKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/monitor.ini"));
    {
        MonitorPreferences preferences(path);
        QVERIFY(preferences.givesNotice());
        QVERIFY(!preferences.isSideBySide());
        QCOMPARE(preferences.longPauseSeconds(), 60);
        preferences.setLongPauseSeconds(300);
        preferences.setGivesNotice(false);
        preferences.setSideBySide(true);
    }
    const MonitorPreferences preferences(path);
    QVERIFY(!preferences.givesNotice());
    QVERIFY(preferences.isSideBySide());
    QCOMPARE(preferences.longPauseSeconds(), 300);
}

void MonitorPreferencesTest::withoutAFileNothingIsKeptOrTold()
{
    MonitorPreferences preferences({});
    preferences.setGivesNotice(true);
    preferences.setSideBySide(true);
    QVERIFY(!preferences.givesNotice());
    QVERIFY(!preferences.isSideBySide());
}

void MonitorPreferencesTest::anythingInTheFileGivesSomething()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("monitor.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nnotice=perhaps\nlongPause=-3\nsideBySide=false\n");
    file.close();
    const MonitorPreferences preferences(file.fileName());
    QVERIFY(preferences.givesNotice());
    QVERIFY(!preferences.isSideBySide());
    QCOMPARE(preferences.longPauseSeconds(), 1);
}

QTEST_GUILESS_MAIN(MonitorPreferencesTest)
#include "monitorpreferences_test.moc"
