// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeinflux3.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace penstock;

namespace {

const QHash<QString, QString> token{{QStringLiteral("PENSTOCK_TOKEN"), QStringLiteral("fake-token")}};

} // namespace

/// What an import wrote to a 2.x is taken away, exactly that, and more only when it was said before; of a 3.x, which
/// cannot, nothing is asked for.
class CliUndoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoDeletesItsSeriesToTheNanosecond();
    void seriesWithMoreTagsAreSaid();
    void seriesWithoutTagsAreTheWholeMeasurement();
    void measurementsThatAreNotRememberedAreNotGuessed();
    void threeCannotAndSaysSo();

private:
    CliRun cli(const QUrl &url, const QStringList &more) const;
    QString imported(const QUrl &url, const QByteArray &text, const QStringList &more = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliUndoTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

CliRun CliUndoTest::cli(const QUrl &url, const QStringList &more) const
{
    QHash<QString, QString> variables = token;
    variables.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    return runCli(QStringList{QStringLiteral("import"), QStringLiteral("--url"), url.toString()} + more, variables);
}

/// The path of its journal; empty when it went wrong.
QString CliUndoTest::imported(const QUrl &url, const QByteArray &text, const QStringList &more) const
{
    const QString path = m_folder->filePath(QStringLiteral("m.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    const CliRun run =
        cli(url, QStringList{path, QStringLiteral("--database"), QStringLiteral("home"), QStringLiteral("--summary"),
                             QStringLiteral("json"), QStringLiteral("--yes"), QStringLiteral("--no-preflight")} +
                     more);
    if (run.exitCode != 0)
        qWarning("%s", run.all().constData());
    return QJsonDocument::fromJson(run.out)[u"journals"][0].toString();
}

void CliUndoTest::twoDeletesItsSeriesToTheNanosecond()
{
    FakeInflux2 server;
    const QByteArrayList foreign{
        "m,host=a v=1i 1699999999999999999", // before
        "m,host=a v=1i 1700000000000000002", // after
        "m,host=c v=1i 1700000000000000001", // another series
        "n,host=a v=1i 1700000000000000001", // another measurement
    };
    const QString tag = QStringLiteral("host");
    QVERIFY(!imported(server.url(),
                      "time,host,v\n1699999999999999999,a,1\n1700000000000000002,a,1\n1700000000000000001,c,1\n",
                      {QStringLiteral("--tag"), tag})
                 .isEmpty());
    QVERIFY(!imported(server.url(), "time,host,v\n1700000000000000001,a,1\n",
                      {QStringLiteral("--tag"), tag, QStringLiteral("--measurement"), QStringLiteral("n")})
                 .isEmpty());
    QCOMPARE(server.points(QStringLiteral("home")).size(), foreign.size());
    const QString journal = imported(server.url(),
                                     "time,host,v,w\n1700000000000000000,a,1,2\n1700000000000000001,a,3,"
                                     "4\n1700000000000000001,\"b \"\"x\"\", c=d\",5,6\n",
                                     {QStringLiteral("--tag"), tag});
    QCOMPARE(server.points(QStringLiteral("home")).size(), foreign.size() + 3);

    const CliRun asked = cli(server.url(), {QStringLiteral("--undo"), journal});
    QCOMPARE(asked.exitCode, 2);
    QVERIFY2(asked.says("2 series are deleted") && asked.says("The server has 6 values there now"),
             asked.all().constData());
    QVERIFY2(!asked.says("more: they are deleted too") && !asked.says("1.x"), asked.all().constData());
    QCOMPARE(server.points(QStringLiteral("home")).size(), foreign.size() + 3);
    const CliRun done = cli(server.url(), {QStringLiteral("--undo"), journal, QStringLiteral("--yes")});
    QVERIFY2(done.exitCode == 0, done.all().constData());
    QByteArrayList left = server.points(QStringLiteral("home"));
    std::ranges::sort(left);
    QByteArrayList wanted = foreign;
    std::ranges::sort(wanted);
    QCOMPARE(left, wanted);
}

void CliUndoTest::seriesWithMoreTagsAreSaid()
{
    FakeInflux2 server;
    QVERIFY(
        !imported(server.url(), "time,host,rack,v\n1700000000000000000,a,1,1\n",
                  {QStringLiteral("--tag"), QStringLiteral("host"), QStringLiteral("--tag"), QStringLiteral("rack")})
             .isEmpty());
    const QString journal = imported(server.url(), "time,host,v\n1700000000000000000,a,1\n",
                                     {QStringLiteral("--tag"), QStringLiteral("host")});
    const CliRun asked = cli(server.url(), {QStringLiteral("--undo"), journal});
    QVERIFY2(asked.says("1 series of others has the same tags and more: it is deleted too"), asked.all().constData());
    QVERIFY2(asked.says("The server has 2 values there now"), asked.all().constData());
}

void CliUndoTest::seriesWithoutTagsAreTheWholeMeasurement()
{
    FakeInflux2 server;
    const QString journal = imported(server.url(), "time,v\n1700000000000000000,1\n1700000000000000001,2\n");
    const CliRun asked = cli(server.url(), {QStringLiteral("--undo"), journal});
    QVERIFY2(asked.says("All series of m are deleted within that span, also those that others wrote"),
             asked.all().constData());
    QCOMPARE(cli(server.url(), {QStringLiteral("--undo"), journal, QStringLiteral("--yes")}).exitCode, 0);
    QCOMPARE(server.points(QStringLiteral("home")), QByteArrayList());
}

// Of more series than are remembered the measurement is known only when there is one.
void CliUndoTest::measurementsThatAreNotRememberedAreNotGuessed()
{
    FakeInflux2 server;
    QByteArray text = "time,v\n1700000000000000000,1\n";
    const QString journal = imported(server.url(), text);
    QFile file(journal);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject written = record[u"written"].toObject();
    written[u"all_series"] = false;
    written[u"series"] = QJsonArray{QStringLiteral("m"), QStringLiteral("other")};
    record[u"written"] = written;
    QVERIFY(file.resize(0) && file.seek(0) && file.write(QJsonDocument(record).toJson()) > 0);
    file.close();
    const CliRun refused = cli(server.url(), {QStringLiteral("--undo"), journal, QStringLiteral("--yes")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.says("which ones is not known, and nothing is deleted"), refused.all().constData());
    QCOMPARE(server.points(QStringLiteral("home")).size(), 1);
}

void CliUndoTest::threeCannotAndSaysSo()
{
    FakeInflux3::Options options;
    options.token = "fake-token";
    FakeInflux3 server(options);
    const QString journal = imported(server.url(), "time,v\n1700000000000000000,1\n");
    QCOMPARE(server.points(QStringLiteral("home")).size(), 1);
    const qsizetype before = server.server().requests().size();
    const CliRun refused = cli(server.url(), {QStringLiteral("--undo"), journal, QStringLiteral("--yes")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.says("this kind of server deletes no rows"), refused.all().constData());
    QVERIFY(!refused.says("It is deleted"));
    const QList<FakeRequest> requests = server.server().requests().mid(before);
    for (const FakeRequest &request : requests)
        QVERIFY2(request.method != "DELETE", request.target.constData());
    QCOMPARE(server.points(QStringLiteral("home")).size(), 1);
}

QTEST_GUILESS_MAIN(CliUndoTest)
#include "cliundo_test.moc"
