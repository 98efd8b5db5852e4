// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void keepsEverything();
    void handsOverWhatEarlierVersionsKept();
    void boundsNumbers_data();
    void boundsNumbers();
    void survivesNonsense();
    void saysWhatChanged();
    void makesItsFolderPrivate();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)); }
};

void SettingsTest::startsWithDefaults()
{
    const Settings settings(newFile());
    QCOMPARE(settings.colourScheme(), Settings::ColourScheme::System);
    QCOMPARE(settings.influxdPath(), QString());
    QCOMPARE(settings.batchRows(), 5'000);
    QCOMPARE(settings.concurrency(), 2);
    QVERIFY(settings.lastConnection().isEmpty());
}

void SettingsTest::keepsEverything()
{
    const QString path = newFile();
    {
        Settings settings(path);
        settings.setColourScheme(Settings::ColourScheme::Dark);
        settings.setInfluxdPath(QStringLiteral("/opt/in flux/influxd"));
        settings.setBatchRows(777);
        settings.setConcurrency(9);
        settings.setLastTarget(QStringLiteral("an-id"), QStringLiteral("Wärme, \"quoted\""));
        settings.sync();
    }
    const Settings again(path);
    QCOMPARE(again.colourScheme(), Settings::ColourScheme::Dark);
    QCOMPARE(again.influxdPath(), QStringLiteral("/opt/in flux/influxd"));
    QCOMPARE(again.batchRows(), 777);
    QCOMPARE(again.concurrency(), 9);
    QCOMPARE(again.lastConnection(), QStringLiteral("an-id"));
    QCOMPARE(again.lastDatabase(), QStringLiteral("Wärme, \"quoted\""));
}

void SettingsTest::handsOverWhatEarlierVersionsKept()
{
    const QString path = newFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[view]\nquery\\tabs=@ByteArray(a\\0\\xff)\n[write]\nbatchRows=7\n");
    file.close();
    {
        Settings settings(path);
        const QString key = QStringLiteral("view/query/tabs");
        QCOMPARE(settings.former(key), QByteArray("a\0\xff", 3));
        settings.removeFormer(key);
        QVERIFY(settings.former(key).isEmpty());
        QVERIFY(settings.former(QStringLiteral("no/such")).isEmpty());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray left = file.readAll();
    QVERIFY2(!left.contains("tabs") && left.contains("batchRows=7"), left.constData());
}

void SettingsTest::boundsNumbers_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("writes");
    QTest::newRow("far below") << -5 << 1 << 1;
    QTest::newRow("zero") << 0 << 1 << 1;
    QTest::newRow("lowest") << 1 << 1 << 1;
    QTest::newRow("highest write") << 32 << 32 << 32;
    QTest::newRow("above writes") << 33 << 33 << 32;
    QTest::newRow("highest rows") << 100'000 << 100'000 << 32;
    QTest::newRow("above rows") << 100'001 << 100'000 << 32;
}

void SettingsTest::boundsNumbers()
{
    QFETCH(const int, given);
    Settings settings(newFile());
    settings.setBatchRows(given);
    settings.setConcurrency(given);
    QTEST(settings.batchRows(), "rows");
    QTEST(settings.concurrency(), "writes");
}

void SettingsTest::survivesNonsense()
{
    const QString path = newFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[look]\ncolourScheme=Purple\n[write]\nbatchRows=many\nconcurrency=4000\n");
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.colourScheme(), Settings::ColourScheme::System);
    QCOMPARE(settings.batchRows(), 5'000);
    QCOMPARE(settings.concurrency(), 32);
}

void SettingsTest::saysWhatChanged()
{
    Settings settings(newFile());
    const QSignalSpy scheme(&settings, &Settings::colourSchemeChanged);
    const QSignalSpy path(&settings, &Settings::influxdPathChanged);
    settings.setColourScheme(Settings::ColourScheme::Light);
    settings.setColourScheme(Settings::ColourScheme::Light);
    settings.setInfluxdPath(QStringLiteral("/usr/bin/influxd"));
    settings.setInfluxdPath(QStringLiteral("/usr/bin/influxd"));
    QCOMPARE(scheme.size(), 1);
    QCOMPARE(path.size(), 1);
}

void SettingsTest::makesItsFolderPrivate()
{
    const QString folder = m_folder.filePath(QStringLiteral("new/penstock"));
    Settings settings(folder + QStringLiteral("/penstock.ini"));
    settings.setBatchRows(10);
    settings.sync();
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/penstock.ini")));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY((QFileInfo(folder).permissions() & others) == QFileDevice::Permissions());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
