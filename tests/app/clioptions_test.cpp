// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// The options of import: those that its own sentences name are there, and wrong values are refused with what is right.
class CliOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatASentenceNamesIsThere();
    void refuses_data();
    void refuses();
    void folders();
    void eachIsAKeyOfProfilesOrOfARun();
    void profilesAreFoundByTheirHeader();
};

void CliOptionsTest::whatASentenceNamesIsThere()
{
    const CliRun help = runCli({QStringLiteral("import"), QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    static const QRegularExpression option(QStringLiteral("(?<!psql )--[a-z][a-z-]+")); // psql has its own
    int count = 0;
    for (const char *const room : {"csv", "importing", "importing/profile"}) {
        QDirIterator files(QStringLiteral(SOURCES "/core/") + QLatin1String(room), {QStringLiteral("*.cpp")});
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            // Behind a quote: the code has decrements too.
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                for (auto names = option.globalMatch(line.mid(line.indexOf(u'"')));
                     line.contains(u'"') && names.hasNext();) {
                    const QByteArray name = names.next().captured().toUtf8();
                    QVERIFY2(help.out.contains(name + ' ') || help.out.contains(name + '\n'), name.constData());
                    ++count;
                }
            }
        }
    }
    QVERIFY(count > 20);
}

void CliOptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << words("import --dry-run " + QByteArray(arguments) + " a.csv") << QByteArray(says);
    };
    row("--delimiter ab", "one character");
    row("--delimiter 7", "neither letter, digit nor quote");
    row("--delimiter 0x80", "its code (0x1F)");
    row("--column-starts 5,3", "counted from 1: 1,12,20");
    row("--column-starts 1", "--column-starts 1:");
    row("--column-starts 1,8 --delimiter tab", "fixed width");
    row("--quote ab", "one character other than the delimiter, or none");
    row("--quote ; --delimiter ;", "other than the delimiter");
    row("--escape slash", "--escape must be backslash or doubled");
    row("--quote-blanks maybe", "yes or no");
    row("--trim maybe", "yes or no");
    row("--line-tail 7", "--line-tail 7: say one character");
    row("--formulas maybe", "yes or no");
    row("--line-ends crlf", "cr or lf");
    row("--skip-lines many", "--skip-lines must be a whole number from 0");
    row("--header-rows -1", "--header-rows must be a whole number from 0");
    row("--unit-rows 1.5", "--unit-rows must be a whole number from 0");
    row("--units-above x", "--units-above must be");
    row("--unnamed-column 0", "--unnamed-column must be a whole number from 1");
    row("--commented-header perhaps", "--commented-header must be yes or no");
    row("--decimal ;", "a point or a comma");
    row("--encoding klingon", "UTF-8");
    row("--on-ambiguous ignore", "ask or guess");
}

void CliOptionsTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void CliOptionsTest::folders()
{
    QTemporaryDir folder;
    const QString path = folder.path();
    CliRun run = runCli({QStringLiteral("import"), QStringLiteral("--dry-run"), path});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("holds no file that could be CSV"), run.err.constData());
    const QByteArray head("time,v\n2024-03-14 06:00:00,");
    for (const auto &[name, text] :
         {std::pair("b.csv", head + "1\n"), std::pair("a.tsv", head + "1.5\n"), std::pair("notes.md", head + "2\n")}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    run = runCli({QStringLiteral("import"), QStringLiteral("--dry-run"), path});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("a v=1.5 ") && run.out.contains("b v=1 ") && !run.out.contains("notes"),
             run.out.constData());
    QVERIFY(run.out.indexOf("a v=1.5") < run.out.indexOf("b v=1"));
    QVERIFY2(run.err.contains("\"v\" is a float"), run.err.constData());
}

/// What is said of a kind of file can be kept; what is of one run, or of a server, is listed here.
void CliOptionsTest::eachIsAKeyOfProfilesOrOfARun()
{
    const QStringList ofARun = words(
        "profile save-profile dry-run lines rejects summary resume yes confirm undo watch recursive done-to settle "
        "look-every on-file-error help help-all");
    const QStringList ofAServer = words(
        "connection local url flavour user login org ca pin cert key insecure unix-socket proxy ssh header timeout "
        "connect-timeout total-timeout verbose password-stdin token-stdin");
    const CliRun help = runCli(words("import --help"));
    static const QRegularExpression line(QStringLiteral("^  (?:-[a-zA-Z?], )*--([a-z-]+)( <)?"),
                                         QRegularExpression::MultilineOption);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("p.json"));
    int keys = 0;
    for (auto option = line.globalMatch(QString::fromUtf8(help.out)); option.hasNext();) {
        const QRegularExpressionMatch match = option.next();
        const QString name = match.captured(1);
        const QByteArray value = match.captured(2).isEmpty() ? "true" : "\"1\"";
        QFile json(file);
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write("{\"format\": \"penstock import profile\", \"version\": 1, \"options\": {\"" + name.toUtf8() +
                   "\": " + value + "}}");
        json.close();
        const CliRun run = runCli(words("import --dry-run /nowhere.csv --profile") + QStringList{file});
        const bool isKey = !run.says("is no option of an import");
        keys += isKey ? 1 : 0;
        const bool isListed = ofARun.contains(name) || ofAServer.contains(name);
        QVERIFY2(isKey != isListed, qPrintable(name + u' ' + QString::fromUtf8(run.err)));
    }
    QVERIFY2(keys > 40, QByteArray::number(keys));
}

void CliOptionsTest::profilesAreFoundByTheirHeader()
{
    QTemporaryDir folder;
    const QHash<QString, QString> home{{QStringLiteral("XDG_CONFIG_HOME"), folder.path()}};
    const auto import = [&](const QByteArray &options) {
        const QStringList file{folder.filePath(QStringLiteral("a.csv"))};
        return runCli(words("import --dry-run " + options) + file, home);
    };
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,code,v\n2024-03-14 06:00:00,7,1\n2024-03-14 06:10:00,8,2\n");
    file.close();

    CliRun run = import("--profile auto");
    QVERIFY2(run.exitCode == 2 && run.says("no kept profile is for files with the columns time, code, v"), run.err);
    run = import("--profile plant");
    QVERIFY2(run.exitCode == 2 && run.says("no profile is kept"), run.err);
    run = import("--tag code --field v:float --save-profile plant");
    QVERIFY2(run.exitCode == 0 && run.out.contains("a,code=7 v=1 "), run.all());
    run = import("");
    QVERIFY2(run.exitCode == 0 && run.says("The profile \"plant\" is for files with these columns") &&
                 !run.out.contains("a,code=7"),
             run.all());
    for (const char *const which : {"--profile plant", "--profile auto"}) {
        run = import(which);
        QVERIFY2(run.exitCode == 0 && run.out.contains("a,code=7 v=1 ") && !run.says("is for files"), run.all());
    }
    // What is said wins, whatever the profile makes of the column.
    run = import("--profile plant --ignore v --field code:integer --rename code=number");
    QVERIFY2(run.exitCode == 0 && run.out.contains("a number=7i "), run.all());
    // Read as it is found by itself it has another header.
    run = import("--header-rows none --field column2:string --save-profile headless");
    QVERIFY2(run.exitCode == 0, run.all());
    run = import("--profile auto");
    QVERIFY2(run.exitCode == 2 && run.says("several kept profiles are for such files: headless, plant"), run.err);
    run = import("--profile other");
    QVERIFY2(run.exitCode == 2 && run.says("Kept are: headless, plant"), run.err);
    run = import("--save-profile auto");
    QVERIFY2(run.exitCode == 2 && run.says("cannot be the name"), run.err);
}

QTEST_GUILESS_MAIN(CliOptionsTest)
#include "clioptions_test.moc"
