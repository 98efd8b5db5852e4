// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemajob.h"

#include "core/client/dialect/dialect.h"
#include "core/client/talk/talk.h"

namespace penstock {

namespace {

/// What its kind needs must be there.
Status check(const SchemaRequest &request)
{
    if (request.database.isEmpty() && request.kind != SchemaRequest::Kind::Databases)
        return failure(Error::Kind::BadInput, SchemaJob::tr("Say which database is meant."));
    const bool ofTag =
        request.kind == SchemaRequest::Kind::TagValues || request.kind == SchemaRequest::Kind::TagValueCardinality;
    if (ofTag && request.tag.isEmpty())
        return failure(Error::Kind::BadInput, SchemaJob::tr("Say which tag is meant."));
    return {};
}

} // namespace

SchemaJob::SchemaJob(const ServerLink &link, const SchemaRequest &request, QObject *parent)
    : TalkJob(link, parent), m_request(request)
{
    if (const Status status = check(request); !status)
        begin(std::unexpected(status.error()));
    else
        begin(dialect().schema(request));
}

const QList<SchemaItem> &SchemaJob::items() const
{
    return talk().items;
}

const Table &SchemaJob::table() const
{
    return *talk().rows.entries().front().table;
}

} // namespace penstock
