// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/admin/adminrequest.h"

#include <QStringList>

#include <QLatin1String>
#include <cstdint>

namespace penstock {

/// One value of an AdminRequest that somebody gives.
enum class AdminField {
    Database,
    RetentionPolicy,
    Measurement,
    Name,
    Id,
    Retention,
    ShardDuration,
    Replication,
    Tags,
    From,
    To,
    Statement,
    ResampleEvery,
    ResampleFor,
    Password,
    Privilege,
    Grants,
    Expiry,
    HardDelete,
    MakeDefault,
    Administrator,
    Inactive,
    Destinations,
    Delivery,
    Organization,
    TagKeys,
    Fields,
    Script,
    Cron,
    Offset,
    CacheKind,
    KeyColumns,
    ValueColumns,
    CacheCount,
    MaxCardinality,
    TimeToLive,
};
constexpr AdminField lastAdminField = AdminField::TimeToLive;

/// How a field is written, on the command line and in a form.
struct AdminFieldInfo
{
    enum class Type { Name, Secret, Duration, Count, Choice, Flag, Tags, Lines, Grants, Time, Statement };

    Type type = Type::Name;
    QLatin1String option;    ///< of the command line, without dashes; empty: it is never given there
    QLatin1String valueName; ///< what stands behind the option; empty: nothing
    QString label;
    QString help;              ///< limits and forms, a sentence
    QStringList choices{};     ///< of a Choice: the words that setAdminField() takes
    QStringList choiceTexts{}; ///< the same for people
};

AdminFieldInfo adminField(AdminField field);

/// Reads what was written for a field; `what` names it in an error: "--retention". A flag is set by any value, and what
/// has no value is left alone. BadInput says what is wrong with it.
Status setAdminField(AdminRequest &request, AdminField field, const QStringList &values, const QString &what);

/// Whether the request says something for it; the privilege always says something.
bool hasAdminField(const AdminRequest &request, AdminField field);

/// What to say when a field that is needed is not given.
QString missingFieldText(AdminField field);

/// A moment as readMoment() reads it; `what` names it in an error.
Result<std::int64_t> momentFromText(const QString &text, const QString &what);

} // namespace penstock
