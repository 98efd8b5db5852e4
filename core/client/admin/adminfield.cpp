// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminfield.h"

#include <QCoreApplication>

namespace penstock {

namespace {

using Type = AdminFieldInfo::Type;

struct Text
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

AdminFieldInfo flag(const char *option, const QString &label, const QString &help)
{
    return {Type::Flag, latin(option), {}, label, help};
}

} // namespace

AdminFieldInfo adminField(AdminField field)
{
    switch (field) {
    case AdminField::Database:
        return name("database", Text::tr("Database"), Text::tr("The database or bucket."));
    case AdminField::RetentionPolicy:
        return name("rp", Text::tr("Retention policy"), Text::tr("The retention policy."));
    case AdminField::Measurement:
        return name("measurement", Text::tr("Measurement"), Text::tr("The measurement or table."));
    case AdminField::Name:
        return name("name", Text::tr("Name"), Text::tr("The name of a user, token, continuous query or mapping."));
    case AdminField::Id:
        return {Type::Name, latin("id"), latin("id"), Text::tr("Id"), Text::tr("The id that the list shows.")};
    case AdminField::Retention:
        return duration("retention", Text::tr("Keep data for"),
                        Text::tr("How long data is kept: 30d, 12h; inf: for ever."));
    case AdminField::ShardDuration:
        return duration("shard-duration", Text::tr("A shard covers"), Text::tr("The time that a shard covers."));
    case AdminField::Replication:
        return {Type::Count, latin("replication"), latin("number"), Text::tr("Copies"),
                Text::tr("Copies in a cluster of 1.x.")};
    case AdminField::Tags:
        return {Type::Tags, latin("tag"), latin("key=value"), Text::tr("Tags"),
                Text::tr("Only series with this tag. May be repeated.")};
    case AdminField::From:
        return {Type::Time, latin("from"), latin("time"), Text::tr("From"),
                Text::tr("Delete from this time on: 2024-01-31T12:00:00Z, with its zone, or nanoseconds since 1970.")};
    case AdminField::To:
        return {Type::Time, latin("to"), latin("time"), Text::tr("Up to"),
                Text::tr("Delete up to this time, not included; written as --from.")};
    case AdminField::Statement:
        return {Type::Statement, latin("statement"), latin("text"), Text::tr("Statement"),
                Text::tr("SELECT … INTO … of a continuous query.")};
    case AdminField::ResampleEvery:
        return duration("every", Text::tr("Runs every"), Text::tr("How often a continuous query runs."));
    case AdminField::ResampleFor:
        return duration("for", Text::tr("Covers the last"), Text::tr("Which time a continuous query covers."));
    case AdminField::Password:
        return {Type::Secret, {}, {}, Text::tr("Password"), Text::tr("Sent to the server only, and not kept.")};
    case AdminField::Privilege:
        return {Type::Choice,
                latin("privilege"),
                latin("privilege"),
                Text::tr("Privilege"),
                Text::tr("read, write or all."),
                {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("all")},
                {Text::tr("Read"), Text::tr("Write"), Text::tr("Read and write")}};
    case AdminField::Grants:
        return {Type::Grants, latin("grant"), latin("bucket:privilege"), Text::tr("May use"),
                Text::tr("What a token may do. May be repeated.")};
    case AdminField::Expiry:
        return duration("expiry", Text::tr("Expires after"), Text::tr("A token's life from now on."));
    case AdminField::HardDelete:
        return {Type::Choice,
                latin("hard-delete"),
                latin("when"),
                Text::tr("Gone for good"),
                Text::tr("3.x: when dropped data is gone for good: now or never; the server's delay if not given."),
                {QString(), QStringLiteral("now"), QStringLiteral("never")},
                {Text::tr("After the server's delay"), Text::tr("Now"), Text::tr("Never: it can be restored")}};
    case AdminField::MakeDefault:
        return flag("default", Text::tr("The default one"),
                    Text::tr("Make the retention policy or mapping the default one."));
    case AdminField::Administrator:
        return flag("administrator", Text::tr("All privileges everywhere"), Text::tr("All privileges everywhere."));
    case AdminField::Inactive:
        return flag("inactive", Text::tr("Switched off"), Text::tr("Switch the token off."));
    }
    return {};
}

QString missingFieldText(AdminField field)
{
    switch (field) {
    case AdminField::Database:
        return Text::tr("Say which database is meant.");
    case AdminField::RetentionPolicy:
        return Text::tr("Say which retention policy is meant.");
    case AdminField::Measurement:
        return Text::tr("Say which measurement is meant.");
    case AdminField::Name:
        return Text::tr("Give a name.");
    case AdminField::Id:
        return Text::tr("Give the id, as the list shows it.");
    case AdminField::Password:
        return Text::tr("Give a password.");
    case AdminField::Statement:
        return Text::tr("Give the statement.");
    case AdminField::Retention:
        return Text::tr("Say how long the data is kept.");
    default:
        return Text::tr("“%1” is missing.").arg(adminField(field).label);
    }
}

} // namespace penstock
