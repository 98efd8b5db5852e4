// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonValue>
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
    void everySettingIsKeptAndComesBack();
    void whatIsNoValueIsTheUsualOne_data();
    void whatIsNoValueIsTheUsualOne();
    void takesOverWhatWasInOtherFiles();
    void saysWhatChanged();
    void makesItsFolderPrivate();
    void whatCannotBeWrittenIsToldAndWrittenLater();
    void aDamagedFileIsToldAndKept();

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
        settings.setValue(settingkey::batchRows, 777);
        settings.setValue(settingkey::concurrency, 9);
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
    settings.setValue(settingkey::batchRows, given);
    settings.setValue(settingkey::concurrency, given);
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

/// Each name once, and each value that it can have.
void SettingsTest::everySettingIsKeptAndComesBack()
{
    const QString path = newFile();
    QStringList names;
    for (const Setting &setting : allSettings()) {
        QVERIFY2(!names.contains(setting.key), setting.key.data());
        names += setting.key;
        QCOMPARE(settingOf(setting.key), &setting);
        QCOMPARE(setting.read(setting.usual), setting.usual);
        QVariantList values;
        if (setting.type == Setting::Type::Switch)
            values = {true, false};
        else if (setting.type == Setting::Type::Number)
            values = {setting.least, setting.most};
        else if (setting.type == Setting::Type::Text)
            values = {QStringLiteral("ä; \"x\", y"), QString()};
        for (const QString &choice : setting.choices)
            values += choice;
        for (const QVariant &value : std::as_const(values)) {
            {
                Settings settings(path);
                settings.setValue(setting.key, value);
                settings.sync();
            }
            const Settings again(path);
            QVERIFY2(again.value(setting.key) == value, setting.key.data());
            QCOMPARE(again.isUsual(setting.key), value == setting.usual);
            QVERIFY2(setting.fromJson(setting.toJson(value)) == value, setting.key.data());
        }
        Settings settings(path);
        settings.reset(setting.key);
        QCOMPARE(settings.value(setting.key), setting.usual);
    }
}

void SettingsTest::whatIsNoValueIsTheUsualOne_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no choice") << QStringLiteral("look/density") << QStringLiteral("Airy")
                               << QVariant(QStringLiteral("Comfortable"));
    QTest::newRow("no switch") << QStringLiteral("editor/wraps") << QStringLiteral("perhaps") << QVariant(true);
    QTest::newRow("a switch") << QStringLiteral("editor/wraps") << QStringLiteral("false") << QVariant(false);
    QTest::newRow("no number") << QStringLiteral("editor/tabWidth") << QStringLiteral("wide") << QVariant(4);
    QTest::newRow("above") << QStringLiteral("editor/tabWidth") << QStringLiteral("99") << QVariant(16);
    QTest::newRow("zero stands for something")
        << QStringLiteral("results/memory") << QStringLiteral("0") << QVariant(0);
    QTest::newRow("less than the least") << QStringLiteral("results/memory") << QStringLiteral("3") << QVariant(16);
}

void SettingsTest::whatIsNoValueIsTheUsualOne()
{
    QFETCH(const QString, key);
    QFETCH(const QString, kept);
    QFETCH(const QVariant, value);
    const QString path = newFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("[%1]\n%2=%3\n").arg(key.section(u'/', 0, 0), key.section(u'/', 1), kept).toUtf8());
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.value(settingOf(key)->key), value);
}

void SettingsTest::takesOverWhatWasInOtherFiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("runs")));
    for (const auto &[name, content] : {std::pair{"results.ini", "[General]\nmemory=512\n"},
                                        std::pair{"runs/monitor.ini", "[General]\nnotice=false\nlongPause=300\n"}}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const QString path = folder.filePath(QStringLiteral("penstock.ini"));
    {
        Settings settings(path);
        QCOMPARE(settings.number(settingkey::memory), 512);
        QCOMPARE(settings.number(settingkey::longPause), 300);
        QVERIFY(!settings.isOn(settingkey::notice));
        settings.reset(settingkey::memory);
    }
    const Settings again(path);
    QCOMPARE(again.number(settingkey::memory), 0); // once
}

void SettingsTest::saysWhatChanged()
{
    Settings settings(newFile());
    const QSignalSpy scheme(&settings, &Settings::colourSchemeChanged);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setColourScheme(Settings::ColourScheme::Light);
    settings.setColourScheme(Settings::ColourScheme::Light);
    settings.setInfluxdPath(QStringLiteral("/usr/bin/influxd"));
    settings.setInfluxdPath(QStringLiteral("/usr/bin/influxd"));
    QCOMPARE(scheme.size(), 1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toString(), QString(settingkey::influxdPath));
}

void SettingsTest::makesItsFolderPrivate()
{
    const QString folder = m_folder.filePath(QStringLiteral("new/penstock"));
    Settings settings(folder + QStringLiteral("/penstock.ini"));
    settings.setValue(settingkey::batchRows, 10);
    settings.sync();
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/penstock.ini")));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY((QFileInfo(folder).permissions() & others) == QFileDevice::Permissions());
}

void SettingsTest::whatCannotBeWrittenIsToldAndWrittenLater()
{
    const QString path = newFile();
    Settings settings(path);
    QVERIFY(!settings.trouble());
    QSignalSpy failed(&settings, &Settings::failed);
    QVERIFY(QDir().mkpath(path)); // a folder where the file has to be
    settings.setValue(settingkey::batchRows, 10);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(settings.trouble());
    QVERIFY2(settings.trouble()->message.contains(path), qPrintable(settings.trouble()->message));
    QCOMPARE(settings.batchRows(), 10); // for this run
    settings.setValue(settingkey::batchRows, 11);
    settings.sync();
    QCOMPARE(failed.size(), 1); // it is known

    QVERIFY(QDir().rmdir(path));
    settings.setValue(settingkey::concurrency, 3);
    QTRY_VERIFY(!settings.trouble());
    QCOMPARE(failed.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("=11\n") && bytes.contains("=3\n"), bytes.constData());

    QVERIFY(file.remove() && QDir().mkpath(path));
    settings.setValue(settingkey::concurrency, 4);
    QTRY_COMPARE(failed.size(), 2);
}

void SettingsTest::aDamagedFileIsToldAndKept()
{
    const QString path = newFile();
    const QByteArray damaged = "[write]\nbatchRows=10\n[vie";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) > 0);
    file.close();
    Settings settings(path);
    QVERIFY(settings.trouble());
    const QStringList aside =
        QDir(m_folder.path()).entryList({QFileInfo(path).fileName() + QStringLiteral(".damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(settings.trouble()->message.contains(aside.constFirst()), qPrintable(settings.trouble()->message));
    QFile kept(m_folder.filePath(aside.constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    settings.setValue(settingkey::concurrency, 3);
    QTRY_VERIFY(!settings.trouble()); // from now on the file is whole
    QCOMPARE(settings.batchRows(), 10);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains("batchRows=10\n") && !bytes.contains("[vie"), bytes.constData());
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
