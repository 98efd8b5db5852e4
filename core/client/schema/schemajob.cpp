// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemajob.h"

#include "core/client/client.h"
#include "core/client/dialect/dialect.h"
#include "core/client/schema/schemaanswer.h"

namespace penstock {

SchemaJob::SchemaJob(Client &client, const SchemaRequest &request) : TalkJob(client), m_request(request)
{
    if (const Status status = checkSchemaRequest(request); !status)
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
