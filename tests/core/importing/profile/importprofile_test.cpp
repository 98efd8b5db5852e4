// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofile.h"

#include <QTest>

using namespace penstock;

namespace {

bool isAnything(const ImportProfile::Option &)
{
    return true;
}

ImportProfile exampleProfile()
{
    ImportProfile profile;
    profile.header = {QStringLiteral("time"), QStringLiteral("a, \"b\"")};
    profile.options = {{QStringLiteral("measurement"), {QStringLiteral("air quality")}},
                       {QStringLiteral("no-preflight"), {}},
                       {QStringLiteral("tag"), {QStringLiteral("host"), QStringLiteral("--odd=name")}}};
    return profile;
}

} // namespace

class ImportProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackEqual()
    {
        const ImportProfile profile = exampleProfile();
        const auto back = ImportProfile::fromJson(profile.toJson(), isAnything);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QVERIFY(*back == profile);
        QCOMPARE(back->arguments().join(u'|'),
                 QStringLiteral("--measurement=air quality|--no-preflight|--tag=host|--tag=--odd=name"));
    }

    void knowsItsFilesByTheirHeader()
    {
        const ImportProfile profile = exampleProfile();
        QVERIFY(profile.fits(profile.header));
        QVERIFY(!profile.fits({QStringLiteral("time")}));
        QVERIFY(ImportProfile().fits({QStringLiteral("time")}));
        const QString print = ImportProfile::fingerprint(profile.header);
        QCOMPARE(print.size(), 16);
        QCOMPARE(ImportProfile::fingerprint(profile.header), print);
        QVERIFY(ImportProfile::fingerprint({QStringLiteral("a"), QStringLiteral("b")}) !=
                ImportProfile::fingerprint({QStringLiteral("ab")}));
        QVERIFY(ImportProfile::fingerprint({QStringLiteral("b"), QStringLiteral("a")}) !=
                ImportProfile::fingerprint({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void aFileSaysThatItIsOne_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("as it is written") << exampleProfile().toJson() << true;
        QTest::newRow("blanks before") << QByteArray("\n  ") + exampleProfile().toJson() << true;
        QTest::newRow("cut off behind the mark")
            << QByteArray("{\"format\": \"penstock import profile\", \"he") << true;
        QTest::newRow("cut off in the mark") << QByteArray("{\"format\": \"penstock import pro") << false;
        QTest::newRow("another's") << QByteArray("{\"format\": \"dashboard\"}") << false;
        QTest::newRow("a list of it") << QByteArray("[\"penstock import profile\"]") << false;
        QTest::newRow("rows that tell of it") << QByteArray("time,note\n1,\"penstock import profile\"\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void aFileSaysThatItIsOne()
    {
        QFETCH(const QByteArray, beginning);
        QFETCH(const bool, isMarked);
        QCOMPARE(ImportProfile::isMarked(beginning), isMarked);
    }

    void headersAreKnownReadEitherWay()
    {
        const auto print = [](const char *names) {
            return ImportProfile::fingerprint(QString::fromLatin1(names).split(u'|'));
        };
        ImportProfile profile;
        QVERIFY(!profile.isKnownBy(print("time|host"))); // of any file is of none
        QVERIFY(!profile.isKnownBy(ImportProfile::fingerprint({})));
        profile.found = {QStringLiteral("time;host")};
        QVERIFY(!profile.isKnownBy(print("time;host")));
        profile.header = {QStringLiteral("time"), QStringLiteral("host")};
        QVERIFY(profile.isKnownBy(print("time|host")) && profile.isKnownBy(print("time;host")));
        QVERIFY(!profile.isKnownBy(print("host|time")) && !profile.isKnownBy(print("time|host|")));
        profile.found.clear();
        QVERIFY(!profile.isKnownBy(ImportProfile::fingerprint({})) && !profile.isKnownBy({}));
        // By what it is, and not by how the texts stand beside each other.
        QVERIFY(print("1:a|b") != print("1:a1:b") && print("|a") != print("a|") && print("") != print("|"));
        QVERIFY(print("a") == print("a") && print("\xE4") != print("a"));
    }

    void oneTextIsAListOfOne()
    {
        const auto profile = ImportProfile::fromJson(
            R"({"format": "penstock import profile", "version": 1, "header": "time",
                "options": {"tag": ["a"], "null": "", "no-sync": true, "ignore": ["x", "y"]}})",
            isAnything);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
        QCOMPARE(profile->header, QStringList(QStringLiteral("time")));
        QVERIFY(profile->found.isEmpty());
        QCOMPARE(profile->arguments().join(u'|'),
                 QStringLiteral("--ignore=x|--ignore=y|--no-sync|--null=|--tag=a")); // by name
        QVERIFY(ImportProfile::fromJson(profile->toJson(), isAnything).value() == *profile);
    }

    void whatIsNoProfileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &json, const char *reason) {
            QTest::newRow(name) << json << QString::fromLatin1(reason);
        };
        const QByteArray start = "{\"format\": \"penstock import profile\", ";
        row("no JSON", "time,host", "It is no JSON");
        row("a list", "[]", "\"format\" must be");
        row("of another program", "{\"format\": \"dashboard\"}", "\"format\" must be");
        row("no version", start + "\"options\": {}}", "version 0");
        row("newer", start + "\"version\": 2, \"options\": {}}", "version 2");
        row("no options", start + "\"version\": 1}", "\"options\" must be");
        row("unknown key", start + "\"version\": 1, \"options\": {}, \"tags\": []}", "no key \"tags\"");
        row("unknown option", start + "\"version\": 1, \"options\": {\"unheard\": true}}", "\"unheard\" is no option");
        row("false", start + "\"version\": 1, \"options\": {\"tag\": false}}", "\"tag\" must be true");
        row("number", start + "\"version\": 1, \"options\": {\"tag\": 1}}", "\"tag\" must be a text");
        row("list of numbers", start + "\"version\": 1, \"options\": {\"tag\": [\"a\", 1]}}", "\"tag\" must be a text");
        row("a version that is no whole number", start + "\"version\": 1.5, \"options\": {}}", "version 0");
        row("a version in quotes", start + "\"version\": \"1\", \"options\": {}}", "version 0");
        row("cut off", start + "\"version\": 1, \"options\": {", "It is no JSON");
        row("more behind it", start + "\"version\": 1, \"options\": {}} x", "It is no JSON");
        row("nothing", "", "It is no JSON");
        row("options in a list", start + "\"version\": 1, \"options\": [\"tag\"]}", "\"options\" must be");
        row("null", start + "\"version\": 1, \"options\": {\"tag\": null}}", "\"tag\" must be a text");
        row("an object", start + "\"version\": 1, \"options\": {\"tag\": {}}}", "\"tag\" must be a text");
        row("found of numbers", start + "\"version\": 1, \"header_without_options\": 5, \"options\": {}}",
            "\"header_without_options\" must be");
        row("header of numbers", start + "\"version\": 1, \"header\": [1], \"options\": {}}", "\"header\" must be");
    }

    void whatIsNoProfileIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto profile = ImportProfile::fromJson(
            json, [](const ImportProfile::Option &option) { return option.name != QLatin1String("unheard"); });
        QVERIFY(!profile);
        QVERIFY2(profile.error().message.contains(reason), qPrintable(profile.error().message));
    }
};

QTEST_APPLESS_MAIN(ImportProfileTest)

#include "importprofile_test.moc"
