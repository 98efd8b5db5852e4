// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/completion/valuekind.h"
#include "core/connection/profilestore.h"
#include "tests/app/clirun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

struct Completed
{
    QByteArray paths;
    QStringList words;
};

Completed complete(const QStringList &words)
{
    const CliRun run =
        runCli(QStringList{QStringLiteral("completion"), QStringLiteral("words"), QStringLiteral("--")} + words);
    Completed completed;
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    completed.paths = lines.value(0).toUtf8();
    for (const QString &line : lines.mid(1))
        completed.words += line.section(u'\t', 0, 0);
    return completed;
}

/// An option of a command as --help shows it, and its value's name.
struct Shown
{
    QString name;
    QString value;
};

QList<Shown> optionsOf(const QString &command)
{
    static const QRegularExpression line(QStringLiteral("^  (?:-\\w, )?(-[\\w-]+)[^<\\n]*?(?: <(.*?)>)?(?:  .*)?$"),
                                         QRegularExpression::MultilineOption);
    QList<Shown> options;
    const QString help = QString::fromUtf8(runCli({command, QStringLiteral("--help")}).out);
    for (auto found = line.globalMatch(help); found.hasNext();) {
        const auto match = found.next();
        options += {match.captured(1), match.captured(2)};
    }
    return options;
}

QStringList allCommands()
{
    return complete({QString()}).words;
}

} // namespace

/// What a shell is told when somebody presses Tab; and that bash, zsh and fish ask for it, each run with its script.
class CliCompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tells_data();
    void tells();
    void knowsEveryOptionOfHelp();
    void offersOnlyWordsThatHelpSays();
    void patternsAreThoseOfTheServer();
    void namesOfConnectionsComeWithoutTheirSecrets();
    void bash_data();
    void bash();
    void zsh_data() { bash_data(); }
    void zsh();
    void fish_data() { bash_data(); }
    void fish();
    void printsTheScriptsThatPackagesInstall();

private:
    QByteArray runShell(const QString &shell, const QString &script);
    QTemporaryDir m_files;
};

void CliCompletionTest::initTestCase()
{
    Profile profile;
    profile.id = QStringLiteral("6f1c1f0e-3c0b-4b7e-9a51-0d3b8a7c2e11");
    profile.name = QStringLiteral("Plant 3");
    profile.url = QUrl(QStringLiteral("http://localhost:8086"));
    profile.flavour = Flavour::V2;
    QFile::remove(ProfileStore::defaultPath());
    ProfileStore store;
    const Status saved = store.save(profile);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    store.flush();
    for (const char *name : {"levels one.csv", "levels two.csv", "other.txt"}) {
        QFile file(m_files.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_files.path()).mkdir(QStringLiteral("levels")));
}

void CliCompletionTest::tells_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("paths");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *line, const char *paths, const char *told) {
        const QString text = QString::fromLatin1(told);
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(paths)
                            << (text.isEmpty() ? QStringList() : text.split(u' '));
    };
    row("pa", "words", "patterns");
    row("--v", "words", "--version");
    row("frobnicate ", "words", "");
    row("query --fo", "words", "--format --formula-safe");
    row("query --format ", "words", "table csv json jsonl markdown html lp");
    row("schema --format ", "words", "table csv json jsonl markdown html");
    row("query --format=j", "words", "--format=json --format=jsonl");
    row("query --format = j", "words", "json jsonl"); // as bash has it
    row("query --format =", "words", "table csv json jsonl markdown html lp");
    row("query --format csv --lang", "words", "--language");
    row("query --epoch ns --language s", "words", "sql");
    row("query --connection ", "words", "Plant|3"); // see tells()
    row("query --local --confirm ", "words", "Plant|3");
    row("query --tag a --pattern last_", "words", "last_value");
    row("schema tag-k", "words", "tag-keys tag-key-count");
    row("schema --local databases ", "words", "");
    row("admin drop-s", "words", "drop-series drop-subscription drop-shard");
    row("server st", "words", "start stop status");
    row("sink ch", "words", "check");
    row("sink run ", "files", "");
    row("import ", "files", "");
    row("import a.csv b.csv ", "files", "");
    row("import --watch ", "folders", "");
    row("import --rejects ", "files", "");
    row("import --profile a", "files", "auto");
    row("import --time-zone Europe/Berl", "words", "Europe/Berlin");
    row("import --on-duplicate ", "words", "sequence tag ns first last");
    row("import --yes --on-ambiguous ", "words", "ask guess");
    row("write --precision ", "words", "ns us ms s m h");
    row("ping --login ", "words", "basic token bearer jwt");
    row("ping --ca ", "files", "");
    row("ping --url ", "words", "");
    row("copy l", "words", "local");
    row("copy local l", "words", "local");
    row("demo --u", "words", ""); // it has no server to name
    row("help comp", "words", "completion");
    row("completion z", "words", "zsh");
    row("query -- --fo", "words", "");
}

void CliCompletionTest::tells()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, paths);
    QFETCH(QStringList, told);
    told.replaceInStrings(QStringLiteral("|"), QStringLiteral(" "));
    const Completed completed = complete(words);
    QCOMPARE(completed.paths, paths);
    QCOMPARE(completed.words, told);
}

void CliCompletionTest::knowsEveryOptionOfHelp()
{
    const QStringList commands = allCommands();
    QVERIFY(commands.size() >= 13);
    for (const QString &command : commands) {
        const QStringList offered = complete({command, QStringLiteral("-")}).words;
        const QList<Shown> shown = optionsOf(command);
        QVERIFY(!shown.isEmpty());
        for (const Shown &option : shown) {
            if (option.name != u"--help-all")
                QVERIFY2(offered.contains(option.name), qPrintable(command + u' ' + option.name));
        }
    }
}

void CliCompletionTest::patternsAreThoseOfTheServer()
{
    const auto offered = [](const QStringList &server) {
        return complete(QStringList{QStringLiteral("query")} + server +
                        QStringList{QStringLiteral("--pattern"), QStringLiteral("show_")})
            .words;
    };
    const QString users = QStringLiteral("show_users");
    const QString series = QStringLiteral("show_series");
    QVERIFY(offered({}).contains(users) && offered({}).contains(series));
    const QStringList ofThree = offered({QStringLiteral("--flavour"), QStringLiteral("v3")});
    QVERIFY(!ofThree.contains(users) && !ofThree.contains(series) &&
            ofThree.contains(QStringLiteral("show_databases")));
    const QStringList ofTwo = offered({QStringLiteral("--connection"), QStringLiteral("Plant 3")});
    QVERIFY(!ofTwo.contains(users) && ofTwo.contains(series));
    QVERIFY(offered({QStringLiteral("--connection=Plant 3"), QStringLiteral("--flavour=v1")}).contains(users));
}

void CliCompletionTest::offersOnlyWordsThatHelpSays()
{
    QSet<QString> withWords;
    for (const QString &command : allCommands()) {
        const QString help = QString::fromUtf8(runCli({command, QStringLiteral("--help")}).out);
        const QList<Shown> shown = optionsOf(command);
        for (const Shown &option : shown) {
            const bool isListed = optionsWithWords().contains(option.name);
            if (option.value.isEmpty() || (!isListed && !option.value.contains(u'|')))
                continue;
            const Completed completed = complete({command, option.name, QString()});
            QVERIFY2(!completed.words.isEmpty() || completed.paths == "files",
                     qPrintable(command + u' ' + option.name));
            withWords += option.name;
            for (const QString &word : completed.words)
                QVERIFY2(help.contains(word), qPrintable(command + u' ' + option.name + u' ' + word));
        }
    }
    for (const QString &name : optionsWithWords())
        QVERIFY2(withWords.contains(name), qPrintable(name)); // no command has such an option any more
}

void CliCompletionTest::namesOfConnectionsComeWithoutTheirSecrets()
{
    const CliRun run = runCli({QStringLiteral("completion"), QStringLiteral("words"), QStringLiteral("--"),
                               QStringLiteral("ping"), QStringLiteral("--connection"), QString()});
    QCOMPARE(run.out, QByteArray("words\nPlant 3\t\n"));
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

void CliCompletionTest::bash_data()
{
    QTest::addColumn<QStringList>("words"); // behind the program's name
    QTest::addColumn<QStringList>("told");
    QTest::newRow("commands") << QStringList{QStringLiteral("pa")} << QStringList{QStringLiteral("patterns")};
    QTest::newRow("options") << QStringList{QStringLiteral("query"), QStringLiteral("--fo")}
                             << QStringList{QStringLiteral("--format"), QStringLiteral("--formula-safe")};
    QTest::newRow("values") << QStringList{QStringLiteral("ping"), QStringLiteral("--login"), QStringLiteral("b")}
                            << QStringList{QStringLiteral("basic"), QStringLiteral("bearer")};
    QTest::newRow("a connection") << QStringList{QStringLiteral("ping"), QStringLiteral("--connection"),
                                                 QStringLiteral("P")}
                                  << QStringList{QStringLiteral("Plant 3")};
    QTest::newRow("files") << QStringList{QStringLiteral("import"), QStringLiteral("levels")}
                           << QStringList{QStringLiteral("levels"), QStringLiteral("levels one.csv"),
                                          QStringLiteral("levels two.csv")};
    QTest::newRow("folders") << QStringList{QStringLiteral("import"), QStringLiteral("--watch"), QStringLiteral("l")}
                             << QStringList{QStringLiteral("levels")};
}

QByteArray CliCompletionTest::runShell(const QString &shell, const QString &script)
{
    QProcess process;
    process.setWorkingDirectory(m_files.path());
    process.start(shell, (shell == u"zsh"    ? QStringList{QStringLiteral("-f")}
                          : shell == u"bash" ? QStringList{QStringLiteral("--norc")}
                                             : QStringList{QStringLiteral("--no-config")}) +
                             QStringList{QStringLiteral("-c"), script});
    if (!process.waitForFinished(60'000))
        return "(did not end)";
    return process.readAllStandardOutput() + process.readAllStandardError();
}

void CliCompletionTest::bash()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, told);
    const QString script = QStringLiteral("source %1\nCOMP_WORDS=(%2 '%3')\nCOMP_CWORD=%4\n_penstock_cli\n"
                                          "printf '%s\\n' \"${COMPREPLY[@]}\"")
                               .arg(QStringLiteral(SOURCES "/app/penstock-cli/completion/penstock-cli.bash"),
                                    QStringLiteral(PENSTOCK_CLI), words.join(QStringLiteral("' '")))
                               .arg(words.size());
    QStringList completed =
        QString::fromUtf8(runShell(QStringLiteral("bash"), script)).split(u'\n', Qt::SkipEmptyParts);
    completed.replaceInStrings(QStringLiteral("Plant\\ 3"), QStringLiteral("Plant 3")); // to be typed
    completed.sort();
    QCOMPARE(completed, told);
}

void CliCompletionTest::zsh()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QSKIP("zsh is not installed (packaging/dependencies.sh test brings it): its completion was not tried");
    QFETCH(QStringList, words);
    QFETCH(QStringList, told);
    // zsh's own functions need a terminal: these stand in for them.
    const QString script = QStringLiteral("compdef() { : }\n_describe() { print -rl -- ${${(P)4}%%:*} }\n"
                                          "_files() { if [[ $1 == -/ ]]; then print -rl -- $words[CURRENT]*(/N); else "
                                          "print -rl -- $words[CURRENT]*(N); fi }\n"
                                          "source %1\nwords=(%2 '%3')\nCURRENT=%4\n_penstock_cli")
                               .arg(QStringLiteral(SOURCES "/app/penstock-cli/completion/penstock-cli.zsh"),
                                    QStringLiteral(PENSTOCK_CLI), words.join(QStringLiteral("' '")))
                               .arg(words.size() + 1);
    QStringList completed = QString::fromUtf8(runShell(QStringLiteral("zsh"), script)).split(u'\n', Qt::SkipEmptyParts);
    completed.sort();
    QCOMPARE(completed, told);
}

void CliCompletionTest::fish()
{
    if (QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
        QSKIP("fish is not installed (packaging/dependencies.sh test brings it): its completion was not tried");
    QFETCH(QStringList, words);
    QFETCH(QStringList, told);
    const QString program = QStringLiteral(PENSTOCK_CLI);
    const QString script =
        QStringLiteral("set -p PATH %1\nsource %2\ncomplete -C 'penstock-cli %3'")
            .arg(program.left(program.lastIndexOf(u'/')),
                 QStringLiteral(SOURCES "/app/penstock-cli/completion/penstock-cli.fish"), words.join(u' '));
    QStringList completed;
    const QStringList lines =
        QString::fromUtf8(runShell(QStringLiteral("fish"), script)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        completed += line.section(u'\t', 0, 0).remove(u'\\').remove(QRegularExpression(QStringLiteral("/$")));
    completed.sort();
    completed.removeDuplicates();
    QCOMPARE(completed, told);
}

void CliCompletionTest::printsTheScriptsThatPackagesInstall()
{
    for (const char *shell : {"bash", "zsh", "fish"}) {
        QFile file(QStringLiteral(SOURCES "/app/penstock-cli/completion/penstock-cli.") + QLatin1String(shell));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CliRun run = runCli({QStringLiteral("completion"), QString::fromLatin1(shell)});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, file.readAll());
    }
}

QTEST_GUILESS_MAIN(CliCompletionTest)
#include "clicompletion_test.moc"
