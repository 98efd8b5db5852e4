// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schemajob.h"

#include "core/client/client.h"
#include "core/client/dialect.h"
#include "core/client/httpcall.h"
#include "core/client/schemaanswer.h"
#include "core/http/httppool.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace penstock {

struct SchemaJob::Private
{
    SchemaRequest request;
    std::unique_ptr<HttpCall> call;
    QFutureWatcher<Result<QList<SchemaItem>>> reading;
    QList<SchemaItem> items;
};

SchemaJob::SchemaJob(Client &client, const SchemaRequest &request) : Job(&client), d(std::make_unique<Private>())
{
    d->request = request;
    const Endpoint &endpoint = client.pool().endpoint();
    connect(&d->reading, &QFutureWatcherBase::finished, this, [this, url = endpoint.displayUrl("/query")] {
        const Result<QList<SchemaItem>> items = d->reading.result();
        if (items) {
            d->items = *items;
            succeed();
            return;
        }
        Error error = items.error();
        error.details.url = url;
        fail(error);
    });

    Query query;
    query.text = v1SchemaStatement(request);
    query.chunked = false;
    d->call = std::make_unique<HttpCall>(client, *client.dialect().queryRequest(query, !endpoint.isLoopback()));
    connect(d->call.get(), &HttpCall::done, this, [this, endpoint] {
        const Result<HttpAnswer> &answer = d->call->answer();
        if (!answer) {
            fail(answer.error());
        } else if (!answer->isSuccess()) {
            fail(errorFromAnswer(*answer, endpoint));
        } else {
            // A server may have a hundred thousand measurements.
            d->reading.setFuture(QtConcurrent::run(readV1Schema, d->request.kind, answer->body));
        }
    });
}

SchemaJob::~SchemaJob() = default;

const SchemaRequest &SchemaJob::request() const
{
    return d->request;
}

const QList<SchemaItem> &SchemaJob::items() const
{
    return d->items;
}

void SchemaJob::abort()
{
    d->call.reset();
}

} // namespace penstock
