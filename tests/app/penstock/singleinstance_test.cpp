// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/singleinstance.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <memory>

namespace penstock {

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(socketPath()); }

    void parsesTheCommandLine()
    {
        const CommandLine line =
            CommandLine::parse({QStringLiteral("penstock"), QStringLiteral("a.csv"), QStringLiteral("--connection"),
                                QStringLiteral("home"), QStringLiteral("--new-window")});
        QCOMPARE(line.files, QStringList{QFileInfo(QStringLiteral("a.csv")).absoluteFilePath()});
        QCOMPARE(line.connection, QStringLiteral("home"));
        QVERIFY(line.newWindow);
        QVERIFY(!line.demo);
    }

    void firstStartIsAlone()
    {
        const SingleInstance instance;
        QVERIFY(!instance.handOver({}));
    }

    void secondStartHandsItsFilesOver()
    {
        SingleInstance first;
        first.listen();
        CommandLine received;
        QSignalSpy spy(&first, &SingleInstance::received);
        connect(&first, &SingleInstance::received, this, [&received](const CommandLine &line) { received = line; });

        CommandLine sent;
        sent.files = {QStringLiteral("/data/with space, and Ü.csv")};
        sent.connection = QStringLiteral("home");
        sent.demo = true;
        // Another process in truth: it blocks until the first one has answered.
        bool taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance().handOver(sent); }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QVERIFY(taken);
        QCOMPARE(spy.count(), 1);
        QVERIFY(received == sent);
    }

    void socketLeftByACrashIsTakenOver()
    {
        QFile dead(socketPath());
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        SingleInstance first;
        QVERIFY(!first.handOver({}));
        first.listen();
        bool taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance().handOver({}); }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QVERIFY(taken);
    }

    void t4_5_aBusyFirstKeepsItsSocketAndGetsTheFilesLater()
    {
        SingleInstance first;
        first.listen();
        QSignalSpy received(&first, &SingleInstance::received);
        CommandLine sent;
        sent.files = {QStringLiteral("/data/a.csv")};
        // This thread, which is the first one's, is busy as long as that takes.
        QVERIFY(SingleInstance().handOver(sent));
        QCOMPARE(received.count(), 0);
        SingleInstance second;
        second.listen();
        QTRY_COMPARE(received.count(), 1);
        bool taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance().handOver({}); }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QVERIFY(taken);
        QTRY_COMPARE(received.count(), 2); // the socket is still the first one's
    }

    /// It was on its way out: the files are opened here.
    void aFirstThatEndsBeforeItReadsIsNone()
    {
        QLocalServer ending;
        QVERIFY2(ending.listen(socketPath()), qPrintable(ending.errorString()));
        connect(&ending, &QLocalServer::newConnection, this, [&ending] { ending.nextPendingConnection()->abort(); });
        bool taken = true;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance().handOver({}); }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QVERIFY(!taken);
    }

private:
    static QString socketPath()
    {
        return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/penstock.socket");
    }
};

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SingleInstanceTest)
#include "singleinstance_test.moc"
