// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminoperation.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace penstock;

namespace {

using Kind = AdminRequest::Kind;
using Use = AdminOperation::Use;

constexpr int kinds = int(AdminRequest::lastKind) + 1;

ServerInfo serverOf(Flavour flavour)
{
    ServerInfo server;
    server.flavour = flavour;
    server.capabilities.administration = true;
    return server;
}

/// Something that can be read for the field.
QStringList sampleOf(AdminField field)
{
    switch (adminField(field).type) {
    case AdminFieldInfo::Type::Duration:
        return {QStringLiteral("2d")};
    case AdminFieldInfo::Type::Count:
        return {QStringLiteral("2")};
    case AdminFieldInfo::Type::Choice:
        return {adminField(field).choices.value(1)};
    case AdminFieldInfo::Type::Flag:
        return {QString()};
    case AdminFieldInfo::Type::Tags:
        return {QStringLiteral("host=a=b"), QStringLiteral("room=")};
    case AdminFieldInfo::Type::Lines:
        return {QStringLiteral("a:b:int64"), QStringLiteral("c:bool")};
    case AdminFieldInfo::Type::Grants:
        return {QStringLiteral("a:b:read"), QStringLiteral("c:all")};
    case AdminFieldInfo::Type::Time:
        return {field == AdminField::From ? QStringLiteral("2024-01-31T12:00:00.000000001Z")
                                          : QStringLiteral("1706702400000000002")};
    default:
        return {QStringLiteral("17")};
    }
}

void fill(AdminRequest &request, AdminField field)
{
    const Status status = setAdminField(request, field, sampleOf(field), QStringLiteral("it"));
    QVERIFY2(status.has_value(), qPrintable(status ? QString() : status.error().message));
}

bool has(const QList<Use> &uses, AdminField field)
{
    return std::ranges::any_of(uses, [field](const Use &use) { return use.field == field; });
}

} // namespace

/// The one description of the operations, which the command line and the forms are made from.
class AdminOperationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsDescribed_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < kinds; ++kind)
            QTest::newRow(adminOperation(Kind(kind)).name.data()) << kind;
    }

    void everyKindIsDescribed()
    {
        QFETCH(const int, kind);
        const AdminOperation operation = adminOperation(Kind(kind));
        QCOMPARE(operation.kind, Kind(kind));
        QCOMPARE(adminKindOf(operation.name), std::optional(Kind(kind)));
        QCOMPARE(operation.title, adminTitle(Kind(kind)));
        QVERIFY(!operation.title.isEmpty());
        QVERIFY2(operation.help.endsWith(u'.'), qPrintable(operation.help));
        QCOMPARE(operation.isList, operation.button.isEmpty());
        QCOMPARE(isDestructive(Kind(kind)), !operation.danger.isEmpty());
        QVERIFY(!operation.isList || onlyReads(Kind(kind)));
        QVERIFY(!operation.isList || !changesNames(Kind(kind)));
        QSet<int> fields;
        for (const Use &use : operation.fields) {
            QVERIFY(!fields.contains(int(use.field)));
            fields.insert(int(use.field));
            QVERIFY(!fieldLabel(Kind(kind), use.field, ServerInfo()).isEmpty());
        }
        bool isSomewhere = false;
        for (const Flavour flavour : {Flavour::V1, Flavour::V2, Flavour::V3, Flavour::V3Distributed}) {
            const ServerInfo server = serverOf(flavour);
            isSomewhere = isSomewhere || supports(Kind(kind), server);
            const QList<Use> here = fieldsOf(Kind(kind), server);
            for (const Use &use : here)
                QVERIFY(has(operation.fields, use.field));
        }
        QVERIFY(isSomewhere);
    }

    void namesAreUnique()
    {
        QSet<QString> names;
        QSet<QString> titles;
        for (int kind = 0; kind < kinds; ++kind) {
            names.insert(adminOperation(Kind(kind)).name);
            titles.insert(adminTitle(Kind(kind)));
        }
        QCOMPARE(names.size(), kinds);
        QCOMPARE(titles.size(), kinds);
        QVERIFY(!adminKindOf(QStringLiteral("invent-database")));
        QVERIFY(!adminKindOf(QString()));
    }

    void wordsAreTheServers_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("measurement");
        const QString aDatabase = QStringLiteral("Delete a database: Database");
        const QString aBucket = QStringLiteral("Delete a bucket: Bucket");
        const QString aMeasurement = QStringLiteral("Delete a measurement: Measurement");
        QTest::newRow("1.x") << Flavour::V1 << aDatabase << aMeasurement;
        QTest::newRow("2.x") << Flavour::V2 << aBucket << aMeasurement;
        QTest::newRow("3.x") << Flavour::V3 << aDatabase << QStringLiteral("Delete a table: Table");
        QTest::newRow("3.x, distributed") << Flavour::V3Distributed << aBucket << aMeasurement;
    }

    void wordsAreTheServers()
    {
        QFETCH(const Flavour, flavour);
        const ServerInfo server = serverOf(flavour);
        const auto words = [&server](Kind kind, AdminField field) {
            return adminTitle(kind, server) + QStringLiteral(": ") + fieldLabel(kind, field, server);
        };
        QTEST(words(Kind::DropDatabase, AdminField::Database), "database");
        QTEST(words(Kind::DropMeasurement, AdminField::Measurement), "measurement");
        QCOMPARE(fieldLabel(Kind::CreateMapping, AdminField::Name, server), QStringLiteral("Is known as the database"));
        // Nothing of what other kinds of server do.
        const bool isFirst = flavour == Flavour::V1;
        QCOMPARE(adminDanger(Kind::DeletePoints, server).contains(QStringLiteral("retention policy")), isFirst);
        for (const Kind kind : {Kind::CreateDatabase, Kind::DropDatabase, Kind::DropMeasurement, Kind::DeletePoints}) {
            const QString said = adminHelp(kind, server) + adminDanger(kind, server);
            QVERIFY2(!said.contains(QStringLiteral(".x")), qPrintable(said));
        }
        QCOMPARE(adminHelp(Kind::DropDatabase, server).contains(QStringLiteral("bucket")), hasBuckets(flavour));
    }

    void everyFieldIsDescribedAndRead_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field <= int(lastAdminField); ++field)
            QTest::addRow("%s", qPrintable(adminField(AdminField(field)).label)) << field;
    }

    void everyFieldIsDescribedAndRead()
    {
        QFETCH(const int, field);
        const AdminFieldInfo info = adminField(AdminField(field));
        QVERIFY(!info.label.isEmpty());
        QVERIFY2(info.help.endsWith(u'.'), qPrintable(info.help));
        // Never on a command line, or there as one of the connection.
        QVERIFY(info.option.isEmpty() ==
                (AdminField(field) == AdminField::Password || AdminField(field) == AdminField::Organization));
        QCOMPARE(info.choices.size(), info.choiceTexts.size());
        QVERIFY(!missingFieldText(AdminField(field)).isEmpty());
        AdminRequest request;
        const bool always = AdminField(field) == AdminField::Privilege;
        QCOMPARE(hasAdminField(request, AdminField(field)), always);
        QVERIFY(setAdminField(request, AdminField(field), {}, {}).has_value());
        QCOMPARE(hasAdminField(request, AdminField(field)), always); // nothing was given
        fill(request, AdminField(field));
        QVERIFY(hasAdminField(request, AdminField(field)));
        QVERIFY(std::ranges::any_of(std::views::iota(0, kinds), [field](int kind) {
            return has(adminOperation(Kind(kind)).fields, AdminField(field));
        }));
    }

    void valuesAreReadExactly()
    {
        AdminRequest request;
        for (int field = 0; field <= int(lastAdminField); ++field)
            fill(request, AdminField(field));
        QCOMPARE(request.retention, std::optional(std::chrono::seconds(172'800)));
        QCOMPARE(request.replication, 2);
        QCOMPARE(request.tags.size(), 2);
        QCOMPARE(request.tags.constFirst().first, QStringLiteral("host"));
        QCOMPARE(request.tags.constFirst().second, QStringLiteral("a=b"));
        QCOMPARE(request.tags.constLast().second, QString());
        QCOMPARE(request.grants.constFirst().database, QStringLiteral("a:b"));
        QCOMPARE(request.grants.constLast().privilege, AdminRequest::Privilege::All);
        QCOMPARE(request.from, std::optional<std::int64_t>(1'706'702'400'000'000'001));
        QCOMPARE(request.to, std::optional<std::int64_t>(1'706'702'400'000'000'002));
        QCOMPARE(request.hardDelete, AdminRequest::HardDelete::Now);
        QVERIFY(!request.active);
        QCOMPARE(request.fields.constFirst().first, QStringLiteral("a:b"));
        QCOMPARE(request.fields.constFirst().second, QStringLiteral("int64"));
        QCOMPARE(request.destinations.size(), 2);
        QVERIFY(request.toAny);
        QCOMPARE(request.cache, std::optional(AdminRequest::Cache::Distinct));
        QCOMPARE(request.cacheCount, 2);
        QCOMPARE(request.maxCardinality, std::optional(2));
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](AdminField field, const char *text) {
            QTest::addRow("%d %s", int(field), text) << int(field) << QString::fromLatin1(text);
        };
        row(AdminField::Retention, "soon");
        row(AdminField::ShardDuration, "1ms");
        row(AdminField::Expiry, "-1d");
        row(AdminField::Replication, "0");
        row(AdminField::Replication, "2.5");
        row(AdminField::Tags, "place");
        row(AdminField::Tags, "=a");
        row(AdminField::From, "yesterday");
        row(AdminField::To, "2024-01-31T12:00:00");
        row(AdminField::Grants, "bucket");
        row(AdminField::Grants, ":read");
        row(AdminField::Grants, "bucket:own");
        row(AdminField::HardDelete, "later");
        row(AdminField::Fields, "value");
        row(AdminField::Fields, "value:double");
        row(AdminField::Fields, ":bool");
        row(AdminField::Delivery, "some");
        row(AdminField::CacheKind, "first");
        row(AdminField::CacheCount, "11");
        row(AdminField::MaxCardinality, "0");
        row(AdminField::Offset, "soon");
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(const int, field);
        QFETCH(const QString, text);
        AdminRequest request;
        const Status status = setAdminField(request, AdminField(field), {text}, QStringLiteral("That field"));
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::BadInput);
        QVERIFY2(status.error().message.contains(u"That field"), qPrintable(status.error().message));
    }

    void whatIsNeededIsAskedFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Flavour>("flavour");
        for (const Flavour flavour : {Flavour::V1, Flavour::V2, Flavour::V3}) {
            for (int kind = 0; kind < kinds; ++kind) {
                if (supports(Kind(kind), serverOf(flavour)))
                    QTest::addRow("%s %d", adminOperation(Kind(kind)).name.data(), int(flavour)) << kind << flavour;
            }
        }
    }

    /// With all fields of the server the request passes; without any one that is required it says which.
    void whatIsNeededIsAskedFor()
    {
        QFETCH(const int, kind);
        QFETCH(const Flavour, flavour);
        const ServerInfo server = serverOf(flavour);
        const QList<Use> fields = fieldsOf(Kind(kind), server);
        AdminRequest whole;
        whole.kind = Kind(kind);
        for (const Use &use : fields)
            fill(whole, use.field);
        const Status passed = checkAdminRequest(whole, server);
        QVERIFY2(passed.has_value(), qPrintable(passed ? QString() : passed.error().message));
        for (const Use &missing : fields) {
            if (!missing.isRequired)
                continue;
            AdminRequest request;
            request.kind = Kind(kind);
            for (const Use &use : fields) {
                if (use.field != missing.field)
                    fill(request, use.field);
            }
            const Status refused = checkAdminRequest(request, server);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(missingFieldText(missing.field)),
                     qPrintable(refused.error().message));
        }
    }

    /// 2.x has no users that may do everything, and 1.x deletes at once: what is asked beyond that is no wish to pass
    /// over.
    void whatAServerDoesNotKnowIsRefused()
    {
        AdminRequest user{.kind = Kind::CreateUser};
        user.name = QStringLiteral("ada");
        user.password = QStringLiteral("hush-hush");
        user.administrator = true;
        QVERIFY(checkAdminRequest(user, serverOf(Flavour::V1)).has_value());
        const Status refused = checkAdminRequest(user, serverOf(Flavour::V2));
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.contains(u"hush-hush"));
        AdminRequest drop{.kind = Kind::DropDatabase, .database = QStringLiteral("plant")};
        drop.hardDelete = AdminRequest::HardDelete::Never;
        QVERIFY(checkAdminRequest(drop, serverOf(Flavour::V3)).has_value());
        QVERIFY(!checkAdminRequest(drop, serverOf(Flavour::V1)));
    }
};

QTEST_GUILESS_MAIN(AdminOperationTest)
#include "adminoperation_test.moc"
