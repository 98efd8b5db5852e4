// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a field, read.
#include "core/client/admin/adminfield.h"
#include "core/query/plainspaces.h"
#include "core/time/durationtext.h"
#include "core/time/timetext.h"

#include <QCoreApplication>

namespace penstock {

namespace {

using Privilege = AdminRequest::Privilege;
using HardDelete = AdminRequest::HardDelete;
using Seconds = std::chrono::seconds;

struct AdminFieldText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AdminField)
};

std::unexpected<Error> badInput(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

Status readDuration(const QString &text, const QString &what, std::optional<Seconds> &into)
{
    const std::optional<std::chrono::nanoseconds> read = durationFromText(text.trimmed());
    if (!read || *read % Seconds(1) != std::chrono::nanoseconds(0))
        return badInput(
            AdminFieldText::tr("%1 must be a duration of whole seconds such as 30d, 12h or 90s.").arg(what));
    into = std::chrono::duration_cast<Seconds>(*read);
    return {};
}

Status readMomentInto(const QString &text, const QString &what, std::optional<std::int64_t> &into)
{
    const Result<std::int64_t> moment = momentFromText(text, what);
    if (!moment)
        return std::unexpected(moment.error());
    into = *moment;
    return {};
}

Result<Privilege> privilegeOf(const QString &text)
{
    if (text == QStringLiteral("read"))
        return Privilege::Read;
    if (text == QStringLiteral("write"))
        return Privilege::Write;
    if (text == QStringLiteral("all"))
        return Privilege::All;
    return badInput(AdminFieldText::tr("A privilege must be read, write or all."));
}

Status readGrants(const QStringList &values, const QString &what, AdminRequest &request)
{
    for (const QString &grant : values) {
        const qsizetype colon = grant.lastIndexOf(u':');
        const Result<Privilege> privilege = privilegeOf(grant.mid(colon + 1));
        if (colon < 1 || !privilege)
            return badInput(
                AdminFieldText::tr("%1 %2: write it as bucket:read, bucket:write or bucket:all.").arg(what, grant));
        request.grants += AdminRequest::DatabaseGrant{grant.left(colon), *privilege};
    }
    return {};
}

Status readTags(const QStringList &values, const QString &what, AdminRequest &request)
{
    for (const QString &tag : values) {
        const qsizetype equals = tag.indexOf(u'=');
        if (equals < 1)
            return badInput(AdminFieldText::tr("%1 %2: write it as key=value.").arg(what, tag));
        request.tags.append({tag.left(equals), tag.mid(equals + 1)});
    }
    return {};
}

/// The type stands behind the last colon.
Status readFields(const QStringList &values, const QString &what, AdminRequest &request)
{
    static const QStringList types{QStringLiteral("utf8"), QStringLiteral("int64"), QStringLiteral("uint64"),
                                   QStringLiteral("float64"), QStringLiteral("bool")};
    for (const QString &value : values) {
        const qsizetype colon = value.lastIndexOf(u':');
        const QString type = value.mid(colon + 1).trimmed();
        if (colon < 1 || !types.contains(type))
            return badInput(AdminFieldText::tr("%1 %2: write it as name:type; the types are %3.")
                                .arg(what, value, types.join(QStringLiteral(", "))));
        request.fields.append({value.left(colon), type});
    }
    return {};
}

Status readCacheKind(const QString &text, const QString &what, std::optional<AdminRequest::Cache> &into)
{
    if (text == QStringLiteral("last"))
        into = AdminRequest::Cache::Last;
    else if (text == QStringLiteral("distinct"))
        into = AdminRequest::Cache::Distinct;
    else
        return badInput(AdminFieldText::tr("%1 must be last or distinct.").arg(what));
    return {};
}

Status readDelivery(const QString &text, const QString &what, bool &toAny)
{
    if (text != QStringLiteral("all") && text != QStringLiteral("any"))
        return badInput(AdminFieldText::tr("%1 must be all or any.").arg(what));
    toAny = text == QStringLiteral("any");
    return {};
}

Status readChoice(const QString &text, const QString &what, AdminField field, AdminRequest &request)
{
    if (field == AdminField::Privilege) {
        const Result<Privilege> privilege = privilegeOf(text);
        if (!privilege)
            return std::unexpected(privilege.error());
        request.privilege = *privilege;
        return {};
    }
    if (text == QStringLiteral("now"))
        request.hardDelete = HardDelete::Now;
    else if (text == QStringLiteral("never"))
        request.hardDelete = HardDelete::Never;
    else if (!text.isEmpty())
        return badInput(AdminFieldText::tr("%1 must be now or never.").arg(what));
    return {};
}

Result<int> countOf(const QString &text, const QString &what)
{
    bool ok = false;
    const int count = text.trimmed().toInt(&ok);
    if (!ok || count < 1)
        return badInput(AdminFieldText::tr("%1 must be a whole number above 0.").arg(what));
    return count;
}

Status readCount(const QString &text, const QString &what, AdminField field, AdminRequest &request)
{
    constexpr int mostLastValues = 10;
    const Result<int> count = countOf(text, what);
    if (!count)
        return std::unexpected(count.error());
    if (field == AdminField::CacheCount && *count > mostLastValues)
        return badInput(AdminFieldText::tr("%1 must be a whole number from 1 to %2.").arg(what).arg(mostLastValues));
    if (field == AdminField::MaxCardinality)
        request.maxCardinality = *count;
    else
        (field == AdminField::CacheCount ? request.cacheCount : request.replication) = *count;
    return {};
}

} // namespace

Status setAdminField(AdminRequest &request, AdminField field, const QStringList &values, const QString &what)
{
    if (values.isEmpty())
        return {};
    const QString &last = values.constLast();
    switch (field) {
    case AdminField::Database:
        request.database = last;
        return {};
    case AdminField::RetentionPolicy:
        request.retentionPolicy = last;
        return {};
    case AdminField::Measurement:
        request.measurement = last;
        return {};
    case AdminField::Name:
        request.name = last;
        return {};
    case AdminField::Id:
        request.id = last;
        return {};
    case AdminField::Statement:
        request.statement = withPlainSpaces(last, Language::InfluxQl);
        return {};
    case AdminField::Password:
        request.password = last;
        return {};
    case AdminField::Retention:
        return readDuration(last, what, request.retention);
    case AdminField::ShardDuration:
        return readDuration(last, what, request.shardDuration);
    case AdminField::ResampleEvery:
        return readDuration(last, what, request.resampleEvery);
    case AdminField::ResampleFor:
        return readDuration(last, what, request.resampleFor);
    case AdminField::Expiry:
        return readDuration(last, what, request.expiry);
    case AdminField::Replication:
    case AdminField::CacheCount:
    case AdminField::MaxCardinality:
        return readCount(last, what, field, request);
    case AdminField::Tags:
        return readTags(values, what, request);
    case AdminField::Grants:
        return readGrants(values, what, request);
    case AdminField::From:
        return readMomentInto(last, what, request.from);
    case AdminField::To:
        return readMomentInto(last, what, request.to);
    case AdminField::Privilege:
    case AdminField::HardDelete:
        return readChoice(last, what, field, request);
    case AdminField::MakeDefault:
        request.makeDefault = true;
        return {};
    case AdminField::Administrator:
        request.administrator = true;
        return {};
    case AdminField::Inactive:
        request.active = false;
        return {};
    case AdminField::Destinations:
        request.destinations = values;
        return {};
    case AdminField::Delivery:
        return readDelivery(last, what, request.toAny);
    case AdminField::Organization:
        request.organization = last;
        return {};
    case AdminField::TagKeys:
        request.tagKeys = values;
        return {};
    case AdminField::Fields:
        return readFields(values, what, request);
    case AdminField::Script:
        request.script = withPlainSpaces(last, Language::Flux);
        return {};
    case AdminField::Cron:
        request.cron = last.trimmed();
        return {};
    case AdminField::Offset:
        return readDuration(last, what, request.offset);
    case AdminField::CacheKind:
        return readCacheKind(last, what, request.cache);
    case AdminField::KeyColumns:
        request.keyColumns = values;
        return {};
    case AdminField::ValueColumns:
        request.valueColumns = values;
        return {};
    case AdminField::TimeToLive:
        return readDuration(last, what, request.ttl);
    }
    return {};
}

Result<std::int64_t> momentFromText(const QString &text, const QString &what)
{
    const auto moment = readMoment(text.trimmed().toStdString());
    if (moment)
        return *moment;
    switch (moment.error()) {
    case MomentFault::NoZone:
        return badInput(
            AdminFieldText::tr("%1 %2: say in which zone: %2Z is UTC, %2+02:00 two hours east of it.").arg(what, text));
    case MomentFault::OutOfRange:
        return badInput(AdminFieldText::tr("%1 %2: times reach from 1677-09-21 to 2262-04-11.").arg(what, text));
    case MomentFault::NotATime:
        break;
    }
    return badInput(
        AdminFieldText::tr("%1 must be a time such as 2024-01-31T12:00:00Z, to the nanosecond if need be, or "
                           "nanoseconds since 1970.")
            .arg(what));
}

} // namespace penstock
