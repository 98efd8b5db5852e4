// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/foreignfile.h"

#include <QJsonDocument>
#include <QTest>

using namespace penstock;

/// Logins in files of other programs: taken for what they are, and shown nowhere.
class ForeignLoginTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreNotRepeated_data();
    void valuesAreNotRepeated();
    void theAddressesLoginStaysUnseen_data();
    void theAddressesLoginStaysUnseen();
    void theLoginIsOfTheRightKind_data();
    void theLoginIsOfTheRightKind();
    void headersThatAreFilledInAreNotSent();
};

namespace {

/// A data source with this value of the header Authorization.
QByteArray grafana(const QByteArray &header)
{
    return R"({"name":"a","type":"influxdb","url":"http://db:8086","jsonData":{"httpHeaderName1":"authorization"},)"
           R"("secureJsonData":{"httpHeaderValue1":")" +
           header + R"("}})";
}

} // namespace

/// What cannot be read is perhaps a secret, and errors are shown and logged.
void ForeignLoginTest::valuesAreNotRepeated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TOML") << QStringLiteral("a.toml") << QByteArray("a = 1\ntoken = s3cr3t\n");
    QTest::newRow("TOML, a list") << QStringLiteral("a.toml") << QByteArray("a = 1\ntoken = [s3cr3t]\n");
    QTest::newRow("YAML, a tag") << QStringLiteral("a.yaml") << QByteArray("a: 1\npassword: !s3cr3t\n");
    QTest::newRow("YAML, a table") << QStringLiteral("a.yaml") << QByteArray("a: 1\nb: {token: s3cr3t}\n");
}

void ForeignLoginTest::valuesAreNotRepeated()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const Result<ForeignFile> file = ForeignFile::read(name, bytes);
    QVERIFY(!file);
    QVERIFY2(file.error().message.startsWith(QStringLiteral("line 2:")), qPrintable(file.error().message));
    QVERIFY2(!file.error().toText().contains(QStringLiteral("s3cr3t")), qPrintable(file.error().toText()));
}

/// Neither shown nor part of a name, and never taken for a token.
void ForeignLoginTest::theAddressesLoginStaysUnseen_data()
{
    QTest::addColumn<QByteArray>("output"); // of Telegraf
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const char *output, const char *name) {
        QTest::newRow(title) << QByteArray(output) << QString::fromUtf8(name);
    };
    row("host filled in", "influxdb]]\nurls = ['http://ann:s3cr3t@${HOST}:8086']", "Telegraf · http://${HOST}:8086");
    row("odd password", "influxdb]]\nurls = ['http://ann:a/s3cr3t@b@${HOST}:8086']", "Telegraf · http://${HOST}:8086");
    row("in the query", "influxdb]]\nurls = ['http://${HOST}:8086?p=s3cr3t']", "Telegraf · http://${HOST}:8086");
    row("no scheme, bad port", "influxdb]]\nurls = ['ann:s3cr3t@db:x']", "Telegraf · db:x");
    row("proxy", "influxdb]]\nurls = ['http://db:8086']\nhttp_proxy = 'http://ann:s3cr3t@${PROXY}'", "Telegraf · db");
    row("token filled in", "influxdb_v2]]\nurls = ['http://ann:s3cr3t@db:8086']\ntoken = '${TOKEN}'", "Telegraf · db");
    row("token half filled in", "influxdb_v2]]\nurls = ['http://db:8086']\ntoken = 's3cr3t${TOKEN}s3cr3t'",
        "Telegraf · db");
    row("no token", "influxdb_v2]]\nurls = ['http://ann:s3cr3t@db:8086']", "Telegraf · db");
}

void ForeignLoginTest::theAddressesLoginStaysUnseen()
{
    QFETCH(const QByteArray, output);
    const Result<ForeignFile> file = ForeignFile::read(QStringLiteral("t.conf"), "[[outputs." + output + '\n');
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->connections.size(), 1);
    const ForeignConnection connection = file->connections.constFirst();
    QTEST(connection.profile.name, "name");
    QCOMPARE(connection.secret, QString());
    QVERIFY(!connection.problem.isEmpty() || !connection.notes.isEmpty()); // that something is not there is said
    const QString shown = connection.problem + connection.notes.join(u'\n') +
                          QString::fromUtf8(QJsonDocument(connection.profile.toJson()).toJson());
    QVERIFY2(!shown.contains(QStringLiteral("s3cr3t")), qPrintable(shown));
}

void ForeignLoginTest::theLoginIsOfTheRightKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("login"); // "token: secret", and a ! for each note
    const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *login) {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(login);
    };
    row("a token", "a.json", grafana("Token t0"), "token: t0");
    row("a bearer", "a.json", grafana("Bearer t1"), "bearer: t1");
    row("another spelling", "a.json", grafana("bearer t1"), "bearer: t1");
    row("filled in", "a.json", grafana("Bearer ${TOKEN}"), "bearer: !");
    row("missing", "a.json", grafana(""), "token: !");
    row("another scheme", "a.json", grafana("Basic eA=="), "basic: !");
    row("a # within", ".env", "INFLUX_HOST=http://h:8086\nINFLUX_TOKEN=ab#cd # comment\n", "token: ab#cd");
    row("a user of the address", "t.conf", "[[outputs.influxdb]]\nurls = ['ann:s3cr3t@db:8086']\n", "basic: s3cr3t");
}

void ForeignLoginTest::theLoginIsOfTheRightKind()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const Result<ForeignFile> file = ForeignFile::read(name, bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->connections.size(), 1);
    const ForeignConnection connection = file->connections.constFirst();
    QCOMPARE(connection.problem, QString());
    QTEST(Profile::loginKey(connection.profile.login) + QStringLiteral(": ") + connection.secret +
              QString(connection.notes.size(), u'!'),
          "login");
}

void ForeignLoginTest::headersThatAreFilledInAreNotSent()
{
    const Result<ForeignFile> file =
        ForeignFile::read(QStringLiteral("t.conf"), "[[outputs.influxdb]]\nurls = ['ann:s3cr3t@db:8086']\n"
                                                    "[outputs.influxdb.http_headers]\nX-Site = 'north'\n"
                                                    "X-Line = '${LINE}'\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const ForeignConnection connection = file->connections.constFirst();
    QCOMPARE(connection.profile.name, QStringLiteral("Telegraf · db"));
    QCOMPARE(connection.profile.headers.size(), 1);
    QCOMPARE(connection.profile.headers.constFirst(), std::pair(QStringLiteral("X-Site"), QStringLiteral("north")));
    QCOMPARE(connection.notes.size(), 1);
    QVERIFY2(connection.notes.constFirst().contains(QStringLiteral("X-Line")), qPrintable(connection.notes[0]));
}

QTEST_APPLESS_MAIN(ForeignLoginTest)
#include "foreignlogin_test.moc"
