// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "core/workspace/windowlayout.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

using Part = WindowLayout::Part;

class WindowLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsAsItComes();
    void keepsEveryPart();
    void isOnTheDiskWithoutBeingAsked();
    void twoWindowsKeepEachOthersParts();
    void survivesADamagedFile_data();
    void survivesADamagedFile();
    void takesOverWhatTheSettingsKept();
    void whatIsHereIsNewerThanTheSettings();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("penstock/layout.json")); }
    QString settingsPath() const { return m_folder->filePath(QStringLiteral("penstock/penstock.ini")); }
    /// A file of settings as the versions before wrote it.
    void writeFormerSettings() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WindowLayoutTest::writeFormerSettings() const
{
    QFile file(settingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window]\ngeometry=@ByteArray(g\\0\\x1)\nstate=@ByteArray(docks)\n"
               "[view]\nimport\\geometry=@ByteArray(wizard)\nquery\\splitter=@ByteArray(\\xff\\0s)\n"
               "[write]\nbatchRows=777\n");
}

void WindowLayoutTest::startsAsItComes()
{
    const WindowLayout layout(path());
    QVERIFY(layout.state(Part::Window).isEmpty());
    QVERIFY(layout.state(Part::QuerySplitter).isEmpty());
    QVERIFY(!QFile::exists(path())); // nothing to keep
}

void WindowLayoutTest::keepsEveryPart()
{
    const QList<Part> parts{Part::Window, Part::Docks, Part::ImportWizard, Part::QuerySplitter};
    const auto bytesOf = [](Part part) { return QByteArray("\0\x01\xff\"\n", 5) + QByteArray::number(int(part)); };
    {
        WindowLayout layout(path());
        for (const Part part : parts)
            layout.setState(part, bytesOf(part));
        QCOMPARE(layout.state(Part::Docks), bytesOf(Part::Docks)); // at once
    }
    const WindowLayout layout(path());
    for (const Part part : parts)
        QCOMPARE(layout.state(part), bytesOf(part));
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void WindowLayoutTest::isOnTheDiskWithoutBeingAsked()
{
    WindowLayout layout(path());
    layout.setState(Part::Docks, "before the crash");
    QTRY_COMPARE(WindowLayout(path()).state(Part::Docks), QByteArray("before the crash"));
}

void WindowLayoutTest::twoWindowsKeepEachOthersParts()
{
    WindowLayout first(path());
    WindowLayout second(path());
    first.setState(Part::Docks, "of the first");
    first.setState(Part::Window, "of the first");
    first.flush();
    second.setState(Part::ImportWizard, "of the second");
    second.setState(Part::Window, "of the second");
    second.flush();
    const WindowLayout later(path());
    QCOMPARE(later.state(Part::Docks), QByteArray("of the first"));
    QCOMPARE(later.state(Part::ImportWizard), QByteArray("of the second"));
    QCOMPARE(later.state(Part::Window), QByteArray("of the second"));
}

void WindowLayoutTest::survivesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"Window": "AAA)");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("other types") << QByteArray(R"({"Window": 7, "Docks": {"x": 1}, "Nothing": "AAAA"})");
}

void WindowLayoutTest::survivesADamagedFile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    {
        WindowLayout layout(path());
        QVERIFY(layout.state(Part::Window).isEmpty());
        QVERIFY(layout.state(Part::Docks).isEmpty());
        layout.setState(Part::Docks, "new");
    }
    QCOMPARE(WindowLayout(path()).state(Part::Docks), QByteArray("new"));
}

void WindowLayoutTest::takesOverWhatTheSettingsKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    writeFormerSettings();
    {
        Settings settings(settingsPath());
        WindowLayout layout(path());
        layout.takeOver(settings);
        QCOMPARE(layout.state(Part::Window), QByteArray("g\0\x01", 3));
        QCOMPARE(layout.state(Part::Docks), QByteArray("docks"));
        QCOMPARE(layout.state(Part::ImportWizard), QByteArray("wizard"));
        QCOMPARE(layout.state(Part::QuerySplitter), QByteArray("\xff\0s", 3));
        QVERIFY(QFile::exists(path())); // before it goes from the settings
        settings.sync();
    }
    QFile file(settingsPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray left = file.readAll();
    QVERIFY2(!left.contains("geometry") && !left.contains("splitter") && !left.contains("state"), left.constData());
    QVERIFY2(left.contains("batchRows=777"), left.constData());
    Settings settings(settingsPath());
    WindowLayout layout(path());
    layout.takeOver(settings); // once more, as every start does
    QCOMPARE(layout.state(Part::Docks), QByteArray("docks"));
}

void WindowLayoutTest::whatIsHereIsNewerThanTheSettings()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    writeFormerSettings();
    Settings settings(settingsPath());
    WindowLayout layout(path());
    layout.setState(Part::Docks, "newer");
    layout.takeOver(settings);
    QCOMPARE(layout.state(Part::Docks), QByteArray("newer"));
    QCOMPARE(layout.state(Part::ImportWizard), QByteArray("wizard"));
    QVERIFY(settings.former(QStringLiteral("window/state")).isEmpty());
}

QTEST_GUILESS_MAIN(WindowLayoutTest)
#include "windowlayout_test.moc"
