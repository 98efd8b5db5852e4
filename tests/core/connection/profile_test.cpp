// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace penstock;

namespace {

const QString someId = QStringLiteral("0d9c5ea2-6b3b-4a4e-9d58-0f4a4f0d3c11");

Profile full()
{
    Profile profile;
    profile.id = someId;
    profile.name = QStringLiteral("Wärme \"north\"");
    profile.url = QUrl(QStringLiteral("https://db.example.org:8443/influx"));
    profile.unixSocket = QStringLiteral("/run/influx.sock");
    profile.user = QStringLiteral("reader");
    profile.database = QStringLiteral("telemetry");
    profile.colour = QStringLiteral("#0a6e78");
    profile.trust = Profile::Trust::Pinned;
    profile.caFile = QStringLiteral("/etc/ca.pem");
    profile.pinnedSha256 = QString(64, u'a');
    profile.connectTimeout = std::chrono::milliseconds(1'500);
    profile.idleTimeout = std::chrono::milliseconds(0);
    return profile;
}

} // namespace

class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void leavesUnknownMembersOut();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void validates_data();
    void validates();
    void knowsLoopback_data();
    void knowsLoopback();
    void neverSavesUserInformation();
};

void ProfileTest::roundTrip_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("all fields") << full();
    Profile fresh = Profile::createNew();
    fresh.name = QStringLiteral("new");
    QTest::newRow("fresh") << fresh;
    for (const auto trust :
         {Profile::Trust::System, Profile::Trust::CaFile, Profile::Trust::Pinned, Profile::Trust::Anything}) {
        Profile profile = full();
        profile.trust = trust;
        QTest::addRow("trust %d", static_cast<int>(trust)) << profile;
    }
}

void ProfileTest::roundTrip()
{
    QFETCH(const Profile, profile);
    const QByteArray text = QJsonDocument(profile.toJson()).toJson();
    const Result<Profile> again = Profile::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == profile);
}

void ProfileTest::leavesUnknownMembersOut()
{
    QJsonObject object = full().toJson();
    object.insert(QStringLiteral("password"), QStringLiteral("hunter2"));
    const Result<Profile> profile = Profile::fromJson(object);
    QVERIFY(profile);
    QVERIFY(!profile->toJson().contains(QStringLiteral("password")));
}

void ProfileTest::namesTheWrongField_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("id missing") << QStringLiteral("id") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("name is a number") << QStringLiteral("name") << QJsonValue(3);
    QTest::newRow("url is null") << QStringLiteral("url") << QJsonValue();
    QTest::newRow("user is a list") << QStringLiteral("user") << QJsonValue(QJsonArray());
    QTest::newRow("database is true") << QStringLiteral("database") << QJsonValue(true);
    QTest::newRow("trust unknown") << QStringLiteral("trust") << QJsonValue(QStringLiteral("maybe"));
    QTest::newRow("time negative") << QStringLiteral("connectTimeoutMs") << QJsonValue(-1);
    QTest::newRow("time is a text") << QStringLiteral("idleTimeoutMs") << QJsonValue(QStringLiteral("60"));
}

void ProfileTest::namesTheWrongField()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject object = full().toJson();
    object.remove(key);
    if (!value.isUndefined())
        object.insert(key, value);
    const Result<Profile> profile = Profile::fromJson(object);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, Error::Kind::BadInput);
    QVERIFY2(profile.error().message.contains(key), qPrintable(profile.error().message));
}

void ProfileTest::validates_data()
{
    using Change = std::function<void(Profile &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problem"); // empty: valid
    const auto row = [](const char *name, Change change, const char *problem) {
        QTest::newRow(name) << change << QString::fromLatin1(problem);
    };
    const auto url = [](const char *text) {
        return [text](Profile &profile) { profile.url = QUrl(QString::fromLatin1(text)); };
    };
    row("as it is", [](Profile &) {}, "");
    row("local id", [](Profile &profile) { profile.id = Profile::localId(); }, "");
    row("other id", [](Profile &profile) { profile.id = QStringLiteral("../x"); }, "id");
    row("no name", [](Profile &profile) { profile.name.clear(); }, "Name");
    row("blank name", [](Profile &profile) { profile.name = QStringLiteral(" \t"); }, "Name");
    row("plain url", url("http://localhost:8086"), "");
    row("IPv6", url("http://[::1]:8086"), "");
    row("no url", url(""), "URL");
    row("no scheme", url("localhost:8086"), "URL");
    row("ftp", url("ftp://host"), "URL");
    row("no host", url("http://:8086"), "URL");
    row("port 0", url("http://host:0"), "URL");
    row("port too high", url("http://host:65536"), "URL");
    row("user in url", url("http://joe@host"), "URL");
    row("password in url", url("http://joe:secret@host"), "URL");
    row("query", url("http://host/?db=x"), "URL");
    row("fragment", url("http://host/#x"), "URL");
    row("relative socket", [](Profile &profile) { profile.unixSocket = QStringLiteral("influx.sock"); }, "Unix socket");
    row("colon in user", [](Profile &profile) { profile.user = QStringLiteral("a:b"); }, "User");
    row("colour by name", [](Profile &profile) { profile.colour = QStringLiteral("teal"); }, "Colour");
    row("colour with tail", [](Profile &profile) { profile.colour = QStringLiteral("#0a6e78\n"); }, "Colour");
    row("no colour", [](Profile &profile) { profile.colour.clear(); }, "");
    row(
        "no CA file",
        [](Profile &profile) {
            profile.trust = Profile::Trust::CaFile;
            profile.caFile.clear();
        },
        "Certificate");
    row("short fingerprint", [](Profile &profile) { profile.pinnedSha256.chop(1); }, "Fingerprint");
    row("capital fingerprint", [](Profile &profile) { profile.pinnedSha256 = QString(64, u'A'); }, "Fingerprint");
    row("no time to connect", [](Profile &profile) { profile.connectTimeout = {}; }, "Time to connect");
    row("idle too long", [](Profile &profile) { profile.idleTimeout = std::chrono::hours(25); }, "Time without");
}

void ProfileTest::validates()
{
    QFETCH(const std::function<void(Profile &)>, change);
    QFETCH(const QString, problem);
    Profile profile = full();
    change(profile);
    const Status status = profile.validate();
    QCOMPARE(status.has_value(), problem.isEmpty());
    if (status)
        return;
    QVERIFY2(status.error().message.contains(problem), qPrintable(status.error().message));
    QVERIFY(!status.error().message.contains(QStringLiteral("secret")));
}

void ProfileTest::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << QStringLiteral("http://localhost:8086") << true;
    QTest::newRow("LOCALHOST") << QStringLiteral("http://LOCALHOST") << true;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8086") << true;
    QTest::newRow("127.1.2.3") << QStringLiteral("http://127.1.2.3") << true;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8086") << true;
    QTest::newRow("other") << QStringLiteral("http://10.0.0.1:8086") << false;
    QTest::newRow("looks like it") << QStringLiteral("http://localhost.example.org") << false;
}

void ProfileTest::knowsLoopback()
{
    QFETCH(const QString, url);
    Profile profile;
    profile.url = QUrl(url);
    QTEST(profile.isLoopback(), "loopback");
    profile.unixSocket = QStringLiteral("/run/influx.sock");
    QVERIFY(profile.isLoopback());
}

void ProfileTest::neverSavesUserInformation()
{
    Profile profile = full();
    profile.url = QUrl(QStringLiteral("http://joe:hunter2@host:1"));
    const QByteArray text = QJsonDocument(profile.toJson()).toJson();
    QVERIFY(!text.contains("hunter2"));
    QVERIFY(text.contains("http://host:1"));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
