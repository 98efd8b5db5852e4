// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

using namespace penstock;

/// The options that say how a run goes on and when it ends.
class CliRunOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongOnesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *arguments, const char *says) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(says);
        };
        row("import a.csv --rate 0", "--rate must be");
        row("import a.csv --rate fast", "--rate must be");
        row("write a.lp --rate -3", "--rate must be");
        row("import a.csv --on-error halt", "--on-error halt: say skip-row");
        row("import a.csv --on-error stop:", "--on-error stop:: say stop");
        row("import a.csv --on-error stop:0", "--on-error stop:0: say stop");
        row("import a.csv --on-error stop:x%", "--on-error stop:x%: say stop");
        row("import a.csv --on-error stop:100%", "--on-error stop:100%: say stop");
        row("write a.lp --on-error skip-cell", "skip-cell is for import");
        row("write a.lp --resume", "Unknown option 'resume'");
        row("import a.csv --shard-duration 5", "--shard-duration must be");
        row("import a.csv --shard-duration 10m", "--shard-duration must be");
        row("import a.csv --resume --no-journal", "--resume needs the journal");
        row("import - --resume --measurement m", "--resume needs a file");
        row("import", "Name at least one file");
    }

    void wrongOnesAreRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const CliRun run = runCli(arguments + QStringList{QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:1"),
                                                          QStringLiteral("--database"), QStringLiteral("d")});
        QVERIFY2(run.exitCode == 2, run.all().constData());
        QVERIFY2(run.err.contains(says), run.err.constData());
    }

    void helpTellsOfAll()
    {
        const CliRun run = runCli({QStringLiteral("import"), QStringLiteral("--help")});
        QCOMPARE(run.exitCode, 0);
        for (const char *option :
             {"--rate", "--on-error", "--shard-duration", "--resume", "--no-journal", "--undo", "skip-cell", "stop:N%"})
            QVERIFY2(run.out.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(CliRunOptionsTest)
#include "clirunoptions_test.moc"
