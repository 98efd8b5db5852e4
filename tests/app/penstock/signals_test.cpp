// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The window's program ends by itself when it is told to by a signal, with all that belongs to an end.
class SignalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsInOrder_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void itEndsInOrder()
    {
        QFETCH(const int, number);
        const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/ps-XXXXXX")); // short: a socket is in it
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QLatin1String(name), folder.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        QProcess process;
        process.setProcessEnvironment(environment);
        // A signal that whoever started us has ignored would be ignored there as well.
        process.setChildProcessModifier([number] { std::signal(number, SIG_DFL); });
        process.start(QStringLiteral(PENSTOCK_PROGRAM), {});
        QVERIFY(process.waitForStarted(penstock::patienceMs));
        // It listens to signals before it listens to later starts.
        const QString socket = folder.filePath(QStringLiteral("penstock.socket"));
        QTRY_VERIFY2(QFile::exists(socket), process.readAllStandardError().constData());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), number), 0);
        QVERIFY(process.waitForFinished(penstock::patienceMs));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit, said.constData()); // no signal has killed it
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY2(!QFile::exists(socket), said.constData()); // it has put its things in order
    }
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "signals_test.moc"
