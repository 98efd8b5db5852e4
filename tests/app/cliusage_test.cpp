// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/answering.h"
#include "tests/app/clirun.h"

#include <QTest>

#include <unistd.h>

#include <pwd.h>

using namespace penstock;

/// What penstock-cli says before it asks anybody anything: help, and every way to use it wrongly.
class CliUsageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helps_data();
    void helps();
    void refuses_data();
    void refuses();
    void withoutAHomeItIsThatOfTheListOfUsers();

private:
    static void row(const QByteArray &arguments, const char *says)
    {
        QTest::newRow(arguments.constData()) << words(arguments.constData()) << QByteArray(says);
    }
    static void commandRows();
    static void transferRows();
    static void adminRows();
    static void connectionRows();
};

void CliUsageTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    row("--help", "Usage: penstock-cli COMMAND");
    row("-h", "Commands:");
    row("--version", "penstock-cli " PENSTOCK_VERSION);
    row("ping --help", "ping [options]");
    row("query --help", "STATEMENT");
    row("schema --help", "retention-policies");
    row("admin --help", "create-database");
    row("write --help", "line protocol");
    row("import --help", "--time-format");
    row("server --help", "start|stop|status");
    row("sink --help", "run|check");
    row("demo --help", "tide");
}

void CliUsageTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(says), run.out.constData());
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

void CliUsageTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    commandRows();
    transferRows();
    adminRows();
    connectionRows();
    QTest::newRow("an empty command") << QStringList{QString()} << QByteArray("Usage");
    QTest::newRow("an empty statement") << QStringList{QStringLiteral("query"), QStringLiteral("--local"),
                                                       QStringLiteral("  ")}
                                        << QByteArray("The statement is empty");
    QTest::newRow("a value without a name")
        << words("query --local SELECT --param") + QStringList{QStringLiteral("=5")} << QByteArray("name=value");
}

void CliUsageTest::commandRows()
{
    row("", "Usage: penstock-cli COMMAND");
    row("frobnicate", "There is no command \"frobnicate\".");
    row("sink", "sink run FILE.json");
    row("sink start flow.json", "sink run FILE.json");
    row("sink run", "Name one document.");
    row("sink check", "Name one document.");
    row("sink schema flow.json", "sink schema takes no document.");
    row("sink schema --local", "--local does not go with sink");
    row("sink run a.json b.json", "Name one document.");
    row("sink run /does/not/exist.json", "/does/not/exist.json");
    row("sink run a.json --local", "--local does not go with sink");
    row("Ping --local", "There is no command \"Ping\".");
    row("--url http://localhost:1 ping", "There is no command");
    row("ping", "--connection NAME, --local, or --url URL");
    row("ping --local --frobnicate", "frobnicate");
    row("ping --url", "--url");

    row("query --local", "Give one statement");
    row("query --local SELECT 1", "Give one statement"); // two arguments
    row("query --local SELECT -f query.txt", "Give one statement");
    row("query --local -f query.txt --pattern x", "Give one statement");
    row("query --local -f /nowhere/query.txt", "/nowhere/query.txt");
    row("query --local -f /", "/");
    row("query --local -", "The statement is empty"); // nothing comes from standard input
    row("query --local SELECT --language cobol", "influxql, sql or flux");
    row("query --local SELECT --time-zone UTC", "time-zone");
    row("query --local SELECT --param novalue", "name=value");
    row("query --local SELECT --param n:int=five", "five");
    row("query --local SELECT --param n:bool=yes", "yes");
    row("query --local SELECT --param n:duration=long", "long");
    row("query --local SELECT --param n:colour=red", "regex");
    row("query --local SELECT --raw csv --format csv", "leave out --format");
    row("query --local SELECT --raw csv --epoch ns", "leave out --format and --epoch");
    row("query --local SELECT --format yaml", "markdown");
    row("query --local SELECT --formula-safe", "--formula-safe is for --format csv");
    row("query --local SELECT --format lp --formula-safe", "--formula-safe is for --format csv");
    row("query --local SELECT --format csv --not-finite text", "--not-finite is for --format json and jsonl");
    row("query --local SELECT --format json --not-finite word", "--not-finite must be text or null");
    row("query --local SELECT --format csv --tag host", "--tag is for --format lp");
    row("query --local SELECT --raw csv --measurement m", "--measurement is for --format lp");
    row("query --local SELECT --epoch h", "rfc3339");
    row("query --local SELECT --chunk-size 0", "from 1 to 1000000");
    row("query --local SELECT --chunk-size 1000001", "from 1 to 1000000");
    row("query --local SELECT --chunk-size many", "from 1 to 1000000");
    row("query --local --pattern nothing", "There is no pattern \"nothing\"");
    row("query --local --pattern nothing --language sql", "in SQL; there are select_recent");
    row("query --local --pattern show_series_from", "needs a value for: measurement");
    row("query --local --pattern show_series_from a b", "“b” is left over");
    row("query --local --pattern show_series_from --param x=1 a", "no place for: x");
    row("query --local --pattern mean_by_window m f 1y", "“1y”");
    row("patterns all", "patterns takes no argument");
    row("patterns --language cobol", "influxql, sql or flux");
    row("patterns --import a --export b", "not both");

    row("schema --local", "databases");
    row("schema --local planets", "measurements");
    row("schema --local databases fields", "Say what to list");
    row("schema --local databases --limit none", "above 0");
    row("schema --local databases --limit 0", "above 0");
    row("schema --local databases --format yaml", "markdown");

    row("server", "start, server stop or server status");
    row("server dance", "start, server stop or server status");
    row("server stop now", "start, server stop or server status");
    row("server status --share 0", "goes with server start");
    row("server start --share 65536", "0 to 65535");
    row("demo now", "takes no arguments");
}

void CliUsageTest::transferRows()
{
    for (const QByteArray command : {"write", "import"}) {
        row(command + " --local", "Name at least one file");
        row(command + " --local --batch-size 0 a", "--batch-size must be a whole number from 1 to 100000");
        row(command + " --local --batch-size 100001 a", "from 1 to 100000");
        row(command + " --local --batch-size many a", "from 1 to 100000");
        row(command + " --local --concurrency 33 a", "--concurrency must be a whole number from 1 to 32");
        row(command + " --local --concurrency 1.5 a", "from 1 to 32");
        row(command + " --local --gzip maybe a", "auto, on or off");
        row(command + " --local --summary xml a", "--summary must be json");
        row(command + " --local --rate-limit 5 a", "rate-limit");
        row(command + " --local a --rejects", "rejects");
    }
    row("write --local --precision weeks a.lp", "--precision");
    row("write --local --resume a.lp", "resume");
    row("write --local --tag k a.lp", "tag");
    row("import --local -", "say --measurement NAME");
    row("import --local --confirm prod a.csv", "--confirm goes with --undo");
    row("import --undo a.json --yes --dry-run", "--undo goes without --dry-run and without files");
    row("import --local --undo a.json --yes a.csv", "--undo goes without --dry-run and without files");
    row("import --local a.csv --time-format julian", "iso8601, s, ms");
    row("import --local a.csv --time-zone Mars/Base", "there is no time zone \"Mars/Base\"");
    row("import --local a.csv --field v:colour", "float, integer, boolean or string");
}

void CliUsageTest::adminRows()
{
    row("admin --local", "create-database");
    row("admin --local invent-database", "create-database");
    row("admin --local users tokens", "Say what to do");
    row("admin --local drop-database --database x", "Say --yes");
    row("admin --local create-database --retention soon", "--retention");
    row("admin --local create-database --retention 1ms", "whole seconds");
    row("admin --local delete --from yesterday --yes", "--from must be a time");
    row("admin --local delete --to 2024-01-01T00:00:00 --yes", "say in which zone");
    row("admin --local delete --tag place --yes", "key=value");
    row("admin --local grant --privilege some", "read, write or all");
    row("admin --local create-token --grant bucket", "bucket:read");
    row("admin --local create-token --grant bucket:own", "bucket:read");
    row("admin --local create-retention-policy --replication 0", "--replication");
    row("admin --local drop-database --database x --hard-delete later --yes", "now or never");
}

void CliUsageTest::connectionRows()
{
    const auto ping = [](const char *arguments, const char *says) { row("ping " + QByteArray(arguments), says); };
    ping("--local --url http://localhost:1", "Say which server");
    ping("--local --connection home", "Say which server");
    ping("--url ftp://me:hush@db", "--url");
    ping("--url http://me:hush?hush@db", "%3F");
    ping("--url http://db:0", "port");
    ping("--url http://me@db --user other", "--user");
    ping("--url db --login digest", "--login");
    ping("--url db --login token", "--token-stdin");
    ping("--url db --login jwt --user me", "--password-stdin");
    ping("--url db --login jwt --password-stdin", "User");
    ping("--url db --password-stdin --token-stdin", "only one");
    ping("--url db --login basic --token-stdin", "--token-stdin");
    ping("--url db --login bearer --password-stdin", "--password-stdin");
    ping("--url db --flavour v4", "--flavour");
    ping("--url db --proxy gate:3128", "Proxy");
    ping("--url db --proxy http://me:hush@gate", "Proxy");
    ping("--unix-socket /s --proxy http://gate:3128", "Proxy");
    ping("--url db --header hush", "Name: value");
    ping("--url db --header Host:hush", "Host");
    ping("--url db --header Content-Length:hush", "Content-Length");
    ping("--url db --header @/nowhere/file", "/nowhere/file");
    ping("--url db --key k.pem", "Client certificate");
    ping("--url db --pin abc", "Fingerprint");
    ping("--url db --ca a --insecure", "only one");
    ping("--url db --timeout -1", "--timeout");
    ping("--url db --total-timeout soon", "--total-timeout");
    ping("--url db --connect-timeout 0", "--connect-timeout");
    ping("--url db --timeout nan", "--timeout");
    ping("--local --user me", "--user means nothing to the local server");
    ping("--local --insecure", "--insecure means nothing");
    ping("--connection nowhere", "There is no connection named \"nowhere\"");
}

void CliUsageTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    // A line for whoever asks for a secret; a statement is not read from it.
    const CliRun run = runCli(arguments, {}, arguments.contains(QStringLiteral("-")) ? "" : "hush\n");
    QVERIFY2(run.exitCode == 2, run.all().constData());
    QVERIFY2(run.err.contains(says), run.err.constData());
    QVERIFY2(run.out.isEmpty(), run.out.constData());
    QVERIFY2(!run.says("hush"), run.err.constData());
}

/// And not the root folder. Nothing is made there: it is only told.
void CliUsageTest::withoutAHomeItIsThatOfTheListOfUsers()
{
    const passwd *const person = ::getpwuid(::geteuid());
    QVERIFY(person);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("HOME"));
    environment.remove(QStringLiteral("XDG_DATA_HOME"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PENSTOCK_CLI), {QStringLiteral("server"), QStringLiteral("status")});
    QVERIFY(process.waitForFinished(patienceMs));
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(said.contains(QByteArray(person->pw_dir) + "/.local/share/penstock/local-server"), said.constData());
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "cliusage_test.moc"
