// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

/// What the program only prints, it prints without a display, too; for the rest it says that there is none.
class PrintedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("help") << QStringLiteral("--help") << QByteArray("Usage: ");
        QTest::newRow("short") << QStringLiteral("-h") << QByteArray("--demo");
        QTest::newRow("version") << QStringLiteral("--version") << QByteArray("penstock " PENSTOCK_VERSION);
    }

    void needsNoDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, said);
        QProcess process;
        process.setProcessEnvironment(withoutDisplay());
        process.start(QStringLiteral(PENSTOCK_PROGRAM), {option});
        QVERIFY(process.waitForFinished(penstock::patienceMs));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(out.contains(said), (out + process.readAllStandardError()).constData());
    }

    void aWindowWithoutADisplayIsNoCrash()
    {
        QProcess process;
        process.setProcessEnvironment(withoutDisplay());
        process.start(QStringLiteral(PENSTOCK_PROGRAM), {QStringLiteral("--new-window")});
        QVERIFY(process.waitForFinished(penstock::patienceMs));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 69); // which packaging/run.sh knows
        QVERIFY2(said.contains("could not connect to display"), said.constData());
        QVERIFY2(said.contains("penstock-cli works without one"), said.constData());
    }

private:
    static QProcessEnvironment withoutDisplay()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        return environment;
    }
};

QTEST_GUILESS_MAIN(PrintedTest)

#include "printed_test.moc"
