// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a field, read; and whether it was given.
#include "core/client/admin/adminfield.h"
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

Status readCount(const QString &text, const QString &what, AdminRequest &request)
{
    bool ok = false;
    request.replication = text.trimmed().toInt(&ok);
    if (!ok || request.replication < 1)
        return badInput(AdminFieldText::tr("%1 must be a whole number above 0.").arg(what));
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
        request.statement = last;
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
        return readCount(last, what, request);
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
    }
    return {};
}

bool hasAdminField(const AdminRequest &request, AdminField field)
{
    switch (field) {
    case AdminField::Database:
        return !request.database.isEmpty();
    case AdminField::RetentionPolicy:
        return !request.retentionPolicy.isEmpty();
    case AdminField::Measurement:
        return !request.measurement.isEmpty();
    case AdminField::Name:
        return !request.name.isEmpty();
    case AdminField::Id:
        return !request.id.isEmpty();
    case AdminField::Retention:
        return request.retention.has_value();
    case AdminField::ShardDuration:
        return request.shardDuration.has_value();
    case AdminField::Replication:
        return request.replication != 1;
    case AdminField::Tags:
        return !request.tags.isEmpty();
    case AdminField::From:
        return request.from.has_value();
    case AdminField::To:
        return request.to.has_value();
    case AdminField::Statement:
        return !request.statement.trimmed().isEmpty();
    case AdminField::ResampleEvery:
        return request.resampleEvery.has_value();
    case AdminField::ResampleFor:
        return request.resampleFor.has_value();
    case AdminField::Password:
        return !request.password.isEmpty();
    case AdminField::Privilege:
        return true;
    case AdminField::Grants:
        return !request.grants.isEmpty();
    case AdminField::Expiry:
        return request.expiry.has_value();
    case AdminField::HardDelete:
        return request.hardDelete != HardDelete::ServerDefault;
    case AdminField::MakeDefault:
        return request.makeDefault;
    case AdminField::Administrator:
        return request.administrator;
    case AdminField::Inactive:
        return !request.active;
    }
    return false;
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
