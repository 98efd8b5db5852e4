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
