// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace penstock;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "--format" and the like in a text of help, with a reading of our own: where a line begins with one.
QSet<QByteArray> optionsIn(const QByteArray &help)
{
    static const QRegularExpression beginning(QStringLiteral("^  (-[^ ].*?)(?:  |$)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression name(QStringLiteral("(?<![\\w-])-{1,2}[a-z][a-z-]*"));
    QSet<QByteArray> found;
    for (auto line = beginning.globalMatch(QString::fromUtf8(help)); line.hasNext();) {
        for (auto option = name.globalMatch(line.next().captured(1)); option.hasNext();)
            found += option.next().captured().toUtf8();
    }
    return found;
}

QSet<QByteArray> withoutHelp(QSet<QByteArray> options)
{
    return options - QSet<QByteArray>{"-h", "--help", "--help-all"};
}

QStringList commands()
{
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+) .*$"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = line.globalMatch(QString::fromUtf8(runCli({QStringLiteral("--help")}).out)); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

/// From the heading of a command to the next one.
QByteArray partOf(const QByteArray &document, const QByteArray &heading, const QByteArray &next)
{
    const qsizetype begin = document.indexOf(heading);
    const qsizetype end = document.indexOf(next, begin + heading.size());
    return begin < 0 ? QByteArray() : document.mid(begin, end < 0 ? -1 : end - begin);
}

bool holdsWord(const QByteArray &text, const QByteArray &word)
{
    const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QString::fromUtf8(word)));
    return QString::fromUtf8(text).contains(whole);
}

} // namespace

/// What is said about the commands: help, the reference in docs/cli.md, and the manual pages. None of them may lack
/// what the programs take, or know what they do not.
class CliHelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpSaysWhatTheCommandSays();
    void refuses_data();
    void refuses();
    void serversAreNoAffairOfSomeCommands();
    void theReferenceHasAllOptions();
    void theReferenceIsCurrent();
    void theManualPageHasAllOptions();
    void theManualPageHasWhatComesFromTheEnvironment();
    void theWindowsPageHasItsOptionsAndNoOthers();
};

void CliHelpTest::helpSaysWhatTheCommandSays()
{
    const QStringList all = commands();
    QVERIFY(all.size() >= 13);
    for (const QString &command : all) {
        const CliRun asked = runCli({command, QStringLiteral("--help")});
        QCOMPARE(asked.exitCode, 0);
        const CliRun told = runCli({QStringLiteral("help"), command});
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.out, asked.out);
        QVERIFY2(asked.out.startsWith("Usage: penstock-cli " + command.toUtf8() + " [options]"), asked.out.constData());
    }
    QCOMPARE(runCli({QStringLiteral("help")}).out, runCli({QStringLiteral("--help")}).out);
}

void CliHelpTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(says);
    };
    row("help frobnicate", "There is no command \"frobnicate\".");
    row("help ping query", "Name one command.");
    row("help --format html", "text, markdown or man");
    row("help ping --format man", "leave out ping");
    row("help --url http://localhost:1", "--url does not go with help");
    row("demo --url http://localhost:1", "--url does not go with demo");
    row("server status --connection home", "--connection does not go with server");
    row("patterns --verbose", "--verbose does not go with patterns");
    row("completion tcsh", "bash, zsh or fish");
    row("completion bash zsh", "bash, zsh or fish");
    row("completion", "bash, zsh or fish");
}

void CliHelpTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void CliHelpTest::serversAreNoAffairOfSomeCommands()
{
    for (const char *command : {"patterns", "copy", "sink", "server", "demo", "help", "completion"})
        QVERIFY2(!optionsIn(runCli({QString::fromLatin1(command), QStringLiteral("--help")}).out).contains("--url"),
                 command);
    for (const char *command : {"ping", "query", "schema", "admin", "write", "import"})
        QVERIFY2(optionsIn(runCli({QString::fromLatin1(command), QStringLiteral("--help")}).out).contains("--url"),
                 command);
}

void CliHelpTest::theReferenceHasAllOptions()
{
    const QByteArray document = contentOf(SOURCES "/docs/cli.md");
    const QSet<QByteArray> ofServers = optionsIn(runCli({QStringLiteral("ping"), QStringLiteral("--help")}).out);
    const QByteArray connection = partOf(document, "\n## The connection\n", "\n## ");
    for (const QByteArray &option : withoutHelp(ofServers))
        QVERIFY2(holdsWord(connection, option), option.constData());
    for (const QString &command : commands()) {
        const QByteArray part = partOf(document, "\n## " + command.toUtf8() + '\n', "\n## ");
        QVERIFY2(!part.isEmpty(), qPrintable(command));
        const QSet<QByteArray> options = optionsIn(runCli({command, QStringLiteral("--help")}).out) - ofServers;
        for (const QByteArray &option : options)
            QVERIFY2(holdsWord(part, option), (command.toUtf8() + ' ' + option).constData());
    }
}

void CliHelpTest::theReferenceIsCurrent()
{
    const CliRun run = runCli({QStringLiteral("help"), QStringLiteral("--format"), QStringLiteral("markdown")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out == contentOf(SOURCES "/docs/cli.md"), "docs/cli.md is stale: build the target update_reference");
}

void CliHelpTest::theManualPageHasAllOptions()
{
    const QByteArray page = contentOf(MANUALS "/penstock-cli.1").replace("\\-", "-");
    QVERIFY2(!page.isEmpty(), MANUALS);
    QVERIFY2(!page.contains("@OPTIONS@") && !page.contains("@VERSION@") && page.contains("Penstock " PENSTOCK_VERSION),
             page.left(200).constData());
    const QSet<QByteArray> ofServers = optionsIn(runCli({QStringLiteral("ping"), QStringLiteral("--help")}).out);
    for (const QString &command : commands()) {
        const QByteArray part = partOf(page, "\n.SS \"penstock-cli " + command.toUtf8(), "\n.S");
        QVERIFY2(!part.isEmpty(), qPrintable(command));
        const QSet<QByteArray> options = optionsIn(runCli({command, QStringLiteral("--help")}).out) - ofServers;
        for (const QByteArray &option : options)
            QVERIFY2(part.contains("\\fB" + option + "\\fR"), (command.toUtf8() + ' ' + option).constData());
        // What it is for stands in the part that is written by hand.
        QVERIFY2(holdsWord(partOf(page, ".SH COMMANDS", ".SH OPTIONS"), command.toUtf8()), qPrintable(command));
    }
    const QByteArray connection = partOf(page, "\n.SS \"The connection\"", "\n.S");
    for (const QByteArray &option : withoutHelp(ofServers))
        QVERIFY2(connection.contains("\\fB" + option + "\\fR"), option.constData());
}

/// A secret that nobody is told how to give would go onto the command line.
void CliHelpTest::theManualPageHasWhatComesFromTheEnvironment()
{
    static const QRegularExpression name(QStringLiteral("PENSTOCK_[A-Z]+(?:_[A-Z]+)*"));
    QSet<QByteArray> known;
    for (const QString &command : commands()) {
        const QString help = QString::fromUtf8(runCli({command, QStringLiteral("--help")}).out);
        for (auto one = name.globalMatch(help); one.hasNext();)
            known += one.next().captured().toUtf8();
    }
    for (auto one = name.globalMatch(QString::fromUtf8(contentOf(SOURCES "/docs/cli.md"))); one.hasNext();)
        known += one.next().captured().toUtf8();
    QVERIFY(known.contains("PENSTOCK_PASSWORD") && known.contains("PENSTOCK_PROXY_PASSWORD"));
    const QByteArray part = partOf(contentOf(MANUALS "/penstock-cli.1"), ".SH ENVIRONMENT", ".SH EXIT");
    for (const QByteArray &variable : std::as_const(known))
        QVERIFY2(holdsWord(part, variable), variable.constData());
}

void CliHelpTest::theWindowsPageHasItsOptionsAndNoOthers()
{
    QProcess process;
    process.start(QStringLiteral(PENSTOCK_PROGRAM), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished(60'000));
    const QSet<QByteArray> options = optionsIn(process.readAllStandardOutput());
    QVERIFY(options.contains("--new-window"));
    const QByteArray page = contentOf(MANUALS "/penstock.1").replace("\\-", "-");
    for (const QByteArray &option : options)
        QVERIFY2(holdsWord(page, option), option.constData());
    static const QRegularExpression name(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    for (auto said = name.globalMatch(QString::fromUtf8(page)); said.hasNext();) {
        const QByteArray option = said.next().captured().toUtf8();
        QVERIFY2(options.contains(option), option.constData());
    }
    for (const char *shell : {"bash", "zsh", "fish"}) {
        const QByteArray script =
            contentOf(qPrintable(QStringLiteral(SOURCES "/packaging/completions/penstock.") + QLatin1String(shell)));
        for (const QByteArray &option : options) {
            if (option.startsWith("--"))
                QVERIFY2(holdsWord(script, option) || script.contains(" -l " + option.mid(2) + ' '),
                         (shell + QByteArray(": ") + option).constData());
        }
    }
}

QTEST_GUILESS_MAIN(CliHelpTest)
#include "clihelp_test.moc"
