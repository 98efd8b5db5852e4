// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminfield.h"

#include <QCoreApplication>

namespace penstock {

namespace {

using Type = AdminFieldInfo::Type;

struct AdminFieldText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminField)
};

QLatin1String latin(const char *text)
{
    return QLatin1String(text);
}

AdminFieldInfo name(const char *option, const QString &label, const QString &help)
{
    return {Type::Name, latin(option), latin("name"), label, help};
}

AdminFieldInfo duration(const char *option, const QString &label, const QString &help)
{
    return {Type::Duration, latin(option), latin("duration"), label, help};
}

AdminFieldInfo lines(const char *option, const char *valueName, const QString &label, const QString &help)
{
    return {Type::Lines, latin(option), latin(valueName), label, help};
}

AdminFieldInfo flag(const char *option, const QString &label, const QString &help)
{
    return {Type::Flag, latin(option), {}, label, help};
}

} // namespace

AdminFieldInfo adminField(AdminField field)
{
    switch (field) {
    case AdminField::Database:
        return name("database", AdminFieldText::tr("Database"), AdminFieldText::tr("The database or bucket."));
    case AdminField::RetentionPolicy:
        return name("rp", AdminFieldText::tr("Retention policy"), AdminFieldText::tr("The retention policy."));
    case AdminField::Measurement:
        return name("measurement", AdminFieldText::tr("Measurement"), AdminFieldText::tr("The measurement or table."));
    case AdminField::Name:
        return name(
            "name", AdminFieldText::tr("Name"),
            AdminFieldText::tr("The name of a user, token, continuous query, subscription, mapping, task or cache."));
    case AdminField::Id:
        return {Type::Name, latin("id"), latin("id"), AdminFieldText::tr("Id"),
                AdminFieldText::tr("The id that the list shows.")};
    case AdminField::Retention:
        return duration("retention", AdminFieldText::tr("Keep data for"),
                        AdminFieldText::tr("How long data is kept: 30d, 12h; inf: for ever."));
    case AdminField::ShardDuration:
        return duration("shard-duration", AdminFieldText::tr("A shard covers"),
                        AdminFieldText::tr("The time that a shard covers."));
    case AdminField::Replication:
        return {Type::Count, latin("replication"), latin("number"), AdminFieldText::tr("Copies"),
                AdminFieldText::tr("Copies in a cluster of 1.x.")};
    case AdminField::Tags:
        return {Type::Tags, latin("tag"), latin("key=value"), AdminFieldText::tr("Tags"),
                AdminFieldText::tr("Only series with this tag. May be repeated.")};
    case AdminField::From:
        return {Type::Time, latin("from"), latin("time"), AdminFieldText::tr("From"),
                AdminFieldText::tr(
                    "Delete from this time on: 2024-01-31T12:00:00Z, with its zone, or nanoseconds since 1970.")};
    case AdminField::To:
        return {Type::Time, latin("to"), latin("time"), AdminFieldText::tr("Up to"),
                AdminFieldText::tr("Delete up to this time, not included; written as --from.")};
    case AdminField::Statement:
        return {Type::Statement, latin("statement"), latin("text"), AdminFieldText::tr("Statement"),
                AdminFieldText::tr("SELECT … INTO … of a continuous query.")};
    case AdminField::ResampleEvery:
        return duration("every", AdminFieldText::tr("Runs every"),
                        AdminFieldText::tr("How often a continuous query or a task runs."));
    case AdminField::ResampleFor:
        return duration("for", AdminFieldText::tr("Covers the last"),
                        AdminFieldText::tr("Which time a continuous query covers."));
    case AdminField::Password:
        return {Type::Secret,
                {},
                {},
                AdminFieldText::tr("Password"),
                AdminFieldText::tr("Sent to the server only, and not kept.")};
    case AdminField::Privilege:
        return {Type::Choice,
                latin("privilege"),
                latin("privilege"),
                AdminFieldText::tr("Privilege"),
                AdminFieldText::tr("read, write or all."),
                {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("all")},
                {AdminFieldText::tr("Read"), AdminFieldText::tr("Write"), AdminFieldText::tr("Read and write")}};
    case AdminField::Grants:
        return {Type::Grants, latin("grant"), latin("bucket:privilege"), AdminFieldText::tr("May use"),
                AdminFieldText::tr("What a token may do. May be repeated.")};
    case AdminField::Expiry:
        return duration("expiry", AdminFieldText::tr("Expires after"),
                        AdminFieldText::tr("A token's life from now on."));
    case AdminField::HardDelete:
        return {Type::Choice,
                latin("hard-delete"),
                latin("when"),
                AdminFieldText::tr("Gone for good"),
                AdminFieldText::tr(
                    "3.x: when dropped data is gone for good: now or never; the server's delay if not given."),
                {QString(), QStringLiteral("now"), QStringLiteral("never")},
                {AdminFieldText::tr("After the server's delay"), AdminFieldText::tr("Now"),
                 AdminFieldText::tr("Never: the server keeps the data")}};
    case AdminField::MakeDefault:
        return flag("default", AdminFieldText::tr("The default one"),
                    AdminFieldText::tr("Make the retention policy or mapping the default one."));
    case AdminField::Administrator:
        return flag("administrator", AdminFieldText::tr("All privileges everywhere"),
                    AdminFieldText::tr("All privileges everywhere."));
    case AdminField::Inactive:
        return flag("inactive", AdminFieldText::tr("Switched off"),
                    AdminFieldText::tr("Switch the token or the task off."));
    case AdminField::Destinations:
        return lines("destination", "url", AdminFieldText::tr("Sent to"),
                     AdminFieldText::tr("Where copies go: udp://host:port, http://host:port or https://host:port. May "
                                        "be repeated."));
    case AdminField::Delivery:
        return {Type::Choice,
                latin("mode"),
                latin("mode"),
                AdminFieldText::tr("Each write goes"),
                AdminFieldText::tr("Whether each write goes to all destinations or to any one of them: all or any."),
                {QStringLiteral("all"), QStringLiteral("any")},
                {AdminFieldText::tr("To all of them"), AdminFieldText::tr("To any one of them, in turn")}};
    case AdminField::Organization:
        return {Type::Name,
                {},
                {},
                AdminFieldText::tr("Organization"),
                AdminFieldText::tr("The organization of 2.x that buckets and users belong to.")};
    case AdminField::TagKeys:
        return lines("tag-key", "name", AdminFieldText::tr("Tags"),
                     AdminFieldText::tr("A tag of the table. May be repeated."));
    case AdminField::Fields:
        return lines("field", "name:type", AdminFieldText::tr("Fields"),
                     AdminFieldText::tr("A field of the table and its type: utf8, int64, uint64, float64 or bool. May "
                                        "be repeated."));
    case AdminField::Script:
        return {Type::Statement, latin("flux"), latin("script"), AdminFieldText::tr("Script"),
                AdminFieldText::tr("What the task runs, in Flux. When the script has an “option task”, that says the "
                                   "name and the times.")};
    case AdminField::Cron:
        return {Type::Name, latin("cron"), latin("schedule"), AdminFieldText::tr("Runs at"),
                AdminFieldText::tr("When a task runs, as cron writes it: 0 * * * * is each full hour.")};
    case AdminField::Offset:
        return duration("offset", AdminFieldText::tr("Later by"),
                        AdminFieldText::tr("How much later than its time a task runs, so that late rows are in."));
    case AdminField::CacheKind:
        return {Type::Choice,
                latin("cache"),
                latin("kind"),
                AdminFieldText::tr("Cache of"),
                AdminFieldText::tr("What the cache keeps: last or distinct."),
                {QStringLiteral("last"), QStringLiteral("distinct")},
                {AdminFieldText::tr("Last values"), AdminFieldText::tr("Distinct values")}};
    case AdminField::KeyColumns:
        return lines("column", "name", AdminFieldText::tr("Columns"),
                     AdminFieldText::tr("A column by which last values are kept, all tags if none is given; or one "
                                        "whose distinct values are kept. May be repeated."));
    case AdminField::ValueColumns:
        return lines("value-column", "name", AdminFieldText::tr("Values of"),
                     AdminFieldText::tr("A column whose last values are kept; all others if none is given. May be "
                                        "repeated."));
    case AdminField::CacheCount:
        return {Type::Count, latin("count"), latin("number"), AdminFieldText::tr("Values each"),
                AdminFieldText::tr("How many last values are kept, 1 to 10.")};
    case AdminField::MaxCardinality:
        return {Type::Count, latin("max-cardinality"), latin("number"), AdminFieldText::tr("At most"),
                AdminFieldText::tr("How many distinct values are kept; 100000 if not given.")};
    case AdminField::TimeToLive:
        return duration("ttl", AdminFieldText::tr("Keeps values for"),
                        AdminFieldText::tr("How long a cache keeps a value: 4h for last and 1d for distinct values if "
                                           "not given."));
    }
    return {};
}

QString missingFieldText(AdminField field)
{
    switch (field) {
    case AdminField::Database:
        return AdminFieldText::tr("Say which database is meant.");
    case AdminField::RetentionPolicy:
        return AdminFieldText::tr("Say which retention policy is meant.");
    case AdminField::Measurement:
        return AdminFieldText::tr("Say which measurement is meant.");
    case AdminField::Name:
        return AdminFieldText::tr("Give a name.");
    case AdminField::Id:
        return AdminFieldText::tr("Give the id, as the list shows it.");
    case AdminField::Password:
        return AdminFieldText::tr("Give a password.");
    case AdminField::Statement:
        return AdminFieldText::tr("Give the statement.");
    case AdminField::Retention:
        return AdminFieldText::tr("Say how long the data is kept.");
    case AdminField::Destinations:
        return AdminFieldText::tr("Say where copies are sent.");
    case AdminField::Organization:
        return AdminFieldText::tr("Give the organization a name; on the command line by --org.");
    case AdminField::Script:
        return AdminFieldText::tr("Give the script.");
    case AdminField::KeyColumns:
        return AdminFieldText::tr("Say which columns.");
    case AdminField::CacheKind:
        return AdminFieldText::tr("Say which kind of cache is meant: last or distinct.");
    default:
        return AdminFieldText::tr("“%1” is missing.").arg(adminField(field).label);
    }
}

} // namespace penstock
