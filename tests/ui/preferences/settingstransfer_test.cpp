// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/preferences/settingstransfer.h"

#include <QFile>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

/// Settings into a file and out of one, as a person does it.
class SettingsTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void settingsGoIntoAFileAndComeBack();
    void importSaysWhatItChangesAndWaits();
    void whatIsSoAlreadyAsksNothing();
    void aBadFileIsSaidAndChangesNothing();

private:
    /// One machine, and its window.
    struct Machine
    {
        TestServices test;
        QWidget window;
        MessageBar bar{&window};
        SettingsTransfer transfer{test.services, bar, window};

        Machine()
        {
            window.resize(900, 200);
            bar.resize(900, 200);
            window.show();
        }
        QToolButton *importButton() const
        {
            for (auto *button : bar.findChildren<QToolButton *>()) {
                if (button->text() == QStringLiteral("&Import") && button->isVisible())
                    return button;
            }
            return nullptr;
        }
    };

    QString path() const { return m_here->test.folder.filePath(QStringLiteral("settings.json")); }
    QByteArray written() const;

    std::unique_ptr<Machine> m_here;
    std::unique_ptr<Machine> m_there;
};

void SettingsTransferTest::init()
{
    m_here = std::make_unique<Machine>();
    m_there = std::make_unique<Machine>();
}

void SettingsTransferTest::cleanup()
{
    m_there.reset();
    m_here.reset();
}

QByteArray SettingsTransferTest::written() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsTransferTest::settingsGoIntoAFileAndComeBack()
{
    const Profile profile = m_here->test.addProfile(QStringLiteral("plant"), QUrl(QStringLiteral("http://plant:8086")));
    m_here->test.secrets.write(profile.id, QStringLiteral("s3cret"), this, [](const auto &) {});
    m_here->test.settings.setValue(settingkey::batchRows, 77);
    m_here->test.workspace.keys.choose(QStringLiteral("query.run"), {QStringLiteral("F9")});
    m_here->transfer.writeTo(path(), false);
    QVERIFY2(!written().contains("plant") && written().contains("77"), written().constData());
    m_here->transfer.writeTo(path(), true);
    QVERIFY2(written().contains("plant") && !written().contains("s3cret"), written().constData());

    m_there->transfer.takeFrom(path());
    QVERIFY(m_there->importButton());
    m_there->importButton()->click();
    QCOMPARE(m_there->test.settings.batchRows(), 77);
    QCOMPARE(m_there->test.profiles.profiles(), QList{profile});
    QCOMPARE(m_there->test.workspace.keys.keys(QStringLiteral("query.run")), QStringList{QStringLiteral("F9")});
    QVERIFY2(!m_there->bar.text().isEmpty(), "what came of it is said");
    QVERIFY(!m_there->importButton());
}

void SettingsTransferTest::importSaysWhatItChangesAndWaits()
{
    m_here->test.addProfile(QStringLiteral("plant"), QUrl(QStringLiteral("http://plant:8086")));
    m_here->test.settings.setValue(settingkey::batchRows, 77);
    m_here->transfer.writeTo(path(), true);
    // Of ours the file knows nothing: it goes as well.
    m_there->test.settings.setValue(settingkey::concurrency, 9);
    m_there->test.workspace.keys.choose(QStringLiteral("query.run"), {QStringLiteral("F9")});
    m_there->transfer.takeFrom(path());
    const QString said = m_there->bar.text();
    for (const auto &part : {QStringLiteral("2 setting"), QStringLiteral("1 command"), QStringLiteral("1 connection")})
        QVERIFY2(said.contains(part), qPrintable(said));
    QCOMPARE(m_there->test.settings.batchRows(), 5'000);
    QCOMPARE(m_there->test.settings.concurrency(), 9);
    QCOMPARE(m_there->test.workspace.keys.keys(QStringLiteral("query.run")), QStringList{QStringLiteral("F9")});
    QVERIFY(m_there->test.profiles.profiles().isEmpty());
    // Closed, it was not wanted.
    m_there->bar.clear();
    QCOMPARE(m_there->test.settings.batchRows(), 5'000);
    m_there->transfer.takeFrom(path());
    QVERIFY(m_there->importButton());
    m_there->importButton()->click();
    QCOMPARE(m_there->test.settings.batchRows(), 77);
    QVERIFY(m_there->test.workspace.keys.isEmpty());
}

void SettingsTransferTest::whatIsSoAlreadyAsksNothing()
{
    m_here->test.settings.setValue(settingkey::batchRows, 77);
    m_here->transfer.writeTo(path(), true);
    m_there->test.settings.setValue(settingkey::batchRows, 77);
    m_there->transfer.takeFrom(path());
    QVERIFY(!m_there->importButton());
    QVERIFY(!m_there->bar.text().isEmpty());
}

void SettingsTransferTest::aBadFileIsSaidAndChangesNothing()
{
    m_here->test.settings.setValue(settingkey::batchRows, 77);
    QFile file(m_here->test.folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"program":"penstock","version":1,"settings":{"write/batchRows":5,"look/density":"Airy"}})");
    file.close();
    m_here->transfer.takeFrom(file.fileName());
    const MessageBar &bar = m_here->bar;
    QVERIFY2(bar.text().contains(QStringLiteral("look/density")), qPrintable(bar.text()));
    QVERIFY(!m_here->importButton());
    QCOMPARE(m_here->test.settings.batchRows(), 77);
    m_here->transfer.takeFrom(m_here->test.folder.filePath(QStringLiteral("not-there.json")));
    QVERIFY2(bar.text().contains(QStringLiteral("not-there.json")), qPrintable(bar.text()));
}

} // namespace penstock

QTEST_MAIN(penstock::SettingsTransferTest)
#include "settingstransfer_test.moc"
