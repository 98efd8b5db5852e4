// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/localserverpanel.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::testing;

/// The local server's size, backup and reset, as a person sees them.
class LocalServerPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsOnTheDisk();
    void backsUp();
    void resetsWhenItsNameIsTyped();
    void aRunningBackupIsNotQuitUnasked();

private:
    static QString textOf(const QWidget &widget);
    void makeServer();
    bool isUp() const
    {
        return QTest::qWaitFor([this] { return m_server->state() == LocalServer::State::Running; }, patienceMs);
    }

    static constexpr int patienceMs = 60'000;
    std::unique_ptr<QTemporaryDir> m_base;
    std::unique_ptr<LocalServer> m_server;
};

QString LocalServerPanelTest::textOf(const QWidget &widget)
{
    QString text;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->text() + u'\n';
    return text;
}

void LocalServerPanelTest::makeServer()
{
    m_server.reset();
    m_base = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LocalServer>(QString(), m_base->filePath(QStringLiteral("local-server")));
}

void LocalServerPanelTest::saysWhatIsOnTheDisk()
{
    makeServer();
    const QString folder = m_server->folder() + QStringLiteral("/data/telemetry/autogen/1");
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/000000001-000000001.tsm"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(3 * 1024 * 1024, 'x')) > 0);
    file.close();
    LocalServerPanel panel(*m_server);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(textOf(panel).contains(QStringLiteral("telemetry 3.0")), patienceMs);
    QVERIFY2(textOf(panel).contains(m_server->folder()), qPrintable(textOf(panel)));
}

void LocalServerPanelTest::backsUp()
{
    makeServer();
    LocalServerPanel panel(*m_server);
    panel.show();
    panel.backUp(m_base->path());
    QVERIFY(!button(panel, QStringLiteral("Back up…"))->isEnabled());
    QVERIFY(button(panel, QStringLiteral("Stop the backup"))->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(button(panel, QStringLiteral("Back up…"))->isEnabled(), patienceMs);
    const QString said = panel.findChild<MessageBar *>()->text();
    QVERIFY2(said.startsWith(QStringLiteral("Backed up and checked")), qPrintable(said));
    const QStringList made = QDir(m_base->path()).entryList({QStringLiteral("penstock-backup-*")}, QDir::Dirs);
    QCOMPARE(made.size(), 1);
    QVERIFY2(said.contains(made.constFirst()), qPrintable(said));
    QVERIFY(!button(panel, QStringLiteral("Stop the backup"))->isVisible());
}

void LocalServerPanelTest::resetsWhenItsNameIsTyped()
{
    makeServer();
    m_server->start();
    QVERIFY(isUp());
    LocalServerPanel panel(*m_server);
    panel.show();
    click(panel, QStringLiteral("Reset…"));
    QAbstractButton *really = button(panel, QStringLiteral("Reset the local server"));
    QVERIFY(really);
    QVERIFY(!really->isEnabled());
    QCOMPARE(m_server->state(), LocalServer::State::Running);
    QTest::keyClicks(panel.findChild<MessageBar *>()->findChild<QLineEdit *>(), QStringLiteral("local-server"));
    QVERIFY(really->isEnabled());
    const qint64 before = m_server->processId();
    QTest::mouseClick(really, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<MessageBar *>()->text() == QStringLiteral("The local server is empty."),
                             patienceMs);
    QVERIFY(isUp()); // it ran before
    QVERIFY(m_server->processId() != before);
    QVERIFY(!QFileInfo::exists(m_server->folder() + QStringLiteral("/data/telemetry")));
}

void LocalServerPanelTest::aRunningBackupIsNotQuitUnasked()
{
    TestServices test;
    MainWindow window(test.services);
    window.show();
    auto *panel = window.findChild<LocalServerPanel *>();
    QVERIFY(panel);
    panel->backUp(test.folder.path());
    QVERIFY(panel->isBackingUp());
    QVERIFY(!window.close());
    QPointer<QMessageBox> question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    click(*question, QStringLiteral("Keep running"));
    QVERIFY(window.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!question, patienceMs);

    QTRY_VERIFY_WITH_TIMEOUT(!panel->isBackingUp(), patienceMs); // there is no influxd
    panel->backUp(test.folder.path());
    QVERIFY(!window.close());
    question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    click(*question, QStringLiteral("Stop the backup and quit"));
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patienceMs);
    QVERIFY(!panel->isBackingUp());
}

QTEST_MAIN(LocalServerPanelTest)
#include "localserverpanel_test.moc"
