// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "core/pipeline/outlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/sink/listsink.h"
#include "tests/support/patience.h"
#include "tests/support/waitingsource.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/connections/formfields.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/localserverpanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/serverlogdock.h"

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
    void whatStillWritesIsSaid();

private:
    static QString textOf(const QWidget &widget);
    void makeServer();
    void makeDatabase(const QString &name) const;
    std::shared_ptr<WaitingSource::Feed> beginWrite();
    bool isUp() const
    {
        return QTest::qWaitFor([this] { return m_server->state() == LocalServer::State::Running; }, patienceMs);
    }

    std::unique_ptr<QTemporaryDir> m_base;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<PipelineRegistry> m_pipelines;
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
    m_pipelines = std::make_unique<PipelineRegistry>();
    m_base = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LocalServer>(QString(), m_base->filePath(QStringLiteral("local-server")));
}

/// Its files alone: no server reads them.
void LocalServerPanelTest::makeDatabase(const QString &name) const
{
    const QString folder = m_server->folder() + QStringLiteral("/data/%1/autogen/1").arg(name);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/000000001-000000001.tsm"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(3 * 1024 * 1024, 'x')) > 0);
}

/// Until its feed ends; into nothing.
std::shared_ptr<WaitingSource::Feed> LocalServerPanelTest::beginWrite()
{
    auto feed = std::make_shared<WaitingSource::Feed>();
    FlowPolicy policy;
    policy.sourceName = QStringLiteral("sensors.csv");
    policy.targetName = QStringLiteral("Local server · telemetry");
    Outlets outlets;
    outlets.push_back(directOutlet(std::make_unique<ListSink>()));
    m_pipelines->add(
        new Pipeline(std::make_unique<WaitingSource>(feed), std::move(outlets), policy, m_pipelines.get()));
    return feed;
}

void LocalServerPanelTest::saysWhatIsOnTheDisk()
{
    makeServer();
    makeDatabase(QStringLiteral("telemetry"));
    LocalServerPanel panel(*m_server, *m_pipelines);
    panel.show();
    QTRY_VERIFY_WITH_TIMEOUT(textOf(panel).contains(QStringLiteral("telemetry 3.0")), patienceMs);
    QVERIFY2(textOf(panel).contains(m_server->folder()), qPrintable(textOf(panel)));
}

void LocalServerPanelTest::backsUp()
{
    makeServer();
    LocalServerPanel panel(*m_server, *m_pipelines);
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
    LocalServerPanel panel(*m_server, *m_pipelines);
    panel.show();
    makeDatabase(QStringLiteral("telemetry"));
    click(panel, QStringLiteral("Reset…"));
    const MessageBar *bar = panel.findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->hasAction(), patienceMs);
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
    window.findChild<ServerLogDock *>()->complete();
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

/// One that begins after the question has to be said as well.
void LocalServerPanelTest::whatStillWritesIsSaid()
{
    makeServer();
    makeDatabase(QStringLiteral("telemetry"));
    const auto first = beginWrite();
    LocalServerPanel panel(*m_server, *m_pipelines);
    panel.show();
    click(panel, QStringLiteral("Reset…"));
    MessageBar *bar = panel.findChild<MessageBar *>();
    QTRY_VERIFY2_WITH_TIMEOUT(bar->text().contains(QStringLiteral("1 write")), qPrintable(bar->text()), patienceMs);
    QVERIFY2(bar->text().contains(QStringLiteral("telemetry")), qPrintable(bar->text()));
    const auto second = beginWrite();
    const auto confirm = [&panel, bar] {
        bar->findChild<QLineEdit *>()->setText(QStringLiteral("local-server"));
        button(panel, QStringLiteral("Reset the local server"))->click();
    };
    confirm();
    QVERIFY2(bar->text().contains(QStringLiteral("2 write")), qPrintable(bar->text()));
    QVERIFY(QFileInfo::exists(m_server->folder() + QStringLiteral("/data/telemetry")));
    // Known, it is somebody's own decision.
    confirm();
    QTRY_VERIFY_WITH_TIMEOUT(bar->text() == QStringLiteral("The local server is empty."), patienceMs);
    QVERIFY(!QFileInfo::exists(m_server->folder() + QStringLiteral("/data/telemetry")));
    first->end();
    second->end();
    QTRY_VERIFY_WITH_TIMEOUT(m_pipelines->running().isEmpty(), patienceMs);
}

QTEST_MAIN(LocalServerPanelTest)
#include "localserverpanel_test.moc"
