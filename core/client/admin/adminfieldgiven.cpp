// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether something was given for a field.
#include "core/client/admin/adminfield.h"

namespace penstock {

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
        return request.hardDelete != AdminRequest::HardDelete::ServerDefault;
    case AdminField::MakeDefault:
        return request.makeDefault;
    case AdminField::Administrator:
        return request.administrator;
    case AdminField::Inactive:
        return !request.active;
    case AdminField::Destinations:
        return !request.destinations.isEmpty();
    case AdminField::Delivery:
        return request.toAny;
    case AdminField::Organization:
        return !request.organization.isEmpty();
    case AdminField::TagKeys:
        return !request.tagKeys.isEmpty();
    case AdminField::Fields:
        return !request.fields.isEmpty();
    case AdminField::Script:
        return !request.script.trimmed().isEmpty();
    case AdminField::Cron:
        return !request.cron.isEmpty();
    case AdminField::Offset:
        return request.offset.has_value();
    case AdminField::CacheKind:
        return request.cache.has_value();
    case AdminField::KeyColumns:
        return !request.keyColumns.isEmpty();
    case AdminField::ValueColumns:
        return !request.valueColumns.isEmpty();
    case AdminField::CacheCount:
        return request.cacheCount != 1;
    case AdminField::MaxCardinality:
        return request.maxCardinality.has_value();
    case AdminField::TimeToLive:
        return request.ttl.has_value();
    }
    return false;
}

} // namespace penstock
