// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/documents/documentservers.h"
#include "core/documents/servertypes.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/document/documentrun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// What a document's rules take over from a real server.
class ServerTypesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void j3_floatsAreKnown_data();
    void j3_floatsAreKnown();
    void nothingIsAskedWithoutAMeasurement();

private:
    PipelineDocument documentFor(const QByteArray &database, const QByteArray &rule) const;
    /// With the servers open and the types known.
    QStringList saidOf(PipelineDocument &document);
    static QStringList floatsOf(const PipelineDocument &document)
    {
        QStringList floats;
        for (const std::string &name : std::get<InfluxEntry>(document.sinks.first()).options.rule->floatFields)
            floats += QString::fromStdString(name);
        floats.sort();
        return floats;
    }

    InfluxdServer m_server;
    QTemporaryDir m_folder;
};

void ServerTypesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    QCOMPARE(m_server.write(QStringLiteral("d"), "m f=1.5,g=2,i=1i,b=true,s=\"x\" 1\nother o=1 1"), 204);
}

PipelineDocument ServerTypesTest::documentFor(const QByteArray &database, const QByteArray &rule) const
{
    const auto document = PipelineDocument::read(
        R"({"schema":"penstock pipeline","version":1,"source":{"type":"kafka","brokers":["b:1"],"topics":["t"],)"
        R"("group":"g"},"sinks":[{"type":"influx","url":")" +
        m_server.url().toString().toUtf8() + R"(","database":")" + database + R"(","rule":)" + rule + "}]}");
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

QStringList ServerTypesTest::saidOf(PipelineDocument &document)
{
    const ProfileStore profiles(m_folder.filePath(QStringLiteral("connections.json")));
    MemorySecretStore secrets;
    LocalServer local(m_folder.filePath(QStringLiteral("none")), m_folder.filePath(QStringLiteral("server")));
    DocumentServers servers(serversOf(document), std::nullopt, profiles, secrets, local);
    QSignalSpy opened(&servers, &DocumentServers::opened);
    servers.open();
    if (opened.isEmpty() && !opened.wait(patienceMs))
        qFatal("The server is not opened");
    ServerTypes types(document, servers);
    QSignalSpy known(&types, &ServerTypes::known);
    QSignalSpy said(&types, &ServerTypes::said);
    types.ask();
    if (known.isEmpty() && !known.wait(patienceMs))
        qFatal("The types are not told");
    QStringList sentences;
    for (const QList<QVariant> &sentence : said)
        sentences += sentence.first().toString();
    types.ask(); // tells nothing twice
    return known.size() == 1 ? sentences : QStringList{QStringLiteral("told twice")};
}

void ServerTypesTest::j3_floatsAreKnown_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QStringList>("floats");
    QTest::addColumn<QString>("says"); // a part; empty: nothing
    const QStringList both{QStringLiteral("f"), QStringLiteral("g")};
    QTest::newRow("a measurement") << QByteArray("d") << QByteArray(R"({"measurement":"m"})") << both
                                   << QStringLiteral("sent as floats: f, g");
    QTest::newRow("one is named already")
        << QByteArray("d") << QByteArray(R"({"measurement":"m","float_fields":["f"]})") << both
        << QStringLiteral("sent as floats: g");
    QTest::newRow("all are by the rule") << QByteArray("d")
                                         << QByteArray(R"({"measurement":"m","convert_ints_to_floats":true})")
                                         << QStringList() << QString();
    QTest::newRow("a new one") << QByteArray("d") << QByteArray(R"({"measurement":"none"})") << QStringList()
                               << QString();
    QTest::newRow("a new database") << QByteArray("none") << QByteArray(R"({"measurement":"m"})") << QStringList()
                                    << QString();
}

void ServerTypesTest::j3_floatsAreKnown()
{
    QFETCH(const QByteArray, database);
    QFETCH(const QByteArray, rule);
    QFETCH(const QStringList, floats);
    QFETCH(const QString, says);
    PipelineDocument document = documentFor(database, rule);
    const QString said = saidOf(document).join(u'\n');
    QCOMPARE(floatsOf(document), floats);
    QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
}

void ServerTypesTest::nothingIsAskedWithoutAMeasurement()
{
    PipelineDocument document = documentFor("d", R"({"measurement":"m"})");
    std::get<InfluxEntry>(document.sinks.first()).options.rule->measurement =
        PointRule::Text([](const MessageValue &) { return std::optional<std::string>("m"); });
    QCOMPARE(saidOf(document), QStringList());
    QCOMPARE(floatsOf(document), QStringList());
}

QTEST_GUILESS_MAIN(ServerTypesTest)
#include "servertypes_test.moc"
