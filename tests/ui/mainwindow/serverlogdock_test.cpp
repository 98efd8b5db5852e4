// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/support/patience.h"
#include "ui/mainwindow/serverlogdock.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

QString textOf(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        text += label->text() + u'\n';
    for (const QPlainTextEdit *edit : widget.findChildren<QPlainTextEdit *>())
        text += edit->toPlainText() + u'\n';
    return text;
}

} // namespace

class ServerLogDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = m_base.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    void t5_3_7_lostDataAreSeenWithoutAsking();
    void aSoundServerAsksForNoAttention();

private:
    QTemporaryDir m_base;
    QString m_folder;
};

void ServerLogDockTest::t5_3_7_lostDataAreSeenWithoutAsking()
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile notes(m_folder + QStringLiteral("/damage.txt"));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("the shard 7 could not be opened\n") > 0);
    notes.close();
    LocalServer server({}, m_folder);
    QMainWindow window;
    const PipelineRegistry pipelines;
    ServerLogDock dock(server, pipelines);
    window.addDockWidget(Qt::BottomDockWidgetArea, &dock);
    dock.hide();
    window.show();
    server.start();
    QTRY_COMPARE(server.state(), LocalServer::State::Running);
    QVERIFY(dock.isVisible());
    QVERIFY2(textOf(dock).contains(notes.fileName()), qPrintable(textOf(dock)));
    QVERIFY2(textOf(dock).contains(QStringLiteral("shard 7")), qPrintable(textOf(dock)));
}

void ServerLogDockTest::aSoundServerAsksForNoAttention()
{
    LocalServer server({}, m_folder);
    QMainWindow window;
    const PipelineRegistry pipelines;
    ServerLogDock dock(server, pipelines);
    window.addDockWidget(Qt::BottomDockWidgetArea, &dock);
    dock.hide();
    window.show();
    server.start();
    QTRY_COMPARE(server.state(), LocalServer::State::Running);
    QVERIFY(!dock.isVisible());
    QVERIFY(!dock.isComplete());
    dock.complete(); // with what was written before
    QTRY_VERIFY(textOf(dock).contains(QStringLiteral("http.sock")));
}

QTEST_MAIN(ServerLogDockTest)
#include "serverlogdock_test.moc"
