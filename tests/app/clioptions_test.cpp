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
};

void CliOptionsTest::whatASentenceNamesIsThere()
{
    const CliRun help = runCli({QStringLiteral("import"), QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]+"));
    int count = 0;
    for (const char *const room : {"csv", "importing"}) {
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

QTEST_GUILESS_MAIN(CliOptionsTest)
#include "clioptions_test.moc"
