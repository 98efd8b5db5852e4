// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "core/settings/settings.h"
#include "core/workspace/keychoices.h"
#include "core/workspace/settingsfile.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

/// One machine.
struct Machine
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("penstock.ini"))};
    KeyChoices keys{folder.filePath(QStringLiteral("keys.json"))};
    ProfileStore profiles{folder.filePath(QStringLiteral("connections.json"))};

    QByteArray state() { return SettingsFile::of(settings, keys, &profiles).toBytes(); }
};

/// Another value than the usual one.
QVariant otherValue(const Setting &setting)
{
    switch (setting.type) {
    case Setting::Type::Switch:
        return !setting.usual.toBool();
    case Setting::Type::Number:
        return setting.usual.toInt() == setting.most ? setting.least : setting.most;
    case Setting::Type::Text:
        return setting.key == settingkey::proxy ? QStringLiteral("socks5://proxy:1080") : QStringLiteral("Wärme \"1\"");
    case Setting::Type::Choice:
        return setting.choices.constLast();
    }
    return {};
}

Profile profileOf(const QString &name)
{
    Profile profile = Profile::createNew();
    profile.name = name;
    profile.url = QUrl(QStringLiteral("http://plant:8086"));
    return profile;
}

} // namespace

class SettingsFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEverything();
    void whatTheFileDoesNotNameIsUsualAgain();
    void connectionsByChoice();
    void marksAreNotTakenOff();
    void anotherPlaceIsAnotherConnection_data();
    void anotherPlaceIsAnotherConnection();
    void takenNamesGetANumber();
    void noPasswordOfAProxyLeaves_data();
    void noPasswordOfAProxyLeaves();
    void badFilesSayWhyAndChangeNothing_data();
    void badFilesSayWhyAndChangeNothing();
};

void SettingsFileTest::carriesEverything()
{
    Machine here;
    for (const Setting &setting : allSettings())
        here.settings.setValue(setting.key, otherValue(setting));
    here.keys.choose(QStringLiteral("query.run"), {QStringLiteral("F9"), QStringLiteral("Ctrl+Return")});
    here.keys.choose(QStringLiteral("window.quit"), {});

    Machine there;
    const Result<SettingsFile> read = SettingsFile::fromBytes(here.state());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(read->apply(there.settings, there.keys, there.profiles));
    for (const Setting &setting : allSettings()) {
        QVERIFY2(there.settings.value(setting.key) == otherValue(setting), setting.key.data());
        QVERIFY2(!there.settings.isUsual(setting.key), setting.key.data());
    }
    QCOMPARE(there.keys.all(), here.keys.all());
    QCOMPARE(there.state(), here.state());
}

void SettingsFileTest::whatTheFileDoesNotNameIsUsualAgain()
{
    Machine here;
    here.settings.setValue(settingkey::batchRows, 777);
    Machine there;
    there.settings.setValue(settingkey::concurrency, 9);
    there.settings.setValue(settingkey::density, QStringLiteral("Compact"));
    there.keys.choose(QStringLiteral("query.run"), {QStringLiteral("F9")});
    const QSignalSpy changed(&there.settings, &Settings::changed);
    QVERIFY(SettingsFile::fromBytes(here.state())->apply(there.settings, there.keys, there.profiles));
    QCOMPARE(there.settings.batchRows(), 777);
    QCOMPARE(there.settings.concurrency(), 2);
    QVERIFY(there.settings.isUsual(settingkey::density));
    QVERIFY(there.keys.isEmpty());
    QCOMPARE(changed.size(), 3);
}

void SettingsFileTest::connectionsByChoice()
{
    Machine here;
    Profile profile = profileOf(QStringLiteral("plant"));
    profile.user = QStringLiteral("ann");
    QVERIFY(here.profiles.save(profile));
    QVERIFY(!SettingsFile::of(here.settings, here.keys, nullptr).toBytes().contains("plant"));
    Machine there;
    QVERIFY(SettingsFile::fromBytes(here.state())->apply(there.settings, there.keys, there.profiles));
    QCOMPARE(there.profiles.profiles(), QList{profile});
    // Once more: it is the same one.
    QVERIFY(SettingsFile::fromBytes(here.state())->apply(there.settings, there.keys, there.profiles));
    QCOMPARE(there.profiles.profiles(), QList{profile});
}

void SettingsFileTest::marksAreNotTakenOff()
{
    Machine here;
    Profile profile = profileOf(QStringLiteral("plant"));
    QVERIFY(here.profiles.save(profile));
    const QByteArray before = here.state();
    profile.isProduction = true;
    profile.isReadOnly = true;
    QVERIFY(here.profiles.save(profile));
    QVERIFY(SettingsFile::fromBytes(before)->apply(here.settings, here.keys, here.profiles));
    QCOMPARE(here.profiles.profiles(), QList{profile});
}

void SettingsFileTest::anotherPlaceIsAnotherConnection_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("server") << QByteArray("http://plant:8086") << QByteArray("http://elsewhere:8086");
    QTest::newRow("encryption") << QByteArray("\"http://") << QByteArray("\"https://");
}

/// The keyring keeps a password under the connection's id: it must not go to where a file points.
void SettingsFileTest::anotherPlaceIsAnotherConnection()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    Machine here;
    const Profile profile = profileOf(QStringLiteral("plant"));
    QVERIFY(here.profiles.save(profile));
    QByteArray edited = here.state();
    QVERIFY2(edited.contains(from), edited.constData());
    QVERIFY(SettingsFile::fromBytes(edited.replace(from, to))->apply(here.settings, here.keys, here.profiles));
    QCOMPARE(here.profiles.profiles().size(), 2);
    QCOMPARE(here.profiles.profiles().constFirst(), profile);
    const Profile added = here.profiles.profiles().constLast();
    QVERIFY(added.id != profile.id);
    QCOMPARE(added.name, QStringLiteral("plant 2"));
    QVERIFY(added.url != profile.url);
}

void SettingsFileTest::takenNamesGetANumber()
{
    Machine here;
    QVERIFY(here.profiles.save(profileOf(QStringLiteral("plant"))));
    Machine there;
    QVERIFY(there.profiles.save(profileOf(QStringLiteral("plant"))));
    QVERIFY(SettingsFile::fromBytes(here.state())->apply(there.settings, there.keys, there.profiles));
    QCOMPARE(there.profiles.profiles().size(), 2);
    QCOMPARE(there.profiles.profiles().at(1).name, QStringLiteral("plant 2"));
}

void SettingsFileTest::noPasswordOfAProxyLeaves_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("an address") << QStringLiteral("http://ann:s3cret@proxy:3128");
    QTest::newRow("without a scheme") << QStringLiteral("ann:s3cret@proxy:3128");
    QTest::newRow("another scheme") << QStringLiteral("ftp://ann:s3cret@proxy:3128");
    QTest::newRow("no address") << QStringLiteral("http://ann:s3cret@proxy:port");
}

/// Somebody has written it into the settings' file by hand.
void SettingsFileTest::noPasswordOfAProxyLeaves()
{
    QFETCH(const QString, proxy);
    Machine here;
    here.settings.setValue(settingkey::proxy, proxy);
    QCOMPARE(here.settings.text(settingkey::proxy), proxy);
    const QByteArray written = here.state();
    QVERIFY2(!written.contains("s3cret"), written.constData());
    // Nor is it lost when that file comes back.
    QVERIFY(SettingsFile::fromBytes(written)->apply(here.settings, here.keys, here.profiles));
    QCOMPARE(here.settings.text(settingkey::proxy), proxy);
}

void SettingsFileTest::badFilesSayWhyAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto file = [](const QByteArray &settings, const QByteArray &rest = {}) {
        return R"({"program":"penstock","version":1,"settings":{)" + settings + "}" + rest + "}";
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no file of Penstock");
    QTest::newRow("no JSON") << QByteArray("[look]\ndensity=Compact\n") << QStringLiteral("no file of Penstock");
    QTest::newRow("another program") << QByteArray(R"({"program":"grafana","version":1,"settings":{}})")
                                     << QStringLiteral("no file of Penstock");
    QTest::newRow("later version") << QByteArray(R"({"program":"penstock","version":2,"settings":{}})")
                                   << QStringLiteral("later version");
    QTest::newRow("no settings") << QByteArray(R"({"program":"penstock","version":1})")
                                 << QStringLiteral("\"settings\"");
    QTest::newRow("unknown setting") << file(R"("look/mood":"good")") << QStringLiteral("look/mood");
    QTest::newRow("text for a number") << file(R"("write/batchRows":"7")") << QStringLiteral("write/batchRows");
    QTest::newRow("out of bounds") << file(R"("write/batchRows":100001)") << QStringLiteral("write/batchRows");
    QTest::newRow("no whole number") << file(R"("write/batchRows":7.5)") << QStringLiteral("write/batchRows");
    QTest::newRow("between zero and the least") << file(R"("look/textSize":3)") << QStringLiteral("look/textSize");
    QTest::newRow("no such choice") << file(R"("look/density":"Airy")") << QStringLiteral("look/density");
    QTest::newRow("number for a switch") << file(R"("editor/wraps":1)") << QStringLiteral("editor/wraps");
    QTest::newRow("a good one before") << file(R"("editor/wraps":false,"look/density":"Airy")")
                                       << QStringLiteral("look/density");
    QTest::newRow("a proxy's password") << file(R"("network/proxy":"http://a:b@c:1")") << QStringLiteral("password");
    QTest::newRow("a proxy that cannot be read") << file(R"("network/proxy":"a:b@c:1")") << QStringLiteral("Proxy");
    QTest::newRow("keys") << file({}, R"(,"keys":{"query.run":"F9"})") << QStringLiteral("query.run");
    QTest::newRow("a connection") << file({}, R"(,"connections":[{"name":""}])") << QString();
    QTest::newRow("no list of connections") << file({}, R"(,"connections":{})") << QStringLiteral("connections");
    QTest::newRow("too long") << file({}, ",\"keys\":{}" + QByteArray(SettingsFile::mostBytes, ' '))
                              << QStringLiteral("no file of Penstock");
}

void SettingsFileTest::badFilesSayWhyAndChangeNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const Result<SettingsFile> read = SettingsFile::fromBytes(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    QVERIFY2(read.error().message.endsWith(QStringLiteral("Nothing was changed.")), qPrintable(read.error().message));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SettingsFileTest)
#include "settingsfile_test.moc"
