// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/talk/talkjob.h"

#include "core/async/logging.h"
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/talk/talk.h"
#include "core/client/wire/answererror.h"
#include "core/client/wire/httpcall.h"
#include "core/http/httppool.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace penstock {

namespace {

/// A list of a hundred names on each page ends long before.
constexpr int mostTurns = 10'000;

} // namespace

struct TalkJob::Private
{
    explicit Private(const ServerLink &theLink) : link(theLink) {}

    const ServerLink link;
    std::unique_ptr<HttpCall> call;
    QFutureWatcher<Result<Talk>> reading;
    Talk talk;
    int turns = 0;
};

TalkJob::TalkJob(const ServerLink &link, QObject *parent) : Job(parent), d(std::make_unique<Private>(link))
{
    connect(&d->reading, &QFutureWatcherBase::finished, this, [this] {
        if (isRunning())
            proceed(d->reading.result());
    });
}

TalkJob::~TalkJob() = default;

const Dialect &TalkJob::dialect() const
{
    return *d->link.dialect;
}

const Talk &TalkJob::talk() const
{
    return d->talk;
}

Talk &TalkJob::talk()
{
    return d->talk;
}

void TalkJob::begin(const Result<Talk> &talk)
{
    proceed(talk);
}

void TalkJob::proceed(const Result<Talk> &talk)
{
    if (!talk) {
        refuse(talk.error());
        return;
    }
    d->talk = *talk;
    if (!d->talk.request) {
        succeed();
        return;
    }
    const Endpoint &endpoint = d->link.pool.endpoint();
    if (++d->turns > mostTurns) {
        refuse(
            failure(Error::Kind::Protocol, tr("%1 goes on answering without an end. The last request was %2.")
                                               .arg(endpoint.displayName(), QString::fromLatin1(d->talk.request->path)))
                .error());
        return;
    }
    qCDebug(schemaLog, "turn %d: %s %s", d->turns, d->talk.request->method.constData(),
            d->talk.request->path.constData());
    d->call = std::make_unique<HttpCall>(d->link.pool, dialect().settings(), *d->talk.request);
    connect(d->call.get(), &HttpCall::done, this, [this, endpoint] {
        const Result<HttpAnswer> &answer = d->call->answer();
        if (!answer) {
            refuse(answer.error());
        } else if (!answer->isSuccess() && !d->talk.readsRefusals) {
            refuse(errorFromAnswer(*answer, endpoint));
        } else {
            d->reading.setFuture(QtConcurrent::run(
                [dialect = d->link.dialect, read = d->talk.read, heard = *answer] { return read(heard); }));
        }
    });
}

void TalkJob::refuse(Error error)
{
    amend(error);
    fail(std::move(error));
}

void TalkJob::abort()
{
    d->call.reset();
}

} // namespace penstock
